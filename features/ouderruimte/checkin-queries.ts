// The check-ins of the ouder: one per day, and a second one that day takes its place.
import { type Checkin, voegToe } from '../../domein/checkin.ts'
import { isGedaald } from '../../domein/daling.ts'
import type { Db, Hier } from '../../muur/deur.ts'

const columns = ['id', 'dag', 'rust_ouder', 'rust_kind', 'verbinding', 'druk', 'woorden'] as const

type Rij = { dag: Temporal.PlainDate; woorden: string | null } & Omit<Checkin, 'dag' | 'woorden'>

const asCheckin = ({ dag, woorden, rust_ouder, rust_kind, verbinding, druk }: Rij): Checkin => ({
  dag: dag.toString(),
  rust_ouder,
  rust_kind,
  verbinding,
  druk,
  woorden: woorden ?? '',
})

/** All check-ins in order of day. */
export async function listCheckins(db: Db, hier: Hier): Promise<Checkin[]> {
  const rows = await db
    .selectFrom('checkin')
    .select(columns)
    .where('traject_id', '=', hier.traject)
    .orderBy('dag')
    .orderBy('id')
    .execute()
  return rows.map(asCheckin)
}

/** The check-in of a day, or null. */
export async function findCheckin(db: Db, hier: Hier, dag: Temporal.PlainDate): Promise<Checkin | null> {
  const row = await db
    .selectFrom('checkin')
    .select(columns)
    .where('traject_id', '=', hier.traject)
    .where('dag', '=', dag)
    .executeTakeFirst()
  return row ? asCheckin(row) : null
}

/**
 * Saves the check-in of its day, and with it whether the own ones fell: a word for the list of the own specialist, who reads the figures here.
 * `id` is for a new row; a row of that day keeps its own.
 */
export async function saveCheckin(db: Db, hier: Hier, checkin: Checkin, id: string): Promise<void> {
  const { dag, woorden, ...cijfers } = checkin
  const day = Temporal.PlainDate.from(dag)
  const gedaald = isGedaald(voegToe(await listCheckins(db, hier), checkin))
  const values = { ...cijfers, woorden: woorden || null, gedaald, op: hier.nu }
  const added = await db
    .insertInto('checkin')
    .values({ traject_id: hier.traject, id, dag: day, ...values })
    .onConflict(oc => oc.columns(['traject_id', 'dag']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n) return
  const row = await db
    .selectFrom('checkin')
    .select('id')
    .where('traject_id', '=', hier.traject)
    .where('dag', '=', day)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('checkin')
    .set(values)
    .where('traject_id', '=', hier.traject)
    .where('id', '=', row.id)
    .execute()
}
