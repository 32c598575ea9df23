// The clocks of a traject: what must be done by when, and how near it is (law.md, section 10).
import { isFeestdag } from './feestdagen.ts'
import { REGELS } from './wet.ts'

type Datum = Temporal.PlainDate

/**
 * A statutory term that ends on a Saturday, Sunday or public holiday runs on to the next other day (Algemene
 * termijnenwet, art. 1 lid 1 and 3).
 */
export function looptDoor(datum: Datum, feestdagenToe: readonly Datum[] = []): Datum {
  return isVrij(datum, feestdagenToe) ? looptDoor(datum.add({ days: 1 }), feestdagenToe) : datum
}

/** The plan is fixed within six weeks after it is settled that no familiegroepsplan is made (Jw 4.1.3 lid 5). */
export function planVastgesteldVoor(afgezienOp: Datum, feestdagenToe?: readonly Datum[]): Datum {
  return looptDoor(afgezienOp.add(REGELS.planVastgesteld.klok), feestdagenToe)
}

/** The plan is on paper within fourteen days after the wish was expressed (Jw 4.1.3 lid 4). */
export function planOpSchriftVoor(gewenstOp: Datum, feestdagenToe?: readonly Datum[]): Datum {
  return looptDoor(gewenstOp.add(REGELS.planOpSchrift.klok), feestdagenToe)
}

/** Inzage, correctie and vernietiging are answered within one month after receipt (AVG 12 lid 3). */
export function verzoekBeantwoordVoor(ontvangenOp: Datum, feestdagenToe?: readonly Datum[]): Datum {
  return looptDoor(ontvangenOp.add(REGELS.verzoek.klok), feestdagenToe)
}

/**
 * A request that takes longer is answered within two months more, counted on from the first month and so from receipt (AVG 12 lid 3):
 * received on 31 January that is 30 April, and not two months after the last day of February.
 */
export function verzoekUitgesteldTot(ontvangenOp: Datum, feestdagenToe?: readonly Datum[]): Datum {
  const months = REGELS.verzoek.klok.months + REGELS.uitstel.klok.months
  return looptDoor(ontvangenOp.add({ months }), feestdagenToe)
}

/**
 * The last day on which the ouder can be told that it takes longer: within a month after receipt. No day more, also when the term
 * itself runs on over a free day: who is told later is told too late (AVG 12 lid 3; the database holds it, muur.sql).
 */
export function uitstellenTot(ontvangenOp: Datum): Datum {
  return ontvangenOp.add(REGELS.verzoek.klok)
}

/** A complaint is answered within one month after the klachtencommissie gave its ruling (Jw 4.2.1 lid 5). */
export function klachtBeantwoordVoor(uitspraakOp: Datum, feestdagenToe?: readonly Datum[]): Datum {
  return looptDoor(uitspraakOp.add(REGELS.klacht.klok), feestdagenToe)
}

/**
 * The report is there at least three weeks before the pro-formadatum. It is counted back, so a free day moves it forward
 * in the calendar never: the last other day before it counts (referral-and-reporting.md, section 1).
 */
export function verslagVoorProforma(proforma: Datum, feestdagenToe: readonly Datum[] = []): Datum {
  const terug = (dag: Datum): Datum => (isVrij(dag, feestdagenToe) ? terug(dag.subtract({ days: 1 })) : dag)
  return terug(proforma.subtract(REGELS.proforma.klok))
}

/**
 * The tussenevaluatie is about the fifth gesprek (the middle one of a shorter series), and in any case three weeks before a
 * pro-formadatum. Takes the dates of the gesprekken in order; null when nothing is planned and no court waits.
 */
export function tussenevaluatieOp(gesprekken: readonly Datum[], proforma: Datum | null): Datum | null {
  const midden = gesprekken[Math.min(5, Math.ceil(gesprekken.length / 2)) - 1] ?? null
  const uiterlijk = proforma && verslagVoorProforma(proforma)
  if (!midden || !uiterlijk) return midden ?? uiterlijk
  return Temporal.PlainDate.compare(uiterlijk, midden) < 0 ? uiterlijk : midden
}

/** The ouder has fourteen days to read a concept verslag before "no reaction" may be recorded (law.md, section 8). */
export function reactieVoor(gedeeldOp: Datum, feestdagenToe?: readonly Datum[]): Datum {
  return looptDoor(gedeeldOp.add(REGELS.concept.klok), feestdagenToe)
}

/** Days that are left (negative when past; on the last day itself 0) and whether it asks for attention: 7 days or less. */
export function standVan(
  termijn: Datum,
  vandaag: Datum,
): { dagen: number; stand: 'ruim' | 'nadert' | 'verstreken' } {
  const dagen = vandaag.until(termijn, { largestUnit: 'day' }).days
  return { dagen, stand: dagen < 0 ? 'verstreken' : dagen <= 7 ? 'nadert' : 'ruim' }
}

function isVrij(datum: Datum, feestdagenToe: readonly Datum[]): boolean {
  return datum.dayOfWeek >= 6 || isFeestdag(datum, feestdagenToe)
}
