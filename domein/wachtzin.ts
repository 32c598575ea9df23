// The personal passphrase: what makes one too easy for somebody who knows you well (safety.md, Signing in).

export type WachtzinReden =
  | 'te-kort'
  | 'te-lang'
  | 'verboden-teken'
  | 'te-eenvoudig'
  | 'te-bekend'
  | 'leunt-op-naam'
  | 'leunt-op-bekend-woord'

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
  'traject',
  'specialist',
]

/** The form in which a passphrase is hashed and compared, at setting and at signing in: NFC, without outer spaces. */
export function normaliseerWachtzin(invoer: string): string {
  return invoer.normalize('NFC').trim()
}

/**
 * Takes what was typed, names that somebody near would know (ouder, children, practice), and a list of common passwords
 * in lower case. Gives the passphrase to hash, or all reasons against it. A name or word of this place does not count: a long
 * sentence may hold it, when eight other letters remain; digits and signs beside it do not help.
 */
export function leesWachtzin(
  invoer: unknown,
  kent: { namen: readonly string[]; bekend: ReadonlySet<string> },
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
  const lager = waarde.toLowerCase()
  if (kent.bekend.has(lager) || kent.bekend.has(lager.replace(/[^\p{L}]+$/u, ''))) redenen.push('te-bekend')
  const namen = kent.namen
    .flatMap(naam => naam.split(/[\s-]+/))
    .map(maakPlat)
    .filter(naam => naam.length >= 3)
  if (leuntOp(plat, namen)) redenen.push('leunt-op-naam')
  if (leuntOp(plat, BEKENDE_WOORDEN)) redenen.push('leunt-op-bekend-woord')
  return redenen.length > 0 ? { ok: false, redenen } : { ok: true, waarde }
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

/** Fewer than four different characters, or a run such as 12345678 or abcdefgh. */
function isEenvoudig(plat: string): boolean {
  const tekens = [...plat]
  if (tekens.length === 0) return false
  if (new Set(tekens).size < 4) return true
  const stap = (n: number) =>
    tekens.slice(1).every((t, i) => t.codePointAt(0)! - tekens[i]!.codePointAt(0)! === n)
  return stap(1) || stap(-1)
}
