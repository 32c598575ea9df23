// Out of fold: what the model says of every message when it learned only from other writers.
import { berichtKenmerken, stapelKenmerken, weeg } from '../model/stapel.ts'
import type { Bewaar } from './bewaar.ts'
import { type Eenheid, folds } from './eenheden.ts'
import { fitEersten, fitStapel, fitTop, fitTopErnst, type Gezegd, vormenVan, zeg } from './lagen.ts'

/** What the first layer says of messages it has not seen. */
export function eersteBuiten(
  units: readonly Eenheid[],
  say: (line: string) => void,
  bewaar?: Bewaar,
): Map<Eenheid, Gezegd> {
  const gezegd = new Map<Eenheid, Gezegd>()
  for (let f = 0; f < folds; f++) {
    const say1 = zeg(
      fitEersten(
        units.filter(u => u.fold !== f),
        bewaar,
      ),
    )
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

/** What a third layer that has not seen the message says of it: how hot it is, and how severe. */
export type Boven = { top: number; ernst: number }

export function bovenBuiten(
  units: readonly Eenheid[],
  gezegd: ReadonlyMap<Eenheid, Gezegd>,
  heat: ReadonlyMap<Eenheid, number[]>,
): Map<Eenheid, Boven> {
  const out = new Map<Eenheid, Boven>()
  for (let f = 0; f < folds; f++) {
    const others = units.filter(u => u.fold !== f)
    const top = fitTop(others, gezegd, heat)
    const ernst = fitTopErnst(others, gezegd, heat)
    for (const u of units) {
      if (u.fold !== f) continue
      const h = heat.get(u) as number[]
      const x = h.length > 0 ? berichtKenmerken(h, gezegd.get(u) as Gezegd, vormenVan(u)) : null
      out.set(u, x ? { top: weeg(x, top), ernst: weeg(x, ernst) } : { top: 0, ernst: -20 })
    }
  }
  return out
}
