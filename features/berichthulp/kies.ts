// Which remarks are shown: at most three, the worst first, without what was waved away. Pure.
import type { HeatSpan, Soort, Voorspelling } from '../../berichthulp/soorten.ts'

/** One remark beside the text: its words, and a key that stays the same while they do. */
export type Opmerking = HeatSpan & { sleutel: string; woorden: string }

/** At most this many remarks at once (coach README, 1.7). */
export const MEESTE = 3

/** From what hurts most to what hurts least; the child and safety come first. */
const zwaarte: readonly Soort[] = [
  'threat',
  'child_weapon',
  'contempt',
  'legal_threat',
  'child_messenger',
  'diagnosing',
  'guilt',
  'sarcasm',
  'comparing',
  'mindreading',
  'grievance',
  'generalising',
  'blame',
  'command',
  'meddling',
  'negotiation',
  'dismissal',
  'shouting',
]

const rang = (o: HeatSpan) => (o.tier === 'mark' ? 0 : 100) + zwaarte.indexOf(o.category)

/** The remarks to show on a draft. `weg`: the keys waved away until the page is closed. */
export function kiesOpmerkingen(
  text: string,
  spans: readonly HeatSpan[],
  weg: readonly string[] = [],
): Opmerking[] {
  return spans
    .map(span => {
      const woorden = text.slice(span.start, span.end)
      return { ...span, woorden, sleutel: `${span.category} ${woorden.toLowerCase()}` }
    })
    .filter(o => !weg.includes(o.sleutel))
    .sort((a, b) => rang(a) - rang(b) || a.start - b.start)
    .slice(0, MEESTE)
}

/** A piece of a text: plain, or the words of remark `nummer` (from 1). */
type Stuk = { tekst: string; nummer: number | null; tier?: HeatSpan['tier'] }

/** Cuts a text at the remarks, in the order of the text; a remark that overlaps an earlier one is left out. */
export function knipTekst(text: string, opmerkingen: readonly Opmerking[]): Stuk[] {
  const stukken: Stuk[] = []
  let tot = 0
  const opVolgorde = opmerkingen
    .map((o, i) => ({ ...o, nummer: i + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const o of opVolgorde) {
    if (o.start < tot) continue
    if (o.start > tot) stukken.push({ tekst: text.slice(tot, o.start), nummer: null })
    stukken.push({ tekst: text.slice(o.start, o.end), nummer: o.nummer, tier: o.tier })
    tot = o.end
  }
  if (tot < text.length) stukken.push({ tekst: text.slice(tot), nummer: null })
  return stukken
}

/** What BIFF a draft shows in full: the names of the parts, never a figure. Empty where something is marked. */
export function kiesBiff(
  antwoord: Pick<Voorspelling, 'biff' | 'spans'>,
): (keyof NonNullable<Voorspelling['biff']>)[] {
  const { biff, spans } = antwoord
  if (!biff || spans.length > 0) return []
  return (['brief', 'informative', 'friendly', 'firm'] as const).filter(deel => biff[deel] === 2)
}

/** What is folded away of a message that came in: never a threat, and nothing where safety is at stake. */
export function vouw({ spans, safety }: Pick<Voorspelling, 'spans' | 'safety'>): HeatSpan[] {
  return safety ? [] : spans.filter(s => s.category !== 'threat')
}

/** Where remarks stand after the text was changed in one place; what was changed itself loses its remark. */
export function verschuif<T extends { start: number; end: number }>(
  spans: readonly T[],
  oud: string,
  nieuw: string,
): T[] {
  const kortste = Math.min(oud.length, nieuw.length)
  let begin = 0
  while (begin < kortste && oud[begin] === nieuw[begin]) begin++
  let eind = 0
  while (eind < kortste - begin && oud.at(-1 - eind) === nieuw.at(-1 - eind)) eind++
  const verder = nieuw.length - oud.length
  return spans.flatMap(s => {
    if (s.end <= begin) return [s]
    return s.start >= oud.length - eind ? [{ ...s, start: s.start + verder, end: s.end + verder }] : []
  })
}
