// The own count of an ouder: a number per day and kind, in the own traject.
import { MEESTE_PER_DAG, type Telling, type TellingSoort } from '../../domein/telling.ts'
import type { Db, Hier } from '../../muur/deur.ts'

/** What was counted since this day, in order of day. */
export async function listTellingen(db: Db, hier: Hier, sinds: Temporal.PlainDate): Promise<Telling[]> {
  const rows = await db
    .selectFrom('telling')
    .select(['dag', 'soort', 'aantal'])
    .where('traject_id', '=', hier.traject)
    .where('dag', '>=', sinds)
    .orderBy('dag')
    .orderBy('soort')
    .execute()
  return rows.map(({ dag, soort, aantal }) => ({ dag: dag.toString(), soort: soort as TellingSoort, aantal }))
}

/** Counts one more of this kind on this day. `id` is for a new row; a row of that day and kind keeps its own. */
export async function telMee(
  db: Db,
  hier: Hier,
  { dag, soort, id }: { dag: Temporal.PlainDate; soort: TellingSoort; id: string },
): Promise<void> {
  const added = await db
    .insertInto('telling')
    .values({ traject_id: hier.traject, id, dag, soort, aantal: 1, op: hier.nu })
    .onConflict(oc => oc.columns(['traject_id', 'dag', 'soort']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n) return
  await db
    .updateTable('telling')
    .set(eb => ({ aantal: eb('aantal', '+', 1), op: hier.nu }))
    .where('traject_id', '=', hier.traject)
    .where('dag', '=', dag)
    .where('soort', '=', soort)
    .where('aantal', '<', MEESTE_PER_DAG)
    .execute()
}
