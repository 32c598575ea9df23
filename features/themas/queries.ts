// What the themes write: a next version, and the places. Versions only grow; nothing here names a traject.
import { sql } from 'kysely'
import type { VersieRij } from '../../inhoud/praktijkthemas.ts'
import type { Db } from '../../muur/deur.ts'

export type Versie = VersieRij & { naam: string | null; op: Temporal.Instant }

/** The versions the practice wrote of one theme, newest first, with who wrote them. */
export async function listVersies(db: Db, sleutel: string): Promise<Versie[]> {
  return await db
    .selectFrom('themaversie')
    .leftJoin('medewerker', 'medewerker.id', 'themaversie.door')
    .select(['thema', 'versie', 'nl', 'en', 'op', 'medewerker.naam as naam'])
    .where('thema', '=', sleutel)
    .orderBy('versie', 'desc')
    .orderBy('medewerker.id')
    .execute()
}

/** Adds this version. False when there is one of this number already: somebody else was first. */
export async function addVersie(db: Db, door: string, rij: VersieRij): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('themaversie')
    .values({ ...rij, door, op: sql`muur.nu()` })
    .onConflict(oc => oc.columns(['thema', 'versie']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Keeps the whole order, so that no place depends on what came before; who saves last, saves. */
export async function savePlekken(
  db: Db,
  plekken: readonly { thema: string; verborgen: boolean }[],
): Promise<void> {
  if (plekken.length === 0) return
  await db
    .insertInto('themaplek')
    .values(plekken.map((plek, i) => ({ ...plek, plaats: i + 1 })))
    .onConflict(oc =>
      oc.column('thema').doUpdateSet(eb => ({
        plaats: eb.ref('excluded.plaats'),
        verborgen: eb.ref('excluded.verborgen'),
      })),
    )
    .execute()
}
