// What lies around one gesprek: who, which number, what was before it and what comes after.
import { vandaagOp } from '../../domein/tijd.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { LijnPunt } from '../../ui/lijn-woorden.ts'
import type { BewaardeUitspraak } from './gesprek-queries.ts'
import { nummersVan } from './reeks-page.tsx'
import { listReeks, type ReeksRij, readTraject } from './reeks-queries.ts'

/** What the page of a gesprek shows beside the gesprek itself. */
export type Erbij = {
  naam: string
  nummer: number | null
  /** Homework of the last gesprek that was held before this one. */
  huiswerk: string | null
  /** The check-ins of the ouder until the day of this gesprek. */
  lijn: readonly LijnPunt[]
  /** The last statements before this gesprek, newest first. */
  uitspraken: readonly BewaardeUitspraak[]
  /** The first planned gesprek after this one. */
  volgend: ReeksRij | null
}

/** So many statements of before stand beside a gesprek; the others are with their own gesprek. */
const UITSPRAKEN = 3

/** Reads it all in the traject of this door call; an id that is not there gives what a traject without gesprekken has. */
export async function readErbij(db: Db, hier: Hier, id: string): Promise<Erbij> {
  const [{ naam }, reeks] = await Promise.all([readTraject(db, hier), listReeks(db, hier)])
  const ik = reeks.findIndex(g => g.id === id)
  const dit = reeks[ik]
  const vorig = reeks.findLast((g, i) => i < ik && g.stand === 'gehouden')
  const [geweest, lijn, uitspraken] = await Promise.all([
    vorig ? readHuiswerk(db, hier, vorig.id) : null,
    dit ? listCheckins(db, hier, dit.begint_op) : [],
    dit ? listUitspraken(db, hier, dit.begint_op) : [],
  ])
  return {
    naam,
    nummer: nummersVan(reeks).get(id) ?? null,
    huiswerk: geweest || null,
    lijn,
    uitspraken,
    volgend: reeks.find((g, i) => i > ik && g.stand === 'gepland') ?? null,
  }
}

async function readHuiswerk(db: Db, hier: Hier, id: string): Promise<string | null> {
  const rij = await db
    .selectFrom('gesprek')
    .select(['id', 'huiswerk'])
    .where('traject_id', '=', hier.traject)
    .where('id', '=', id)
    .executeTakeFirst()
  return rij?.huiswerk ?? null
}

async function listCheckins(db: Db, hier: Hier, tot: Temporal.Instant): Promise<LijnPunt[]> {
  const rijen = await db
    .selectFrom('checkin')
    .select(['id', 'dag', 'rust_ouder', 'woorden'])
    .where('traject_id', '=', hier.traject)
    .where('dag', '<=', vandaagOp(tot))
    .orderBy('dag')
    .orderBy('id')
    .execute()
  return rijen.map(rij => ({
    dag: rij.dag.toString(),
    cijfer: rij.rust_ouder,
    woorden: rij.woorden ?? undefined,
  }))
}

function listUitspraken(db: Db, hier: Hier, voor: Temporal.Instant): Promise<BewaardeUitspraak[]> {
  return db
    .selectFrom('uitspraak')
    .innerJoin('gesprek', join =>
      join
        .onRef('gesprek.traject_id', '=', 'uitspraak.traject_id')
        .onRef('gesprek.id', '=', 'uitspraak.gesprek_id'),
    )
    .select(['uitspraak.id', 'uitspraak.soort', 'uitspraak.tekst', 'uitspraak.bron', 'uitspraak.wie'])
    .select(['uitspraak.grond', 'uitspraak.datum', 'uitspraak.in_verslag'])
    .where('uitspraak.traject_id', '=', hier.traject)
    .where('gesprek.traject_id', '=', hier.traject)
    .where('gesprek.begint_op', '<', voor)
    .orderBy('gesprek.begint_op', 'desc')
    .orderBy('uitspraak.gemaakt_op', 'desc')
    .orderBy('uitspraak.id')
    .limit(UITSPRAKEN)
    .execute()
}
