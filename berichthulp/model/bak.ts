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

/** Features in groups; each group gets the same length in the sum, so that long clauses do not shout. */
export class Bak {
  readonly index: number[] = []
  readonly value: number[] = []
  private readonly group = new Set<number>()
  private readonly salt: number
  constructor(salt: number) {
    this.salt = salt
  }
  add(what: number, kind: keyof typeof seeds): void {
    let h = join(seeds[kind] ^ this.salt, what)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    this.group.add((h ^ (h >>> 13)) >>> (32 - bits))
  }
  close(weight: number): void {
    const v = weight / Math.sqrt(Math.max(4, this.group.size))
    for (const i of this.group) {
      this.index.push(i)
      this.value.push(v)
    }
    this.group.clear()
  }
}
