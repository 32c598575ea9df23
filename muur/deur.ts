// The door: the only way to the database. Always as somebody, always inside one traject or inside the house.
import { createHmac } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Klok } from '../platform/clock.ts'
import type { Toeval } from '../platform/random.ts'
import type { Sleutelbos } from './sleutels.ts'
import { type Db, verbind, type Zegelwerk } from './verbinding.ts'
import { asWie, type Wie, type WieRow } from './wie.ts'
import type { Zegelkaart } from './zegelkaart.ts'

export type { Db } from './verbinding.ts'
export type { Wie } from './wie.ts'

/** The secret of a session (32 bytes), as it stands in the cookie. The database knows only its hash. */
export type Geheim = Uint8Array

export type Rol = 'ouder' | 'specialist' | 'coordinator' | 'aanmelder'

/** What somebody does, for the access log of the traject (NEN 7513). C, R, U, D, or E for print, export, signing. */
export type Handeling = { actie: 'C' | 'R' | 'U' | 'D' | 'E'; onderdeel: string; id?: string }

/** Where the work stands: in this traject, as this role, as this person. */
export type Hier = { traject: string; rol: Rol; ik: string; nu: Temporal.Instant }

/** Not yours, unknown, malformed or deleted: to whoever asks these are one thing (wall.md, 7). */
export class NietGevonden extends Error {
  override name = 'NietGevonden'
}

export type Deur = {
  /** Who holds this secret now, or null. One message to the database; it also keeps the session awake. */
  wie(geheim: Geheim): Promise<Wie | null>
  /**
   * Opens one traject for one call: begin, present the capability, log, work, commit.
   * Throws {@link NietGevonden} when the person has no role there. What `work` throws undoes everything.
   */
  traject<T>(
    geheim: Geheim | null,
    traject: string,
    handeling: Handeling,
    work: (db: Db, hier: Hier) => Promise<T>,
  ): Promise<T>
  /** Work outside any traject: the own sign-in means, lists, the configuration of the practice, the functions of `muur`. */
  huis<T>(geheim: Geheim | null, work: (db: Db) => Promise<T>): Promise<T>
  /**
   * The way in for somebody without an account, in one transaction: an empty traject, its key, and what `work` writes in it.
   * Null when a traject has this id already (a second press): then nothing is touched, its key least of all.
   */
  meldAan<T>(traject: string, code: string, work: (db: Db, hier: Hier) => Promise<T>): Promise<T | null>
  /** Makes the key of a new traject, before the first row of it is written. */
  maakSleutel(traject: string): Promise<void>
  /**
   * The power to say in the database what only the door may say, such as "this session begins" (muur.echt in muur.sql): a signature
   * over exactly these values and the word of the door. Only ever a parameter of such a call; never shown to anybody.
   */
  volmacht(...delen: (string | number | null)[]): Buffer
  /** Signs for outside the database, such as a sign-in link of the demo. 32 bytes. */
  onderteken(...delen: (string | number | null)[]): Buffer
  sluit(): Promise<void>
}

