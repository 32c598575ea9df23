// The control number of a chain: sixteen characters that people read aloud and type over from paper, the last one a check.
import { crockfordAlphabet } from '../platform/random.ts'

const LENGTH = 16

/**
 * The first 75 bits of a hash as fifteen characters of Crockford's base32, and a check character. The check is a code over GF(32): it finds
 * every character that is wrong and every two that changed places.
 */
export function ketengetal(hash: Uint8Array): string {
  let bits = 0n
  for (const byte of hash.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte)
  const values = Array.from({ length: LENGTH - 1 }, (_, i) => Number((bits >> BigInt(75 - 5 * i)) & 31n))
  const check = double(values.reduce((sum, v) => double(sum) ^ v, 0))
  return [...values, check].map(v => crockfordAlphabet[v]).join('')
}

/** What somebody typed as the number it is: case, spaces and hyphens do not count, O is 0, I and L are 1. Null: no such number. */
export function leesKetengetal(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const values = [...text].map(c => crockfordAlphabet.indexOf(c))
  if (values.length !== LENGTH || values.includes(-1)) return null
  return values.reduce((sum, v) => double(sum) ^ v, 0) === 0 ? text : null
}

/** In fours, as it is printed. */
export const inVieren = (getal: string): string => getal.match(/.{1,4}/g)?.join(' ') ?? ''

// Times x in GF(32), modulo x⁵ + x² + 1: each of the sixteen places weighs differently.
function double(value: number): number {
  return value & 16 ? ((value << 1) & 31) ^ 5 : value << 1
}
