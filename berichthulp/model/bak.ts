// A bag of hashed features in groups, each of which has the same length in the sum.
/** Bits of the space of features; an index is smaller than 2 ** bits. */
export const bits = 20

const seeds = {
  w: 0x811c9dc5,
  b: 0x7feb352d,
  c: 0x2f6e2b1,
  k: 0x51ed270b,
  s: 0x1b873593,
  f: 0x3c6ef372,
  x: 0x6b43a9b5,
}

const codes = new Map<string, number>()

/** A number for a word; the same word, the same number. */
export function code(text: string): number {
  const known = codes.get(text)
  if (known !== undefined) return known
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h ^= h >>> 13
  if (codes.size < 50_000) codes.set(text, h)
  return h
}

export const join = (a: number, b: number) => Math.imul(Math.imul(a ^ (a >>> 15), 0x85ebca6b) + b, 0xc2b2ae35)
export const start = code('^')
export const end = code('$')
export const gap = code('*')

// One table for what is in the group that is being filled, of any bag: a slot counts only when it was written in this turn.
// A set of numbers does the same and takes most of the time of reading a message.
const smallest = 1024
let slots = new Int32Array(smallest)
let turns = new Int32Array(smallest)
let turn = 0
const next = () => {
  turn = (turn + 1) | 0
  return turn
}

/** Features in groups; each group gets the same length in the sum, so that long clauses do not shout. One bag is filled at a time. */
export class Bak {
  readonly index: number[] = []
  readonly value: number[] = []
  private readonly salt: number
  private mask = smallest - 1
  private mine = next()
  constructor(salt: number) {
    this.salt = salt
  }
  add(what: number, kind: keyof typeof seeds): void {
    let h = join(seeds[kind] ^ this.salt, what)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    const feature = (h ^ (h >>> 13)) >>> (32 - bits)
    if (!this.note(feature)) return
    this.index.push(feature)
    if ((this.index.length - this.value.length) * 2 > this.mask) this.grow()
  }
  close(weight: number): void {
    const size = this.index.length - this.value.length
    const v = weight / Math.sqrt(Math.max(4, size))
    for (let i = 0; i < size; i++) this.value.push(v)
    this.mask = smallest - 1
    this.mine = next()
  }
  /** Writes a feature down; false when it already was. */
  private note(feature: number): boolean {
    let at = feature & this.mask
    while (turns[at] === this.mine) {
      if (slots[at] === feature) return false
      at = (at + 1) & this.mask
    }
    turns[at] = this.mine
    slots[at] = feature
    return true
  }
  private grow(): void {
    this.mask = this.mask * 2 + 1
    if (this.mask >= slots.length) {
      slots = new Int32Array(this.mask + 1)
      turns = new Int32Array(this.mask + 1)
    }
    this.mine = next()
    for (let i = this.value.length; i < this.index.length; i++) this.note(this.index[i] as number)
  }
}
