// The layers of the model, fitted: four yes-or-no heads, the kinds, and the second layer over them.

import { type Bak, bits } from '../model/bak.ts'
import type { Los } from '../model/bestand.ts'
import { berichtKenmerken, type Eerste, stapelKenmerken, type Vorm, vormVan } from '../model/stapel.ts'
import { soorten } from '../soorten.ts'
import { type Bewaar, bewaarNiet, type Rij } from './bewaar.ts'
import type { Eenheid } from './eenheden.ts'
import { fitBinary, fitSoftmax, packRows, scheefheid } from './logistisch.ts'

/** How much weights are held back; `spreiding`: how much more a lopsided feature may say than an even one. */
export const kracht = {
  deel: 0.08,
  zin: 0.08,
  bericht: 0.08,
  ernst: 0.08,
  veilig: 0.1,
  soort: 0.15,
  /** How many steps in a row may gain little before the kinds are done. */
  soortGeduld: 2,
  minCount: 2,
  spreiding: 0.5,
}

/** Fits a yes-or-no head. `spreiding` as in `kracht`. */
export function fitHoofd(
  rijen: readonly Rij[],
  l2: number,
  spreiding: number,
  bewaar: Bewaar = bewaarNiet,
): Los {
  return bewaar(rijen, [l2, spreiding, kracht.minCount], () => {
    const { rows, names } = packRows(
      rijen.map(r => r.bak),
      kracht.minCount,
    )
    const y = rijen.map(r => r.y)
    const scheef = scheefheid(rows, y).map(r => r ** spreiding)
    for (let k = 0; k < rows.index.length; k++)
      rows.value[k] = (rows.value[k] as number) * (scheef[rows.index[k] as number] as number)
    const w = fitBinary(
      rows,
      y,
      rijen.map(r => r.weight),
      l2,
    )
    return {
      index: [...names],
      weights: [...names].map((_, k) => (w[k] as number) * (scheef[k] as number)),
      bias: [w[names.length] as number],
    }
  })
}

export function fitSoorten(rijen: readonly Rij[], bewaar: Bewaar = bewaarNiet): Los {
  const n = soorten.length
  return bewaar(rijen, [kracht.soort, kracht.soortGeduld, kracht.minCount, n], () => {
    const { rows, names } = packRows(
      rijen.map(r => r.bak),
      kracht.minCount,
    )
    const w = fitSoftmax(
      rows,
      rijen.map(r => r.y),
      rijen.map(r => r.weight),
      n,
      kracht.soort,
      40,
      kracht.soortGeduld,
    )
    return {
      index: [...names],
      weights: [...w.subarray(0, names.length * n)],
      bias: [...w.subarray(names.length * n)],
    }
  })
}

export type Eersten = { deel: Los; zin: Los; bericht: Los; ernst: Los; veilig: Los }

/** Sentences that are severe, and calm ones: what is hot but mild teaches nothing of the difference. */
const ernstRijen = (units: readonly Eenheid[]): Rij[] =>
  units.flatMap(u =>
    u.zinnen
      .filter(z => !z.hot || u.row.heat === 3)
      .map(z => ({ bak: z.bak, y: z.hot ? 1 : 0, weight: z.hot ? 1 : u.hot ? 1 : u.weight })),
  )

/** Fits the first layer on these messages. */
export function fitEersten(units: readonly Eenheid[], bewaar: Bewaar = bewaarNiet): Eersten {
  const hoofd = (rijen: readonly Rij[], l2: number) => fitHoofd(rijen, l2, kracht.spreiding, bewaar)
  return {
    deel: hoofd(
      units.flatMap(u => u.delen.map(d => ({ bak: d.bak, y: d.soort >= 0 ? 1 : 0, weight: u.weight }))),
      kracht.deel,
    ),
    zin: hoofd(
      units.flatMap(u => u.zinnen.map(z => ({ bak: z.bak, y: z.hot ? 1 : 0, weight: u.weight }))),
      kracht.zin,
    ),
    bericht: hoofd(
      units.map(u => ({ bak: u.bak, y: u.hot ? 1 : 0, weight: u.weight })),
      kracht.bericht,
    ),
    ernst: hoofd(ernstRijen(units), kracht.ernst),
    veilig: fitHoofd(
      units.map(u => ({ bak: u.bak, y: u.row.safety ? 1 : 0, weight: u.row.safety ? 2 : 1 })),
      kracht.veilig,
      0,
      bewaar,
    ),
  }
}

