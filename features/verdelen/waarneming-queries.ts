// What standing in reads and writes: who could, who does, and for which days. The database decides who may.
import { sql } from 'kysely'
import type { Aanmelding } from '../../domein/aanmelding.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import type { Periode, Waarneming } from '../../domein/waarneming.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type WaarnemingRij = Waarneming & { id: string; naam: string }

/** Every standing-in of this traject, the newest first. */
export async function listWaarnemingen(db: Db, hier: Hier): Promise<WaarnemingRij[]> {
  const rows = await db
    .selectFrom('waarneming as w')
    .leftJoin('medewerker as m', 'm.id', 'w.waarnemer_id')
    .select(['w.id', 'w.van', 'w.tot', 'w.beeindigd_op', 'm.naam'])
    .where('w.traject_id', '=', hier.traject)
    .orderBy('w.van', 'desc')
    .orderBy('w.id')
    .execute()
  return rows.map(r => ({
    id: r.id,
    van: r.van,
    tot: r.tot,
    beeindigdOp: r.beeindigd_op,
    naam: r.naam ?? '',
  }))
}

export type Kandidaat = { id: string; naam: string; afwezig: Periode[] }

/** The colleagues of the lane of this ouder, with the days on which they are away themselves. Room is not asked: it is for some days. */
export async function listWaarnemers(
  db: Db,
  hier: Hier,
  a: Pick<Aanmelding, 'oudste' | 'kant'>,
  specialist: string,
): Promise<Kandidaat[]> {
  const { rows } = await sql<{ id: string; naam: string }>`
    select id, naam from muur.geschikt(${a.oudste}, ${a.kant}) where id <> ${specialist} order by naam, id`.execute(
    db,
  )
  const found: Kandidaat[] = []
  for (const { id, naam } of rows) found.push({ id, naam, afwezig: await listAfwezig(db, hier, id) })
  return found
}

/** When somebody is away, from today on, in order. */
export function listAfwezig(db: Db, hier: Hier, medewerker: string): Promise<Periode[]> {
  return db
    .selectFrom('afwezigheid')
    .select(['van', 'tot'])
    .where('medewerker_id', '=', medewerker)
    .where('tot', '>=', vandaagOp(hier.nu))
    .orderBy('van')
    .orderBy('id')
    .execute()
}

/** Lets this colleague stand in. False when the database refuses: not of the lane, or somebody stands in already on one of these days. */
export async function laatWaarnemen(
  db: Db,
  id: string,
  w: Periode & { waarnemer: string },
  a: Pick<Aanmelding, 'oudste' | 'kant'>,
): Promise<boolean> {
  const { rows } = await sql<{ gelukt: boolean }>`
    select muur.laat_waarnemen(${id}, ${w.waarnemer}, ${a.oudste}, ${a.kant}, ${`${w.van}`}, ${`${w.tot}`}) as gelukt`.execute(
    db,
  )
  return rows[0]?.gelukt ?? false
}

/** Ends it now. False when there is nothing to end. */
export async function eindigWaarneming(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ gelukt: boolean }>`select muur.eindig_waarneming(${id}) as gelukt`.execute(db)
  return rows[0]?.gelukt ?? false
}
