// Puts the pieces of a rewrite together again: what stays of a sentence, capitals, marks and lifted facts.

import { snoei } from '../kern/stukken.ts'
import type { Bereik, Feit } from '../soorten.ts'

/** A sentence of the rewrite, the white space before it, and facts that lost their sentence. */
export type Zin = { voor: string; tekst: string; los?: readonly Feit[] }

const leunt =
  /^(?:omdat|zodat|terwijl|waardoor|doordat|als|die|dat|wat|waarvan|waar|om|want|toen|nu|tenzij|zoals|maar ja|en dat|dus|of|en nu|en dan|dan|daar|dus|zo|vandaar|daarom|daardoor|voor|van|met|in|op|aan|bij|naar|over|uit|door)(?![\p{L}])/u
const zegtIets =
  /^(?:ik|hij|ze|zij|we|wij|het|er) (?:heeft|heb|is|ben|was|had|moet|wil|slaapt|eet|kan|mag|komt|kom)(?![\p{L}])/u
const woorden = (s: string) => s.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const raakt = (a: Bereik, b: Bereik) => a.start < b.end && b.start < a.end

/** A verb whose subject went with the heat: "[Die kunstenaar van jou] heeft mijn hek open laten staan". */
const zonderWie =
  /^(?:heeft|hebt|heb|had|is|was|wil|wilt|wilde|moet|moest|kan|kon|mag|gaat|ging|doet|deed|ligt|komt|zit|staat|krijgt|vindt|weet|laat|zal|zou)(?![a-z])/u
/** Words that carry nothing of their own: what may go together with the heat beside it. */
const leeg = new Set(
  'ik je jij jou jouw u uw ge gij hij ze zij we wij het een de er dit dat die deze wat en of maar want dus ook nog al wel niet geen weer dan toen nu zo toch maar gewoon eens even eigenlijk echt heel erg zeer bent ben is was waren had heb hebt heeft hebben zijn word wordt werd moet moest mag kan kun kon wil wilt zou zal zult ga gaat doe doet met voor van aan bij in op om te uit als omdat terwijl zodat alleen trouwens overigens goh ach nou hoor he ja nee ok oke okay beste hoi hallo hey dag zeg volgens mij me mijn hem haar zijn ons onze hun daar hier daarom vind vindt denk weet zie mee door over naar tot lekker zeker dankje natuurlijk blijkbaar gelukkig fijn dus verder groet groetjes amai allez'.split(
    ' ',
  ),
)
const bungelt =
  /(?:^|[^a-z])(?:je|jij|ik|dat|die|de|het|een|om|te|van|met|jouw|mijn|is|was|en|of|als|want|maar|omdat|voor|aan|in|op|bij|naar|zo|heeft|hebt|heb|haar|zijn|niet|geen|wat|weer|gewoon|moet|wil|kan|ben|bent)$/u

/**
 * What of a hot sentence can stand without the heat, as ranges; neighbours stay joined. Null when words would be
 * lost that carry something: then there is no rewrite. `kaal`: the sentence without its closing marks.
 */
export function resten(
  fold: string,
  kaal: Bereik,
  heet: readonly Bereik[],
  delen: readonly Bereik[],
  feiten: readonly Feit[],
): Bereik[] | null {
  const uit: Bereik[] = []
  let open: Bereik | null = null
  for (const deel of delen) {
    const d = { start: Math.max(deel.start, kaal.start), end: Math.min(deel.end, kaal.end) }
    const hier = heet.filter(h => raakt(h, d)).sort((a, b) => a.start - b.start)
    let vanaf = d.start
    const stukken: (Bereik & { links: boolean })[] = []
    for (const h of hier) {
      if (h.start > vanaf) stukken.push({ start: vanaf, end: h.start, links: true })
      vanaf = Math.max(vanaf, h.end)
    }
    if (vanaf < d.end) stukken.push({ start: vanaf, end: d.end, links: false })
    if (hier.length > 0) open = null
    for (const stuk of stukken) {
      if (open && hier.length === 0) {
        open.end = stuk.end
        continue
      }
      const nauw = snoei(fold, stuk)
      const t = fold.slice(nauw.start, nauw.end)
      const n = woorden(t)
      const feit = feiten.some(f => raakt(f, nauw) && f.type !== 'name')
      const genoeg = hier.length > 0 ? n >= 4 : n > 3 || feit || (n === 3 && zegtIets.test(t))
      const los =
        leunt.test(fold.slice(stuk.start, stuk.end).trimStart()) ||
        leunt.test(t) ||
        (hier.length > 0 && !stuk.links && zonderWie.test(t))
      if (genoeg && !los && !(stuk.links && bungelt.test(t))) {
        const r = { ...nauw }
        uit.push(r)
        if (!stuk.links || hier.length === 0) open = r
      } else if (!mist(fold, stuk, feiten)) return null
    }
  }
  return uit
}

