// The account at the organisation as we keep it: a keyed hash of issuer and subject beside one member of staff.
import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Poorten } from '../../http/omgeving.ts'
import type { Db } from '../../muur/deur.ts'
import { leidAf } from '../../muur/sleutels.ts'
import type { OidcMens } from '../../platform/oidc/oidc.ts'

/** Issuer and subject, keyed: the database alone cannot tell whose account this is. */
export function hashOnderwerp({ persoonssleutel }: Poorten, { iss, sub }: OidcMens): Buffer {
  return createHmac('sha256', leidAf(persoonssleutel, 'werkaccount'))
    .update(JSON.stringify([iss, sub]))
    .digest()
}

/** The member of staff whose account this is, in service; null for everybody else. Notes that it was used. */
export async function gebruikWerkaccount(db: Db, hash: Buffer): Promise<string | null> {
  const { rows } = await sql<{ wie: string | null }>`select muur.gebruik_werkaccount(${hash}) as wie`.execute(
    db,
  )
  return rows[0]?.wie ?? null
}

export type EigenWerkaccount = {
  werkaccount: { gemaakt_op: Temporal.Instant; gebruikt_op: Temporal.Instant | null } | null
  /** Whether there is a passphrase: without it a passkey or code opens nothing, and the account is the only way in. */
  wachtzin: boolean
}

/** The own account, and whether there is another way in beside it. */
export async function leesWerkaccount(db: Db, persoon: string): Promise<EigenWerkaccount> {
  const werkaccount = await db
    .selectFrom('werkaccount')
    .select(['gemaakt_op', 'gebruikt_op'])
    .where('persoon_id', '=', persoon)
    .executeTakeFirst()
  const zin = await db
    .selectFrom('wachtzin')
    .select('persoon_id')
    .where('persoon_id', '=', persoon)
    .executeTakeFirst()
  return { werkaccount: werkaccount ?? null, wachtzin: zin !== undefined }
}

/** Lets the own account go, and ends the sign-ins that began with it but for this one. Never the only way in. */
export async function ontkoppelWerkaccount(
  db: Db,
  { persoon, sessie }: { persoon: string; sessie: string },
): Promise<void> {
  if (!(await leesWerkaccount(db, persoon)).wachtzin) return
  await db.deleteFrom('werkaccount').where('persoon_id', '=', persoon).execute()
  await db
    .updateTable('sessie')
    .set({ beeindigd_op: sql<Temporal.Instant>`muur.nu()` })
    .where('persoon_id', '=', persoon)
    .where('middel', 'is', null)
    .where('id', '<>', sessie)
    .where('beeindigd_op', 'is', null)
    .execute()
}

/** Whether this is the own account of who visits. */
export async function isEigenWerkaccount(db: Db, persoon: string, hash: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('werkaccount')
    .select('onderwerp_hash')
    .where('persoon_id', '=', persoon)
    .executeTakeFirst()
  return row !== undefined && hash.equals(row.onderwerp_hash)
}

/** This account of the organisation is somebody else's here already: thrown, so that nothing of the work is kept. */
export class IsVanEenAnder extends Error {
  override name = 'IsVanEenAnder'
}

/** Links the account to who visits, in place of an earlier one. Throws {@link IsVanEenAnder} when it is of a colleague. */
export async function koppelWerkaccount(db: Db, persoon: string, hash: Buffer): Promise<void> {
  await db.deleteFrom('werkaccount').where('persoon_id', '=', persoon).execute()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('werkaccount')
    .values({ persoon_id: persoon, onderwerp_hash: hash, gemaakt_op: sql`muur.nu()` })
    .onConflict(oc => oc.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) throw new IsVanEenAnder()
}

/**
 * Completes a registration with the account instead of a passkey and passphrase: what opened the account of this person before is
 * removed, and all sessions end, this one too.
 */
export async function voltooiMetWerkaccount(db: Db, poorten: Poorten, persoon: string): Promise<void> {
  for (const table of ['passkey', 'eenmalige_code', 'wachtzin'] as const)
    await db.deleteFrom(table).where('persoon_id', '=', persoon).execute()
  await sql`select muur.eindig_sessies_van(${persoon}, ${poorten.deur.volmacht('eindig', persoon)})`.execute(
    db,
  )
}
