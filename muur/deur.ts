// The door: the only way to the database. Always as somebody, always inside one traject or inside the house.
import { createHmac } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Klok } from '../platform/clock.ts'
import type { Toeval } from '../platform/random.ts'
import { hangAan } from './keten-schrijven.ts'
import { maakKetenboek } from './keten-volgen.ts'
import { type Afloop, asRegel, type Boek, GEEN_REGEL, type Handeling, maakBoek, noteer } from './logboek.ts'
import type { Sleutelbos } from './sleutels.ts'
import { BEGIN_SCHOON, commit, ineens, NIET_VAST, presenteer, undo } from './transactie.ts'
import { type Db, verbind, type Zegelwerk } from './verbinding.ts'
import { vernietig } from './vernietig.ts'
import { asWie, type Wie, type WieRow } from './wie.ts'
import type { Zegelkaart } from './zegelkaart.ts'

export type { Handeling } from './logboek.ts'
export type { Db } from './verbinding.ts'
export type { Wie } from './wie.ts'

/** The secret of a session (32 bytes), as it stands in the cookie. The database knows only its hash. */
export type Geheim = Uint8Array

export type Rol =
  | 'ouder'
  | 'specialist'
  | 'coordinator'
  | 'aanmelder'
  | 'vertrouwensfunctionaris'
  | 'aanvrager'
  | 'meelezer'

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
   * Opens one traject for one call: begin, present the capability, work, log, commit.
   * Throws {@link NietGevonden} when the person has no role there. What `work` throws undoes everything. With the `boek` of a
   * request only what was changed gets its line here, and the rest when the request is over; without it every call has one.
   */
  traject<T>(
    geheim: Geheim | null,
    traject: string,
    handeling: Handeling,
    work: (db: Db, hier: Hier) => Promise<T>,
    boek?: Boek,
  ): Promise<T>
  /** Writes a line in the log of a traject. False, and no line, when this person has no role there. */
  schrijfRegel(geheim: Geheim, traject: string, handeling: Handeling, afloop: Afloop): Promise<boolean>
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
   * Carries out what two people decided: destroys the key, and then what the database still has of this traject (muur.wis_traject).
   * True when it is gone; it may be asked again when it was interrupted halfway. False when nobody decided it, or not to this person.
   */
  vernietig(geheim: Geheim, traject: string, besluit: string): Promise<boolean>
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
/** Makes the door over a pool of connections of the app role. */
export function maakDeur(parts: Parts): Deur {
  const { pool, kaart, sleutels, deursleutel, deurwoord, ondertekensleutel, klok, toeval } = parts
  const sign = (key: Uint8Array, delen: (string | number | null)[]) =>
    createHmac('sha256', key)
      .update(delen.map(d => d ?? '-').join('|'))
      .digest()
  const onderteken: Deur['onderteken'] = (...delen) => sign(ondertekensleutel, delen)
  const volmacht: Deur['volmacht'] = (...delen) => Buffer.concat([sign(deursleutel, delen), deurwoord])
  /** Begins a transaction as this visitor in this traject ('' for none). */
  const open = async (client: PoolClient, geheim: Geheim | null, traject: string, vast: boolean) => {
    const begin = `${BEGIN_SCHOON};${vast ? '' : `${NIET_VAST};`}`
    return await presenteer(client, begin, geheim, traject, GEEN_REGEL)
  }
  const work = (traject: string | null, sleutel: Zegelwerk['sleutel']): Zegelwerk => ({
    kaart,
    traject,
    sleutel,
    nonce: () => toeval.bytes(12),
    haalSleutel: t => sleutels.haal(t),
    naam: opdracht => onderteken('opdracht', opdracht).toString('hex', 0, 16),
    dicht: false,
    ...(traject ? { keten: maakKetenboek(kaart.kolommen) } : {}),
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
  /** One transaction outside any traject, as this visitor. */
  const buiten = <T>(geheim: Geheim | null, werk: (client: PoolClient) => Promise<T>) =>
    ineens(pool, client => open(client, geheim, '', true), werk)
  const regelVan = (nu: Temporal.Instant, h: Handeling, afloop: Afloop) =>
    asRegel(toeval.uuid(), nu, h, afloop)
  const schrijfRegel: Deur['schrijfRegel'] = async (geheim, traject, handeling, afloop) => {
    if (!uuid.test(traject)) return false
    const client = await pool.connect()
    try {
      const regel = regelVan(klok.nu(), handeling, afloop)
      // The whole transaction in one message: nothing is read in it that could still be decided upon.
      const { rol } = await presenteer(
        client,
        `${BEGIN_SCHOON};${NIET_VAST};`,
        geheim,
        traject,
        regel,
        ';commit',
      )
      client.release()
      return rol !== null
    } catch (error) {
      await undo(client, error)
      throw error
    }
  }
  return {
    async wie(geheim) {
      const client = await pool.connect()
      try {
        const secret = Buffer.from(geheim).toString('hex')
        const results = (await client.query(
          `${BEGIN_SCHOON};${NIET_VAST};set local luwte.sessie = '${secret}';select * from muur.wie();commit`,
        )) as unknown as { rows: WieRow[] }[]
        client.release()
        return asWie(results.at(-2)?.rows[0])
      } catch (error) {
        await undo(client, error)
        throw error
      }
    },
    async traject(geheim, traject, handeling, werk, boek) {
      if (!geheim || !uuid.test(traject)) throw new NietGevonden()
      const client = await pool.connect()
      const nu = klok.nu()
      const mijn = boek ?? maakBoek()
      try {
        // Losing the log line of a read in a power cut is acceptable; losing what somebody wrote is not.
        const { rol, ik } = await open(client, geheim, traject, handeling.actie !== 'R')
        if (!rol) throw new NietGevonden()
        noteer(mijn, traject, handeling)
        const hier = { traject, rol, ik, nu }
        const zegelwerk = work(traject, await sleutels.haal(traject))
        const result = await binnen(client, zegelwerk, db => werk(db, hier))
        await hangAan(client, zegelwerk, nu, toeval)
        const nodig = !mijn.geschreven.has(traject) && (zegelwerk.schreef || !boek)
        if (nodig) {
          // What was changed and its line stand or fall together.
          const regel = regelVan(nu, mijn.gedaan.get(traject) ?? handeling, '0')
          if (!(await presenteer(client, '', geheim, traject, regel)).rol) throw new NietGevonden()
        }
        await commit(client)
        if (nodig) mijn.geschreven.add(traject)
        client.release()
        return result
      } catch (error) {
        await undo(client, error)
        // A call on its own has nobody after it who writes the line.
        if (!boek && mijn.gedaan.has(traject))
          await schrijfRegel(geheim, traject, handeling, error instanceof NietGevonden ? '4' : '8')
        throw error
      }
    },
    schrijfRegel,
    huis: (geheim, werk) => buiten(geheim, client => binnen(client, work(null, null), werk)),
    async meldAan(traject, code, werk) {
      if (!uuid.test(traject)) throw new NietGevonden()
      const client = await pool.connect()
      try {
        const capability = toeval.bytes(32)
        await open(client, capability, traject, true)
        const begin = 'select muur.begin_aanmelding($1, $2, $3) as nieuw'
        const { rows } = await client.query(begin, [traject, code, Buffer.from(capability)])
        let result = null
        if (rows[0].nieuw) {
          // Until the commit this id is ours alone, so nobody can make another key under it at the same moment.
          await sleutels.maak(traject)
          const nu = klok.nu()
          const regel = regelVan(nu, { actie: 'C', onderdeel: 'aanmelding' }, '0')
          // Now there is somebody here: the same door, in the same transaction.
          const { rol, ik } = await presenteer(client, '', capability, traject, regel)
          if (!rol) throw new NietGevonden()
          const hier: Hier = { traject, rol, ik, nu }
          const zegelwerk = work(traject, await sleutels.haal(traject))
          result = await binnen(client, zegelwerk, db => werk(db, hier))
          await hangAan(client, zegelwerk, nu, toeval)
        }
        await client.query('select muur.eindig_sessie();commit')
        client.release()
        return result
      } catch (error) {
        await undo(client, error)
        throw error
      }
    },
    vernietig: (geheim, traject, besluit) =>
      buiten(geheim, client => vernietig(client, sleutels, volmacht, traject, besluit)),
    async maakSleutel(traject) {
      await sleutels.maak(traject)
    },
    volmacht,
    onderteken,
    sluit: () => pool.end(),
  }
}
