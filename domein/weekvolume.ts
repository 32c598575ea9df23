// How much may be declared in a period when the toewijzing is per week (IV077).

type Datum = Temporal.PlainDate

/** The number of (broken) ISO weeks from one date up to and including another. */
export function kalenderweken(van: Datum, totEnMet: Datum): number {
  const maandag = (datum: Datum) => datum.subtract({ days: datum.dayOfWeek - 1 })
  return maandag(van).until(maandag(totEnMet), { largestUnit: 'day' }).days / 7 + 1
}

/**
 * The number of Sundays in a period; one more when the last Sunday of the toewijzing lies in it and the toewijzing ends
 * on another day, so that its last broken week counts too.
 */
export function zondagen(van: Datum, totEnMet: Datum, toewijzingTot: Datum): number {
  const eerste = van.add({ days: 7 - van.dayOfWeek })
  const aantal = Math.floor(eerste.until(totEnMet, { largestUnit: 'day' }).days / 7) + 1
  const laatste = toewijzingTot.subtract({ days: toewijzingTot.dayOfWeek % 7 })
  const inPeriode =
    Temporal.PlainDate.compare(van, laatste) <= 0 && Temporal.PlainDate.compare(laatste, totEnMet) <= 0
  return aantal + (inPeriode && !laatste.equals(toewijzingTot) ? 1 : 0)
}
