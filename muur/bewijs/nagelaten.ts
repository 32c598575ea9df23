// What is left of A after a history: every row of the traject, the wrapped key, the mail. It must not depend on B either.
import type { Toneel } from './toneel.ts'

const queries = new WeakMap<Toneel, string>()

/** All of it as one text. Who applied is a random person of a minute, made by the database: that id and its sign-in are left out. */
export async function achterA(toneel: Toneel, traject: string): Promise<string> {
  const query = queries.get(toneel) ?? (await makeQuery(toneel))
  queries.set(toneel, query)
  const { rows } = await toneel.superuser.query<{ rij: string }>(query, [traject])
  const key = await toneel.kluis.lees(traject)
  const mail = toneel.post.filter(b => b.aan.includes(traject) || b.tekst.includes(traject))
  return [...rows.map(r => r.rij), Buffer.from(key ?? []).toString('hex'), JSON.stringify(mail)].join('\n')
}

async function makeQuery({ superuser }: Toneel): Promise<string> {
  const { rows } = await superuser.query<{ tabel: string }>(
    `select c.relname as tabel from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'traject_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'sessie' order by 1`,
  )
  return rows
    .map(
      ({ tabel }) =>
        `select '${tabel} ' || (to_jsonb(t) - case when to_jsonb(t)->>'rol' = 'aanmelder' then '{persoon_id,sessie_id}'::text[] else '{}' end)::text as rij from ${tabel} t where traject_id = $1`,
    )
    .join(' union all ')
    .concat(' order by 1')
}
