// Whether the check-ins of an ouder fell clearly, against nothing but the own earlier ones: a reason to look, never a score (J10, S8).
import { CHECKINMATEN, type Checkin, type CheckinMaat } from './checkin.ts'
import { vandaagOp } from './tijd.ts'

/**
 * No norm exists for these own measures (method.md 8.3), so no formula of one is used; these are our own choice. Three steps of the eleven
 * is more than a bad day, two in a row is more than one bad day, and before there are three earlier ones there is nothing to fall from.
 */
const STAPPEN = 3
const ACHTER_ELKAAR = 2
const EERDER_MINSTENS = 3
const EERDER_HOOGSTENS = 6

/** For so many days it is a thing of today. After that the next gesprek is there: one comes every two weeks (S12). */
const DAGEN = 14

/** Whether on one and the same measure the last two both lie three or more below the middle of the (at most six) before them. */
export function isGedaald(checkins: readonly Checkin[]): boolean {
  const rij = checkins.toSorted((a, b) => (a.dag < b.dag ? -1 : 1))
  const nu = rij.slice(-ACHTER_ELKAAR)
  const eerder = rij.slice(0, -ACHTER_ELKAAR).slice(-EERDER_HOOGSTENS)
  if (eerder.length < EERDER_MINSTENS) return false
  return CHECKINMATEN.some(maat => {
    const gewoon = middelste(eerder.map(c => naarRust(c, maat)))
    return nu.every(c => gewoon - naarRust(c, maat) >= STAPPEN)
  })
}

/**
 * Whether a fall still asks to look today. `gedaaldOp`: the day of the last check-in when that one fell, else null. A gesprek held on that day
 * or later was the look.
 */
export function vraagtOmKijken(
  gedaaldOp: Temporal.PlainDate | null,
  laatstGehouden: Temporal.Instant | null,
  vandaag: Temporal.PlainDate,
): boolean {
  if (!gedaaldOp || gedaaldOp.until(vandaag).days > DAGEN) return false
  return !laatstGehouden || Temporal.PlainDate.compare(vandaagOp(laatstGehouden), gedaaldOp) < 0
}

/** Higher is more rust; of `druk` less is better. */
const naarRust = (c: Checkin, maat: CheckinMaat) => (maat === 'druk' ? 10 - c[maat] : c[maat])

function middelste(getallen: readonly number[]): number {
  const rij = getallen.toSorted((a, b) => a - b)
  const half = Math.floor(rij.length / 2)
  return rij.length % 2 === 1 ? rij[half]! : (rij[half - 1]! + rij[half]!) / 2
}
