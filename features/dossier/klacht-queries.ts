// A complaint in the database: what the ouder and the coordinator read of it, the ruling of the committee, and keeping the dossier for it.
import { vandaagOp } from '../../domein/tijd.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import { listVerzoeken, type Verzoek } from './queries.ts'

/** The complaints that who asks may read, the newest first. */
export const listKlachten = async (db: Db, hier: Hier): Promise<Verzoek[]> =>
  (await listVerzoeken(db, hier)).filter(v => v.soort === 'klacht')

/** Notes the day of the ruling, from which the clock runs. Only while the complaint is open. */
export async function saveUitspraak(db: Db, hier: Hier, id: string, dag: Temporal.PlainDate): Promise<void> {
  await db
    .updateTable('verzoek')
    .set({ uitspraak_op: dag })
    .where('traject_id', '=', hier.traject)
    .where('id', '=', id)
    .where('stand', '=', 'open')
    .execute()
}

/** Since when the dossier is kept because of a complaint; null when it is not, or not any more. */
export async function findAanhouding(db: Db, hier: Hier): Promise<Temporal.PlainDate | null> {
  const rij = await db
    .selectFrom('bewaarreden')
    .select('sinds_dag')
    .where('traject_id', '=', hier.traject)
    .where('soort', '=', 'klacht')
    .where('opgeheven_op', 'is', null)
    .orderBy('sinds_dag')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return rij?.sinds_dag ?? null
}

/** Keeps the dossier until a coordinator lifts it: nothing of it is destroyed (Jw 7.3.9). Kept already it changes nothing. */
export async function houdAan(db: Db, hier: Hier, id: string): Promise<void> {
  if (await findAanhouding(db, hier)) return
  await db
    .insertInto('bewaarreden')
    .values({
      ...{ traject_id: hier.traject, id, soort: 'klacht', sinds_dag: vandaagOp(hier.nu) },
      ...{ door: hier.ik, op: hier.nu },
    })
    .execute()
}
