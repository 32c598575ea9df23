// The second layer: what the clause, its sentence, its message and its neighbours say together.

import type { Treffer } from '../kaders/kaders.ts'
import { soorten } from '../soorten.ts'

const squash = (z: number) => Math.max(-8, Math.min(8, z))

/** What the first layer thinks of a clause and around it; logits. */
export type Eerste = {
  deel: number
  zin: number
  bericht: number
  others: readonly number[]
  at: number
  /** How many frames of heat and of calm touch the clause. */
  heet: number
  kalm: number
}

/** The numbers the second layer weighs for one clause. */
export function stapelKenmerken(e: Eerste, words: number, question: boolean, quoted: boolean): number[] {
  let best = -8
  let second = -8
  for (let i = 0; i < e.others.length; i++) {
    if (i === e.at) continue
    const z = squash(e.others[i] as number)
    if (z > best) {
      second = best
      best = z
    } else if (z > second) second = z
  }
  const left = e.at > 0 ? squash(e.others[e.at - 1] as number) : -4
  const right = e.at + 1 < e.others.length ? squash(e.others[e.at + 1] as number) : -4
  return [
    squash(e.deel),
    squash(e.zin),
    squash(e.bericht),
    best,
    second,
    left,
    right,
    Math.log1p(words),
    Math.log1p(e.others.length),
    question ? 1 : 0,
    quoted ? 1 : 0,
    e.others.length === 1 ? 1 : 0,
    Math.min(6, e.heet),
    e.heet > 0 ? 1 : 0,
    Math.min(6, e.kalm),
    e.kalm > 0 ? 1 : 0,
  ]
}

/** The heat of a clause: the second layer, and half of what the message as a whole says. `w` ends with the bias. */
export function samen(x: readonly number[], w: readonly number[], bericht: number): number {
  let heat = w[x.length] as number
  for (let j = 0; j < x.length; j++) heat += (w[j] as number) * (x[j] as number)
  return heat + 0.5 * squash(bericht)
}

const heat = new Set<string>(soorten)

/** How many frames of heat and of calm touch a stretch of tokens. */
export function telKaders(treffers: readonly Treffer[], first: number, last: number) {
  let heet = 0
  let kalm = 0
  for (const t of treffers) {
    if (t.first >= last || t.last <= first) continue
    if (heat.has(t.soort)) heet++
    else kalm++
  }
  return { heet, kalm }
}
