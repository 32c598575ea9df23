// Keeping and destroying: when the term of a dossier is over, what stands in the way, and whom a child's age lets ask (P6).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
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

export const GRONDEN = ['verzoek', 'bewaartermijn'] as const
export type Grond = (typeof GRONDEN)[number]

/** What is known when two people decide. `redenen`: the reasons to keep it that are not lifted. */
export type Bewaard = {
  grond: Grond
  afgesloten: boolean
  laatsteWijziging: Datum
  redenen: readonly Bewaarreden[]
  /** A request of the ouder to destroy the whole dossier was granted. */
  toegewezen: boolean
}

/** Why it stays for now. */
export type Beletsel = 'loopt-nog' | 'reden-om-te-bewaren' | 'niet-toegewezen' | 'termijn-niet-voorbij'

/**
 * Whether a traject may be destroyed on this day, when two people decide so. It never says that it must: nothing goes by itself. A
 * request does not wait for the twenty years (ECLI:NL:RBNHO:2021:4235), a reason to keep it stops both (Jw 7.3.9).
 */
export function magVernietigd(b: Bewaard, vandaag: Datum): Uitkomst<null, Beletsel> {
  if (!b.afgesloten) return geweigerd('loopt-nog')
  if (b.redenen.length > 0) return geweigerd('reden-om-te-bewaren')
  if (b.grond === 'verzoek') return b.toegewezen ? gelukt(null) : geweigerd('niet-toegewezen')
  const voorbij = Temporal.PlainDate.compare(bewarenTot(b.laatsteWijziging), vandaag) < 0
  return voorbij ? gelukt(null) : geweigerd('termijn-niet-voorbij')
}

/** On which ground it may go on this day: a request that was granted first, because that waits for no term. */
export function grondVoor(b: Omit<Bewaard, 'grond'>, vandaag: Datum): Uitkomst<Grond, Beletsel> {
  const grond = b.toegewezen ? 'verzoek' : 'bewaartermijn'
  const mag = magVernietigd({ ...b, grond }, vandaag)
  return mag.ok ? gelukt(grond) : mag
}

/** A proposal that lies there: on which ground, whose, and whether somebody decided it already. */
export type Voorstel = { grond: Grond; door: string; besloten: boolean }

/** What this person can do with it now. `wacht`: somebody else has to; `afmaken`: it was decided, and stopped halfway. */
export type Bewaarstap =
  | { stap: 'blijft'; omdat: Beletsel }
  | { stap: 'voorstellen'; grond: Grond }
  | { stap: 'wacht-op-voorstel' }
  | { stap: 'wacht-op-tweede' }
  | { stap: 'besluiten' }
  | { stap: 'afmaken' }

/**
 * What can be done with a traject on this day, by this person. A coordinator proposes, somebody else decides (decision 0036); whether these
 * two are one hand, the database says when they try.
 */
export function bewaarstap(
  b: Omit<Bewaard, 'grond'>,
  voorstel: Voorstel | null,
  wie: { ik: string; coordinator: boolean },
  vandaag: Datum,
): Bewaarstap {
  if (voorstel?.besloten) return { stap: 'afmaken' }
  const mag = voorstel ? magVernietigd({ ...b, grond: voorstel.grond }, vandaag) : grondVoor(b, vandaag)
  if (!mag.ok) return { stap: 'blijft', omdat: mag.omdat }
  if (voorstel) return { stap: voorstel.door === wie.ik ? 'wacht-op-tweede' : 'besluiten' }
  return wie.coordinator && mag.waarde
    ? { stap: 'voorstellen', grond: mag.waarde }
    : { stap: 'wacht-op-voorstel' }
}

/** Reads a reason to keep it: which, and since when, today at the latest. */
export function leesBewaarreden(
  velden: Velden,
  vandaag: Datum,
): Gelezen<{ soort: Bewaarreden; sinds: Datum }, 'soort' | 'vanaf'> {
  const f = openFormulier<'soort' | 'vanaf'>(velden)
  const soort = f.keuze('soort', BEWAARREDENEN, true)
  const sinds = f.datum('vanaf', { vandaag, terug: { years: 30 } }, true)
  return f.sluit(() => ({ soort: soort!, sinds: Temporal.PlainDate.from(sinds!) }))
}

/** Who may ask for the dossier of a child, by the age of that child (Jw 7.3.4, 7.3.5, 7.3.15; law.md, section 4). */
export type Vrager = 'ouders-met-gezag' | 'kind-en-ouders-met-gezag' | 'kind'

/** The birthdays that change it. At eighteen the ouders with gezag have none any more. */
export const LEEFTIJDSGRENZEN = [12, 16, 18] as const
export type Leeftijdsgrens = (typeof LEEFTIJDSGRENZEN)[number]

export function wieMagVragen(geboren: Datum, op: Datum): Vrager {
  const leeftijd = leeftijdOp(geboren, op)
  return leeftijd < 12 ? 'ouders-met-gezag' : leeftijd < 16 ? 'kind-en-ouders-met-gezag' : 'kind'
}

/** The next birthday after this day on which something changes, or null when there is none. Born on 29 February: 1 March. */
export function volgendeGrens(geboren: Datum, op: Datum): { leeftijd: Leeftijdsgrens; dag: Datum } | null {
  for (const leeftijd of LEEFTIJDSGRENZEN) {
    const jarig = geboren.add({ years: leeftijd })
    const dag = jarig.day === geboren.day ? jarig : jarig.add({ days: 1 })
    if (Temporal.PlainDate.compare(dag, op) > 0) return { leeftijd, dag }
  }
  return null
}
