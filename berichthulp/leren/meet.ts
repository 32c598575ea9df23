// Measuring predictions on labelled messages: heat in drafts, by tag and style, and the kernel of what came in.
import type { Bereik, HeatSpan, Voorspelling } from '../soorten.ts'
import { hardeTags, type Voorbeeld } from './gegevens.ts'

/** `k` of `n`, with what a sample of this size leaves open (Wilson, 95 %). */
export type Deeltal = { k: number; n: number; low: number; high: number }

export function wilson(k: number, n: number, z = 1.96): Deeltal {
  if (n === 0) return { k, n, low: 0, high: 1 }
  const p = k / n
  const d = 1 + (z * z) / n
  const c = (p + (z * z) / (2 * n)) / d
  const h = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / d
  return { k, n, low: Math.max(0, c - h), high: Math.min(1, c + h) }
}

const overlap = (a: Bereik, b: Bereik) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Relaxed match: they share at least half of the shorter one. */
export const relaxed = (a: Bereik, b: Bereik) =>
  overlap(a, b) > 0 && overlap(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start)

/** Harmonic mean of precision (hits of what was found) and recall (hits of what is there). */
function f1(tp: number, predicted: number, hit: number, gold: number): number {
  const p = predicted ? tp / predicted : 0
  const r = gold ? hit / gold : 0
  return p && r ? (2 * p * r) / (p + r) : 0
}

/** Pairs what was found with what is there, over messages. */
function pairUp<P extends Bereik, G extends Bereik>(
  pairs: readonly { found: readonly P[]; gold: readonly G[] }[],
  match: (p: P, g: G) => boolean,
): number {
  let tp = 0
  let predicted = 0
  let hit = 0
  let gold = 0
  for (const m of pairs) {
    predicted += m.found.length
    gold += m.gold.length
    tp += m.found.filter(p => m.gold.some(g => match(p, g))).length
    hit += m.gold.filter(g => m.found.some(p => match(p, g))).length
  }
  return f1(tp, predicted, hit, gold)
}

export type HeatMaten = {
  recall: Deeltal
  falseAlarms: Deeltal
  hardGate: Deeltal
  severe: Deeltal
  sarcasm: Deeltal
  passive: Deeltal
  plain: Deeltal
  l2: Deeltal
  dial: Deeltal
  spanAny: number
  spanCategory: number
}

type GoldSpan = Voorbeeld['spans'][number]
export type Gemeten = { row: Voorbeeld; spans: readonly HeatSpan[] }

/** All figures on drafts. Give marks only, or marks and questions: what is in `spans` counts. */
export function meetHeat(list: readonly Gemeten[]): HeatMaten {
  const out = list.filter(m => m.row.direction === 'out')
  const hot = out.filter(m => m.row.spans.length > 0)
  const calm = out.filter(m => m.row.spans.length === 0)
  const flagged = (set: readonly Gemeten[]) => wilson(set.filter(m => m.spans.length > 0).length, set.length)
  const pairs = out.map(m => ({ found: m.spans, gold: m.row.spans }))
  const ironic = out.flatMap(m => m.row.spans.filter(s => s.category === 'sarcasm').map(s => ({ m, s })))
  const same = (p: HeatSpan, g: GoldSpan) => p.category === g.category || g.alt.includes(p.category)
  return {
    recall: flagged(hot),
    falseAlarms: flagged(calm),
    hardGate: flagged(calm.filter(m => hardeTags.has(m.row.tag ?? ''))),
    severe: flagged(hot.filter(m => m.row.heat === 3)),
    sarcasm: wilson(ironic.filter(({ m, s }) => m.spans.some(p => relaxed(p, s))).length, ironic.length),
    passive: flagged(hot.filter(m => m.row.tag === 'passive')),
    plain: flagged(hot.filter(m => m.row.style === 'wa' || m.row.style === 'mail')),
    l2: flagged(hot.filter(m => m.row.style === 'l2')),
    dial: flagged(hot.filter(m => m.row.style === 'dial')),
    spanAny: pairUp(pairs, relaxed),
    spanCategory: pairUp(pairs, (p, g) => relaxed(p, g) && same(p, g)),
  }
}

type GoldKern = { items: (Bereik & { type: string })[]; when: Bereik[]; needs_answer: boolean }

/** Dates and typed items of the kernel of received messages, as F1; whether an answer is needed, as a share. */
export function meetKern(list: readonly { row: Voorbeeld; answer: Voorspelling }[]) {
  const inn = list
    .filter(m => m.row.direction === 'in')
    .map(m => ({ kernel: m.answer.kernel, gold: (m.row as unknown as { kernel: GoldKern }).kernel }))
  return {
    dates: pairUp(
      inn.map(m => ({ found: m.kernel?.when ?? [], gold: m.gold.when })),
      (p, g) => overlap(p, g) > 0,
    ),
    items: pairUp(
      inn.map(m => ({ found: m.kernel?.items ?? [], gold: m.gold.items })),
      (p, g) => relaxed(p, g) && p.type === g.type,
    ),
    needsAnswer: wilson(inn.filter(m => m.kernel?.needs_answer === m.gold.needs_answer).length, inn.length),
  }
}
