// Out of fold: what the model says of every message when it learned only from other writers.
import { berichtKenmerken, opSchaal, stapelKenmerken, weeg } from '../model/stapel.ts'
import { type Eenheid, folds } from './eenheden.ts'
import { fitEersten, fitStapel, fitTop, type Gezegd, vormenVan, zeg } from './lagen.ts'

/** What the first layer says of messages it has not seen. */
export function eersteBuiten(units: readonly Eenheid[], say: (line: string) => void): Map<Eenheid, Gezegd> {
  const gezegd = new Map<Eenheid, Gezegd>()
  for (let f = 0; f < folds; f++) {
    const say1 = zeg(fitEersten(units.filter(u => u.fold !== f)))
    for (const u of units) if (u.fold === f) gezegd.set(u, say1(u))
    say(`fold ${f + 1} of ${folds}`)
  }
  return gezegd
}

/** The heat of every clause, by a second layer that has not seen the message either. */
export function hitteBuiten(
  units: readonly Eenheid[],
  gezegd: ReadonlyMap<Eenheid, Gezegd>,
): Map<Eenheid, number[]> {
  const heat = new Map<Eenheid, number[]>()
  for (let f = 0; f < folds; f++) {
    const w = fitStapel(
      units.filter(u => u.fold !== f),
      gezegd,
    )
    for (const u of units)
      if (u.fold === f)
        heat.set(
          u,
          stapelKenmerken(gezegd.get(u) as Gezegd, vormenVan(u)).map(x => weeg(x, w)),
        )
  }
  return heat
}

/** The same heat on the scale of the message, by a third layer that has not seen the message. */
export function schaalBuiten(
  units: readonly Eenheid[],
  gezegd: ReadonlyMap<Eenheid, Gezegd>,
  heat: ReadonlyMap<Eenheid, number[]>,
): Map<Eenheid, number[]> {
  const out = new Map<Eenheid, number[]>()
  for (let f = 0; f < folds; f++) {
    const w = fitTop(
      units.filter(u => u.fold !== f),
      gezegd,
      heat,
    )
    for (const u of units) {
      if (u.fold !== f) continue
      const h = heat.get(u) as number[]
      const top = h.length > 0 ? weeg(berichtKenmerken(h, gezegd.get(u) as Gezegd, vormenVan(u)), w) : 0
      out.set(u, opSchaal(h, top))
    }
  }
  return out
}
