// Reads and adds the vragenlijsten of one traject. Nothing is ever changed: what was answered stands.
import type { Evaluatie } from '../../domein/evaluatie.ts'
import { isAfgesloten, type Stand } from '../../domein/traject.ts'
import type { Antwoorden } from '../../domein/vragenlijst.ts'
import type { Db, Hier } from '../../muur/deur.ts'

/** One that was put ready, and what came of it: null while it lies there. */
export type Lijst = {
  id: string
  moment: Evaluatie
  op: Temporal.Instant
  antwoord: { antwoorden: Antwoorden; op: Temporal.Instant } | null
}

/** Every vragenlijst in the order it was put ready. */
export async function listLijsten(db: Db, { traject }: Hier): Promise<Lijst[]> {
  const rijen = await db
    .selectFrom('vragenlijst as v')
    .leftJoin('vragenlijstantwoord as a', join =>
      join.onRef('a.traject_id', '=', 'v.traject_id').onRef('a.vragenlijst_id', '=', 'v.id'),
    )
    .select(['v.id', 'v.moment', 'v.op', 'a.id as antwoord_id', 'a.antwoorden', 'a.op as antwoord_op'])
    .where('v.traject_id', '=', traject)
    .orderBy('v.op')
    .orderBy('v.id')
    .execute()
  return rijen.map(rij => ({
    id: rij.id,
    moment: rij.moment,
    op: rij.op,
    antwoord:
      rij.antwoorden === null || rij.antwoord_op === null
        ? null
        : { antwoorden: JSON.parse(rij.antwoorden) as Antwoorden, op: rij.antwoord_op },
  }))
}

/** The one that lies ready for the ouder: the newest, when it was not answered. An older one is not asked any more. */
export function openLijst(lijsten: readonly Lijst[]): Lijst | null {
  const laatste = lijsten.at(-1)
  return laatste && !laatste.antwoord ? laatste : null
}

/** What the specialist calls this traject, and whether it still runs. */
export async function readTraject(db: Db, { traject }: Hier): Promise<{ naam: string; loopt: boolean }> {
  const rij = await db
    .selectFrom('traject')
    .select(['traject_id', 'roepnaam', 'code', 'stand'])
    .where('traject_id', '=', traject)
    .executeTakeFirstOrThrow()
  return { naam: rij.roepnaam ?? rij.code, loopt: !isAfgesloten(rij.stand as Stand) }
}

/** Puts one ready; a second for the same moment, or the same id again, changes nothing. */
export async function saveLijst(db: Db, hier: Hier, id: string, moment: Evaluatie): Promise<void> {
  await db
    .insertInto('vragenlijst')
    .values({ traject_id: hier.traject, id, moment, door: hier.ik, op: hier.nu })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** Keeps what was chosen; what is there already stands. */
export async function saveAntwoorden(
  db: Db,
  hier: Hier,
  id: string,
  lijst: string,
  antwoorden: Antwoorden,
): Promise<void> {
  await db
    .insertInto('vragenlijstantwoord')
    .values({
      traject_id: hier.traject,
      id,
      vragenlijst_id: lijst,
      antwoorden: JSON.stringify(antwoorden),
      op: hier.nu,
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}
