// What the ouder gave, and who looked, for a copy: check-ins, scores, answers, shared pages, own words, the log.
import { sql } from 'kysely'
import type { Db, Hier } from '../../muur/deur.ts'

/** The log by day: who (a role; of staff only the specialist has a name), did what, to which part, how often. */
export type Logregel = {
  dag: string
  rol: string
  naam: string | null
  handeling: string
  onderdeel: string
  keer: number
}

/** Of the dagboek only the pages that are shared now. In the log nothing of the meldcode, nor of a ground that is not told yet. */
export async function readEigen(db: Db, { traject: t }: Hier) {
  const [checkins, tellingen, scores, lijsten, delingen, verklaringen, log] = await Promise.all([
    db
      .selectFrom('checkin')
      .select(['id', 'dag', 'rust_ouder', 'rust_kind', 'verbinding', 'druk', 'woorden'])
      .where('traject_id', '=', t)
      .orderBy('dag')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('telling')
      .select(['id', 'dag', 'soort', 'aantal'])
      .where('traject_id', '=', t)
      .orderBy('dag')
      .orderBy('soort')
      .execute(),
    db
      .selectFrom('score as s')
      .innerJoin('doel as d', join =>
        join.onRef('d.traject_id', '=', 's.traject_id').onRef('d.id', '=', 's.doel_id'),
      )
      .select(['s.id', 's.door', 's.moment', 's.waarde', 's.op', 'd.id as doel', 'd.titel'])
      .where('s.traject_id', '=', t)
      .orderBy('s.op')
      .orderBy('s.id')
      .execute(),
    db
      .selectFrom('vragenlijstantwoord as a')
      .innerJoin('vragenlijst as v', join =>
        join.onRef('v.traject_id', '=', 'a.traject_id').onRef('v.id', '=', 'a.vragenlijst_id'),
      )
      .select(['a.id', 'a.antwoorden', 'a.op', 'v.moment'])
      .where('a.traject_id', '=', t)
      .orderBy('a.op')
      .orderBy('a.id')
      .execute(),
    db
      .selectFrom('dagboekdeling')
      .select(['id', 'tekst', 'gedeeld_op'])
      .where('traject_id', '=', t)
      .orderBy('gedeeld_op')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('stukverklaring')
      .select(['id', 'bij', 'tekst', 'op'])
      .where('traject_id', '=', t)
      .orderBy('op')
      .orderBy('id')
      .execute(),
    readLog(db, t),
  ])
  return { checkins, tellingen, scores, lijsten, delingen, verklaringen, log }
}

async function readLog(db: Db, traject: string): Promise<Logregel[]> {
  const { rows } = await sql<Omit<Logregel, 'dag'> & { dag: Temporal.PlainDate }>`
    select (l.op at time zone 'Europe/Amsterdam')::date as dag, l.rol, case when l.rol = 'specialist' then m.naam end as naam,
        l.handeling, l.onderdeel, count(*)::int as keer
      from logregel l left join medewerker m on m.id = l.persoon_id
      where l.traject_id = ${traject} and l.onderdeel <> 'meldcode' and l.uitkomst = '0'
        and (l.onderdeel <> 'grondslag' or exists (select from grondslag g where g.traject_id = l.traject_id and g.id = l.onderdeel_id
          and (g.zwijgen is null or g.verteld_op is not null)))
      group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(db)
  return rows.map(r => ({ ...r, dag: r.dag.toString() }))
}

export type Eigen = Awaited<ReturnType<typeof readEigen>>
