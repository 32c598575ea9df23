// What of a dagboek was shared: the opened text of one page, for the own specialist, until it is taken back.
import type { Db, Hier } from '../../muur/deur.ts'

export type Deling = {
  blad: string
  tekst: string
  gedeeld: Temporal.Instant
}

/** Everything that is shared now, the newest first. */
export async function listDelingen(db: Db, hier: Hier): Promise<Deling[]> {
  const rows = await db
    .selectFrom('dagboekdeling')
    .select(['id', 'blad_id', 'tekst', 'gedeeld_op'])
    .where('traject_id', '=', hier.traject)
    .orderBy('gedeeld_op', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(r => ({ blad: r.blad_id, tekst: r.tekst, gedeeld: r.gedeeld_op }))
}

/** Shares a page as it is now, in the place of what was shared of it before. `id` is for the new row. */
export async function deel(db: Db, hier: Hier, blad: string, tekst: string, id: string): Promise<void> {
  await neemTerug(db, hier, blad)
  await db
    .insertInto('dagboekdeling')
    .values({ traject_id: hier.traject, id, blad_id: blad, tekst, gedeeld_op: hier.nu })
    .execute()
}

/** Takes it back: the text is gone from here. */
export async function neemTerug(db: Db, hier: Hier, blad: string): Promise<void> {
  await db
    .deleteFrom('dagboekdeling')
    .where('traject_id', '=', hier.traject)
    .where('blad_id', '=', blad)
    .execute()
}
