// Puts the pieces of a rewrite together again: what stays of a sentence, capitals, marks and lifted facts.

import { snoei } from '../kern/stukken.ts'
import type { Bereik, Feit } from '../soorten.ts'

/** A sentence of the rewrite, the white space before it, and facts that lost their sentence. */
export type Zin = { voor: string; tekst: string; los?: readonly Feit[] }

const leunt =
  /^(?:omdat|zodat|terwijl|waardoor|doordat|als|die|dat|wat|waarvan|waar|om|want|toen|nu|tenzij|zoals|maar ja|en dat|dus|of|en nu|en dan|dan|voor|van|met|in|op|aan|bij|naar|over|uit|door)(?![\p{L}])/u
const zegtIets =
  /^(?:ik|hij|ze|zij|we|wij|het|er) (?:heeft|heb|is|ben|was|had|moet|wil|slaapt|eet|kan|mag|komt|kom)(?![\p{L}])/u
const woorden = (s: string) => s.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const raakt = (a: Bereik, b: Bereik) => a.start < b.end && b.start < a.end

/** The clauses of a hot sentence that can stand without the heat, as ranges; neighbours stay joined. */
export function resten(
  fold: string,
  zin: Bereik,
  heet: readonly Bereik[],
  delen: readonly Bereik[],
  feiten: readonly Feit[],
): Bereik[] {
  const uit: Bereik[] = []
  let open: Bereik | null = null
  for (const deel of delen) {
    const d = { start: Math.max(deel.start, zin.start), end: Math.min(deel.end, zin.end) }
    if (heet.some(h => raakt(h, d))) {
      open = null
      continue
    }
    if (open) {
      open.end = d.end
      continue
    }
    const nauw = snoei(fold, d)
    const t = fold.slice(nauw.start, nauw.end)
    const feit = feiten.some(f => raakt(f, nauw) && f.type !== 'name')
    if (leunt.test(fold.slice(d.start, d.end)) || leunt.test(t)) continue
    const n = woorden(t)
    if (!feit && (n < 3 || (n === 3 && !zegtIets.test(t)))) continue
    open = { ...nauw }
    uit.push(open)
  }
  return uit
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
    uit += (uit ? wit || ' ' : '') + tekst
    wit = ''
  }
  return uit.trim()
}
