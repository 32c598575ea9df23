// From instants to the clock on the wall in the Netherlands, and back.

/** Every local date and time in Luwte is that of the Netherlands (referral-and-reporting.md, section 9). */
export const TIJDZONE = 'Europe/Amsterdam'

/** The local date and time of an instant. */
export function lokaal(moment: Temporal.Instant): Temporal.PlainDateTime {
  return moment.toZonedDateTimeISO(TIJDZONE).toPlainDateTime()
}

/** The local date of an instant: "today" for a `nu`. */
export function vandaagOp(nu: Temporal.Instant): Temporal.PlainDate {
  return lokaal(nu).toPlainDate()
}

/** The first instant of a local day; the last one of it ends where the next day begins. */
export function beginVanDag(dag: Temporal.PlainDate): Temporal.Instant {
  return dag.toZonedDateTime(TIJDZONE).toInstant()
}

/**
 * The instant of a local date and time. In the hour that summer time skips there is none: null.
 * In the hour that comes twice it is the first of the two.
 */
export function momentVan(lokaleTijd: Temporal.PlainDateTime): Temporal.Instant | null {
  const op = lokaleTijd.toZonedDateTime(TIJDZONE, { disambiguation: 'earlier' })
  return op.toPlainDateTime().equals(lokaleTijd) ? op.toInstant() : null
}
