// What a coordinator reads and writes of a copy: that it is being made, who could read along, and who does. Nothing of what is in it.
import { sql } from 'kysely'
import type { Aanmelding } from '../../domein/aanmelding.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { Stand } from './queries.ts'

export type Lopend = {
  id: string
  stand: Stand
  op: Temporal.Instant
  meelezer: string | null
  voorgelegdDoor: string | null
}

/** Copies of this traject that two people did not agree on yet, the newest first. */
export async function listLopend(db: Db, { traject }: Hier): Promise<Lopend[]> {
  const rows = await db
    .selectFrom('afschrift')
    .select(['id', 'stand', 'op', 'meelezer_id', 'voorgelegd_door'])
    .where('traject_id', '=', traject)
    .where('stand', '<>', 'akkoord')
    .orderBy('op', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(r => ({
    ...{ id: r.id, stand: r.stand, op: r.op },
    ...{ meelezer: r.meelezer_id, voorgelegdDoor: r.voorgelegd_door },
  }))
}

type Zijde = Pick<Aanmelding, 'oudste' | 'kant'>

/** Colleagues of the lane of this ouder who are not in this traject. */
export async function listKandidaten(
  db: Db,
  { traject }: Hier,
  { oudste, kant }: Zijde,
): Promise<{ id: string; naam: string }[]> {
  const { rows } = await sql<{ id: string; naam: string }>`
    select id, naam from muur.geschikt(${oudste}, ${kant}) where not exists (select from toegang g
      where g.traject_id = ${traject} and g.persoon_id = id and g.tot is null) order by naam, id`.execute(db)
  return rows
}

/** The answers about the two sides in the aanmelding; null without one. */
export async function findZijde(db: Db, { traject }: Hier): Promise<Zijde | null> {
  const rij = await db
    .selectFrom('aanmelding')
    .select(['id', 'inhoud'])
    .where('traject_id', '=', traject)
    .executeTakeFirst()
  return rij ? (JSON.parse(rij.inhoud) as Zijde) : null
}

/** Lets this colleague read along. False when the database refuses. */
export async function laatMeelezen(
  db: Db,
  afschrift: string,
  wie: string,
  { oudste, kant }: Zijde,
): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`
    select muur.laat_meelezen(${afschrift}, ${wie}, ${oudste}, ${kant}) as ja`.execute(db)
  return rows[0]?.ja ?? false
}
