// What the ouder reads of the own traject. Notes and preparation of the specialist are never selected here.
import { sql } from 'kysely'
import { vandaagOp } from '../../domein/tijd.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { Dag } from './stap.ts'

export type GesprekRij = {
  id: string
  begint_op: Temporal.Instant
  minuten: number
  plaats: 'praktijk' | 'thuis' | 'elders' | 'online'
  plaats_tekst: string | null
  locatie: string | null
  adres: string | null
  stand: 'gepland' | 'gehouden' | 'afgezegd' | 'niet-verschenen'
  huiswerk: string | null
}

/** A colleague of the own specialist, from the first to the last day. */
export type Waarnemer = { naam: string; van: Temporal.PlainDate; tot: Temporal.PlainDate }

const selectGesprek = (db: Db, hier: Hier) =>
  db
    .selectFrom('gesprek as g')
    .leftJoin('locatie as l', 'l.id', 'g.locatie_id')
    .select(['g.id', 'g.begint_op', 'g.minuten', 'g.plaats', 'g.plaats_tekst', 'g.stand', 'g.huiswerk'])
    .select(['l.naam as locatie', 'l.adres'])
    .where('g.traject_id', '=', hier.traject)

/** All gesprekken in order of time. */
export function listGesprekken(db: Db, hier: Hier): Promise<GesprekRij[]> {
  return selectGesprek(db, hier).orderBy('g.begint_op').orderBy('g.id').execute()
}

/** One gesprek, or undefined. `id` must be a uuid. */
export function findGesprek(db: Db, hier: Hier, id: string): Promise<GesprekRij | undefined> {
  return selectGesprek(db, hier).where('g.id', '=', id).executeTakeFirst()
}

/** The name of the own specialist now, or null when there is none. Of other staff an ouder reads nothing. */
export async function findSpecialist(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('medewerker')
    .select('naam')
    .where('id', '=', sql<string>`muur.eigen_specialist()`)
    .executeTakeFirst()
  return row?.naam ?? null
}

/** Who stands in for the own specialist today, or else who will first; null when nobody. */
export async function findWaarnemer(db: Db, hier: Hier): Promise<Waarnemer | null> {
  const row = await db
    .selectFrom('waarneming as w')
    .innerJoin('medewerker as m', 'm.id', 'w.waarnemer_id')
    .select(['w.id', 'w.van', 'w.tot', 'm.naam'])
    .where('w.traject_id', '=', hier.traject)
    .where('w.beeindigd_op', 'is', null)
    .where('w.tot', '>=', vandaagOp(hier.nu))
    .orderBy('w.van')
    .orderBy('w.id')
    .executeTakeFirst()
  return row ? { naam: row.naam, van: row.van, tot: row.tot } : null
}

/** The gesprek that is going on or comes next, and the one that was held last: at most one row of each. */
export async function findRond(
  db: Db,
  hier: Hier,
): Promise<{ volgende: GesprekRij | undefined; laatste: GesprekRij | undefined }> {
  const gehouden = sql<boolean>`g.stand = 'gehouden'`
  // One question costs one look-up of who asks: of what comes the first, of what was held the last.
  const naastEerst = sql`extract(epoch from g.begint_op) * case g.stand when 'gehouden' then -1 else 1 end`
  const rows = await selectGesprek(db, hier)
    .where(eb =>
      eb.or([
        gehouden,
        eb.and([eb('g.stand', '=', 'gepland'), eb('g.begint_op', '>', hier.nu.subtract({ hours: 1 }))]),
      ]),
    )
    .distinctOn(gehouden)
    .orderBy(gehouden)
    .orderBy(naastEerst)
    .orderBy('g.id')
    .execute()
  const of = (stand: GesprekRij['stand']) => rows.find(rij => rij.stand === stand)
  return { volgende: of('gepland'), laatste: of('gehouden') }
}

export type Thuis = {
  dag: Dag
  /** Whether the own specialist ever wrote a letter (features/oproep): then home leads to it. */
  brief: boolean
  /** Since when there is a new way to sign in, for 30 days. */
  nieuwMiddel: Temporal.Instant | null
  waarnemer: Waarnemer | null
}

/** What could be done today and what is new, in one question to the database; who stands in is asked only when somebody does. */
export async function findThuis(db: Db, hier: Hier): Promise<Thuis> {
  const row = await db
    .selectFrom('muur.thuis')
    .select(sql<Temporal.Instant | null>`muur.nieuw_middel()`.as('nieuw_middel'))
    .select(['stand', 'laatste_checkin', 'doelen_wachten', 'vragen_wachten', 'verslag_wacht'])
    .select(['brief', 'waargenomen'])
    .executeTakeFirstOrThrow()
  return {
    dag: {
      ingecheckt: row.laatste_checkin?.equals(vandaagOp(hier.nu)) ?? false,
      doelenWachten: row.doelen_wachten ?? false,
      vragenWachten: row.vragen_wachten ?? false,
      verslagWacht: row.verslag_wacht ?? false,
      afgesloten: row.stand === 'afgerond' || row.stand === 'gestopt',
    },
    brief: row.brief ?? false,
    nieuwMiddel: row.nieuw_middel,
    waarnemer: row.waargenomen ? await findWaarnemer(db, hier) : null,
  }
}
