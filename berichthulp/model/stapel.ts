// The layers above the first: what a clause is beside its neighbours, its sentence and its message, and what the message is by all of them.
import type { Treffer } from '../kaders/kaders.ts'
import { soorten } from '../soorten.ts'
import type { Zinsdeel } from '../tekst/zinnen.ts'

const squash = (z: number) => Math.max(-8, Math.min(8, z))

/**
 * What the first layer thinks of one message, as logits: how hot its clauses, its sentences and the whole are, how severe its
 * sentences (`ernst`), and how much it is about safety (`veilig`).
 */
export type Eerste = {
  delen: readonly number[]
  zinnen: readonly number[]
  ernst: readonly number[]
  bericht: number
  veilig: number
}

/** A clause as these layers see it. `heet`, `kalm`: how many frames of heat and of calm touch it. */
export type Vorm = {
  sentence: number
  words: number
  question: boolean
  quoted: boolean
  negated: boolean
  ik: boolean
  jij: boolean
  heet: number
  kalm: number
}

const heat = new Set<string>(soorten)

export function vormVan(d: Zinsdeel, treffers: readonly Treffer[]): Vorm {
  let heet = 0
  let kalm = 0
  for (const t of treffers) {
    if (t.first >= d.last || t.last <= d.first) continue
    if (heat.has(t.soort)) heet++
    else kalm++
  }
  const { sentence, question, quoted, negated, ik, jij } = d
  return { sentence, words: d.last - d.first, question, quoted, negated, ik, jij, heet, kalm }
}

/** The numbers the second layer weighs, for each clause of a message. */
export function stapelKenmerken(e: Eerste, vormen: readonly Vorm[]): number[][] {
  const x = e.delen.map(squash)
  const n = x.length
  const order = x.map((_, i) => i).sort((a, b) => (x[b] as number) - (x[a] as number) || a - b)
  const beside = (at: number, place: number) => {
    const others = order.slice(0, 3).filter(i => i !== at)
    return others[place] === undefined ? -8 : (x[others[place]] as number)
  }
  const length = Math.log1p(n)
  const bericht = squash(e.bericht)
  return vormen.map((v, at) => {
    const own = x[at] as number
    const zin = squash(e.zinnen[v.sentence] as number)
    const ernst = squash(e.ernst[v.sentence] as number)
    const best = beside(at, 0)
    return [
      own,
      zin,
      bericht,
      best,
      beside(at, 1),
      at > 0 ? (x[at - 1] as number) : -4,
      at + 1 < n ? (x[at + 1] as number) : -4,
      Math.log1p(v.words),
      length,
      v.question ? 1 : 0,
      v.quoted ? 1 : 0,
      n === 1 ? 1 : 0,
      Math.min(6, v.heet),
      v.heet > 0 ? 1 : 0,
      Math.min(6, v.kalm),
      v.kalm > 0 ? 1 : 0,
      own * length,
      zin * length,
      bericht * length,
      best * length,
      ernst,
      ernst * length,
    ]
  })
}

/** The numbers the third layer weighs: one row for a message that has clauses. `heat`: what the second said of each. */
export function berichtKenmerken(heat: readonly number[], e: Eerste, vormen: readonly Vorm[]): number[] {
  const down = (list: readonly number[]) => list.map(squash).sort((a, b) => b - a)
  const [h0 = -8, h1 = -6, h2 = -6] = down(heat)
  const [z0 = -8, z1 = -6] = down(e.zinnen)
  const [d0 = -8] = down(e.delen)
  const [e0 = -8, e1 = -8] = down(e.ernst)
  const veilig = squash(e.veilig)
  const n = heat.length
  const length = Math.log(Math.max(1, n))
  const bericht = squash(e.bericht)
  const v = vormen[hottest(heat)] as Vorm
  const sum = (of: (v: Vorm) => number) => vormen.reduce((t, w) => t + of(w), 0)
  const flag = (is: boolean) => (is ? 1 : 0)
  return [
    h0,
    h1,
    h2,
    z0,
    z1,
    bericht,
    length,
    h0 * length,
    z0 * length,
    bericht * length,
    flag(n === 1),
    flag(n === 2),
    Math.min(
      6,
      sum(w => w.heet),
    ),
    Math.min(
      6,
      sum(w => w.kalm),
    ),
    flag(v.heet > 0),
    flag(v.kalm > 0),
    Math.log1p(sum(w => w.words)),
    Math.log1p(v.words),
    flag(v.question),
    flag(v.negated),
    flag(v.ik),
    flag(v.jij),
    d0,
    d0 * length,
    e0,
    e1,
    e0 * length,
    veilig,
  ]
}

function hottest(heat: readonly number[]): number {
  let at = 0
  for (let i = 1; i < heat.length; i++) if ((heat[i] as number) > (heat[at] as number)) at = i
  return at
}

/** A row of numbers weighed; `w` ends with the bias. */
export function weeg(x: readonly number[], w: readonly number[]): number {
  let z = w[x.length] as number
  for (let j = 0; j < x.length; j++) z += (w[j] as number) * (x[j] as number)
  return z
}

/** The clauses on the scale of the message: the hottest is as hot as the message is by all of them. */
export function opSchaal(heat: readonly number[], bericht: number): number[] {
  const by = bericht - (heat[hottest(heat)] ?? 0)
  return heat.map(h => h + by)
}
