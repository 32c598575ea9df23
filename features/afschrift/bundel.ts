// The copy as JSON: what was given, the chain of the dossier up to its link, and what opens that link, so that a program elsewhere can check it.
import { Buffer } from 'node:buffer'
import type { Schakel } from '../../muur/keten.ts'
import { inhoudstekst, type Opening } from '../../muur/keten-inhoud.ts'
import type { Papier } from './papier.ts'

/** A link as text: its number, its moment in microseconds since 1970 (UTC), and two times 64 hexadecimal characters. */
export type SchakelTekst = readonly [nummer: number, op: string, verbintenis: string, hash: string]

/**
 * `docs/beheer/afschrift.md` tells how to check it. `opening.kolommen` is the row whose link is the last one; in the place of its column
 * `inhoud`, here null, stands the text of `inhoud` as JSON without spaces (ECMAScript JSON.stringify).
 */
export type Bundel = {
  inhoud: Papier
  keten: { versie: 1; traject: string; deel: 'dossier'; schakels: SchakelTekst[] }
  opening: { zout: string; tabel: string; rij: string; daad: string; kolommen: [string, unknown][] }
}

type Wat = { traject: string; rij: Record<string, unknown>; opening: Opening; schakels: readonly Schakel[] }

/** `schakels` from the first to the one of this row, included. */
export function maakBundel(inhoud: Papier, { traject, rij, opening, schakels }: Wat): Bundel {
  const { zout, tabel, daad, kolommen } = opening
  const paren = kolommen.map(kolom => [kolom, rij[kolom]] as const)
  const [, , , waarden] = JSON.parse(inhoudstekst({ tabel, rij: opening.rij, daad, kolommen: paren })) as [
    string,
    string,
    string,
    [string, unknown][],
  ]
  return {
    inhoud,
    keten: {
      versie: 1,
      traject,
      deel: 'dossier',
      schakels: schakels.map(s => [s.nummer, String(s.op), hex(s.verbintenis), hex(s.hash)]),
    },
    opening: {
      zout: Buffer.from(zout).toString('base64'),
      ...{ tabel, rij: opening.rij, daad },
      kolommen: waarden.map(([kolom, waarde]) => [kolom, kolom === 'inhoud' ? null : waarde]),
    },
  }
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
