// The days somebody is not there: which days they are, and what is still planned in them (J2).
import { vandaagOp } from './tijd.ts'

/** Days of absence, first and last included. */
export type Dagen = { van: Temporal.PlainDate; tot: Temporal.PlainDate }

/** Whether this day (of Amsterdam) falls in one of the absences. */
export function isAfwezigOp(dag: Temporal.PlainDate, afwezig: readonly Dagen[]): boolean {
  return afwezig.some(
    ({ van, tot }) => Temporal.PlainDate.compare(van, dag) <= 0 && Temporal.PlainDate.compare(dag, tot) <= 0,
  )
}

/**
 * The gesprekken that are planned, still come after `nu` and begin on a day of absence: those ask to be moved. In order of time. One that
 * has begun is not here: it is written down, and cannot be moved any more (domein/verplaatsing.ts).
 */
export function nogGepland<G extends { begint: Temporal.Instant; stand: string }>(
  agenda: readonly G[],
  afwezig: readonly Dagen[],
  nu: Temporal.Instant,
): G[] {
  return agenda
    .filter(g => g.stand === 'gepland' && Temporal.Instant.compare(g.begint, nu) > 0)
    .filter(g => isAfwezigOp(vandaagOp(g.begint), afwezig))
    .toSorted((a, b) => Temporal.Instant.compare(a.begint, b.begint))
}
