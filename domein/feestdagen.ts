// Public holidays of the Netherlands, computed (Algemene termijnenwet, art. 3 lid 1 and 2).

/** The Sunday of Easter in a year (Gregorian computus). */
export function paaszondag(jaar: number): Temporal.PlainDate {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return new Temporal.PlainDate(jaar, Math.floor(n / 31), (n % 31) + 1)
}

/** The holidays of a year by ISO date, with their names, in order. Goede Vrijdag and 5 May count every year. */
export function feestdagenIn(jaar: number): ReadonlyMap<string, string> {
  const bekend = perJaar.get(jaar)
  if (bekend) return bekend
  const pasen = paaszondag(jaar)
  const koningsdag = new Temporal.PlainDate(jaar, 4, 27)
  const dagen: [Temporal.PlainDate, string][] = [
    [new Temporal.PlainDate(jaar, 1, 1), 'Nieuwjaarsdag'],
    [pasen.subtract({ days: 2 }), 'Goede Vrijdag'],
    [pasen.add({ days: 1 }), 'Tweede paasdag'],
    [koningsdag.dayOfWeek === 7 ? koningsdag.subtract({ days: 1 }) : koningsdag, 'Koningsdag'],
    [new Temporal.PlainDate(jaar, 5, 5), 'Bevrijdingsdag'],
    [pasen.add({ days: 39 }), 'Hemelvaartsdag'],
    [pasen.add({ days: 50 }), 'Tweede pinksterdag'],
    [new Temporal.PlainDate(jaar, 12, 25), 'Eerste kerstdag'],
    [new Temporal.PlainDate(jaar, 12, 26), 'Tweede kerstdag'],
  ]
  dagen.sort(([a], [b]) => Temporal.PlainDate.compare(a, b))
  const gemaakt = new Map<string, string>()
  // Two holidays can fall on one date (Hemelvaartsdag on 5 May): the first name stays.
  for (const [datum, naam] of dagen) if (!gemaakt.has(`${datum}`)) gemaakt.set(`${datum}`, naam)
  perJaar.set(jaar, gemaakt)
  return gemaakt
}

const perJaar = new Map<number, ReadonlyMap<string, string>>()

/**
 * Whether a date is a public holiday. `feestdagenToe` are days the practice adds, such as those made equal by
 * royal decree (art. 3 lid 3: often the Friday after Hemelvaartsdag).
 */
export function isFeestdag(
  datum: Temporal.PlainDate,
  feestdagenToe: readonly Temporal.PlainDate[] = [],
): boolean {
  return feestdagenIn(datum.year).has(datum.toString()) || feestdagenToe.some(dag => dag.equals(datum))
}
