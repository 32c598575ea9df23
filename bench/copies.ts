// Databases beside each other: a copy of a filled one, and the same practice many times over by SQL.
import type { Connection } from '../platform/postgres/start.ts'
import { asSuperuser } from '../tests/cluster.ts'

/** A new database with the same rows. Nobody may be connected to the source. */
export async function copyDatabase(from: Connection, name: string): Promise<Connection> {
  await asSuperuser(from, 'postgres', async client => {
    await client.query(`create database ${name} template ${from.database} strategy file_copy`)
    await client.query(`revoke all on database ${name} from public`)
    await client.query(`grant connect on database ${name} to luwte_app, luwte_post, luwte_nacht`)
  })
  return { ...from, database: name }
}

export async function dropDatabase(connection: Connection): Promise<void> {
  await asSuperuser(connection, 'postgres', c => c.query(`drop database ${connection.database} with (force)`))
}

/**
 * Copies every row of every traject, with new uuids, until there are `total` trajecten. The seals of a copy do not open
 * (they name another traject), so copies are there to be in the way, not to be visited. Locations stay the same ones.
 */
export async function copyTrajecten(connection: Connection, total: number): Promise<void> {
  await asSuperuser(connection, connection.database, async client => {
    const { rows } = await client.query('select count(*)::int as n from traject')
    const times = Math.ceil((total - rows[0].n) / rows[0].n)
    if (times < 1) return
    // Foreign keys hold by construction: checking five million of them is not what is measured.
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '64MB'`,
    )
    await client.query(
      `create function pg_temp.andere(uuid, int) returns uuid language sql immutable as $$ select md5($1::text || $2 || '${total}')::uuid $$`,
    )
    const tables = await client.query<{ tabel: string; kolommen: string; waarden: string }>(`
      select c.relname as tabel, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as kolommen,
        string_agg(case when a.atttypid = 'uuid'::regtype and a.attname <> 'locatie_id'
          then format('pg_temp.andere(b.%I, n)', a.attname) else format('b.%I', a.attname) end, ', ' order by a.attnum) as waarden
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'sessie'
        and (c.relname = 'medewerker' or exists (
          select from pg_attribute t where t.attrelid = c.oid and t.attname = 'traject_id'))
      group by c.relname`)
    for (const { tabel, kolommen, waarden } of tables.rows) {
      // In order of the new key: an index that grows at its end is filled in a fraction of the time.
      await client.query(
        `insert into ${tabel} (${kolommen}) select ${waarden} from generate_series(1, ${times}) n, ${tabel} b order by 1`,
      )
    }
  })
}

/** What autovacuum would come and do at some moment: now, so that it does not come during a round. */
export async function settle(connection: Connection): Promise<void> {
  await asSuperuser(connection, connection.database, c => c.query('vacuum (analyze)'))
  await asSuperuser(connection, connection.database, c => c.query('checkpoint'))
}
