// The shape of the smallest parts of a moment: a weekday, a date, a clock time, a part of the day.

import type { Bereik } from '../soorten.ts'

export type AtoomSoort =
  | 'weekdag' // a: 1-7, b: weeks from now (0 the coming one), rel: which
  | 'datum' // a: day, b: month, c: year or 0
  | 'dagnr' // a: day of the month
  | 'dag' // a: days from the message
  | 'week' // a: weeks from the message
  | 'weekend' // a: weeks from the message
  | 'maand' // a: months from the message
  | 'jaar' // a: years from the message
  | 'maandnaam' // b: month
  | 'weeknr' // a: number of the week
  | 'over' // a: how many (negative: ago), rel: unit
  | 'feest' // rel: which day or holiday
  | 'steeds' // rel: how often
  | 'tijd' // a: hour, b: minute, c: 1 when written on 24 hours
  | 'dagdeel' // rel: ochtend, middag, avond, nacht

export type Atoom = Bereik & {
  soort: AtoomSoort
  a: number
  b: number
  c: number
  /** Which of several: the text of the pattern that says so, folded. */
  rel: string
  /** Begin, half or end of a week or month. */
  deel?: 'begin' | 'midden' | 'eind'
}

/** `begin`: the characters a match can begin with, `#` for a digit; it spares the rest of the pattern. */
export type Patroon = {
  begin: string
  re: RegExp
  lees: (m: RegExpExecArray) => Omit<Atoom, 'start' | 'end'> | null
}

/** A part of a moment with the fields that are not given at nought. */
export function atoom(
  soort: AtoomSoort,
  velden: { a?: number; b?: number; c?: number; rel?: string; deel?: 'begin' | 'midden' | 'eind' } = {},
): Omit<Atoom, 'start' | 'end'> {
  return { soort, a: 0, b: 0, c: 0, rel: '', ...velden }
}

/** A sticky pattern on folded text: matches at one place only. */
export function plak(bron: string): RegExp {
  return new RegExp(bron, 'yu')
}

/** No letter or digit may follow. */
export const eind = '(?![a-z0-9])'
