// Chance, as an argument: random bytes, ids and codes, from the system or from a seed.
import { createHmac, randomBytes, randomUUID } from 'node:crypto'

/** Where random values come from. Ids are UUIDv4 (wall.md, "How it is made" 4). */
export type Toeval = {
  /** `n` random bytes, n ≥ 0. */
  bytes(n: number): Uint8Array
  /** A random UUIDv4 in lower case. */
  uuid(): string
}

/** The random source of the operating system. */
export const systemRandom: Toeval = {
  bytes: n => new Uint8Array(randomBytes(n)),
  uuid: () => randomUUID(),
}

/**
 * The same values at every run for the same seed: HMAC-SHA256(seed, 0), HMAC-SHA256(seed, 1), … read as one stream.
 * For tests and the prover only; whoever knows the seed knows every value.
 */
export function seededRandom(seed: string | Uint8Array): Toeval {
  let counter = 0n
  let stock = new Uint8Array(0)
  function bytes(n: number): Uint8Array {
    const out = new Uint8Array(n)
    for (let filled = 0; filled < n; ) {
      if (stock.length === 0) stock = block(seed, counter++)
      const part = stock.subarray(0, n - filled)
      out.set(part, filled)
      stock = stock.subarray(part.length)
      filled += part.length
    }
    return out
  }
  return { bytes, uuid: () => uuidFrom(bytes(16)) }
}

/** Crockford's base32: no I, L, O or U, so that a code can be read aloud and typed over from paper. */
export const crockfordAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A code of `length` Crockford base32 characters: 5 bits each, 20 characters are 100 bits (safety.md, signing in).
 * Without bias, because 256 is a multiple of 32.
 */
export function crockfordCode(toeval: Toeval, length: number): string {
  return Array.from(toeval.bytes(length), byte => crockfordAlphabet[byte & 31]).join('')
}

function block(seed: string | Uint8Array, counter: bigint): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(8)
  new DataView(message.buffer).setBigUint64(0, counter)
  return new Uint8Array(createHmac('sha256', seed).update(message).digest())
}

function uuidFrom(bytes: Uint8Array): string {
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
