// The paper of a version: kept when the specialist signs, and from then on printed from what was kept, whatever the program says by then.
import type { Db, Hier } from '../../muur/deur.ts'
import { asPapier, type Papier } from './druk/verslag-document.ts'
import type { VerslagInhoud } from './inhoud.ts'
import { asDruk } from './papier.ts'
import type { Versie } from './queries.ts'

type Wat = { inhoud: VerslagInhoud; versie: Versie | null; praktijknaam: string }

/** Of a signed version what was kept. Of a concept, or a version signed before papers were kept, as the program says it now. */
export async function readPapier(db: Db, hier: Hier, { inhoud, versie, praktijknaam }: Wat): Promise<Papier> {
  const bewaard = versie?.specialist && (await findPapier(db, hier, versie.id))
  return bewaard || asPapier(asDruk({ inhoud, versie, praktijknaam, nu: hier.nu }))
}

async function findPapier(db: Db, hier: Hier, versie: string): Promise<Papier | undefined> {
  const row = await db
    .selectFrom('verslagpapier')
    .select(['id', 'papier'])
    .where('traject_id', '=', hier.traject)
    .where('versie_id', '=', versie)
    .executeTakeFirst()
  return row && (JSON.parse(row.papier) as Papier)
}

/** Keeps the paper of a version that was signed in this same door call; the database takes it at no other moment. */
export async function savePapier(
  db: Db,
  hier: Hier,
  versie: Versie,
  praktijknaam: string,
  id: string,
): Promise<void> {
  const papier = asPapier(asDruk({ inhoud: versie.inhoud, versie, praktijknaam, nu: hier.nu }))
  await db
    .insertInto('verslagpapier')
    .values({
      ...{ traject_id: hier.traject, id, versie_id: versie.id },
      ...{ papier: JSON.stringify(papier), op: hier.nu },
    })
    .execute()
}
