// Chance with a seed: the same story at every filling, counted from today.
import { seededRandom } from '../platform/random.ts'

export type Lot = {
  /** A whole number from `van` up to and including `tot`. */
  tussen(van: number, tot: number): number
  kies<T>(uit: readonly T[]): T
  /** All of them, in another order. */
  schud<T>(wat: readonly T[]): T[]
}

/** Draws that depend on the seed alone. */
export function trek(zaad: string): Lot {
  const bron = seededRandom(`luwte-demo ${zaad}`)
  const tussen = (van: number, tot: number) => {
    const [a = 0, b = 0, c = 0] = bron.bytes(3)
    return van + ((a * 65_536 + b * 256 + c) % (tot - van + 1))
  }
  return {
    tussen,
    kies: uit => {
      const een = uit[tussen(0, uit.length - 1)]
      if (een === undefined) throw new RangeError('nothing to choose from')
      return een
    },
    schud: wat => {
      const over = [...wat]
      return wat.map(() => over.splice(tussen(0, over.length - 1), 1)[0]!)
    },
  }
}
