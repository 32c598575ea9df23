// The rows of copies: which requests were granted, how far each copy is, its pieces, and what was said of them.
import { sql } from 'kysely'
import type { Weglating } from '../../domein/weglating.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { Taal } from '../../ui/woorden.ts'
import { readStukken } from './samenstellen.ts'
import { type Inhoud, leesInhoud, type Soort } from './stuk.ts'

export type Stand = 'bezig' | 'voorgelegd' | 'akkoord'
export type Toegewezen = { verzoek: string; ontvangenOp: Temporal.PlainDate; afschrift: Stap | null }
/** How far a copy is. `gegeven` is when the ouder got it. */
export type Stap = {
  id: string
  stand: Stand
  ronde: number
  meelezer: string | null
  op: Temporal.Instant
  gegeven: Temporal.Instant | null
}

/** Granted requests for inzage, the newest first, each with its copy when that was begun. */
export async function listToegewezen(db: Db, { traject }: Hier): Promise<Toegewezen[]> {
  const rows = await db
    .selectFrom('verzoek as v')
    .leftJoin('afschrift as a', join =>
      join.onRef('a.traject_id', '=', 'v.traject_id').onRef('a.verzoek_id', '=', 'v.id'),
    )
    .leftJoin('afschriftpapier as p', join =>
      join.onRef('p.traject_id', '=', 'a.traject_id').onRef('p.afschrift_id', '=', 'a.id'),
    )
    .select(['v.id as verzoek', 'v.ontvangen_op', 'a.id', 'a.stand', 'a.ronde', 'a.meelezer_id', 'a.op'])
    .select('p.op as gegeven')
    .where('v.traject_id', '=', traject)
    .where('v.soort', '=', 'inzage')
    .where('v.besluit', 'in', ['toegewezen', 'deels'])
    .orderBy('v.op', 'desc')
    .orderBy('v.id')
    .execute()
  return rows.map(r => ({
    verzoek: r.verzoek,
    ontvangenOp: r.ontvangen_op,
    afschrift:
      r.id && r.stand && r.op
        ? {
            id: r.id,
            stand: r.stand,
            ronde: r.ronde ?? 0,
            meelezer: r.meelezer_id,
            op: r.op,
            gegeven: r.gegeven,
          }
        : null,
  }))
}

/** Begins the copy of a granted request, of the dossier as it is now. Begun before, it gives that one; null when there is no such request. */
export async function beginAfschrift(
  db: Db,
  hier: Hier,
  { id, verzoek, uuid }: { id: string; verzoek: string; uuid: () => string },
): Promise<string | null> {
  const gevraagd = (await listToegewezen(db, hier)).find(v => v.verzoek === verzoek)
  if (!gevraagd) return null
  if (gevraagd.afschrift) return gevraagd.afschrift.id
  const taal = await readTaal(db, hier)
  const stukken = await readStukken(db, hier, taal)
  await db
    .insertInto('afschrift')
    .values({ traject_id: hier.traject, id, verzoek_id: verzoek, door: hier.ik, op: hier.nu })
    .execute()
  const delen = stukken.map(({ soort, ...stuk }, i) => ({
    ...{ traject_id: hier.traject, id: uuid(), afschrift_id: id, nummer: i + 1, soort },
    ...{ inhoud: JSON.stringify({ taal, ...stuk } satisfies Inhoud), weglatingen: '[]' },
  }))
  if (delen.length > 0) await db.insertInto('afschriftdeel').values(delen).execute()
  return id
}

async function readTaal(db: Db, { traject }: Hier): Promise<Taal> {
  const rij = await db
    .selectFrom('ouder')
    .select(['id', 'taal'])
    .where('traject_id', '=', traject)
    .executeTakeFirst()
  return rij?.taal === 'en' ? 'en' : 'nl'
}

export type Deel = {
  id: string
  nummer: number
  soort: Soort
  inhoud: Inhoud
  weglatingen: Weglating[]
  versie: number
}

/** Every piece of a copy that who asks may read, in order. */
export async function listDelen(db: Db, { traject }: Hier, afschrift: string): Promise<Deel[]> {
  const rows = await db
    .selectFrom('afschriftdeel')
    .select(['id', 'nummer', 'soort', 'inhoud', 'weglatingen', 'versie'])
    .where('traject_id', '=', traject)
    .where('afschrift_id', '=', afschrift)
    .orderBy('nummer')
    .execute()
  return rows.map(({ inhoud, weglatingen, ...r }) => ({
    ...r,
    inhoud: leesInhoud(inhoud),
    weglatingen: JSON.parse(weglatingen) as Weglating[],
  }))
}

/** Keeps what is left out of a piece. False when somebody else saved since, or when it lies before the second person. */
export async function bewaarWeglatingen(
  db: Db,
  { traject }: Hier,
  deel: Pick<Deel, 'id' | 'versie'>,
  weglatingen: readonly Weglating[],
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('afschriftdeel')
    .set({ weglatingen: JSON.stringify(weglatingen), versie: deel.versie + 1 })
    .where('traject_id', '=', traject)
    .where('id', '=', deel.id)
    .where('versie', '=', deel.versie)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Lays it before the second person. False when the database refuses: it lies there already, or the passphrase is not of just now. */
export async function legVoor(db: Db, afschrift: string): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`select muur.leg_afschrift_voor(${afschrift}) as ja`.execute(db)
  return rows[0]?.ja ?? false
}
