// Requests for emergency access: the list, putting one ready, its reason, confirming and ending. The wall decides (muur.sql).
import { sql } from 'kysely'
import type { Noodmomenten } from '../../domein/noodtoegang.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type Noodrij = Noodmomenten & {
  traject_id: string
  id: string
  code: string
  gevraagd_door: string
  gevraagd_naam: string
}

/** The own requests, or for a coordinator all of them; newest first. */
export async function listNood(db: Db): Promise<Noodrij[]> {
  const rows = await db
    .selectFrom('muur.noodlijst')
    .select(['traject_id', 'id', 'code', 'gevraagd_door', 'gevraagd_naam', 'gevraagd_op', 'reden_op', 'tot'])
    .select('beeindigd_op')
    .orderBy('gevraagd_op', 'desc')
    .orderBy('id')
    .execute()
  return rows as Noodrij[]
}

/** Who can be let in: the vertrouwensfunctionarissen in service. */
export async function listFunctionarissen(
  db: Db,
  nu: Temporal.Instant,
): Promise<{ id: string; naam: string }[]> {
  return db
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where(sql<boolean>`rollen @> '{vertrouwensfunctionaris}'`)
    .where(eb => eb.or([eb('uit_dienst_op', 'is', null), eb('uit_dienst_op', '>', nu)]))
    .orderBy('naam')
    .orderBy('id')
    .execute()
}

/** Puts the traject of this call ready. True also when this id is there already (a second press); false when the wall refuses. */
export async function zetKlaar(db: Db, { traject }: Hier, id: string, voor: string): Promise<boolean> {
  if (await findVerzoek(db, traject, id)) return true
  const { rows } = await sql<{
    ok: boolean
  }>`select muur.zet_noodtoegang_klaar(${id}, ${voor}) as ok`.execute(db)
  return rows[0]?.ok ?? false
}

export async function findVerzoek(db: Db, traject: string, id: string) {
  return db
    .selectFrom('noodtoegang')
    .select(['traject_id', 'id', 'gevraagd_door', 'gevraagd_op', 'reden', 'reden_op', 'tot', 'beeindigd_op'])
    .where('traject_id', '=', traject)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The requests for this traject with the name of who asks, oldest first. */
export async function listVerzoeken(db: Db, { traject }: Hier) {
  return db
    .selectFrom('noodtoegang as n')
    .innerJoin('medewerker as m', 'm.id', 'n.gevraagd_door')
    .select([
      'n.traject_id',
      'n.id',
      'n.gevraagd_op',
      'n.reden',
      'n.reden_op',
      'n.tot',
      'n.beeindigd_op',
      'm.naam',
    ])
    .where('n.traject_id', '=', traject)
    .orderBy('n.gevraagd_op')
    .orderBy('n.id')
    .execute()
}

/** Writes the reason, once. False when it stands already or the request is not this person's. */
export async function geefReden(db: Db, { traject, nu }: Hier, id: string, reden: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('noodtoegang')
    .set({ reden, reden_op: nu })
    .where('traject_id', '=', traject)
    .where('id', '=', id)
    .where('reden_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Confirms as the second person. */
export async function bevestig(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ ok: boolean }>`select muur.bevestig_noodtoegang(${id}) as ok`.execute(db)
  return rows[0]?.ok ?? false
}

/** Ends it now, and writes its line in the log: who ends the own access has no role after it. Outside any traject. */
export async function eindig(db: Db, traject: string, id: string, regel: string): Promise<boolean> {
  const { rows } = await sql<{ ok: boolean }>`
    select muur.eindig_noodtoegang(${traject}, ${id}, ${regel}) as ok`.execute(db)
  return rows[0]?.ok ?? false
}
