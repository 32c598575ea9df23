// Keeping and destroying: when the term of a dossier is over, what stands in the way, and whom a child's age lets ask (P6).
import { leeftijdOp } from './leeftijd.ts'
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'
import { REGELS } from './wet.ts'

type Datum = Temporal.PlainDate

/**
 * The last day on which a dossier must be kept: twenty years after its last change (Jw 7.3.8 lid 3). It is no term in which somebody
 * must do something, so a free day does not move it. What changed on 29 February is kept until 28 February in a year without one.
 */
export function bewarenTot(laatsteWijziging: Datum): Datum {
  return laatsteWijziging.add(REGELS.bewaren.klok)
}

export const BEWAARREDENEN = ['klacht', 'rechtszaak', 'tuchtzaak', 'goede-hulp'] as const
export type Bewaarreden = (typeof BEWAARREDENEN)[number]

/** What is known when two people decide. `redenen`: the reasons to keep it that are not lifted. */
export type Bewaard = {
  grond: 'verzoek' | 'bewaartermijn'
  afgesloten: boolean
  laatsteWijziging: Datum
  redenen: readonly Bewaarreden[]
  /** A request of the ouder to destroy the whole dossier was granted. */
  toegewezen: boolean
}

/**
 * Whether a traject may be destroyed on this day, when two people decide so. It never says that it must: nothing goes by itself. A
 * request does not wait for the twenty years (ECLI:NL:RBNHO:2021:4235), a reason to keep it stops both (Jw 7.3.9).
 */
export function magVernietigd(
  b: Bewaard,
  vandaag: Datum,
): Uitkomst<null, 'loopt-nog' | 'reden-om-te-bewaren' | 'niet-toegewezen' | 'termijn-niet-voorbij'> {
  if (!b.afgesloten) return geweigerd('loopt-nog')
  if (b.redenen.length > 0) return geweigerd('reden-om-te-bewaren')
  if (b.grond === 'verzoek') return b.toegewezen ? gelukt(null) : geweigerd('niet-toegewezen')
  const voorbij = Temporal.PlainDate.compare(bewarenTot(b.laatsteWijziging), vandaag) <= 0
  return voorbij ? gelukt(null) : geweigerd('termijn-niet-voorbij')
}

/** Who may ask for the dossier of a child, by the age of that child (Jw 7.3.4, 7.3.5, 7.3.15; law.md, section 4). */
export type Vrager = 'ouders-met-gezag' | 'kind-en-ouders-met-gezag' | 'kind'

/** The birthdays that change it. At eighteen the ouders with gezag have none any more. */
export const LEEFTIJDSGRENZEN = [12, 16, 18] as const

export function wieMagVragen(geboren: Datum, op: Datum): Vrager {
  const leeftijd = leeftijdOp(geboren, op)
  return leeftijd < 12 ? 'ouders-met-gezag' : leeftijd < 16 ? 'kind-en-ouders-met-gezag' : 'kind'
}

/** The next birthday after this day on which something changes, or null when there is none. Born on 29 February: 1 March. */
export function volgendeGrens(geboren: Datum, op: Datum): { leeftijd: number; dag: Datum } | null {
  for (const leeftijd of LEEFTIJDSGRENZEN) {
    const jarig = geboren.add({ years: leeftijd })
    const dag = jarig.day === geboren.day ? jarig : jarig.add({ days: 1 })
    if (Temporal.PlainDate.compare(dag, op) > 0) return { leeftijd, dag }
  }
  return null
}
