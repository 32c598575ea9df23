// What a link vouches for: one row as it was written, before it was sealed, behind a salt of its own.
import { createHmac } from 'node:crypto'

/** A row was added (C), changed (U) or taken away (D). */
export type Daad = 'C' | 'U' | 'D'

/** One written row. `kolommen` is the whole row as it stands after the act, in a fixed order; empty when it is gone. */
export type Inhoud = {
  tabel: string
  rij: string
  daad: Daad
  kolommen: readonly (readonly [kolom: string, waarde: unknown])[]
}

/** What opens a link: its salt, which row it is about, and of which columns that row was then. Sealed in `ketenopening`. */
export type Opening = { zout: Uint8Array; tabel: string; rij: string; daad: Daad; kolommen: string[] }

/** The one text of a written row: JSON of table, row, act and columns. Moments and days in ISO 8601, bytes in base64. */
export function inhoudstekst({ tabel, rij, daad, kolommen }: Inhoud): string {
  return JSON.stringify([tabel, rij, daad, kolommen.map(([kolom, waarde]) => [kolom, plain(waarde)])])
}

/** HMAC-SHA256 of that text under the salt (32 bytes): without the salt nobody can guess what it stands for. */
export function maakVerbintenis(zout: Uint8Array, inhoud: Inhoud): Buffer {
  return createHmac('sha256', zout).update(inhoudstekst(inhoud)).digest()
}

export function schrijfOpening(zout: Uint8Array, { tabel, rij, daad, kolommen }: Inhoud): string {
  const names = kolommen.map(([kolom]) => kolom)
  return JSON.stringify([Buffer.from(zout).toString('base64'), tabel, rij, daad, names])
}

export function leesOpening(tekst: string): Opening {
  const [zout, tabel, rij, daad, kolommen] = JSON.parse(tekst)
  return { zout: Buffer.from(zout, 'base64'), tabel, rij, daad, kolommen }
}

function plain(waarde: unknown): unknown {
  if (waarde === null || waarde === undefined) return null
  if (waarde instanceof Uint8Array) return { base64: Buffer.from(waarde).toString('base64') }
  if (Array.isArray(waarde)) return waarde.map(plain)
  return typeof waarde === 'object' || typeof waarde === 'bigint' ? String(waarde) : waarde
}