/** Fits the kinds on the clauses that are hot. */
export function fitHeteSoorten(units: readonly Eenheid[], bewaar: Bewaar = bewaarNiet): Los {
  return fitSoorten(
    units.flatMap(u => u.delen.filter(d => d.soort >= 0).map(d => ({ bak: d.bak, y: d.soort, weight: 1 }))),
    bewaar,
  )
}

/** A head as a function from features to a logit. */
export function alsFunctie(los: Los): (bak: Bak) => number {
  const weight = new Float64Array(2 ** bits)
  los.index.forEach((i, k) => {
    weight[i] = los.weights[k] as number
  })
  return bak => {
    let z = los.bias[0] as number
    for (let j = 0; j < bak.index.length; j++)
      z += (weight[bak.index[j] as number] as number) * (bak.value[j] as number)
    return z
  }
}

/** What the first layer said of a message on which it was not trained. */
export type Gezegd = Eerste

export function zeg(eersten: Eersten): (u: Eenheid) => Gezegd {
  const deel = alsFunctie(eersten.deel)
  const zin = alsFunctie(eersten.zin)
  const bericht = alsFunctie(eersten.bericht)
  const ernst = alsFunctie(eersten.ernst)
  const veilig = alsFunctie(eersten.veilig)
  return u => ({
    delen: u.delen.map(d => deel(d.bak)),
    zinnen: u.zinnen.map(z => zin(z.bak)),
    ernst: u.zinnen.map(z => ernst(z.bak)),
    bericht: bericht(u.bak),
    veilig: veilig(u.bak),
  })
}

/** The clauses of a message as the layers above the first see them. */
export const vormenVan = (u: Eenheid): Vorm[] => u.delen.map(d => vormVan(d.deel, u.g.treffers))

/** Fits a layer over a few numbers; the weights end with the bias. */
function fitRijen(rijen: readonly { x: number[]; y: number; weight: number }[]): number[] {
  const { rows, names } = packRows(
    rijen.map(r => ({ index: r.x.map((_, k) => k), value: r.x })),
    1,
  )
  const w = fitBinary(
    rows,
    rijen.map(r => r.y),
    rijen.map(r => r.weight),
    0.5,
    400,
    1e-7,
  )
  const size = rijen[0]?.x.length ?? 0
  const out = new Array<number>(size + 1).fill(0)
  names.forEach((name, k) => {
    out[name] = w[k] as number
  })
  out[size] = w[names.length] as number
  return out
}

/** Fits the second layer on what the first said of messages it had not seen. */
export function fitStapel(units: readonly Eenheid[], gezegd: ReadonlyMap<Eenheid, Gezegd>): number[] {
  return fitRijen(
    units.flatMap(u =>
      stapelKenmerken(gezegd.get(u) as Gezegd, vormenVan(u)).map((x, at) => ({
        x,
        y: (u.delen[at] as { soort: number }).soort >= 0 ? 1 : 0,
        weight: u.weight,
      })),
    ),
  )
}

/** Fits the third layer, which says of a message whether anything in it is hot, on what the second said unseen. */
export const fitTop = (
  units: readonly Eenheid[],
  gezegd: ReadonlyMap<Eenheid, Gezegd>,
  heat: ReadonlyMap<Eenheid, number[]>,
): number[] => fitBericht(units, gezegd, heat, u => (u.hot ? 1 : 0))

/** The same for what is severe: it is set against what is calm, and mild heat has no say. */
export const fitTopErnst = (
  units: readonly Eenheid[],
  gezegd: ReadonlyMap<Eenheid, Gezegd>,
  heat: ReadonlyMap<Eenheid, number[]>,
): number[] =>
  fitBericht(
    units.filter(u => !u.hot || u.row.heat === 3),
    gezegd,
    heat,
    u => (u.hot ? 1 : 0),
  )

function fitBericht(
  units: readonly Eenheid[],
  gezegd: ReadonlyMap<Eenheid, Gezegd>,
  heat: ReadonlyMap<Eenheid, number[]>,
  is: (u: Eenheid) => 0 | 1,
): number[] {
  return fitRijen(
    units
      .filter(u => u.delen.length > 0)
      .map(u => ({
        x: berichtKenmerken(heat.get(u) as number[], gezegd.get(u) as Gezegd, vormenVan(u)),
        y: is(u),
        weight: u.weight,
      })),
  )
}
