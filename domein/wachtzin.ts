// The personal passphrase: what makes one too easy for somebody who knows you well (safety.md, Signing in).

export type WachtzinReden =
  | 'te-kort'
  | 'te-lang'
  | 'verboden-teken'
  | 'te-eenvoudig'
  | 'te-bekend'
  | 'leunt-op-naam'
  | 'leunt-op-bekend-woord'
  | 'leunt-op-datum'

export const WACHTZIN_MATEN = { kortste: 8, langste: 200 } as const

/** Words of this place, which an ex would try first. */
const BEKENDE_WOORDEN = [
  'luwte',
  'mijnagenda',
  'agenda',
  'afspraak',
  'wachtwoord',
  'wachtzin',
  'password',
  'passphrase',
  'welkom',
  'geheim',
  'inloggen',
  'ouderschap',
  'parallel',
  'pso',
  'solo',
  'praktijk',
  'gesprek',
  'verslag',
  'kinderen',
  'scheiding',
  'papa',
  'mama',
  'vader',
  'moeder',
  'traject',
  'specialist',
]

/** The form in which a passphrase is hashed and compared, at setting and at signing in: NFC, without outer spaces. */
export function normaliseerWachtzin(invoer: string): string {
  return invoer.normalize('NFC').trim()
}

/**
 * Takes what was typed, names and days that somebody near would know (ouder, children, practice; days as YYYY-MM-DD), and a list
 * of common passwords in lower case. Gives the passphrase to hash, or all reasons against it. A name, day or word of this place does
 * not count: a long sentence may hold it, when eight other letters remain; digits and signs beside it do not help.
 */
export function leesWachtzin(
  invoer: unknown,
  kent: { namen: readonly string[]; dagen?: readonly string[]; bekend: { has(wachtzin: string): boolean } },
): { ok: true; waarde: string } | { ok: false; redenen: WachtzinReden[] } {
  if (typeof invoer !== 'string') return { ok: false, redenen: ['te-kort'] }
  if (invoer.length > 4 * WACHTZIN_MATEN.langste) return { ok: false, redenen: ['te-lang'] }
  if (!invoer.isWellFormed()) return { ok: false, redenen: ['verboden-teken'] }
  const waarde = normaliseerWachtzin(invoer)
  const lengte = [...waarde].length
  const plat = maakPlat(waarde)
  const redenen: WachtzinReden[] = []
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
  if (/[\u0000-\u001f\u007f-\u009f\ufffd]/.test(waarde)) redenen.push('verboden-teken')
  if (lengte < WACHTZIN_MATEN.kortste) redenen.push('te-kort')
  if (lengte > WACHTZIN_MATEN.langste) redenen.push('te-lang')
  if (isEenvoudig(waarde.toLowerCase()) || isEenvoudig(plat)) redenen.push('te-eenvoudig')
  if (vormenVan(waarde.toLowerCase(), plat).some(vorm => kent.bekend.has(vorm))) redenen.push('te-bekend')
  const namen = kent.namen
    .flatMap(naam => naam.split(/[\s-]+/))
    .map(maakPlat)
    .filter(naam => naam.length >= 3)
  if (leuntOp(plat, namen)) redenen.push('leunt-op-naam')
  if (leuntOp(plat, BEKENDE_WOORDEN)) redenen.push('leunt-op-bekend-woord')
  if (leuntOp(plat, (kent.dagen ?? []).flatMap(schrijfDag))) redenen.push('leunt-op-datum')
  return redenen.length > 0 ? { ok: false, redenen } : { ok: true, waarde }
}

/** What a guesser makes of a list: signs and digits around a word, signs for letters, a word said twice. */
function vormenVan(lager: string, plat: string): string[] {
  const kaal = lager.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const vormen = [lager, lager.replace(/[^\p{L}]+$/u, ''), kaal, plat]
  const terug = [lager, lager.replace(/[\d\p{P}]+$/u, '')].flatMap(tekst => [
    ontcijfer(tekst, 'i'),
    ontcijfer(tekst, 'l'),
  ])
  const half = plat.length % 2 === 0 ? plat.slice(plat.length / 2) : ''
  return [...vormen, ...terug, ...(half && half + half === plat ? [half] : [])]
}

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

/** Signs and digits that stand for a letter, as that letter; `een` is what a 1 or ! stands for. */
const ontcijfer = (tekst: string, een: 'i' | 'l'): string =>
  maakPlat(tekst.replace(/[034578@$]/g, teken => LETTERS[teken] ?? teken).replace(/[1!|]/g, een))

const MAANDEN = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
]

/** The ways to write a day (YYYY-MM-DD), without signs between. */
function schrijfDag(dag: string): string[] {
  const [jaar = '', maand = '', dagnummer = ''] = dag.split('-')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dag)) return []
  const [d, m] = [String(Number(dagnummer)), String(Number(maand))]
  const kort = jaar.slice(2)
  const naam = MAANDEN[Number(maand) - 1] ?? ''
  return [
    ...[dagnummer + maand + jaar, jaar + maand + dagnummer, maand + dagnummer + jaar, d + m + jaar],
    ...[dagnummer + maand + kort, kort + maand + dagnummer, d + m + kort, d + naam + jaar, d + naam, jaar],
  ]
}

/** Lower case, without accents and without anything but letters and digits. */
function maakPlat(tekst: string): string {
  return tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function leuntOp(plat: string, woorden: readonly string[]): boolean {
  const lang = [...woorden].sort((a, b) => b.length - a.length)
  const rest = lang.reduce((over, woord) => over.replaceAll(woord, ' '), plat)
  return rest !== plat && rest.replace(/[^\p{L}]/gu, '').length < 8
}

/** Fewer than four different characters, a run such as 12345678 or abcdefgh, or nothing but up to fourteen digits (any date). */
function isEenvoudig(plat: string): boolean {
  const tekens = [...plat]
  if (tekens.length === 0) return false
  if (new Set(tekens).size < 4 || /^\d{1,14}$/.test(plat)) return true
  const stap = (n: number) =>
    tekens.slice(1).every((t, i) => t.codePointAt(0)! - tekens[i]!.codePointAt(0)! === n)
  return stap(1) || stap(-1)
}
