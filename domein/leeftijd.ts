// Age on a date, and the children PSO is for: 0 up to and including 17 (S1).

/** Whole years on a date; negative before birth. Born on 29 February: a year older on 1 March in other years. */
export function leeftijdOp(geboren: Temporal.PlainDate, op: Temporal.PlainDate): number {
  const jaren = op.year - geboren.year
  const voorVerjaardag = op.month < geboren.month || (op.month === geboren.month && op.day < geboren.day)
  return voorVerjaardag ? jaren - 1 : jaren
}

/** The offer is for children of 0–18: a child counts until the eighteenth birthday, an unborn child does not (S1). */
export function isKindOp(geboren: Temporal.PlainDate, op: Temporal.PlainDate): boolean {
  const leeftijd = leeftijdOp(geboren, op)
  return leeftijd >= 0 && leeftijd < 18
}
