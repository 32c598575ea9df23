// Locations and their day parts, each for one of the two lanes (wall.md, Lanes).
import { DELEN, type Deel } from '../../domein/dagdeel.ts'
import type { Db } from '../../muur/deur.ts'

export type Rooster = Partial<Record<`${number}_${Deel}`, 0 | 1>>
export type Locatie = {
  id: string
  naam: string
  adres: string
  geslotenOp: Temporal.Instant | null
  rooster: Rooster
}

export async function listLocaties(db: Db): Promise<Locatie[]> {
  const rows = await db
    .selectFrom('locatie')
    .select(['id', 'naam', 'adres', 'gesloten_op'])
    .orderBy('naam')
    .orderBy('id')
    .execute()
  const delen = await db
    .selectFrom('dagdeel')
    .select(['locatie_id', 'weekdag', 'deel', 'baan'])
    .orderBy('locatie_id')
    .orderBy('weekdag')
    .orderBy('deel')
    .execute()
  return rows.map(r => ({
    id: r.id,
    naam: r.naam,
    adres: r.adres,
    geslotenOp: r.gesloten_op,
    rooster: Object.fromEntries(
      delen.filter(d => d.locatie_id === r.id).map(d => [`${d.weekdag}_${d.deel}`, d.baan]),
    ) as Rooster,
  }))
}

/** How many day parts a lane (0 or 1) has here. */
export const telBaan = (rooster: Rooster, baan: 0 | 1): number =>
  Object.values(rooster).filter(b => b === baan).length

/** Keeps a location with its whole week, new or not, once. */
export async function bewaarLocatie(
  db: Db,
  l: Pick<Locatie, 'id' | 'naam' | 'adres' | 'rooster'>,
): Promise<void> {
  const { id, naam, adres } = l
  await db
    .insertInto('locatie')
    .values({ id, naam, adres })
    .onConflict(oc => oc.column('id').doUpdateSet({ naam, adres }))
    .execute()
  await db.deleteFrom('dagdeel').where('locatie_id', '=', id).execute()
  const delen = [1, 2, 3, 4, 5, 6, 7].flatMap(weekdag =>
    DELEN.flatMap(deel => {
      const baan = l.rooster[`${weekdag}_${deel}`]
      return baan === undefined ? [] : [{ locatie_id: id, weekdag, deel, baan }]
    }),
  )
  if (delen.length > 0) await db.insertInto('dagdeel').values(delen).execute()
}

export async function zetGesloten(db: Db, id: string, op: Temporal.Instant | null): Promise<void> {
  await db.updateTable('locatie').set({ gesloten_op: op }).where('id', '=', id).execute()
}
