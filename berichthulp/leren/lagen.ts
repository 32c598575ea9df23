// The layers of the model, fitted: four yes-or-no heads, the kinds, and the second layer over them.
import type { Los } from '../model/bestand.ts'
import type { Bak } from '../model/kenmerken.ts'
import { stapelKenmerken, telKaders } from '../model/stapel.ts'
import { soorten } from '../soorten.ts'
import type { Eenheid } from './eenheden.ts'
import { fitBinary, fitSoftmax, packRows } from './logistisch.ts'

export const kracht = { deel: 0.08, zin: 0.08, bericht: 0.08, veilig: 0.1, soort: 0.15, minCount: 2 }

type Rij = { bak: Bak; y: number; weight: number }

export function fitHoofd(rijen: readonly Rij[], l2: number): Los {
  const { rows, names } = packRows(
    rijen.map(r => r.bak),
    kracht.minCount,
  )
  const w = fitBinary(
    rows,
    rijen.map(r => r.y),
    rijen.map(r => r.weight),
    l2,
  )
  return { index: [...names], weights: [...w.subarray(0, names.length)], bias: [w[names.length] as number] }
}

export function fitSoorten(rijen: readonly Rij[]): Los {
  const { rows, names } = packRows(
    rijen.map(r => r.bak),
    kracht.minCount,
  )
  const n = soorten.length
  const w = fitSoftmax(
    rows,
    rijen.map(r => r.y),
    rijen.map(r => r.weight),
    n,
    kracht.soort,
    40,
  )
  return {
    index: [...names],
    weights: [...w.subarray(0, names.length * n)],
    bias: [...w.subarray(names.length * n)],
  }
}

export type Eersten = { deel: Los; zin: Los; bericht: Los; veilig: Los }

/** Fits the first layer on these messages. */
export function fitEersten(units: readonly Eenheid[]): Eersten {
  return {
    deel: fitHoofd(
      units.flatMap(u => u.delen.map(d => ({ bak: d.bak, y: d.soort >= 0 ? 1 : 0, weight: u.weight }))),
      kracht.deel,
    ),
    zin: fitHoofd(
      units.flatMap(u => u.zinnen.map(z => ({ bak: z.bak, y: z.hot ? 1 : 0, weight: u.weight }))),
      kracht.zin,
    ),
    bericht: fitHoofd(
      units.map(u => ({ bak: u.bak, y: u.hot ? 1 : 0, weight: u.weight })),
      kracht.bericht,
    ),
    veilig: fitHoofd(
      units.map(u => ({ bak: u.bak, y: u.row.safety ? 1 : 0, weight: u.row.safety ? 2 : 1 })),
      kracht.veilig,
    ),
  }
}

/** Fits the kinds on the clauses that are hot. */
export function fitHeteSoorten(units: readonly Eenheid[]): Los {
  return fitSoorten(
    units.flatMap(u => u.delen.filter(d => d.soort >= 0).map(d => ({ bak: d.bak, y: d.soort, weight: 1 }))),
  )
}

/** A head as a function from features to a logit. */
export function alsFunctie(los: Los): (bak: Bak) => number {
  const weight = new Map<number, number>()
  los.index.forEach((i, k) => {
    weight.set(i, los.weights[k] as number)
  })
  return bak => {
    let z = los.bias[0] as number
    for (let j = 0; j < bak.index.length; j++)
      z += (weight.get(bak.index[j] as number) ?? 0) * (bak.value[j] as number)
    return z
  }
}

/** What the first layer said of a message on which it was not trained. */
export type Gezegd = { delen: number[]; zinnen: number[]; bericht: number; veilig: number }

export function zeg(eersten: Eersten): (u: Eenheid) => Gezegd {
  const deel = alsFunctie(eersten.deel)
  const zin = alsFunctie(eersten.zin)
  const bericht = alsFunctie(eersten.bericht)
  const veilig = alsFunctie(eersten.veilig)
  return u => ({
    delen: u.delen.map(d => deel(d.bak)),
    zinnen: u.zinnen.map(z => zin(z.bak)),
    bericht: bericht(u.bak),
    veilig: veilig(u.bak),
  })
}

export function stapelRijen(u: Eenheid, gezegd: Gezegd): number[][] {
  return u.delen.map((d, at) =>
    stapelKenmerken(
      {
        deel: gezegd.delen[at] as number,
        zin: gezegd.zinnen[d.deel.sentence] as number,
        bericht: gezegd.bericht,
        others: gezegd.delen,
        at,
        ...telKaders(u.g.treffers, d.deel.first, d.deel.last),
      },
      d.deel.last - d.deel.first,
      d.deel.question,
      d.deel.quoted,
    ),
  )
}

/** Fits the second layer on what the first said of messages it had not seen. */
export function fitStapel(units: readonly Eenheid[], gezegd: ReadonlyMap<Eenheid, Gezegd>): number[] {
  const x: { index: number[]; value: number[] }[] = []
  const y: number[] = []
  const weight: number[] = []
  for (const u of units) {
    const rijen = stapelRijen(u, gezegd.get(u) as Gezegd)
    rijen.forEach((value, at) => {
      x.push({ index: value.map((_, k) => k), value })
      y.push((u.delen[at] as { soort: number }).soort >= 0 ? 1 : 0)
      weight.push(u.weight)
    })
  }
  const { rows, names } = packRows(x, 1)
  const w = fitBinary(rows, y, weight, 0.5)
  const out = new Array<number>(names.length + 1).fill(0)
  names.forEach((name, k) => {
    out[name] = w[k] as number
  })
  out[names.length] = w[names.length] as number
  return out
}
