// What is kept and what may go, as who decides on it may read it: lists over the views of the wall, and the acts it allows.
import { sql } from 'kysely'
import type { Bewaarreden, Grond } from '../../domein/bewaren.ts'
import type { Db, Hier } from '../../muur/deur.ts'

/** A dossier there is something to decide about. Of one that still runs the days are null. */
export type Bewaarrij = {
  traject: string
  code: string
  laatst: Temporal.Instant | null
  gevraagdOp: Temporal.PlainDate | null
}

/** A reason that keeps a dossier, or kept it. */
export type Reden = {
  id: string
  traject: string
  soort: Bewaarreden
  sinds: Temporal.PlainDate
  op: Temporal.Instant
  door: string
  opgehevenOp: Temporal.Instant | null
}

/** A proposal, a decision, or what is left of what was destroyed. */
export type Vernietiging = {
  id: string
  traject: string
  code: string
  grond: Grond
  gevraagdOp: Temporal.PlainDate | null
  aangemeldOp: Temporal.Instant
  geslotenOp: Temporal.Instant | null
  door: string
  doorNaam: string
  op: Temporal.Instant
  beslotenNaam: string | null
  beslotenOp: Temporal.Instant | null
  vernietigdOp: Temporal.Instant | null
  /** Of what is gone: how many links the chain of the dossier had, and the hash of the last. */
  schakels: number | null
  ketenhash: Uint8Array | null
}

/** Whether this person decides on what is kept at all (decision 0036). */
export async function magErover(db: Db): Promise<boolean> {
  const { rows } = await sql<{ mag: boolean }>`select muur.mag_over_bewaren() as mag`.execute(db)
  return rows[0]?.mag ?? false
}

/** In the order of the codes, which are random. Of one traject, or of all. */
export async function listBewaard(db: Db, traject?: string): Promise<Bewaarrij[]> {
  const vraag = db
    .selectFrom('muur.bewaarlijst')
    .select(['traject_id', 'code', 'laatst', 'gevraagd_op'])
    .orderBy('code')
    .orderBy('traject_id')
  const rows = await (traject ? vraag.where('traject_id', '=', traject) : vraag).execute()
  return rows.map(r => ({
    ...{ traject: r.traject_id ?? '', code: r.code },
    ...{ laatst: r.laatst, gevraagdOp: r.gevraagd_op },
  }))
}

/** Of one traject on that list, or of all: the newest first. */
export async function listRedenen(db: Db, traject?: string): Promise<Reden[]> {
  const vraag = db
    .selectFrom('muur.redenlijst')
    .select(['traject_id', 'id', 'soort', 'sinds_dag', 'op', 'door_naam', 'opgeheven_op'])
    .orderBy('op', 'desc')
    .orderBy('id')
  const rows = await (traject ? vraag.where('traject_id', '=', traject) : vraag).execute()
  return rows.map(r => asReden({ ...r, traject_id: r.traject_id ?? '' }))
}

/** Of the traject of this call, whether it is on the list or not: for a coordinator. */
export async function listRedenenHier(db: Db, { traject }: Hier): Promise<Reden[]> {
  const rows = await db
    .selectFrom('bewaarreden as b')
    .innerJoin('medewerker as m', 'm.id', 'b.door')
    .select([
      'b.traject_id',
      'b.id',
      'b.soort',
      'b.sinds_dag',
      'b.op',
      'm.naam as door_naam',
      'b.opgeheven_op',
    ])
    .where('b.traject_id', '=', traject)
    .orderBy('b.op', 'desc')
    .orderBy('b.id')
    .execute()
  return rows.map(asReden)
}

function asReden(r: {
  traject_id: string
  id: string
  soort: string
  sinds_dag: Temporal.PlainDate
  op: Temporal.Instant
  door_naam: string | null
  opgeheven_op: Temporal.Instant | null
}): Reden {
  return {
    ...{ id: r.id, traject: r.traject_id, soort: r.soort as Bewaarreden, sinds: r.sinds_dag },
    ...{ op: r.op, door: r.door_naam ?? '', opgehevenOp: r.opgeheven_op },
  }
}

/** Everything proposed and not taken back, in the order of the codes: of one traject, or of all. */
export async function listVernietigingen(db: Db, traject?: string): Promise<Vernietiging[]> {
  const vraag = db.selectFrom('muur.vernietiglijst').selectAll().orderBy('code').orderBy('id')
  const rows = await (traject ? vraag.where('traject_id', '=', traject) : vraag).execute()
  return rows.map(r => ({
    ...{ id: r.id, traject: r.traject_id ?? '', code: r.code, grond: r.grond as Grond },
    ...{ gevraagdOp: r.gevraagd_op, aangemeldOp: r.aangemeld_op, geslotenOp: r.gesloten_op },
    ...{ door: r.voorgesteld_door, doorNaam: r.voorgesteld_naam ?? '', op: r.voorgesteld_op },
    ...{ beslotenNaam: r.besloten_naam, beslotenOp: r.besloten_op, vernietigdOp: r.vernietigd_op },
    ...{ schakels: r.schakels, ketenhash: r.ketenhash },
  }))
}

/** Proposes it, once: a second proposal beside an open one changes nothing. */
export async function stelVoor(
  db: Db,
  hier: Hier,
  id: string,
  grond: Grond,
  gevraagdOp: Temporal.PlainDate | null,
): Promise<void> {
  await db
    .insertInto('vernietiging')
    .values({
      ...{ traject_id: hier.traject, id, grond, gevraagd_op: grond === 'verzoek' ? gevraagdOp : null },
      ...{ voorgesteld_door: hier.ik, voorgesteld_op: hier.nu },
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** Takes a proposal back. False when it was decided or taken back already. */
export async function trekIn(db: Db, traject: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ ok: boolean }>`
    select muur.trek_vernietiging_in(${traject}, ${id}) as ok`.execute(db)
  return rows[0]?.ok ?? false
}

/** Decides as the second person. False when the database refuses. */
export async function besluit(db: Db, traject: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ ok: boolean }>`
    select muur.besluit_vernietiging(${traject}, ${id}) as ok`.execute(db)
  return rows[0]?.ok ?? false
}

/** Writes down a reason to keep it. Sent twice it stands there once. */
export async function addReden(
  db: Db,
  hier: Hier,
  id: string,
  reden: { soort: Bewaarreden; sinds: Temporal.PlainDate },
): Promise<void> {
  await db
    .insertInto('bewaarreden')
    .values({
      ...{ traject_id: hier.traject, id, soort: reden.soort, sinds_dag: reden.sinds },
      ...{ door: hier.ik, op: hier.nu },
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** Lifts a reason. False when it is not there, or was lifted before. */
export async function hefOp(db: Db, hier: Hier, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('bewaarreden')
    .set({ opgeheven_op: hier.nu })
    .where('traject_id', '=', hier.traject)
    .where('id', '=', id)
    .where('opgeheven_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
