// The seal of what one person keeps outside any traject: under a key of the practice, bound to the person and the column.
import { createSecretKey } from 'node:crypto'
import { ontzegel, verzegel } from './zegel.ts'

const plek = (tabel: string, kolom: string, persoon: string) => ({
  traject: persoon,
  tabel,
  kolom,
  rij: persoon,
})

/** Seals a text for this person. `sleutel`: the 32 bytes of Poorten.persoonssleutel; `nonce`: 12 random bytes, never twice. */
export function verzegelVoor(
  sleutel: Uint8Array,
  nonce: Uint8Array,
  [tabel, kolom, persoon]: readonly [tabel: string, kolom: string, persoon: string],
  tekst: string,
): Buffer {
  return verzegel(createSecretKey(sleutel), nonce, plek(tabel, kolom, persoon), tekst)
}

/** Opens it. Throws ZegelVerbroken when it was changed, or moved to another person or column. */
export function ontzegelVan(
  sleutel: Uint8Array,
  [tabel, kolom, persoon]: readonly [tabel: string, kolom: string, persoon: string],
  waarde: Uint8Array,
): string {
  return ontzegel(createSecretKey(sleutel), plek(tabel, kolom, persoon), waarde)
}
