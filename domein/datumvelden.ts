// Reads a date from three fields (dag, maand, jaar) and says exactly what is wrong with it.
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

type DatumReden =
  | 'leeg'
  | 'onvolledig'
  | 'geen-getal'
  | 'jaar-in-vier-cijfers'
  | 'bestaat-niet'
  | 'in-de-toekomst'
  | 'in-het-verleden'
  | 'te-lang-geleden'
  | 'te-ver-weg'

/** How far back and ahead of today a date may lie, both ends included. Without `vooruit` it may not lie ahead at all. */
export type DatumGrens = {
  vandaag: Temporal.PlainDate
  /** `{ days: 0 }` means: not in the past */
  terug: Temporal.DurationLike
  vooruit?: Temporal.DurationLike
}

/**
 * Takes the three fields as typed. Gives the date, or the first of: `leeg` (all three), `onvolledig` (some),
 * `geen-getal`, `jaar-in-vier-cijfers`, `bestaat-niet` (30 February), and then the reasons of the limits.
 */
export function leesDatum(
  dag: unknown,
  maand: unknown,
  jaar: unknown,
  grens: DatumGrens,
): Uitkomst<Temporal.PlainDate, DatumReden> {
  const delen = [dag, maand, jaar].map(deel => (typeof deel === 'string' ? deel.slice(0, 40).trim() : ''))
  if (delen.every(deel => deel === '')) return geweigerd('leeg')
  if (delen.some(deel => deel === '')) return geweigerd('onvolledig')
  if (!delen.every(deel => /^[0-9]{1,9}$/.test(deel))) return geweigerd('geen-getal')
  if (delen[2]!.length !== 4) return geweigerd('jaar-in-vier-cijfers')
  const [day, month, year] = delen.map(Number) as [number, number, number]
  if (day < 1 || month < 1 || month > 12 || day > 31) return geweigerd('bestaat-niet')
  const eerste = new Temporal.PlainDate(year, month, 1)
  if (day > eerste.daysInMonth) return geweigerd('bestaat-niet')
  return binnenGrens(eerste.with({ day }), grens)
}

/** The same for one field that holds an ISO date (`2026-03-05`), as a date input sends it. */
export function leesIsoDatum(invoer: unknown, grens: DatumGrens): Uitkomst<Temporal.PlainDate, DatumReden> {
  const tekst = typeof invoer === 'string' ? invoer.slice(0, 40).trim() : ''
  if (tekst === '') return geweigerd('leeg')
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst)
  return delen ? leesDatum(delen[3], delen[2], delen[1], grens) : geweigerd('geen-getal')
}

function binnenGrens(datum: Temporal.PlainDate, grens: DatumGrens): Uitkomst<Temporal.PlainDate, DatumReden> {
  const { vandaag } = grens
  const vroegst = vandaag.subtract(grens.terug)
  if (Temporal.PlainDate.compare(datum, vroegst) < 0) {
    return geweigerd(vroegst.equals(vandaag) ? 'in-het-verleden' : 'te-lang-geleden')
  }
  const laatst = vandaag.add(grens.vooruit ?? { days: 0 })
  if (Temporal.PlainDate.compare(datum, laatst) > 0) {
    return geweigerd(laatst.equals(vandaag) ? 'in-de-toekomst' : 'te-ver-weg')
  }
  return gelukt(datum)
}
