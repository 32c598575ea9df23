// One real PostgreSQL for the tests: shared by the whole run when the runner started it, else started by this file.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migreer } from '../database/migreer.ts'
import { bouwMuur, maakRollen } from '../muur/opbouw.ts'
import { silentLog } from '../platform/log.ts'
import { type Connection, startPostgres } from '../platform/postgres/start.ts'

/** The key of the practice in every test: known, so that a test can also look from the outside. */
export const testsleutel: Uint8Array = new Uint8Array(32).fill(7)

const template = 'luwte_sjabloon'

/** Starts a cluster with a migrated and walled template database in it. */
export async function startCluster(): Promise<{ connection: Connection; stop(): Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'luwte-test-'))
  const server = await startPostgres({ data, superuserPassword: 'proef', log: silentLog })
  const connection = server.connection
  await asSuperuser(connection, 'postgres', async client => {
    await maakRollen(client, testsleutel)
    await client.query(`create database ${template}`)
  })
  await asSuperuser(connection, template, async client => {
    await migreer(client)
    await bouwMuur(client, testsleutel)
  })
  return {
    connection,
    stop: async () => {
      await server.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

let own: ReturnType<typeof startCluster> | null = null

/** The cluster of this run: from LUWTE_TEST_CLUSTER (JSON, set by the runner), else one of this process. */
export async function getCluster(): Promise<Connection> {
  const shared = process.env.LUWTE_TEST_CLUSTER
  if (shared) return JSON.parse(shared) as Connection
  own ??= startCluster()
  return (await own).connection
}

/** Stops the cluster of this process, if it started one. */
export async function stopOwnCluster(): Promise<void> {
  if (own) await (await own).stop()
  own = null
}

/** Makes a fresh database from the template, in about a tenth of a second. */
export async function freshDatabase(name: string): Promise<Connection> {
  const cluster = await getCluster()
  await asSuperuser(cluster, 'postgres', async client => {
    // One at a time: PostgreSQL refuses to copy a template that another copy is reading.
    await client.query('select pg_advisory_lock(7229)')
    await client.query(`create database ${name} template ${template} strategy file_copy`)
    await client.query('select pg_advisory_unlock(7229)')
    // A copy takes the tables along, but not what is granted on the database itself (see muur.sql).
    await client.query(`revoke all on database ${name} from public`)
    await client.query(`grant connect on database ${name} to luwte_app, luwte_post, luwte_nacht`)
  })
  return { ...cluster, database: name }
}

/** Work as the superuser, as migrations and dumps do. */
export async function asSuperuser<T>(
  connection: Connection,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...connection, database })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
