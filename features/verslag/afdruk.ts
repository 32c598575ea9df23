// The print of a version: SHA-256 over its canonical JSON, and the control number people can compare by eye.
import { createHash } from 'node:crypto'
import { crockfordAlphabet } from '../../platform/random.ts'
import type { VerslagInhoud } from './inhoud.ts'

/** What is signed: the version word for word, and what the ouder wrote beside it and said to its paragraphs. */
type TeTekenen = {
  nummer: number
  gedeeldOp: string
  inhoud: VerslagInhoud
  eigen: { eigenWoorden: string; tekst: string } | null
  reacties: readonly { plek: string; tekst: string }[]
}

/** JSON with the keys in order of code unit and nothing between: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map(k => `${JSON.stringify(k)}:${canonicalJson((value as Record<string, unknown>)[k])}`).join(',')}}`
}

/**
 * 32 bytes; changes when one character of the version or of what the ouder wrote does. The order of reactions means nothing, and without any
 * the print is that of before there were reactions.
 */
export function makeAfdruk({ nummer, gedeeldOp, inhoud, eigen, reacties }: TeTekenen): Buffer {
  const gezegd = reacties.map(({ plek, tekst }) => [plek, tekst] as const)
  const bij = gezegd.length > 0 ? { reacties: Object.fromEntries(gezegd) } : {}
  return createHash('sha256')
    .update(canonicalJson({ nummer, gedeeldOp, inhoud, eigen, ...bij }))
    .digest()
}

/** The first 80 bits of a print as sixteen characters, to read aloud or to compare on paper. */
export function controlegetal(afdruk: Uint8Array): string {
  let bits = 0n
  for (const byte of afdruk.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte)
  return Array.from(
    { length: 16 },
    (_, i) => crockfordAlphabet[Number((bits >> BigInt(75 - 5 * i)) & 31n)],
  ).join('')
}
