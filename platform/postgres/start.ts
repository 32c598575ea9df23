// Starts the PostgreSQL that Luwte brings, on a socket in the data folder: the steps, in order.
import pg from 'pg'
import type { Log } from '../log.ts'
import { errorCode, Weigering } from '../weigering.ts'
import { findNativeFolder } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { stopOrphans } from './orphan.ts'
import { notStarted, wrongKey } from './refusals.ts'
import { chooseRunAs } from './run-as.ts'
import { type Server, spawnServer, untilReady } from './server.ts'
import { openServerLog, type ServerLog } from './server-log.ts'
import { openSocketFolder } from './socket-folder.ts'

/** What a client needs; `host` is the folder of the socket. The user is the superuser: only to create and migrate. */
export type Connection = { host: string; port: number; user: string; password: string; database: string }

export type Postgres = Server & { connection: Connection }

export type StartOptions = {
  /** Absolute path of the data folder, of which the caller holds the lock (data-folder.ts). */
  data: string
  /** Password of the superuser, on one line: set when the cluster is made, the same ever after. */
  superuserPassword: string
  log: Log
  /** Folder with the binaries; for tests. */
  native?: string
}

/**
 * Starts PostgreSQL on `<data>/postgres`, which it makes at the first start, and resolves when it answers. A server left
 * over from a killed program is stopped first. Throws a Weigering when it cannot; then nothing is left running.
 */
export async function startPostgres(options: StartOptions): Promise<Postgres> {
  const begun = performance.now()
  const orphans = await stopOrphans(options.data)
  if (orphans > 0) options.log.warn('database.orphan', { processes: orphans })
  const native = options.native ?? findNativeFolder()
  const { way, version } = await chooseRunAs(native, options.data)
  const serverLog = await openServerLog(options.data)
  const place = { data: options.data, native, way, version, logFile: serverLog.path }
  const cluster = await ensureCluster(place, options.superuserPassword).catch(error => {
    serverLog.close()
    throw error
  })
  const server = spawnServer(native, cluster, way, serverLog)
  const connection = await answer(server, cluster, serverLog, options.superuserPassword).catch(
    async error => {
      await server.stop()
      throw error
    },
  )
  options.log.info('database.ready', { version, way: way.name, ms: Math.round(performance.now() - begun) })
  return { ...server, connection }
}

async function answer(
  server: Server,
  cluster: string,
  log: ServerLog,
  password: string,
): Promise<Connection> {
  await untilReady(server, cluster, log)
  const socket = openSocketFolder(cluster)
  void server.exited.then(socket.close)
  const connection = { host: socket.path, port: 5432, user: 'postgres', password, database: 'postgres' }
  const client = new pg.Client({ ...connection, ssl: false })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    // invalid_password: the cluster was made under another key of the practice.
    throw new Weigering(errorCode(error) === '28P01' ? wrongKey(cluster) : notStarted(log.path))
  }
  return connection
}
