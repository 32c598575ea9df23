// What the model thinks of every clause of a message: the logit of heat, and how well each kind fits.
import { soorten } from '../soorten.ts'
import type { Zinsdeel } from '../tekst/zinnen.ts'
import type { Bak } from './bak.ts'
import type { Hoofd, Model } from './bestand.ts'
import { type Gelezen, kenmerkenVanBereik, kenmerkenVanDeel } from './kenmerken.ts'
import { coolest } from './snijd.ts'
import { berichtKenmerken, opSchaal, stapelKenmerken, vormVan, weeg } from './stapel.ts'

export const zout = { deel: 0, zin: 0x1234567, bericht: 0x7654321 }

/** `soorten`: how well each kind fits; empty for a clause that is surely cool. */
export type DeelOordeel = { deel: Zinsdeel; heat: number; soorten: number[] }
export type Oordeel = { delen: DeelOordeel[]; bericht: number; veilig: number }

function logit(hoofd: Hoofd, bak: Bak): number {
  let z = 0
  const { index, value } = bak
  for (let j = 0; j < index.length; j++)
    z += (hoofd.weights[index[j] as number] as number) * (value[j] as number)
  return (hoofd.maat[1] as number) + z * (hoofd.maat[0] as number)
}

function fitOfSoorten({ soort }: Model, bak: Bak): number[] {
  const { kept, row, start, kinds, weights, scale, bias } = soort
  const { index, value } = bak
  const z = new Float64Array(soorten.length)
  for (let j = 0; j < index.length; j++) {
    const feature = index[j] as number
    if ((((kept[feature >> 5] as number) >> (feature & 31)) & 1) === 0) continue
    const e = row[feature] as number
    const v = value[j] as number
    const last = start[e + 1] as number
    for (let k = start[e] as number; k < last; k++) {
      const c = kinds[k] as number
      z[c] = (z[c] as number) + (weights[k] as number) * v
    }
  }
  return Array.from(z, (x, c) => x * scale + (bias[c] as number))
}

/** Judges a message that was read. Pure; the time grows with the length of the text. */
export function beoordeel(model: Model, g: Gelezen): Oordeel {
  const whole = kenmerkenVanBereik(g, 0, g.tokens.length, zout.bericht)
  const bericht = logit(model.bericht, whole)
  const veilig = logit(model.veilig, whole)
  const zinBakken = g.zinnen.map(z => kenmerkenVanBereik(g, z.first, z.last, zout.zin))
  const bakken = g.delen.map(d => kenmerkenVanDeel(g, d, zout.deel))
  const eerste = {
    delen: bakken.map(b => logit(model.deel, b)),
    zinnen: zinBakken.map(b => logit(model.zin, b)),
    ernst: zinBakken.map(b => logit(model.ernst, b)),
    bericht,
    veilig,
  }
  const vormen = g.delen.map(d => vormVan(d, g.treffers))
  const hot = stapelKenmerken(eerste, vormen).map(x => weeg(x, model.stapel))
  const heats = hot.length > 0 ? opSchaal(hot, hoogste(model, berichtKenmerken(hot, eerste, vormen))) : []
  // What is surely cool needs no kind.
  const cool = coolest(model.grenzen)
  const delen = g.delen.map((deel, at) => {
    const heat = heats[at] as number
    return { deel, heat, soorten: heat < cool ? [] : fitOfSoorten(model, bakken[at] as Bak) }
  })
  return { delen, bericht, veilig }
}

/** How hot a message is by all of it, or how severe, if that is more: both on one scale. */
const hoogste = (model: Model, x: readonly number[]) => Math.max(weeg(x, model.top), weeg(x, model.topErnst))
