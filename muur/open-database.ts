// From a data folder or DATABASE_URL to a migrated and walled database. The superuser is used here, and never while serving.
import pg from 'pg'
import { migreer } from '../database/migreer.ts'
import type { Log } from '../platform/log.ts'
import { startPostgres } from '../platform/postgres/start.ts'
import { Weigering } from '../platform/weigering.ts'
import { bouwMuur, eisEigenSleutel, maakRollen } from './opbouw.ts'
import type { Plaats } from './open-deur.ts'
import { leidAf } from './sleutels.ts'
import { eisOngeschonden } from './veilig.ts'

export type Database = {
  plaats: Plaats
  /** Work as the superuser, before the first visitor: only the filling of the demo has any. */
  metBeheerder<T>(work: (superuser: pg.Client) => Promise<T>): Promise<T>
  /** Resolves when the database ends; `verwacht` when we asked for it. Never for a database that is not ours. */
  exited: Promise<{ verwacht: boolean }>
  stop(): Promise<void>
}

/** Opens the database at `url`, or with null our own in the data folder. Throws a Weigering when it may not be used. */
export async function openDatabase(
  url: string | null,
  data: string,
  praktijksleutel: Uint8Array,
  log: Log,
): Promise<Database> {
  if (url) {
    const reach = () => new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    const plaats = await prepare(reach(), praktijksleutel)
    return { plaats, metBeheerder: during(reach), exited: new Promise(() => {}), stop: async () => {} }
  }
  const server = await startPostgres({
    data,
    superuserPassword: leidAf(praktijksleutel, 'superuser').toString('hex'),
    log,
  })
  try {
    await makeDatabase(server.connection)
    const reach = () => new pg.Client({ ...server.connection, database: 'luwte' })
    const plaats = await prepare(reach(), praktijksleutel)
    return { plaats, metBeheerder: during(reach), exited: server.exited, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** One connection of its own for one piece of work, closed whatever happens. */
function during(reach: () => pg.Client): Database['metBeheerder'] {
  return async work => {
    const client = reach()
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }
}

async function makeDatabase(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  const { rowCount } = await client.query(`select from pg_database where datname = 'luwte'`)
  if (!rowCount) await client.query('create database luwte')
  await client.end()
}

async function prepare(client: pg.Client, praktijksleutel: Uint8Array): Promise<Plaats> {
  try {
    await client.connect()
  } catch {
    throw new Weigering(
      'De database van DATABASE_URL is niet te bereiken: controleer server, poort, gebruiker en wachtwoord.',
    )
  }
  try {
    const { rows } = await client.query<{ v: string }>(`select current_setting('server_version_num') as v`)
    if (Number(rows[0]?.v) < 160_000)
      throw new Weigering(
        'De database van DATABASE_URL is ouder dan PostgreSQL 16: gebruik versie 16 of nieuwer.',
      )
    // The log of a server that is not ours must not get the password of the app role.
    await client.query("set log_statement = 'none'; set log_min_duration_statement = -1")
    // One start at a time: roles belong to the whole cluster, and two that change them at once fail.
    await client.query('select pg_advisory_lock(7229)')
    await eisEigenSleutel(client, leidAf(praktijksleutel, 'kenmerk').toString('hex'))
    await eisOngeschonden(client)
    await maakRollen(client, praktijksleutel)
    await migreer(client)
    await bouwMuur(client, praktijksleutel)
  } catch (error) {
    if ((error as { code?: string }).code === '42501')
      throw new Weigering(
        'De gebruiker van DATABASE_URL mag geen rollen en tabellen maken: gebruik hier de beheerder van de database.',
      )
    throw error
  } finally {
    await client.end()
  }
  const { host, port, database, ssl } = client as pg.Client & { database: string; ssl: Plaats['ssl'] }
  return { host, port, database, ...(ssl ? { ssl } : {}) }
}
