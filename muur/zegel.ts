// The seal: content of a traject as ciphertext that opens only in its own traject, table, column and row.
import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'

/** Where a sealed value stands. It is authenticated with the value, so ciphertext cannot be moved (wall.md, 6). */
export type Plek = { traject: string; tabel: string; kolom: string; rij: string }

/** Somebody or something changed or moved a sealed value. Never shown to a visitor as such. */
export class ZegelVerbroken extends Error {
  override name = 'ZegelVerbroken'
}

const VERSION = 1

const plekAlsBytes = (p: Plek) => Buffer.from(`${VERSION}|${p.traject}|${p.tabel}|${p.kolom}|${p.rij}`)

/** Seals a text (any length, UTF-8) with AES-256-GCM. Layout: version 1 byte, nonce 12, ciphertext, tag 16. */
export function verzegel(sleutel: KeyObject, nonce: Uint8Array, plek: Plek, tekst: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(plekAlsBytes(plek))
  return Buffer.concat([
    Buffer.of(VERSION),
    nonce,
    cipher.update(tekst, 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}

/** Opens a sealed value. Throws {@link ZegelVerbroken} when it is not of this key and this place. */
export function ontzegel(sleutel: KeyObject, plek: Plek, waarde: Uint8Array): string {
  try {
    if (waarde[0] !== VERSION) throw new Error('unknown version')
    const decipher = createDecipheriv('aes-256-gcm', sleutel, waarde.subarray(1, 13))
    decipher.setAAD(plekAlsBytes(plek)).setAuthTag(waarde.subarray(-16))
    return decipher.update(waarde.subarray(13, -16), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new ZegelVerbroken(`The seal of ${plek.tabel}.${plek.kolom} does not open here`)
  }
}
