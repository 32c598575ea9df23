// Registration and the own sessions, in the database.
import { sql } from 'kysely'
import type { Poorten } from '../../http/omgeving.ts'
import type { Db } from '../../muur/deur.ts'
import { type Eenmalig, hashNummer, verzegelGeheim } from './eenmalig.ts'

/** Whether a passkey or code was made since this session began. */
export async function heeftNieuwMiddel(db: Db, persoon: string, sessie: string): Promise<boolean> {
  return (await nieuwMiddel(db, persoon, sessie)) !== null
}

/** The means made last since this session began: the id of the passkey, or the person for the code from an app; null for none. */
export async function nieuwMiddel(db: Db, persoon: string, sessie: string): Promise<string | null> {
  const sinds = await begonnenOp(db, sessie)
  const passkey = await db
    .selectFrom('passkey')
    .select('id')
    .where('persoon_id', '=', persoon)
    .where('gemaakt_op', '>=', sinds)
    .orderBy('gemaakt_op', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  if (passkey) return passkey.id
  const code = await db
    .selectFrom('eenmalige_code')
    .select('persoon_id')
    .where('persoon_id', '=', persoon)
    .where('gemaakt_op', '>=', sinds)
    .executeTakeFirst()
  return code ? persoon : null
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
  for (const table of ['passkey', 'eenmalige_code', 'werkaccount'] as const)
    await db.deleteFrom(table).where('persoon_id', '=', persoon).where('gemaakt_op', '<', sinds).execute()
  await sql`select muur.eindig_sessies_van(${persoon}, ${poorten.deur.volmacht('eindig', persoon)})`.execute(
    db,
  )
}

/** Keeps another passphrase, and ends every sign-in but the one of this request. */
export async function vervangWachtzin(
  db: Db,
  ik: { persoon: string; sessie: string },
  phc: string,
  nu: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('wachtzin')
    .set({ hash: Buffer.from(phc), gewijzigd_op: sql<Temporal.Instant>`muur.nu()` })
    .where('persoon_id', '=', ik.persoon)
    .execute()
  await eindigAndere(db, ik, nu)
}

async function begonnenOp(db: Db, sessie: string): Promise<Temporal.Instant> {
  const row = await db
    .selectFrom('sessie')
    .select('begonnen_op')
    .where('id', '=', sessie)
    .executeTakeFirstOrThrow()
  return row.begonnen_op
}

/** A complete sign-in that is alive now, covered or not. `middel`: what it began with. */
export type EigenSessie = {
  id: string
  begonnen_op: Temporal.Instant
  gebruikt_op: Temporal.Instant
  gedeeld: boolean
  middel: string | null
}

/** The own sessions that would open a page now, the newest first. */
export async function listSessies(db: Db, persoon: string, nu: Temporal.Instant): Promise<EigenSessie[]> {
  const idle = sql<boolean>`gebruikt_op + rust > ${nu.toString()}::timestamptz`
  return db
    .selectFrom('sessie')
    .select(['id', 'begonnen_op', 'gebruikt_op', 'gedeeld', 'middel'])
    .where('persoon_id', '=', persoon)
    .where('soort', 'in', ['vol', 'afgedekt'])
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
