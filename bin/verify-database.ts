// The database of a data folder as its superuser: the one that runs there now, or started for as long as this takes.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { leidAf, sleutelbos } from '../muur/sleutels.ts'
import { typeParsers } from '../muur/verbinding.ts'
import type { Config } from '../platform/config.ts'
import { takeLock } from '../platform/data-lock.ts'
import { bestandKluis } from '../platform/kluis.ts'
import { silentLog } from '../platform/log.ts'
import { openSocketFolder } from '../platform/postgres/socket-folder.ts'
import { startPostgres } from '../platform/postgres/start.ts'
import { openPracticeKey } from '../platform/practice-key.ts'
import { systemRandom } from '../platform/random.ts'
import { Weigering } from '../platform/weigering.ts'
import type { Beheer } from './verify-alles.ts'

/** Opens it to read. Changes nothing and migrates nothing. Throws a Weigering that says why not. */
export async function openBeheer(config: Config): Promise<Beheer & AsyncDisposable> {
  const { data, databaseUrl } = config
  if (!databaseUrl && !existsSync(join(data, 'postgres')))
    throw new Weigering(`In de map ${data} staat geen database: geef met LUWTE_DATA de map van de praktijk.`)
  const praktijksleutel = await openPracticeKey(config.key, systemRandom, false)
  const place = databaseUrl ? { connectionString: databaseUrl } : await reach(data, praktijksleutel)
  const superuser = new pg.Client({
    ...('connectionString' in place ? place : place.connection),
    types: typeParsers,
    options: '-c search_path=public -c timezone=UTC -c datestyle=ISO',
  })
  const close = async () => {
    await superuser.end().catch(() => {})
    if ('close' in place) await place.close()
  }
  try {
    await superuser.connect()
    const { rows } = await superuser.query(
      `select (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as ziet_alles, to_regclass('public.keten') as keten`,
    )
    if (!rows[0].ziet_alles)
      throw new Weigering(
        'De gebruiker van DATABASE_URL ziet niet alles: gebruik hier de beheerder van de database.',
      )
    if (!rows[0].keten) throw new Weigering('Deze database kent nog geen keten: start Luwte eerst een keer.')
  } catch (error) {
    await close()
    if (error instanceof Weigering) throw error
    throw new Weigering('De database is niet te bereiken, of hoort bij een andere sleutel van de praktijk.')
  }
  const sleutels = sleutelbos(praktijksleutel, bestandKluis(join(data, 'kluis')), systemRandom)
  return { superuser, sleutels, [Symbol.asyncDispose]: close }
}

type Reached = { connection: pg.ClientConfig; close(): Promise<void> }

/** Whoever holds the lock of the folder has a database that answers; else nobody has, and we start it ourselves. */
async function reach(data: string, praktijksleutel: Uint8Array): Promise<Reached> {
  const superuserPassword = leidAf(praktijksleutel, 'superuser').toString('hex')
  let unlock: (() => void) | null = null
  try {
    unlock = takeLock(data)
  } catch (error) {
    if (!(error instanceof Weigering)) throw error
  }
  if (!unlock) {
    const socket = openSocketFolder(join(data, 'postgres'))
    const connection = {
      host: socket.path,
      port: 5432,
      user: 'postgres',
      password: superuserPassword,
      database: 'luwte',
      ssl: false,
    }
    return { connection, close: async () => socket.close() }
  }
  try {
    const server = await startPostgres({ data, superuserPassword, log: silentLog })
    const close = async () => {
      await server.stop()
      unlock()
    }
    return { connection: { ...server.connection, database: 'luwte', ssl: false }, close }
  } catch (error) {
    unlock()
    throw error
  }
}
