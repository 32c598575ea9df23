// Day parts at a shared location: when two people must never meet in one waiting room (wall.md, Lanes).

export const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const
export const DELEN = ['ochtend', 'middag', 'avond'] as const
export type Weekdag = (typeof WEEKDAGEN)[number]
export type Deel = (typeof DELEN)[number]
/** A weekday with a part of the day, such as `di-middag`. */
export type Dagdeel = `${Weekdag}-${Deel}`

/**
 * From and until, in minutes after local midnight: 8.00-12.00, 12.30-17.00 and 17.30-21.00. The half hour between
 * two parts is there so that who leaves and who arrives do not meet at the door.
 */
const DEELTIJDEN: Readonly<Record<Deel, { van: number; tot: number }>> = {
  ochtend: { van: 8 * 60, tot: 12 * 60 },
  middag: { van: 12 * 60 + 30, tot: 17 * 60 },
  avond: { van: 17 * 60 + 30, tot: 21 * 60 },
}

export const DAGDELEN: readonly Dagdeel[] = WEEKDAGEN.flatMap(dag =>
  DELEN.map(deel => `${dag}-${deel}` as const),
)

/** The day part of a weekday (1 is Monday, 7 is Sunday) and a part, as they stand in the database. */
export function dagdeelOp(weekdag: number, deel: Deel): Dagdeel {
  const dag = WEEKDAGEN[weekdag - 1]
  if (dag === undefined) throw new RangeError(`a weekday runs from 1 to 7, not ${weekdag}`)
  return `${dag}-${deel}`
}

/** The day part in which a local time lies; null in the half hours between, at night and early in the morning. */
export function dagdeelVan(moment: Temporal.PlainDateTime): Dagdeel | null {
  const minuut = moment.hour * 60 + moment.minute
  const deel = DELEN.find(naam => DEELTIJDEN[naam].van <= minuut && minuut < DEELTIJDEN[naam].tot)
  return deel ? `${WEEKDAGEN[moment.dayOfWeek - 1]!}-${deel}` : null
}

/**
 * Whether a gesprek lies as a whole within the allowed parts. Two parts that follow each other on one day, both
 * allowed, count as one.
 */
export function pastInDagdelen(
  begint: Temporal.PlainDateTime,
  minuten: number,
  toegestaan: readonly Dagdeel[],
): boolean {
  const dag = WEEKDAGEN[begint.dayOfWeek - 1]!
  const van = begint.hour * 60 + begint.minute + (begint.second > 0 ? 1 : 0)
  const eerste = DELEN.findIndex(deel => DEELTIJDEN[deel].van <= van && van < DEELTIJDEN[deel].tot)
  if (eerste < 0) return false
  for (let i = eerste; i < DELEN.length; i++) {
    if (!toegestaan.includes(`${dag}-${DELEN[i]!}`)) return false
    if (van + minuten <= DEELTIJDEN[DELEN[i]!].tot) return true
  }
  return false
}
