// The end of a door call that wrote to the dossier: its links are hung on the chains of the traject, in the same transaction.
import type { PoolClient } from 'pg'
import type { Toeval } from '../platform/random.ts'
import { maakVerbintenis, schrijfOpening } from './keten-inhoud.ts'
import { deelVan } from './keten-tabellen.ts'
import type { Zegelwerk } from './verbinding.ts'
import { verzegel } from './zegel.ts'

/** Appends what was written, in that order. The database gives number and hash, one call after another (muur.schrijf_keten). */
export async function hangAan(
  client: PoolClient,
  { traject, sleutel, keten }: Zegelwerk,
  nu: Temporal.Instant,
  toeval: Toeval,
): Promise<void> {
  const written = keten?.vakken.flat() ?? []
  if (written.length === 0) return
  if (!traject || !sleutel) throw new Error('No key here to seal the opening of a link')
  const schakels = written.map(inhoud => {
    const id = toeval.uuid()
    const zout = toeval.bytes(32)
    const plek = { traject, tabel: 'ketenopening', kolom: 'opening', rij: id }
    return {
      deel: deelVan(inhoud.tabel, Object.fromEntries(inhoud.kolommen)),
      verbintenis: maakVerbintenis(zout, inhoud),
      id,
      opening: verzegel(sleutel, toeval.bytes(12), plek, schrijfOpening(zout, inhoud)),
    }
  })
  await client.query('select muur.schrijf_keten($1, $2, $3, $4, $5)', [
    nu.toString(),
    schakels.map(s => s.deel),
    schakels.map(s => s.verbintenis),
    schakels.map(s => s.id),
    schakels.map(s => s.opening),
  ])
}
