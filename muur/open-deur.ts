// Opens the door on a database: a pool of connections as the app role, and what the live catalogue says is sealed.
import { availableParallelism } from 'node:os'
import pg from 'pg'
import type { Klok } from '../platform/clock.ts'
import type { Kluis } from '../platform/kluis.ts'
import type { Toeval } from '../platform/random.ts'
import { type Deur, maakDeur } from './deur.ts'
import { type Inlogrol, rolePassword } from './opbouw.ts'
import { leidAf, sleutelbos } from './sleutels.ts'
import { typeParsers } from './verbinding.ts'
import { readZegelkaart } from './zegelkaart.ts'

/** Where the database is. User and password are not among it: the program is always the app role. */
export type Plaats = { host: string; port: number; database: string; ssl?: pg.PoolConfig['ssl'] }

type Parts = {
  plaats: Plaats
  praktijksleutel: Uint8Array
  kluis: Kluis
  klok: Klok
  toeval: Toeval
  verbindingen?: number
}

/** How a connection begins. Every question goes by a key, so a plan never depends on its values: it is made once (0010). */
export const INSTELLINGEN =
  '-c search_path=public -c timezone=UTC -c datestyle=ISO -c plan_cache_mode=force_generic_plan'

/** The settings of one connection as the app role (or of the work in jobs/); also what the forged-access tests use. */
export function appConnection(
  plaats: Plaats,
  praktijksleutel: Uint8Array,
  rol: Inlogrol = 'luwte_app',
): pg.ClientConfig {
  const { host, port, database, ssl } = plaats
  return {
    host,
    port,
    database,
    user: rol,
    password: rolePassword(praktijksleutel, rol),
    types: typeParsers,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    options: INSTELLINGEN,
    ...(ssl === undefined ? {} : { ssl }),
  }
}

/** A pool that outlives its connections: one that breaks is replaced at the next call. Waits ten seconds at most for one. */
export function openPool(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionTimeoutMillis: 10_000, ...settings })
  // While it waits: without a listener it would end the program.
  pool.on('error', () => {})
  // While somebody holds it: their next query says so.
  pool.on('connect', client => client.on('error', () => {}))
  return pool
}

/** Two for each core: with more the cores only change work, and every answer costs more (0010). */
export const VERBINDINGEN = Math.max(4, 2 * availableParallelism())

/** Opens the door. Throws when the database cannot be reached as the app role. */
export async function openDeur(parts: Parts): Promise<Deur> {
  const { plaats, praktijksleutel, kluis, klok, toeval } = parts
  const pool = openPool({
    ...appConnection(plaats, praktijksleutel),
    // Queries that were asked together go out together.
    pipeline: true,
    max: parts.verbindingen ?? VERBINDINGEN,
  })
  const kaart = await readZegelkaart(pool)
  const sleutels = sleutelbos(praktijksleutel, kluis, toeval)
  return maakDeur({
    pool,
    kaart,
    sleutels,
    deursleutel: leidAf(praktijksleutel, 'deur'),
    deurwoord: leidAf(praktijksleutel, 'deurwoord'),
    ondertekensleutel: leidAf(praktijksleutel, 'ondertekenen'),
    klok,
    toeval,
  })
}
