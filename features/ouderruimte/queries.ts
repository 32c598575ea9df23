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

/** What could be done today, and since when there is a new way to sign in (30 days), in one question to the database. */
export async function findDag(
  db: Db,
  hier: Hier,
  vandaag: Temporal.PlainDate,
): Promise<Dag & { nieuwMiddel: Temporal.Instant | null; brief: boolean }> {
  const t = hier.traject
  const row = await db
    .selectFrom('traject')
    .where('traject_id', '=', t)
    .select(sql<Temporal.Instant | null>`muur.nieuw_middel()`.as('nieuw_middel'))
    .select(eb => [
      'stand',
      eb
        .exists(
          eb
            .selectFrom('checkin as c')
            .select('c.id')
            .where('c.traject_id', '=', t)
            .where('c.dag', '=', vandaag),
        )
        .as('ingecheckt'),
      eb
        .exists(
          eb
            .selectFrom('doel as d')
            .select('d.id')
            .where('d.traject_id', '=', t)
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('score as s')
                    .select('s.id')
                    .where('s.traject_id', '=', t)
                    .whereRef('s.doel_id', '=', 'd.id')
                    .where('s.door', '=', 'ouder')
                    .where('s.moment', '=', 'begin'),
                ),
              ),
            ),
        )
        .as('doelen_wachten'),
      // Of the newest vragenlijst, whether nothing was answered yet. An older one is not asked any more.
      eb
        .selectFrom('vragenlijst as q')
        .where('q.traject_id', '=', t)
        .select(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('vragenlijstantwoord as a')
                .select('a.id')
                .where('a.traject_id', '=', t)
                .whereRef('a.vragenlijst_id', '=', 'q.id'),
            ),
          ).as('open'),
        )
        .orderBy('q.op', 'desc')
        .orderBy('q.id', 'desc')
        .limit(1)
        .as('vragen_wachten'),
      // Whether the own specialist ever wrote a letter (features/oproep): then home leads to it.
      eb.exists(eb.selectFrom('oproep as o').select('o.id').where('o.traject_id', '=', t)).as('brief'),
      eb
        .selectFrom('verslagversie as v')
        .select('v.id')
        .where('v.traject_id', '=', t)
        .orderBy('v.nummer', 'desc')
        .limit(1)
        .as('versie'),
    ])
    .executeTakeFirstOrThrow()
  const besloten =
    row.versie &&
    (await db
      .selectFrom('ondertekening')
      .select('id')
      .where('traject_id', '=', t)
      .where('versie_id', '=', row.versie)
      .limit(1)
      .executeTakeFirst())
  return {
    ingecheckt: Boolean(row.ingecheckt),
    doelenWachten: Boolean(row.doelen_wachten),
    vragenWachten: Boolean(row.vragen_wachten),
    brief: Boolean(row.brief),
    verslagWacht: Boolean(row.versie && !besloten),
    afgesloten: row.stand === 'afgerond' || row.stand === 'gestopt',
    nieuwMiddel: row.nieuw_middel,
  }
}
