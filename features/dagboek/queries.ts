// The rows of a dagboek: locks and sealed pages, of which the server knows when and how large, and no word.
import { BLADEN_MAX } from '../../domein/dagboek.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type Dagboek = { id: string; sloten: string; versie: number }
export type Blad = {
  id: string
  tekst: string
  versie: number
  geschreven: Temporal.Instant
  gewijzigd: Temporal.Instant
}
/** What stands now when somebody was first. */
export type Bewaard = { ok: true; versie: number } | { ok: false; omdat: 'botst' | 'vol' }

/** The dagboek of this ouder, or undefined. */
export async function findDagboek(db: Db, hier: Hier): Promise<Dagboek | undefined> {
  return db
    .selectFrom('dagboek')
    .select(['id', 'sloten', 'versie'])
    .where('traject_id', '=', hier.traject)
    .executeTakeFirst()
}

/** Begins a dagboek with its first locks (`versie` 0), or puts other locks on it. The same once more changes nothing. */
export async function saveSloten(db: Db, hier: Hier, { id, sloten, versie }: Dagboek): Promise<Bewaard> {
  if (versie === 0)
    await db
      .insertInto('dagboek')
      .values({ traject_id: hier.traject, id, sloten, begonnen_op: hier.nu })
      .onConflict(oc => oc.columns(['traject_id']).doNothing())
      .execute()
  else
    await db
      .updateTable('dagboek')
      .set({ sloten, versie: versie + 1 })
      .where('traject_id', '=', hier.traject)
      .where('id', '=', id)
      .where('versie', '=', versie)
      .execute()
  const nu = await findDagboek(db, hier)
  return nu?.id === id && nu.versie === versie + 1 && nu.sloten === sloten
    ? { ok: true, versie: nu.versie }
    : { ok: false, omdat: 'botst' }
}

/** Every page, sealed, the newest first. */
export async function listBladen(db: Db, hier: Hier): Promise<Blad[]> {
  const rows = await db
    .selectFrom('dagboekblad')
    .select(['id', 'tekst', 'versie', 'geschreven_op', 'gewijzigd_op'])
    .where('traject_id', '=', hier.traject)
    .orderBy('geschreven_op', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ geschreven_op: geschreven, gewijzigd_op: gewijzigd, ...blad }) => ({
    ...blad,
    geschreven,
    gewijzigd,
  }))
}

/** Saves a sealed page: a new one (`versie` 0), or in the place of the versie it was read with. */
export async function saveBlad(
  db: Db,
  hier: Hier,
  blad: { id: string; dagboek: string; tekst: string; versie: number },
): Promise<Bewaard> {
  const { id, tekst, versie } = blad
  const staat = () =>
    db
      .selectFrom('dagboekblad')
      .select(['id', 'tekst', 'versie'])
      .where('traject_id', '=', hier.traject)
      .where('id', '=', id)
      .executeTakeFirst()
  if (versie === 0) {
    if (!(await staat()) && (await telBladen(db, hier)) >= BLADEN_MAX) return { ok: false, omdat: 'vol' }
    await db
      .insertInto('dagboekblad')
      .values({
        ...{ traject_id: hier.traject, id, dagboek_id: blad.dagboek, tekst },
        ...{ geschreven_op: hier.nu, gewijzigd_op: hier.nu },
      })
      .onConflict(oc => oc.columns(['traject_id', 'id']).doNothing())
      .execute()
  } else
    await db
      .updateTable('dagboekblad')
      .set({ tekst, versie: versie + 1, gewijzigd_op: hier.nu })
      .where('traject_id', '=', hier.traject)
      .where('id', '=', id)
      .where('versie', '=', versie)
      .execute()
  const nu = await staat()
  return nu?.tekst === tekst && nu.versie === versie + 1
    ? { ok: true, versie: nu.versie }
    : { ok: false, omdat: 'botst' }
}

async function telBladen(db: Db, hier: Hier): Promise<number> {
  const { n } = await db
    .selectFrom('dagboekblad')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('traject_id', '=', hier.traject)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Takes a page away, with what was shared of it. */
export async function deleteBlad(db: Db, hier: Hier, id: string): Promise<void> {
  await db.deleteFrom('dagboekblad').where('traject_id', '=', hier.traject).where('id', '=', id).execute()
}

/** Takes everything away: the locks, every page, and what was shared. */
export async function deleteDagboek(db: Db, hier: Hier): Promise<void> {
  await db.deleteFrom('dagboek').where('traject_id', '=', hier.traject).execute()
}
