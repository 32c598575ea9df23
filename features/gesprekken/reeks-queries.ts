// The series of gesprekken of one traject: listing, adding and moving them.
import type { Db, Hier } from '../../muur/deur.ts'
import type { Waar } from './reeks-invoer.ts'

export type ReeksRij = {
  id: string
  begint_op: Temporal.Instant
  minuten: number
  plaats: 'praktijk' | 'thuis' | 'elders' | 'online'
  locatie_id: string | null
  locatie: string | null
  plaats_tekst: string | null
  stand: 'gepland' | 'gehouden' | 'afgezegd' | 'niet-verschenen'
  afgezegd_door: 'ouder' | 'specialist' | null
  afgezegd_reden: string | null
  thema: string | null
  thema_versie: string | null
  versie: number
}

/** Every gesprek of the traject in order of time. */
export function listReeks(db: Db, hier: Hier): Promise<ReeksRij[]> {
  return db
    .selectFrom('gesprek')
    .leftJoin('locatie', 'locatie.id', 'gesprek.locatie_id')
    .select(['gesprek.id', 'begint_op', 'minuten', 'plaats', 'locatie_id', 'plaats_tekst', 'stand'])
    .select(['afgezegd_door', 'afgezegd_reden', 'thema', 'thema_versie', 'versie', 'locatie.naam as locatie'])
    .where('traject_id', '=', hier.traject)
    .orderBy('begint_op')
    .orderBy('gesprek.id')
    .execute()
}

export async function readTraject(db: Db, hier: Hier) {
  const rij = await db
    .selectFrom('traject')
    .select(['traject_id', 'roepnaam', 'code', 'stand'])
    .where('traject_id', '=', hier.traject)
    .executeTakeFirstOrThrow()
  const praktijk = await db.selectFrom('praktijk').select('regio').executeTakeFirst()
  return { naam: rij.roepnaam ?? rij.code, stand: rij.stand, regio: praktijk?.regio ?? null }
}

/** Adds planned gesprekken, one per id. An id that is there already changes nothing. */
export async function addGesprekken(
  db: Db,
  hier: Hier,
  ids: readonly string[],
  momenten: readonly Temporal.Instant[],
  waar: Waar & { minuten: number },
): Promise<void> {
  for (const [i, begint_op] of momenten.entries())
    await db
      .insertInto('gesprek')
      .values({
        traject_id: hier.traject,
        id: ids[i] as string,
        begint_op,
        minuten: waar.minuten,
        plaats: waar.plaats,
        locatie_id: waar.locatie,
        plaats_tekst: waar.plaatsTekst,
      })
      .onConflict(oc => oc.columns(['traject_id', 'id']).doNothing())
      .execute()
}

/** Gives one gesprek another moment, length and place. */
export async function moveGesprek(
  db: Db,
  hier: Hier,
  id: string,
  begint_op: Temporal.Instant,
  waar: Waar & { minuten: number },
): Promise<void> {
  await db
    .updateTable('gesprek')
    .set(eb => ({
      begint_op,
      minuten: waar.minuten,
      plaats: waar.plaats,
      locatie_id: waar.locatie,
      versie: eb('versie', '+', 1),
    }))
    .where('traject_id', '=', hier.traject)
    .where('id', '=', id)
    .execute()
  await db
    .updateTable('gesprek')
    .set({ plaats_tekst: waar.plaatsTekst })
    .where('traject_id', '=', hier.traject)
    .where('id', '=', id)
    .execute()
}
