// The time, as an argument: what the program reads the clock through.

/** What tells the time. Rules and queries get one as an argument and never read the clock of the machine. */
export type Klok = { nu(): Temporal.Instant }

/** The clock of the machine, in whole microseconds: what the database keeps, so that a moment read back is never later than it was. */
export const systemClock: Klok = {
  nu: () => Temporal.Now.instant().round({ smallestUnit: 'microsecond', roundingMode: 'floor' }),
}

/** A clock that stands still until it is moved: for tests and for the prover. */
export type StilstaandeKlok = Klok & {
  /** Puts the clock at this moment (an Instant or ISO 8601 with offset). */
  zet(moment: Temporal.Instant | string): void
  /** Moves the clock by this much; hours, minutes and seconds only, since an instant knows no days. */
  schuif(duur: Temporal.Duration | Temporal.DurationLike | string): void
}

/**
 * A clock that stands still at `moment` (an Instant or ISO 8601 with offset, such as `2027-03-28T00:59:00Z`).
 * Throws a RangeError when the text is no moment.
 */
export function stilstaandeKlok(moment: Temporal.Instant | string): StilstaandeKlok {
  let nu = Temporal.Instant.from(moment)
  return {
    nu: () => nu,
    zet(nieuw) {
      nu = Temporal.Instant.from(nieuw)
    },
    schuif(duur) {
      nu = nu.add(duur)
    },
  }
}
