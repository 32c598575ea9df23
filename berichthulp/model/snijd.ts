// From judged clauses to spans: which are marked, where they begin and end, and what they are called.
import { type HeatSpan, type Soort, soorten } from '../soorten.ts'
import type { Tekst } from '../tekst/zinnen.ts'
import type { Grenzen } from './bestand.ts'
import type { DeelOordeel } from './oordeel.ts'

const trimmed = new Set('en maar want dus'.split(' '))

export type Vondst = HeatSpan & { heat: number; sentence: number; fit: number[] }

function bestOf(fit: readonly number[]): Soort {
  let best = 0
  for (let c = 1; c < fit.length; c++) if ((fit[c] as number) > (fit[best] as number)) best = c
  return soorten[best] as Soort
}

/** At most so many soft questions a message. */
const mostQuestions = 2

/** Below this a clause gets nothing at all, and needs no kind. */
export const coolest = (grenzen: Grenzen): number => Math.min(grenzen.also - 0.8, grenzen.ask)

/**
 * The clauses that are hot enough, as spans; neighbours of one kind and tier in one sentence become one. In a message that
 * is marked anyway, what is likely hot is marked too and what may be is asked; in another there is at most a question.
 */
export function snijd(t: Tekst, delen: readonly DeelOordeel[], grenzen: Grenzen): Vondst[] {
  const top = delen.reduce((z, d) => Math.max(z, d.heat), Number.NEGATIVE_INFINITY)
  const marked = top >= grenzen.mark
  const floor = marked ? grenzen.also - 0.8 : grenzen.ask
  const out: Vondst[] = []
  let lastIndex = -2
  delen.forEach((d, at) => {
    if (d.heat < floor) return
    let first = d.deel.first
    if (trimmed.has(t.tokens[first]?.norm ?? '') && d.deel.last - first > 2) first++
    const found: Vondst = {
      start: t.tokens[first]?.start ?? d.deel.start,
      end: d.deel.end,
      category: bestOf(d.soorten),
      tier: marked && d.heat >= grenzen.also ? 'mark' : 'ask',
      heat: d.heat,
      sentence: d.deel.sentence,
      fit: d.soorten,
    }
    const before = out.at(-1)
    if (
      before &&
      lastIndex === at - 1 &&
      before.sentence === found.sentence &&
      before.category === found.category &&
      before.tier === found.tier
    ) {
      before.end = found.end
      before.heat = Math.max(before.heat, found.heat)
    } else out.push(found)
    lastIndex = at
  })
  const asked = out.filter(v => v.tier === 'ask').sort((a, b) => b.heat - a.heat)
  const kept = new Set(asked.slice(0, mostQuestions))
  return out.filter(v => v.tier === 'mark' || kept.has(v))
}
