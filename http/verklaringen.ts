// The own words of an ouder beside a piece of the dossier (Jw 7.3.8 lid 2), for every page that shows such a piece.
import type { Db, Hier } from '../muur/deur.ts'

/** `bij`: what stood there when it was written. */
export type Stukverklaring = {
  id: string
  stuk: 'gesprek' | 'uitspraak' | 'plan' | 'afsluiting'
  stukId: string
  bij: string
  tekst: string
  op: Temporal.Instant
}

/** Of the whole traject, or beside these pieces: the oldest first. */
export async function listVerklaringen(
  db: Db,
  hier: Hier,
  stukken?: readonly string[],
): Promise<Stukverklaring[]> {
  const vraag = db
    .selectFrom('stukverklaring')
    .select(['id', 'stuk', 'stuk_id', 'bij', 'tekst', 'op'])
    .where('traject_id', '=', hier.traject)
    .orderBy('op')
    .orderBy('id')
  if (stukken?.length === 0) return []
  const rows = await (stukken ? vraag.where('stuk_id', 'in', stukken) : vraag).execute()
  return rows.map(({ stuk_id, ...rij }) => ({ ...rij, stukId: stuk_id }))
}
