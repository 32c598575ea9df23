// The e-mail that says nothing: its fixed words, its fixed hours, and when to try again (issue 5, line 5).
import { lokaal, momentVan } from './tijd.ts'

/**
 * The same words to everybody, in both languages, so that nothing in the message differs from one person to another. No name, no
 * place, no time, no link (safety.md: "an opt-in ping that says nothing").
 */
export const SEINTJE = {
  onderwerp: 'Agenda',
  tekst: 'Kijk vandaag even in je agenda.\nPlease look at your calendar today.\n',
} as const

/** What staff gets: that there is something, and nothing more. */
export const MELDING = {
  onderwerp: 'Agenda',
  tekst: 'Er staat iets voor je klaar.\nThere is something for you.\n',
} as const

const NEGEN_UUR = Temporal.PlainTime.from('09:00')
const ACHT_UUR = Temporal.PlainTime.from('08:00')
const TIEN_UUR_S_AVONDS = Temporal.PlainTime.from('20:00')

/** The seconds over which messages of nine o'clock are spread, so that a mail server gets them one by one. */
export const SPREIDING = 3_600

/** The local day on which the seintje of a gesprek may go out: the day before. */
export function seintjeDag(begint: Temporal.Instant): Temporal.PlainDate {
  return lokaal(begint).toPlainDate().subtract({ days: 1 })
}

/**
 * Whether the seintje before a gesprek goes out now: from 9:00 plus its own `spreiding` (whole seconds, 0 up to {@link SPREIDING}) to 20:00
 * on the day before, local time. After that it lapses: a message at night is worse than none.
 */
export function seintjeMag(
  begint: Temporal.Instant,
  spreiding: number,
  nu: Temporal.Instant,
): 'te-vroeg' | 'nu' | 'voorbij' {
  const dag = seintjeDag(begint)
  const van = opDag(dag, NEGEN_UUR).add({ seconds: spreiding })
  if (Temporal.Instant.compare(nu, van) < 0) return 'te-vroeg'
  return Temporal.Instant.compare(nu, opDag(dag, TIEN_UUR_S_AVONDS)) < 0 ? 'nu' : 'voorbij'
}

/** Whether staff may be told now: on a working day, from 8:00 to 20:00 local time. */
export function meldingMag(nu: Temporal.Instant): boolean {
  const hier = lokaal(nu)
  const tijd = hier.toPlainTime()
  return (
    hier.dayOfWeek <= 5 &&
    Temporal.PlainTime.compare(tijd, ACHT_UUR) >= 0 &&
    Temporal.PlainTime.compare(tijd, TIEN_UUR_S_AVONDS) < 0
  )
}

/** When staff can be told again after a message went out: at 8:00 on the next local day, so at most once a day. */
export function volgendeMelding(nu: Temporal.Instant): Temporal.Instant {
  return opDag(lokaal(nu).toPlainDate().add({ days: 1 }), ACHT_UUR)
}

const MINUTEN = [1, 5, 15, 30, 60] as const

/** When to try again after attempt number `poging` (1 or more) failed: after 1, 5, 15, 30 and from then on 60 minutes. */
export function weerProberen(nu: Temporal.Instant, poging: number): Temporal.Instant {
  return nu.add({ minutes: MINUTEN[Math.min(poging, MINUTEN.length) - 1] ?? 60 })
}

// None of these hours is skipped by summer time, which begins and ends at night.
function opDag(dag: Temporal.PlainDate, tijd: Temporal.PlainTime): Temporal.Instant {
  return momentVan(dag.toPlainDateTime(tijd)) as Temporal.Instant
}
