// The own secret address of a calendar, and what whoever holds one reads.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../muur/deur.ts'
import type { Afspraak } from './ical.ts'

export type Agendalink = {
  id: string
  met_plaats: boolean
  gemaakt_op: Temporal.Instant
  gelezen_op: Temporal.Instant | null
}

/** The address that works now, or undefined. */
export function findLink(db: Db, persoon: string): Promise<Agendalink | undefined> {
  return db
    .selectFrom('agendalink')
    .select(['id', 'met_plaats', 'gemaakt_op', 'gelezen_op'])
    .where('persoon_id', '=', persoon)
    .where('ingetrokken_op', 'is', null)
    .orderBy('gemaakt_op', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** Ends every address of this person, at once. */
export async function trekIn(db: Db, persoon: string, nu: Temporal.Instant): Promise<void> {
  await db
    .updateTable('agendalink')
    .set({ ingetrokken_op: nu })
    .where('persoon_id', '=', persoon)
    .where('ingetrokken_op', 'is', null)
    .execute()
}

/** Keeps the hash of a new secret (32 bytes); the address before it ends. */
export async function saveLink(
  db: Db,
  persoon: string,
  link: { id: string; geheim: Uint8Array; metPlaats: boolean; nu: Temporal.Instant },
): Promise<void> {
  await trekIn(db, persoon, link.nu)
  await db
    .insertInto('agendalink')
    .values({
      ...{ persoon_id: persoon, id: link.id, met_plaats: link.metPlaats, gemaakt_op: link.nu },
      hash: createHash('sha256').update(link.geheim).digest(),
    })
    .execute()
}

/**
 * What the holder of this secret reads, in order of time; the database writes the line in each log. Throws with the code of row security
 * when no such address works, so that it is a page that is not there. `zaad` makes the ids of the lines.
 */
export async function readAgenda(
  db: Db,
  geheim: Uint8Array,
  zaad: string,
  zegPlaats: (soort: string, locatie: string | null) => string,
): Promise<Afspraak[]> {
  const { rows } = await sql<{
    kenmerk: string
    begint_op: Temporal.Instant
    minuten: number
    plaats: string | null
    locatie: string | null
  }>`select kenmerk, begint_op, minuten, plaats, locatie from muur.lees_agenda(${Buffer.from(geheim)}, ${zaad})`.execute(
    db,
  )
  return rows.map(r => ({
    kenmerk: r.kenmerk,
    begint: r.begint_op,
    minuten: r.minuten,
    plaats: r.plaats === null ? '' : zegPlaats(r.plaats, r.locatie),
  }))
}
