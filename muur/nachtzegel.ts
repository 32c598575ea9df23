// The seal of what the night guard found (wall.md, D5): two trajecten are named in it, so nothing of it stands in the clear.
import { createHmac } from 'node:crypto'
import { ontzegelVan, verzegelVoor } from './persoonszegel.ts'
import { leidAf } from './sleutels.ts'

/** Room for the longest finding in bytes: each is as long as any other, so that its length tells nothing. */
const LENGTE = 400

const plek = (id: string) => ['bevinding', 'inhoud', id] as const

/** The own key of the findings, from Poorten.persoonssleutel, which comes from the key of the practice. */
const sleutelVan = (persoonssleutel: Uint8Array): Buffer => leidAf(persoonssleutel, 'bevinding')

/**
 * The id of what was found about these two trajecten, in either order: the same every night, and told by nothing but the key. In the
 * shape of every other id.
 */
export function bevindingId(persoonssleutel: Uint8Array, een: string, ander: string): string {
  const hex = createHmac('sha256', leidAf(persoonssleutel, 'bevinding-id'))
    .update([een, ander].sort().join('|'))
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Seals a text for this row. `nonce`: 12 random bytes, never twice. Throws when the text is too long to hide its length. */
export function verzegelBevinding(
  persoonssleutel: Uint8Array,
  nonce: Uint8Array,
  id: string,
  tekst: string,
): Buffer {
  const over = LENGTE - Buffer.byteLength(tekst)
  if (over < 0) throw new Error('This finding is longer than any may be')
  return verzegelVoor(sleutelVan(persoonssleutel), nonce, plek(id), tekst + ' '.repeat(over))
}

/** Opens it. Throws ZegelVerbroken when it was changed or stands in another row. */
export const ontzegelBevinding = (persoonssleutel: Uint8Array, id: string, waarde: Uint8Array): string =>
  ontzegelVan(sleutelVan(persoonssleutel), plek(id), waarde).trimEnd()
