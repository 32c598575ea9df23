// The gate for a rewrite: every fact of the draft is in it, none is added, and the checker finds no heat.

import { vindFeiten } from '../feiten.ts'
import type { Feit, HeatSpan } from '../soorten.ts'

/** The same fact written in another case or with other spaces; "18.00 uur" is not "18:00" here: words stay as they are. */
export const sleutel = (f: Feit): string =>
  `${f.type}:${f.text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\u2018\u2019]/gu, "'")}`

/**
 * Counting words inside heat that tell nothing ("drie keer gezegd", "elke week", "vorig jaar"): a rewrite may let
 * them go with the heat. Amounts, dates, clock times, durations, names, places and anything in digits may not.
 */
export function telt(f: Feit): boolean {
  if (f.type === 'number') return /\d/u.test(f.text) || /(?:min|uur|uren|dagen|weken|maanden)/u.test(f.text)
  if (f.type === 'datetime') return !/^(?:R\/(?!W)|-?P\d+Y|\d{4}$|--\d\d$)/u.test(f.value ?? '')
  return true
}

/** The facts that a rewrite of this draft must hold: all of them, save loose counting inside heat. */
export function plichtig(feiten: readonly Feit[], heet: readonly HeatSpan[]): Feit[] {
  return feiten.filter(f => {
    const binnen = heet.filter(h => f.start < h.end && h.start < f.end)
    if (binnen.length === 0) return true
    return telt(f) && !(f.type === 'place' && binnen.every(h => h.category === 'grievance'))
  })
}

/** The required facts that are missing from a text, by their words. */
export function ontbreekt(text: string, nodig: readonly Feit[]): Feit[] {
  const plat = text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\u2018\u2019]/gu, "'")
  return nodig.filter(f => !plat.includes(sleutel(f).slice(f.type.length + 1)))
}

/** The facts of a text that the draft does not have, compared as multisets. */
export function verzonnen(text: string, feiten: readonly Feit[], date?: string): Feit[] {
  const over = new Map<string, number>()
  for (const f of feiten) over.set(sleutel(f), (over.get(sleutel(f)) ?? 0) + 1)
  return vindFeiten(text, date).filter(f => {
    const n = over.get(sleutel(f)) ?? 0
    over.set(sleutel(f), n - 1)
    return n <= 0
  })
}

/** Whether a rewrite may be offered: facts kept, none added, nothing that the checker would mark. */
export function mag(
  text: string,
  feiten: readonly Feit[],
  nodig: readonly Feit[],
  opnieuw: (text: string) => readonly HeatSpan[],
): boolean {
  if (ontbreekt(text, nodig).length > 0 || verzonnen(text, feiten).length > 0) return false
  return !opnieuw(text).some(s => s.tier === 'mark')
}
