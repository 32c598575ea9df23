// A second judge beside the model: what it is asked, and how the two judgements become one.
import { type ClauseScore, soorten, type TeScoren } from '../soorten.ts'
import type { Tekst } from '../tekst/zinnen.ts'
import type { Grenzen } from './bestand.ts'
import type { DeelOordeel } from './oordeel.ts'

/** The clauses of a message as questions, each with what stands before and after it. */
export function teScoren(t: Tekst): TeScoren[] {
  return t.delen.map(({ start, end }) => ({
    start,
    end,
    text: t.raw.slice(start, end),
    before: t.raw.slice(Math.max(0, start - 200), start),
    after: t.raw.slice(end, end + 200),
  }))
}

/**
 * The mean of both judgements: a chance of .9 by the other counts as just a mark. Throws when there is not one
 * score for each clause.
 */
export function meng(
  delen: readonly DeelOordeel[],
  scores: readonly ClauseScore[],
  grenzen: Grenzen,
): DeelOordeel[] {
  if (scores.length !== delen.length) throw new Error('Niet elk zinsdeel kreeg een score.')
  const logit = (p: number) => Math.log(Math.max(0.001, p) / Math.max(0.001, 1 - p))
  return delen.map((d, k) => {
    const { heat, category } = scores[k] as ClauseScore
    const other = grenzen.mark + logit(heat) - logit(0.9)
    const own = d.soorten.length > 0 ? d.soorten : soorten.map(() => 0)
    const fit = own.map((z, c) => (soorten[c] === category ? z + 2 : z))
    return { deel: d.deel, heat: (d.heat + other) / 2, soorten: fit }
  })
}