type Parts = {
  pool: Pool
  kaart: Zegelkaart
  sleutels: Sleutelbos
  /** Stands in the database too; without the word it signs nothing. */
  deursleutel: Uint8Array
  deurwoord: Uint8Array
  ondertekensleutel: Uint8Array
  klok: Klok
  toeval: Toeval
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const woord = /^[a-z0-9-]{1,40}$/
/** No line for the log. */
const LEEG = 'null, null, null, null, null, null'
// Everything back to how it was: what an earlier visitor set or left open never reaches the next. The begin is in full,
// because what a transaction is by default was taken from the settings before they were put back.
const beginSchoon = 'reset all;begin isolation level read committed read write;close all'

/** Makes the door over a pool of connections of the app role. */
export function maakDeur(parts: Parts): Deur {
  const { pool, kaart, sleutels, deursleutel, deurwoord, ondertekensleutel, klok, toeval } = parts
  const sign = (key: Uint8Array, delen: (string | number | null)[]) =>
    createHmac('sha256', key)
      .update(delen.map(d => d ?? '-').join('|'))
      .digest()
  const onderteken: Deur['onderteken'] = (...delen) => sign(ondertekensleutel, delen)
  /** Begins a transaction as this visitor in this traject ('' for none), with the line for its log if there is one. */
  const open = async (
    client: PoolClient,
    geheim: Geheim | null,
    traject: string,
    { vast, regel = LEEG }: { vast: boolean; regel?: string },
  ) => {
    const begin = `${beginSchoon};${vast ? '' : "set local synchronous_commit = 'off';"}`
    return await presenteer(client, begin, geheim, traject, regel)
  }
  const work = (traject: string | null, sleutel: Zegelwerk['sleutel']): Zegelwerk => ({
    kaart,
    traject,
    sleutel,
    nonce: () => toeval.bytes(12),
    haalSleutel: t => sleutels.haal(t),
    naam: opdracht => onderteken('opdracht', opdracht).toString('hex', 0, 16),
    dicht: false,
  })
  /** Runs the work of one call, and closes its queries for good: one that starts later must never run for the next visitor. */
  const binnen = async <T>(
    client: PoolClient,
    zegelwerk: Zegelwerk,
    werk: (db: Db) => Promise<T>,
  ): Promise<T> => {
    try {
      return await werk(verbind(client, zegelwerk))
    } finally {
      zegelwerk.dicht = true
    }
  }
  const logregel = (nu: Temporal.Instant, h: Handeling, uitkomst: '0' | '8') => {
    if (!woord.test(h.onderdeel) || (h.id && !uuid.test(h.id)))
      throw new Error(`No word for the log: ${h.onderdeel}`)
    return `'${toeval.uuid()}', '${nu}', '${h.actie}', '${h.onderdeel}', ${h.id ? `'${h.id}'` : 'null'}, '${uitkomst}'`
  }
  const commit = async (client: PoolClient) => {
    // After an error that somebody swallowed PostgreSQL answers a commit with ROLLBACK, and nothing was kept.
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('The transaction was aborted')
  }
  return {
    async wie(geheim) {
      const client = await pool.connect()
      try {
        const secret = Buffer.from(geheim).toString('hex')
        const results = (await client.query(
          `${beginSchoon};set local synchronous_commit = 'off';set local luwte.sessie = '${secret}';select * from muur.wie();commit`,
        )) as unknown as { rows: WieRow[] }[]
        client.release()
        return asWie(results.at(-2)?.rows[0])
      } catch (error) {
        await undo(client, error)
        throw error
      }
    },
    async traject(geheim, traject, handeling, werk) {
      if (!geheim || !uuid.test(traject)) throw new NietGevonden()
      const client = await pool.connect()
      const nu = klok.nu()
      let binnengekomen = false
      try {
        // Losing the log line of a read in a power cut is acceptable; losing what somebody wrote is not.
        const vast = handeling.actie !== 'R'
        const { rol, ik } = await open(client, geheim, traject, { vast, regel: logregel(nu, handeling, '0') })
        if (!rol) throw new NietGevonden()
        binnengekomen = true
        const hier = { traject, rol, ik, nu }
        const result = await binnen(client, work(traject, await sleutels.haal(traject)), db => werk(db, hier))
        await commit(client)
        client.release()
        return result
      } catch (error) {
        await undo(client, error, async () => {
          if (!binnengekomen || error instanceof NietGevonden) return
          await open(client, geheim, traject, { vast: false, regel: logregel(nu, handeling, '8') })
          await client.query('commit')
        })
        throw error
      }
    },
    async huis(geheim, werk) {
      const client = await pool.connect()
      try {
        await open(client, geheim, '', { vast: true })
        const result = await binnen(client, work(null, null), werk)
        await commit(client)
        client.release()
        return result
      } catch (error) {
        await undo(client, error)
        throw error
      }
    },
    async meldAan(traject, code, werk) {
      if (!uuid.test(traject)) throw new NietGevonden()
      const client = await pool.connect()
      try {
        const capability = toeval.bytes(32)
        await open(client, capability, traject, { vast: true })
        const begin = 'select muur.begin_aanmelding($1, $2, $3) as nieuw'
        const { rows } = await client.query(begin, [traject, code, Buffer.from(capability)])
        let result = null
        if (rows[0].nieuw) {
          // Until the commit this id is ours alone, so nobody can make another key under it at the same moment.
          await sleutels.maak(traject)
          const nu = klok.nu()
          const regel = logregel(nu, { actie: 'C', onderdeel: 'aanmelding' }, '0')
          // Now there is somebody here: the same door, in the same transaction.
          const { rol, ik } = await presenteer(client, '', capability, traject, regel)
          if (!rol) throw new NietGevonden()
          const hier: Hier = { traject, rol, ik, nu }
          result = await binnen(client, work(traject, await sleutels.haal(traject)), db => werk(db, hier))
        }
        await client.query('select muur.eindig_sessie();commit')
        client.release()
        return result
      } catch (error) {
        await undo(client, error)
        throw error
      }
    },
    async maakSleutel(traject) {
      await sleutels.maak(traject)
    },
    volmacht: (...delen) => Buffer.concat([sign(deursleutel, delen), deurwoord]),
    onderteken,
    sluit: () => pool.end(),
  }
}

// One message to the server. Every value is checked to be hexadecimal or a word, so nothing of a visitor is in this text.
async function presenteer(
  client: PoolClient,
  begin: string,
  geheim: Geheim | null,
  traject: string,
  regel: string,
): Promise<{ rol: Rol | null; ik: string }> {
  const secret = geheim ? Buffer.from(geheim).toString('hex') : ''
  const answers = await client.query(`${begin}select muur.open('${secret}', '${traject}', ${regel})`)
  const [rol, ik]: [Rol | null, string] = [answers].flat().at(-1)?.rows[0]?.open ?? [null, '']
  return { rol, ik }
}

// A connection that cannot even roll back, or lost its prepared statements, is thrown away: the next visitor never gets it.
async function undo(client: PoolClient, cause: unknown, after?: () => Promise<void>): Promise<void> {
  try {
    await client.query('rollback')
    await after?.()
    await client.query('rollback')
    client.release((cause as { code?: string }).code === '26000')
  } catch (error) {
    client.release(error as Error)
  }
}
