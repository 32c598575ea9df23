// The gate for a rewrite: every fact of the draft is in it and none is added; herschrijf.ts asks the checker as well.

import { vindFeiten } from '../feiten.ts'
import type { Feit } from '../soorten.ts'

/** The same fact written in another case or with other spaces; "18.00 uur" is not "18:00" here: words stay as they are. */
export const sleutel = (f: Feit): string =>
  `${f.type}:${f.text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\u2018\u2019]/gu, "'")}`

/**
 * Whether a fact that lost its sentence can stand in "Het gaat om ...": a name, a place, an amount, a day or clock
 * time, a size. A bare counting word ("derde", "zestien"), a year or "elke avond" cannot; then there is no rewrite.
 */
export function tilbaar(f: Feit): boolean {
  if (f.type === 'number') return /\d.*[a-z]|[a-z].*\d/iu.test(f.text)
  if (f.type === 'datetime') return !/^(?:R\/(?!W)|-?P\d+(?:Y|Mo)|\d{4}$|--\d\d$|[a-z])/u.test(f.value ?? '')
  return true
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

/** Whether a rewrite holds every fact of the draft and no other. The checker has its say beside this. */
export function feitenKloppen(text: string, feiten: readonly Feit[]): boolean {
  return ontbreekt(text, feiten).length === 0 && verzonnen(text, feiten).length === 0
}
