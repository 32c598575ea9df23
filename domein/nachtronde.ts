// When the night guard goes round: once a night. Pure; the clock is an argument.
import { lokaal, TIJDZONE } from './tijd.ts'

const UUR = Temporal.PlainTime.from('02:00')

/**
 * Whether a round is due: none since the last time it was two o'clock at night in the practice. So once a night, and after a stop
 * that lasted over a night at once.
 */
export function isRondeNodig(laatste: Temporal.Instant | null, nu: Temporal.Instant): boolean {
  if (laatste === null) return true
  const hier = lokaal(nu)
  const vandaag = hier.withPlainTime(UUR)
  const grens = Temporal.PlainDateTime.compare(vandaag, hier) > 0 ? vandaag.subtract({ days: 1 }) : vandaag
  return Temporal.Instant.compare(laatste, grens.toZonedDateTime(TIJDZONE).toInstant()) < 0
}
