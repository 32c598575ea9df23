// Judges the clauses of a received message with the trained weights, and joins neighbours of one kind.

import { kernGewichten } from '../model/kern-gewichten.ts'
import type { Bereik } from '../soorten.ts'
import type { Eenheid } from './kenmerken.ts'
import { kolommen } from './kenmerken.ts'
import type { ItemSoort } from './soort.ts'

export const klassen = ['niets', 'request', 'decision', 'information'] as const
export type Klasse = (typeof klassen)[number]

/** Weights of four classes per column, and four biases. */
export type Gewichten = { w: ArrayLike<number>; bias: readonly number[]; schaal: number }

let geladen: Gewichten | undefined
/** The weights of model/kern-gewichten.ts, unpacked once. */
export function kernModel(): Gewichten {
  if (geladen) return geladen
  const w = new Int8Array(kolommen * klassen.length)
  const ruw = atob(kernGewichten.data)
  // Pairs: how many columns to skip, then the four weights.
  let kolom = -1
  for (let i = 0; i < ruw.length; ) {
    const stap = ruw.charCodeAt(i++)
    kolom += stap
    if (stap === 255) continue
    for (let c = 0; c < klassen.length; c++) w[kolom * klassen.length + c] = (ruw.charCodeAt(i++) << 24) >> 24
  }
  geladen = { w, bias: kernGewichten.bias, schaal: kernGewichten.schaal }
  return geladen
}

/** The chances of the four classes for a clause, in the order of `klassen`. */
export function kansen(e: Eenheid, g: Gewichten): number[] {
  const z = [...g.bias]
  const norm = g.schaal / Math.sqrt(e.kenmerken.length)
  for (const k of e.kenmerken)
    for (let c = 0; c < klassen.length; c++) z[c] = z[c]! + (g.w[k * klassen.length + c] ?? 0) * norm
  const top = Math.max(...z)
  const exp = z.map(x => Math.exp(x - top))
  const som = exp.reduce((a, b) => a + b, 0)
  return exp.map(x => x / som)
}

/** A judged stretch: neighbours of one kind in one piece. */
export type Geoordeeld = Bereik & { type: ItemSoort; stuk: number }

/** How much surer two kinds in one piece must be than one kind for the whole. */
const knipPrijs = 1
/** What each class pays beforehand: to miss a request is worse than to show a line too many. */
const prijs = [0.5, -0.4, -0.3, 0] as const

/** What a question or order by its words has before any other reading. */
const vraagKorting = 1.4

/** The items of a message: per piece the cheapest way to give its clauses kinds, where changing kind has a price. */
export function oordeel(eenheden: readonly Eenheid[], g: Gewichten): Geoordeeld[] {
  const uit: Geoordeeld[] = []
  for (let i = 0; i < eenheden.length; ) {
    let j = i
    while (j < eenheden.length && eenheden[j]!.stuk === eenheden[i]!.stuk) j++
    const rij = eenheden.slice(i, j)
    i = j
    // Viterbi over the clauses of one piece.
    let kosten = klassen.map(() => 0)
    const terug: number[][] = []
    for (const [n, e] of rij.entries()) {
      const p = kansen(e, g)
      const nieuw: number[] = []
      const van: number[] = []
      for (let c = 0; c < klassen.length; c++) {
        let beste = c
        if (n > 0)
          for (let b = 0; b < klassen.length; b++)
            if (kosten[b]! + (b === c ? 0 : knipPrijs) < kosten[beste]! + (beste === c ? 0 : knipPrijs))
              beste = b
        van.push(beste)
        nieuw.push(
          (n > 0 ? kosten[beste]! + (beste === c ? 0 : knipPrijs) : 0) -
            Math.log(Math.max(1e-6, p[c]!)) +
            prijs[c]! -
            (c === 1 && e.vraagt ? vraagKorting : 0),
        )
      }
      terug.push(van)
      kosten = nieuw
    }
    let c = kosten.indexOf(Math.min(...kosten))
    const keuze: number[] = []
    for (let n = rij.length - 1; n >= 0; n--) {
      keuze[n] = c
      c = terug[n]![c]!
    }
    for (const [n, e] of rij.entries()) {
      const type = klassen[keuze[n]!]!
      const vorig = uit.at(-1)
      if (type === 'niets') continue
      if (vorig && vorig.stuk === e.stuk && vorig.type === type && n > 0 && keuze[n - 1] === keuze[n])
        vorig.end = e.end
      else uit.push({ type, start: e.start, end: e.end, stuk: e.stuk })
    }
  }
  return uit
}
