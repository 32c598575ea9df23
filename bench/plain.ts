// The same rows without seal and without wall: the database that the bare door reads.
import type pg from 'pg'
import { sleutelbos } from '../muur/sleutels.ts'
import { ontzegel } from '../muur/zegel.ts'
import type { Kluis } from '../platform/kluis.ts'
import type { Connection } from '../platform/postgres/start.ts'
import { systemRandom } from '../platform/random.ts'
import { asSuperuser, testsleutel } from '../tests/cluster.ts'

/** The role of the bare door: an ordinary login role, but row security does not hold for it. */
export const bareRole = { user: 'luwte_kaal', password: 'kaal' } as const

/** Opens every seal in this database, for good, and lets in the role without a wall. For a copy with fictional people. */
export async function makePlain(connection: Connection, kluis: Kluis): Promise<void> {
  await asSuperuser(connection, connection.database, async client => {
    await client.query(`do $$ declare n name; begin
      for n in select conname from pg_constraint where contypid = 'public.zegel'::regtype and contype = 'c' loop
        execute format('alter domain public.zegel drop constraint %I', n);
      end loop; end $$`)
    const sleutels = sleutelbos(testsleutel, kluis, systemRandom)
    const { rows: columns } = await client.query<{ tabel: string; kolom: string }>(`
      select c.relname as tabel, a.attname as kolom from pg_attribute a join pg_class c on c.oid = a.attrelid
      where a.atttypid = 'public.zegel'::regtype and c.relkind = 'r' and not a.attisdropped`)
    for (const { tabel, kolom } of columns) {
      const id = tabel === 'traject' ? 'traject_id' : 'id'
      const { rows } = await client.query<{ traject: string; id: string; waarde: Buffer }>(
        `select traject_id as traject, ${id} as id, ${kolom} as waarde from ${tabel} where ${kolom} is not null`,
      )
      for (const row of rows) {
        const sleutel = await sleutels.haal(row.traject)
        if (!sleutel) throw new Error('A traject without a key')
        const tekst = ontzegel(sleutel, { traject: row.traject, tabel, kolom, rij: row.id }, row.waarde)
        await client.query(`update ${tabel} set ${kolom} = $3 where traject_id = $1 and ${id} = $2`, [
          row.traject,
          row.id,
          Buffer.from(tekst),
        ])
      }
    }
    await letIn(client, connection.database)
  })
}

async function letIn(client: pg.Client, database: string): Promise<void> {
  const { user, password } = bareRole
  await client.query(`do $$ begin create role ${user} login bypassrls password '${password}';
    exception when duplicate_object or unique_violation then null; end $$`)
  await client.query(`grant connect on database ${database} to ${user}; grant usage on schema public, muur to ${user};
    grant select, insert, update, delete on all tables in schema public to ${user}; grant select on all tables in schema muur to ${user};
    grant execute on all functions in schema muur to ${user}`)
  // What a page asks a function about the traject it is in: here that traject is believed.
  await client.query(`create or replace function muur.hier(variadic rollen text[]) returns uuid language sql stable
    set search_path = '' as $$ select nullif(current_setting('luwte.traject', true), '')::uuid $$`)
}
