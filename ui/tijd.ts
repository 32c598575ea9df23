// Dates and times as people say them, per language, always in the time of Amsterdam.
import type { Taal } from './woorden.ts'

/** A moment in time: a Date, ISO text with an offset, or a Temporal Instant or ZonedDateTime. */
export type Moment = Date | string | { readonly epochMilliseconds: number }

/** A calendar day: `YYYY-MM-DD`, or anything that says itself so (Temporal.PlainDate). */
export type Kalenderdag = string | { toString(): string }

const zone = 'Europe/Amsterdam'
const locale = { nl: 'nl-NL', en: 'en-GB' } as const

/** Day with weekday: "donderdag 14 mei"; with `jaar` also the year. */
export function formatDag(
  dag: Kalenderdag,
  taal: Taal,
  keuze: { jaar?: boolean; weekdag?: boolean } = {},
): string {
  return dayFormat(taal, 'UTC', keuze.jaar ?? false, keuze.weekdag ?? true)(parseDag(dag))
}

/** Day of a moment in Amsterdam, as `formatDag`. */
export function formatDagVan(
  moment: Moment,
  taal: Taal,
  keuze: { jaar?: boolean; weekdag?: boolean } = {},
): string {
  return dayFormat(taal, zone, keuze.jaar ?? false, keuze.weekdag ?? true)(parseMoment(moment))
}

/** A month of a year, written `YYYY-MM`: "maart 2027". */
export function formatMaand(maand: string, taal: Taal): string {
  return months[taal].format(parseDag(`${maand}-01`))
}

/** Clock time: "14.00 uur" in Dutch, "14:00" in English. */
export function formatTijd(moment: Moment, taal: Taal): string {
  const klok = clock.format(parseMoment(moment))
  return taal === 'nl' ? `${klok.replace(':', '.')} uur` : klok
}

/** Day and time: "donderdag 14 mei, 14.00 uur". */
export function formatMoment(moment: Moment, taal: Taal, keuze: { jaar?: boolean } = {}): string {
  return `${formatDagVan(moment, taal, keuze)}, ${formatTijd(moment, taal)}`
}

/** Milliseconds since 1970 as a Date. Throws on text that is no moment. */
export function parseMoment(moment: Moment): Date {
  const date =
    moment instanceof Date ? moment : new Date(typeof moment === 'string' ? moment : moment.epochMilliseconds)
  if (Number.isNaN(date.getTime())) throw new RangeError('not a moment')
  return date
}

function parseDag(dag: Kalenderdag): Date {
  const date = new Date(`${dag}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) throw new RangeError('not a day of the calendar')
  return date
}

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: zone })
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const months = {
  nl: new Intl.DateTimeFormat(locale.nl, month),
  en: new Intl.DateTimeFormat(locale.en, month),
}
const formats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(taal: Taal, timeZone: string, jaar: boolean, weekdag: boolean): (date: Date) => string {
  const key = `${taal} ${timeZone} ${jaar} ${weekdag}`
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale[taal], {
      day: 'numeric',
      month: 'long',
      timeZone,
      ...(weekdag && { weekday: 'long' }),
      ...(jaar && { year: 'numeric' }),
    })
  formats.set(key, format)
  // English puts a comma after the weekday only when there is a year; said aloud there is none.
  return date => format.format(date).replace(',', '')
}
