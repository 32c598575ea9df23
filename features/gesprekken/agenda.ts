// What stands in the way of a new moment: the own calendar of the specialist, and the day parts of this ouder's lane.
import { sql } from 'kysely'
import type { Aanmelding } from '../../domein/aanmelding.ts'
import type { Dagen } from '../../domein/afwezigheid.ts'
import type { Agenda } from '../../domein/beletsel.ts'
import { type Dagdeel, type Deel, dagdeelOp } from '../../domein/dagdeel.ts'
import type { Regio } from '../../domein/schoolvakanties.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type Locatie = { id: string; naam: string; dagdelen: readonly Dagdeel[] }

/** One at a time per specialist, until the end of this door call: two tabs cannot take the same hour. */
export async function houdAgendaVast(db: Db, hier: Hier): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hier.ik}::text, 0))`.execute(db)
}

/** The locations that are open, each with the day parts of the lane of this ouder (wall.md, Lanes). Without an aanmelding there are none. */
export async function listLocaties(db: Db, hier: Hier): Promise<Locatie[]> {
  const rijen = await db
    .selectFrom('locatie')
    .select(['id', 'naam'])
    .where('gesloten_op', 'is', null)
    .orderBy('naam')
    .orderBy('id')
    .execute()
  const kant = await readKant(db, hier)
  const locaties: Locatie[] = []
  // One after another: a transaction is one connection.
  for (const rij of rijen)
    locaties.push({ ...rij, dagdelen: kant ? await listDagdelen(db, rij.id, kant) : [] })
  return locaties
}

type Kant = Pick<Aanmelding, 'oudste' | 'kant'>

async function readKant(db: Db, hier: Hier): Promise<Kant | null> {
  const rij = await db
    .selectFrom('aanmelding')
    .select(['id', 'inhoud'])
    .where('traject_id', '=', hier.traject)
    .executeTakeFirst()
  return rij ? (JSON.parse(rij.inhoud) as Kant) : null
}

async function listDagdelen(db: Db, locatie: string, { oudste, kant }: Kant): Promise<Dagdeel[]> {
  const { rows } = await sql<{ weekdag: number; deel: Deel }>`
    select weekdag, deel from muur.dagdelen(${locatie}::uuid, ${oudste}::date, ${kant}::int)`.execute(db)
  return rows.map(row => dagdeelOp(row.weekdag, row.deel))
}

/**
 * The own calendar for the rule of domein. `zonder` are the gesprekken that are being moved; `locatie` is null where nobody
 * else comes, and then there are no day parts.
 */
export async function readAgenda(
  db: Db,
  hier: Hier,
  wens: { minuten: number; regio: Regio | null; locatie: string | null },
  locaties: readonly Locatie[],
  zonder: readonly string[] = [],
): Promise<Agenda> {
  const afwezig = await db
    .selectFrom('afwezigheid')
    .select(['van', 'tot'])
    .where('medewerker_id', '=', hier.ik)
    .where('tot', '>=', vandaagOp(hier.nu))
    .orderBy('van')
    .orderBy('id')
    .execute()
  const eigen = await db
    .selectFrom('muur.agenda')
    .select(['id', 'begint_op', 'minuten'])
    .where('stand', '=', 'gepland')
    .where('begint_op', '>', hier.nu.subtract({ hours: 24 }))
    .orderBy('begint_op')
    .orderBy('id')
    .execute()
  return {
    nu: hier.nu,
    minuten: wens.minuten,
    regio: wens.regio,
    afwezig: [...afwezig, ...(await readNaWaarneming(db, hier))],
    bezet: eigen.filter(g => !zonder.includes(g.id)).map(g => ({ begint: g.begint_op, minuten: g.minuten })),
    dagdelen: wens.locatie === null ? null : (locaties.find(l => l.id === wens.locatie)?.dagdelen ?? []),
  }
}

/** Who stands in plans up to the own last day: after it the calendar of the own specialist counts, and that is not to be seen from here. */
async function readNaWaarneming(db: Db, hier: Hier): Promise<Dagen[]> {
  const rij = await db
    .selectFrom('muur.caseload')
    .select('waar_tot')
    .where('traject_id', '=', hier.traject)
    .where('waar_tot', 'is not', null)
    .executeTakeFirst()
  return rij?.waar_tot ? [{ van: rij.waar_tot.add({ days: 1 }), tot: rij.waar_tot.add({ years: 10 }) }] : []
}
