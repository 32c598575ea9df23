// The agreement on e-mail in one traject: what it is, since when, and when something last went out.
import type { Db, Hier } from '../../muur/deur.ts'

export type Seintje = {
  id: string
  adres: string
  afgesproken_op: Temporal.PlainDate
  /** When a message last went out, or null. */
  laatste: Temporal.Instant | null
}

/** The agreement that holds now, or null. */
export async function findSeintje(db: Db, hier: Hier): Promise<Seintje | null> {
  const row = await db
    .selectFrom('seintje')
    .select(['id', 'adres', 'afgesproken_op'])
    .where('traject_id', '=', hier.traject)
    .where('beeindigd_op', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const last = await db
    .selectFrom('verzending')
    .select('verstuurd_op')
    .where('traject_id', '=', hier.traject)
    .where('verstuurd_op', 'is not', null)
    .orderBy('verstuurd_op', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return { ...row, laatste: last?.verstuurd_op ?? null }
}

/** Keeps an agreement. One that is there already stays as it is: a second press of the button does nothing. */
export async function saveSeintje(
  db: Db,
  hier: Hier,
  seintje: { id: string; adres: string; afgesprokenOp: string },
): Promise<void> {
  await db
    .insertInto('seintje')
    .values({
      ...{
        traject_id: hier.traject,
        id: seintje.id,
        adres: seintje.adres,
        door: hier.ik,
        aan_sinds: hier.nu,
      },
      afgesproken_op: Temporal.PlainDate.from(seintje.afgesprokenOp),
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** Ends it. From this moment no address of it is read any more. */
export async function eindigSeintje(db: Db, hier: Hier): Promise<void> {
  await db
    .updateTable('seintje')
    .set({ beeindigd_op: hier.nu })
    .where('traject_id', '=', hier.traject)
    .where('beeindigd_op', 'is', null)
    .execute()
}

/** How the ouder is called by the own specialist, and whether the traject goes on. */
export async function readNaam(db: Db, hier: Hier): Promise<{ naam: string; open: boolean }> {
  const row = await db
    .selectFrom('traject')
    .select(['traject_id', 'roepnaam', 'code', 'stand'])
    .where('traject_id', '=', hier.traject)
    .executeTakeFirstOrThrow()
  return { naam: row.roepnaam ?? row.code, open: row.stand === 'gestart' || row.stand === 'wacht' }
}
