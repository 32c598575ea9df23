// Days counted back from today, in the time of the Netherlands.

const ZONE = 'Europe/Amsterdam'

/** The local date of this moment. */
export const dagVan = (op: Temporal.Instant): Temporal.PlainDate => op.toZonedDateTimeISO(ZONE).toPlainDate()

/** This local time (`20:15`) on this date. */
export const opTijd = (dag: Temporal.PlainDate, tijd: string): Temporal.Instant =>
  dag.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(tijd) }).toInstant()

/** A weekday on or before this date: nobody in the practice works in the weekend. */
export function werkdag(dag: Temporal.PlainDate): Temporal.PlainDate {
  return dag.dayOfWeek > 5 ? dag.subtract({ days: dag.dayOfWeek - 5 }) : dag
}

/** The date of birth of somebody who is this old today, with the birthday on `MM-DD`. */
export function geborenOp(leeftijd: number, dag: string, vandaag: Temporal.PlainDate): string {
  const dit = Temporal.PlainDate.from(`${vandaag.year}-${dag}`)
  const isGeweest = Temporal.PlainDate.compare(dit, vandaag) <= 0
  return dit.subtract({ years: leeftijd + (isGeweest ? 0 : 1) }).toString()
}
