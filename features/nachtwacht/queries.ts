// What the night guard found, and whether it was dealt with. The wall shows it to one role only (muur.sql).
import type { Db } from '../../muur/deur.ts'

export type Nachtrij = {
  id: string
  inhoud: Uint8Array
  gevonden_op: Temporal.Instant
  afgehandeld_op: Temporal.Instant | null
}

/** First what one specialist has both of, then the newest. */
export async function listBevindingen(db: Db): Promise<Nachtrij[]> {
  return db
    .selectFrom('bevinding')
    .select(['id', 'inhoud', 'gevonden_op', 'afgehandeld_op'])
    .orderBy('samen', 'desc')
    .orderBy('gevonden_op', 'desc')
    .orderBy('id')
    .execute()
}

/** The last round, or undefined when there was none yet. */
export async function findNachtronde(db: Db) {
  return db.selectFrom('nachtronde').select(['op', 'ongelezen']).executeTakeFirst()
}

/** Says that it was dealt with at this moment, or with null that it was not after all. False when there is no such row. */
export async function zetAfgehandeld(db: Db, id: string, op: Temporal.Instant | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('bevinding')
    .set({ afgehandeld_op: op })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
