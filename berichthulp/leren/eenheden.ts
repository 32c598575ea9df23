// Labelled messages as rows to learn from: every clause, sentence and message with its features and what it is.
import type { Bak } from '../model/bak.ts'
import {
  bereidVoor,
  type Gelezen,
  kenmerkenVanBereik,
  kenmerkenVanDeel,
  type Taal,
} from '../model/kenmerken.ts'
import { zout } from '../model/oordeel.ts'
import { soorten } from '../soorten.ts'
import { leesTekst, type Zinsdeel } from '../tekst/zinnen.ts'
import { foldOf, hardeTags, type Voorbeeld } from './gegevens.ts'

export const folds = 5

/** `soort`: index of the kind of heat, or -1. `weight`: a false alarm that may never be weighs more. */
export type Deel = { deel: Zinsdeel; bak: Bak; soort: number }
export type Eenheid = {
  row: Voorbeeld
  g: Gelezen
  delen: Deel[]
  zinnen: { bak: Bak; hot: boolean }[]
  bak: Bak
  hot: boolean
  fold: number
  weight: number
}

/** The kind of the gold span that covers at least half of a clause, or lies for at least half in it; else -1. */
export function soortOf(deel: { start: number; end: number }, spans: Voorbeeld['spans']): number {
  let soort = -1
  let best = 0
  for (const s of spans) {
    const overlap = Math.min(s.end, deel.end) - Math.max(s.start, deel.start)
    if (overlap > best && overlap >= 0.5 * Math.min(s.end - s.start, deel.end - deel.start)) {
      best = overlap
      soort = soorten.indexOf(s.category)
    }
  }
  return soort
}

/** To miss a severe message is worse than to miss a mild one. */
const heatWeight = [1, 0.8, 1, 2]

export function maakEenheden(rows: readonly Voorbeeld[], taal: Taal, hardWeight: number): Eenheid[] {
  return rows.map(row => {
    const g = bereidVoor(leesTekst(row.text), taal)
    const delen = g.delen.map(deel => ({
      deel,
      bak: kenmerkenVanDeel(g, deel, zout.deel),
      soort: soortOf(deel, row.spans),
    }))
    const zinnen = g.zinnen.map((z, i) => ({
      bak: kenmerkenVanBereik(g, z.first, z.last, zout.zin),
      hot: delen.some(d => d.deel.sentence === i && d.soort >= 0),
    }))
    const hot = row.spans.length > 0
    const weight = hot ? (heatWeight[row.heat] ?? 1) : hardeTags.has(row.tag ?? '') ? hardWeight : 1
    return {
      row,
      g,
      delen,
      zinnen,
      bak: kenmerkenVanBereik(g, 0, g.tokens.length, zout.bericht),
      hot,
      fold: foldOf(row, folds),
      weight,
    }
  })
}
