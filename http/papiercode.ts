// A code of paper: 20 Crockford characters (100 bits) to type over, of which only the hash is kept (safety.md, Signing in).
import { createHash } from 'node:crypto'
import { crockfordCode, type Toeval } from '../platform/random.ts'

const LENGTE = 20
const GROEP = 5

/**
 * Makes a code for an uitnodiging or a personeelscode: `code` in four groups of five as it is printed, `hash` (SHA-256,
 * 32 bytes) as it is kept. The code itself is shown once and kept nowhere.
 */
export function maakPapiercode(toeval: Toeval): { code: string; hash: Buffer } {
  const tekens = crockfordCode(toeval, LENGTE)
  return { code: groepeer(tekens), hash: hashVan(tekens) }
}

/**
 * Reads what somebody typed over from paper. Forgives spaces and dashes of any kind, lower case, and I, L and O for 1 and 0.
 * Gives the hash to look up, or null when this can be no code.
 */
export function leesPapiercode(tekst: string): Buffer | null {
  if (tekst.length > 200) return null
  const tekens = tekst
    .replace(/[\s\p{Pd}._]/gu, '')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')
  return /^[0-9A-HJKMNP-TV-Z]{20}$/.test(tekens) ? hashVan(tekens) : null
}

function groepeer(tekens: string): string {
  return (tekens.match(new RegExp(`.{${GROEP}}`, 'g')) as string[]).join('-')
}

function hashVan(tekens: string): Buffer {
  return createHash('sha256').update(tekens).digest()
}
