// Chance that belongs to one person: the same event draws the same values, whatever happened elsewhere in between.
import { AsyncLocalStorage } from 'node:async_hooks'
import { seededRandom, type Toeval } from '../../platform/random.ts'

const current = new AsyncLocalStorage<Toeval>()
const outside = seededRandom('buiten elke gebeurtenis')

/** The random port of the proof: inside {@link metLot} it draws from the stream of that event. */
export const lotToeval: Toeval = {
  bytes: n => (current.getStore() ?? outside).bytes(n),
  uuid: () => (current.getStore() ?? outside).uuid(),
}

/** Does work in which every random value follows from `seed` alone. */
export function metLot<T>(seed: string, work: () => T): T {
  return current.run(seededRandom(seed), work)
}

/** Draws for the generator itself: which event, which link, which value. */
export type Dobbelsteen = {
  /** A whole number from 0 up to, not including, n (n ≥ 1). */
  onder(n: number): number
  uit<T>(list: readonly T[]): T
  /** True in one of `n` throws. */
  eenOp(n: number): boolean
}

/** A repeatable die. */
export function dobbelsteen(seed: string): Dobbelsteen {
  const source = seededRandom(seed)
  const onder = (n: number) => {
    const b = source.bytes(4)
    return (((b[0]! << 24) | (b[1]! << 16) | (b[2]! << 8) | b[3]!) >>> 0) % n
  }
  return { onder, uit: list => list[onder(list.length)] as (typeof list)[number], eenOp: n => onder(n) === 0 }
}
