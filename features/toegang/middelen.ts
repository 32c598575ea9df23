// The own means of signing in: read, name, remove, and bring back within a day.
import { sql } from 'kysely'
import { magTerug } from '../../domein/inlogmiddel.ts'
import type { Poorten } from '../../http/omgeving.ts'
import type { Db } from '../../muur/deur.ts'
import { openNaam, verzegelNaam } from './eigen-naam.ts'

/** One means. The code from an app has `soort` 'code' and the person as its id, because there is one. */
export type Middel = {
  id: string
  soort: 'passkey' | 'code'
  naam: string | null
  gemaaktOp: Temporal.Instant
  gebruiktOp: Temporal.Instant | null
  verwijderdOp: Temporal.Instant | null
}

const STAP = 30

/** All means of this person in order of making, those that were removed too. */
export async function listMiddelen(db: Db, poorten: Poorten, persoon: string): Promise<Middel[]> {
  const passkeys = await db
    .selectFrom('passkey')
    .select(['id', 'naam', 'gemaakt_op', 'gebruikt_op', 'verwijderd_op'])
    .where('persoon_id', '=', persoon)
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute()
  const code = await db
    .selectFrom('eenmalige_code')
    .select(['naam', 'gemaakt_op', 'laatste_stap', 'verwijderd_op'])
    .where('persoon_id', '=', persoon)
    .executeTakeFirst()
  const naamVan = (id: string, naam: Uint8Array | null) => openNaam(poorten, persoon, id, naam)
  return [
    ...passkeys.map(p => ({
      id: p.id,
      soort: 'passkey' as const,
      naam: naamVan(p.id, p.naam),
      gemaaktOp: p.gemaakt_op,
      gebruiktOp: p.gebruikt_op,
      verwijderdOp: p.verwijderd_op,
    })),
    ...(code
      ? [
          {
            id: persoon,
            soort: 'code' as const,
            naam: naamVan(persoon, code.naam),
            gemaaktOp: code.gemaakt_op,
            gebruiktOp: Temporal.Instant.fromEpochMilliseconds(Number(code.laatste_stap) * STAP * 1000),
            verwijderdOp: code.verwijderd_op,
          },
        ]
      : []),
  ]
}

/** The means that work now. */
export const werkt = (m: Middel): boolean => m.verwijderdOp === null

const tabelVan = (m: Middel) => (m.soort === 'code' ? ('eenmalige_code' as const) : ('passkey' as const))

// One change at a time per person: each counts what the other left.
const opSlot = (db: Db, persoon: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${persoon}, 0))`.execute(db)

async function zet(db: Db, persoon: string, m: Middel, set: object): Promise<void> {
  let query = db.updateTable(tabelVan(m)).set(set).where('persoon_id', '=', persoon)
  if (m.soort === 'passkey') query = query.where('id' as never, '=', m.id as never)
  await query.execute()
}

/**
 * Removes a means: it works no more from now, and the sign-ins that began with it end, but for the one of this request. Never
 * the last one that works, also when two are removed at once.
 */
export async function verwijderMiddel(
  db: Db,
  poorten: Poorten,
  { persoon, sessie }: { persoon: string; sessie: string },
  id: string,
): Promise<void> {
  await opSlot(db, persoon)
  const over = (await listMiddelen(db, poorten, persoon)).filter(werkt)
  const weg = over.find(m => m.id === id)
  if (!weg || over.length < 2) return
  await zet(db, persoon, weg, { verwijderd_op: sql`muur.nu()` })
  await db
    .updateTable('sessie')
    .set({ beeindigd_op: sql<Temporal.Instant>`muur.nu()` })
    .where('persoon_id', '=', persoon)
    .where('middel', '=', id)
    .where('id', '<>', sessie)
    .where('beeindigd_op', 'is', null)
    .execute()
}

/** Brings back what was removed less than a day ago. False when there is nothing to bring back. */
export async function haalTerug(
  db: Db,
  poorten: Poorten,
  persoon: string,
  id: string,
  nu: Temporal.Instant,
): Promise<boolean> {
  await opSlot(db, persoon)
  const weg = (await listMiddelen(db, poorten, persoon)).find(m => m.id === id)
  if (!weg) return false
  if (weg.verwijderdOp === null) return true
  if (!magTerug(weg.verwijderdOp, nu)) return false
  await zet(db, persoon, weg, { verwijderd_op: null })
  return true
}

/** Gives a means that works an own name; '' takes it away. What is not there stays so. */
export async function noemMiddel(
  db: Db,
  poorten: Poorten,
  persoon: string,
  id: string,
  naam: string,
): Promise<void> {
  const middel = (await listMiddelen(db, poorten, persoon)).filter(werkt).find(m => m.id === id)
  if (middel) await zet(db, persoon, middel, { naam: verzegelNaam(poorten, persoon, id, naam) })
}
