// A recovery that waits for a coordinator: the code of paper a specialist made for an ouder with an account (safety.md, Recovery).
import { sql } from 'kysely'
import type { Db, Hier } from '../../muur/deur.ts'

/** `kan`: both who made the code and who looks have served for 14 days (muur.lang_in_dienst). */
export type Herstel = { id: string; door: string; tot: Temporal.Instant; bevestigd: boolean; kan: boolean }

/** The newest open code of this traject, when it is a recovery; null when none waits or works. */
export async function readHerstel(db: Db, hier: Hier): Promise<Herstel | null> {
  const { rows } = await sql<{ wel: boolean }>`select muur.ouder_heeft_account() as wel`.execute(db)
  if (!rows[0]?.wel) return null
  const u = await db
    .selectFrom('uitnodiging')
    .leftJoin('medewerker', 'medewerker.id', 'uitnodiging.geopend_door')
    .select(
      sql<boolean>`muur.lang_in_dienst(${hier.ik}) and muur.lang_in_dienst(uitnodiging.geopend_door)`.as(
        'kan',
      ),
    )
    .select(['uitnodiging.id', 'uitnodiging.geldig_tot', 'uitnodiging.bevestigd_door', 'medewerker.naam'])
    .where('uitnodiging.traject_id', '=', hier.traject)
    .orderBy('uitnodiging.geldig_tot', 'desc')
    .orderBy('uitnodiging.id')
    .limit(1)
    .executeTakeFirst()
  if (!u) return null
  return { id: u.id, door: u.naam ?? '', tot: u.geldig_tot, bevestigd: u.bevestigd_door !== null, kan: u.kan }
}

/** Confirms this recovery. False when it does not wait any more or one of both is too short in service; true also when it was confirmed a moment ago. */
export async function bevestigHerstel(db: Db, hier: Hier, id: string): Promise<boolean> {
  const wacht = await readHerstel(db, hier)
  if (wacht?.id !== id) return false
  if (wacht.bevestigd) return true
  if (!wacht.kan) return false
  await db
    .updateTable('uitnodiging')
    .set({ bevestigd_door: hier.ik })
    .where('traject_id', '=', hier.traject)
    .where('id', '=', id)
    .where('bevestigd_door', 'is', null)
    .execute()
  return (await readHerstel(db, hier))?.bevestigd ?? false
}
