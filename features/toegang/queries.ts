// The own sign-in means and sessions of who visits.
import { sql } from 'kysely'
import type { Poorten } from '../../http/omgeving.ts'
import type { Db } from '../../muur/deur.ts'
import { type Eenmalig, hashNummer, verzegelGeheim } from './eenmalig.ts'

/** What can open the account: passkeys, and perhaps a code from an app. */
export type Middelen = {
  passkeys: { id: string; gemaakt_op: Temporal.Instant; gebruikt_op: Temporal.Instant | null }[]
  eenmalig: { gemaakt_op: Temporal.Instant } | null
}

export async function listMiddelen(db: Db, persoon: string): Promise<Middelen> {
  const passkeys = await db
    .selectFrom('passkey')
    .select(['id', 'gemaakt_op', 'gebruikt_op'])
    .where('persoon_id', '=', persoon)
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute()
  const code = await db
    .selectFrom('eenmalige_code')
    .select('gemaakt_op')
    .where('persoon_id', '=', persoon)
    .executeTakeFirst()
  return { passkeys, eenmalig: code ?? null }
}

/** Whether a passkey or code was made since this session began. */
export async function heeftNieuwMiddel(db: Db, persoon: string, sessie: string): Promise<boolean> {
  const sinds = await begonnenOp(db, sessie)
  const { passkeys, eenmalig } = await listMiddelen(db, persoon)
  return [...passkeys, ...(eenmalig ? [eenmalig] : [])].some(
    m => Temporal.Instant.compare(m.gemaakt_op, sinds) >= 0,
  )
}

/** Keeps the code from an app, after its first code was right at this time step. Another one of this person ends. */
export async function bewaarEenmalig(
  db: Db,
  poorten: Poorten,
  persoon: string,
  { geheim, nummer }: Eenmalig,
  stap: number,
): Promise<void> {
  await db.deleteFrom('eenmalige_code').where('persoon_id', '=', persoon).execute()
  await db
    .insertInto('eenmalige_code')
    .values({
      persoon_id: persoon,
      nummer_hash: hashNummer(poorten, nummer),
      geheim: verzegelGeheim(poorten, persoon, geheim),
      laatste_stap: stap,
      gemaakt_op: sql`muur.nu()`,
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/**
 * Completes a registration: keeps the passphrase, and removes what opened the account before this session, so that whoever
 * had an older way in has none. All sessions end, this one too.
 */
export async function voltooiRegistratie(
  db: Db,
  poorten: Poorten,
  { persoon, sessie }: { persoon: string; sessie: string },
  phc: string,
): Promise<void> {
  const sinds = await begonnenOp(db, sessie)
  const hash = Buffer.from(phc)
  const gewijzigd_op = sql<Temporal.Instant>`muur.nu()`
  await db
    .insertInto('wachtzin')
    .values({ persoon_id: persoon, hash, gewijzigd_op })
    .onConflict(oc => oc.column('persoon_id').doUpdateSet({ hash, gewijzigd_op }))
    .execute()
  for (const table of ['passkey', 'eenmalige_code'] as const)
    await db.deleteFrom(table).where('persoon_id', '=', persoon).where('gemaakt_op', '<', sinds).execute()
  await sql`select muur.eindig_sessies_van(${persoon}, ${poorten.deur.volmacht('eindig', persoon)})`.execute(
    db,
  )
}

async function begonnenOp(db: Db, sessie: string): Promise<Temporal.Instant> {
  const row = await db
    .selectFrom('sessie')
    .select('begonnen_op')
    .where('id', '=', sessie)
    .executeTakeFirstOrThrow()
  return row.begonnen_op
}

/** A complete sign-in that is alive now. */
export type EigenSessie = { id: string; begonnen_op: Temporal.Instant; gebruikt_op: Temporal.Instant }

/** The own sessions that would open a page now, the newest first. */
export async function listSessies(db: Db, persoon: string, nu: Temporal.Instant): Promise<EigenSessie[]> {
  const idle = sql<boolean>`gebruikt_op + rust > ${nu.toString()}::timestamptz`
  return db
    .selectFrom('sessie')
    .select(['id', 'begonnen_op', 'gebruikt_op'])
    .where('persoon_id', '=', persoon)
    .where('soort', '=', 'vol')
    .where('beeindigd_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .where(idle)
    .orderBy('begonnen_op', 'desc')
    .orderBy('id')
    .execute()
}

/** Ends one own session; one that is not there or not one's own is simply not there. */
export async function eindigSessieVan(
  db: Db,
  persoon: string,
  id: string,
  nu: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('sessie')
    .set({ beeindigd_op: nu })
    .where('persoon_id', '=', persoon)
    .where('id', '=', id)
    .where('beeindigd_op', 'is', null)
    .execute()
}

/** Ends all own sessions, half-finished ones too, but the one of this request. */
export async function eindigAndere(
  db: Db,
  { persoon, sessie }: { persoon: string; sessie: string },
  nu: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('sessie')
    .set({ beeindigd_op: nu })
    .where('persoon_id', '=', persoon)
    .where('id', '<>', sessie)
    .where('beeindigd_op', 'is', null)
    .execute()
}

/** Removes a passkey, or with 'code' the code from an app; never the last way in, also when two are removed at once. */
export async function verwijderMiddel(db: Db, persoon: string, id: string): Promise<void> {
  // One removal at a time per person: each counts what the other left.
  await sql`select pg_advisory_xact_lock(hashtextextended(${persoon}, 0))`.execute(db)
  const { passkeys, eenmalig } = await listMiddelen(db, persoon)
  if (passkeys.length + (eenmalig ? 1 : 0) < 2) return
  if (id === 'code') await db.deleteFrom('eenmalige_code').where('persoon_id', '=', persoon).execute()
  else await db.deleteFrom('passkey').where('persoon_id', '=', persoon).where('id', '=', id).execute()
}
