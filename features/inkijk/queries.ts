// The lines of the own log, gathered by day and kind, a fortnight of days at a time.
import { sql } from 'kysely'
import type { Logdeel } from '../../domein/wie-keek.ts'
import type { Db, Hier } from '../../muur/deur.ts'

/** How many days with lines stand on one page. */
export const DAGEN = 14

export type Inkijk = { delen: Logdeel[]; eerder: string | null }

/**
 * The last {@link DAGEN} days with lines before `voor` (a day that does not count itself; null: until now). `eerder` is the day to
 * go on from, or null when nothing is older. The day is that of Amsterdam.
 */
export async function readInkijk(db: Db, { traject }: Hier, voor: string | null): Promise<Inkijk> {
  const dag = sql`(l.op at time zone 'Europe/Amsterdam')::date`
  const tot = voor ?? '9999-01-01'
  const { rows: dagen } = await sql<{ dag: Temporal.PlainDate }>`
    select distinct ${dag} as dag from logregel l
      where l.traject_id = ${traject} and l.op < ${tot}::date::timestamp at time zone 'Europe/Amsterdam'
      order by dag desc limit ${DAGEN + 1}`.execute(db)
  const laatste = dagen[Math.min(dagen.length, DAGEN) - 1]?.dag.toString()
  if (!laatste) return { delen: [], eerder: null }
  const { rows } = await sql<Omit<Logdeel, 'dag'> & { dag: Temporal.PlainDate }>`
    select ${dag} as dag, l.rol, l.persoon_id, m.naam, exists (select from waarneming w where w.traject_id = l.traject_id
          and w.waarnemer_id = l.persoon_id and ${dag} between w.van and w.tot) as waarnemer, l.handeling, l.onderdeel, l.uitkomst, count(*)::int as keer,
        array_agg(distinct to_char(l.op at time zone 'Europe/Amsterdam', 'HH24.MI')) as tijden
      from logregel l left join medewerker m on m.id = l.persoon_id
      where l.traject_id = ${traject} and l.op >= ${laatste}::date::timestamp at time zone 'Europe/Amsterdam'
        and l.op < ${tot}::date::timestamp at time zone 'Europe/Amsterdam'
      group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1 desc, 2, 3, 6, 7, 8`.execute(db)
  return {
    delen: rows.map(r => ({ ...r, dag: r.dag.toString() })),
    eerder: dagen.length > DAGEN ? laatste : null,
  }
}
