// What the practice keeps of its themes (J4), as rows; inhoud/praktijkthemas.ts makes themes of them. Configuration, no traject.
import type { Db } from '../muur/deur.ts'

/** Of each theme of the practice the last version, and the places. */
export async function readPraktijkthemas(db: Db) {
  const [versies, plekken] = await Promise.all([
    db
      .selectFrom('themaversie')
      .distinctOn('thema')
      .select(['thema', 'versie', 'nl', 'en'])
      .orderBy('thema')
      .orderBy('versie', 'desc')
      .execute(),
    db.selectFrom('themaplek').select(['thema', 'plaats', 'verborgen']).orderBy('thema').execute(),
  ])
  return { versies, plekken }
}

/** Every version of these themes, oldest first. */
export async function readThemaversies(db: Db, sleutels: readonly (string | null)[]) {
  const namen = [...new Set(sleutels)].filter(naam => naam !== null)
  if (namen.length === 0) return []
  return await db
    .selectFrom('themaversie')
    .select(['thema', 'versie', 'nl', 'en'])
    .where('thema', 'in', namen)
    .orderBy('thema')
    .orderBy('versie')
    .execute()
}