/** Whether a piece may go: nothing in it but empty words and facts, which are lifted out. */
function mist(fold: string, r: Bereik, feiten: readonly Feit[]): boolean {
  for (const m of fold.slice(r.start, r.end).matchAll(/[\p{L}\p{N}']+/gu)) {
    const w = { start: r.start + m.index, end: r.start + m.index + m[0].length }
    if (!leeg.has(m[0]) && !feiten.some(f => raakt(f, w))) return false
  }
  return true
}

/** Capitals for stress become small letters, names and a first letter stay; marks of shouting go. */
export function kalmeLetters(raw: string, feiten: readonly Feit[], vanaf: number): string {
  let uit = ''
  for (const m of raw.matchAll(/[\p{L}\p{M}']+|[^\p{L}\p{M}']+/gu)) {
    const w = m[0]
    const hoofd = w.length > 1 && w === w.toUpperCase() && w !== w.toLowerCase()
    if (!hoofd) uit += w
    else {
      const naam = feiten.some(
        f => f.type === 'name' && raakt({ start: m.index + vanaf, end: m.index + vanaf + w.length }, f),
      )
      uit +=
        naam || /^(?:GGD|JGZ|BSO|KDV|HAVO|VWO|VMBO|ADHD|KNO|GGZ|ID|EHBO|TV|LBIO|BMR|DKTP|NS)$/u.test(w)
          ? w
          : w.toLowerCase()
    }
  }
  return uit.replace(/\s*[!?]{2,}\s*/gu, ' ').trimEnd()
}

const hoofdletter = (s: string) =>
  s.replace(/^(["'\u2018\u201c(]?)(\p{Ll})/u, (_, a: string, b: string) => a + b.toUpperCase())

/** "zaterdag om 10.00 uur en Noah": facts without a sentence of their own, as one short sentence. */
function gaatOver(los: readonly Feit[]): string {
  const uniek = los.filter((f, i) => los.findIndex(x => x.text.toLowerCase() === f.text.toLowerCase()) === i)
  const t = uniek.map(f => (f.type === 'name' || f.type === 'place' ? f.text : f.text.toLowerCase()))
  const rij = t.length > 1 ? `${t.slice(0, -1).join(', ')} en ${t.at(-1)}` : t[0]
  return `Het gaat om ${rij}.`
}

/** The whole rewrite: empty sentences go, the style of capitals of the draft stays, lifted facts come first. */
export function bouw(zinnen: readonly Zin[], bron: string): string {
  const groot = /^\P{L}*\p{Lu}/u.test(bron)
  let uit = ''
  let wit = ''
  const vol = zinnen.some(z => z.tekst && woorden(z.tekst) > 2)
  for (const z of zinnen) {
    wit = /\n/u.test(z.voor) ? z.voor : wit || z.voor
    const los = z.los?.length && vol ? gaatOver(z.los) : ''
    const tekst = [los, z.tekst && groot ? hoofdletter(z.tekst) : z.tekst].filter(Boolean).join(' ')
    if (!tekst) continue
    uit += (uit && !uit.endsWith('\n') ? wit || ' ' : '') + tekst
    wit = ''
  }
  return uit.trim()
}
