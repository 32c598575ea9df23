// A door without a wall, to compare with: no capability, no role looked up in the database, no seal. Only for the bench.
import type pg from 'pg'
import { type Deur, type Handeling, type Hier, NietGevonden, type Rol } from '../muur/deur.ts'
import { INSTELLINGEN, openPool, VERBINDINGEN } from '../muur/open-deur.ts'
import { typeParsers, verbind, type Zegelwerk } from '../muur/verbinding.ts'
import { asWie, type WieRow } from '../muur/wie.ts'
import type { Klok } from '../platform/clock.ts'
import type { Connection } from '../platform/postgres/start.ts'
import type { Toeval } from '../platform/random.ts'
import { bareRole } from './plain.ts'

type Parts = { plaats: Connection; klok: Klok; toeval: Toeval; verbindingen?: number }

const BYTEA = 17
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const nothing: ReadonlySet<string> = new Set()
const unsealed: Zegelwerk = {
  kaart: { inTabel: () => nothing, kolommen: () => [], leesplan: () => null, ververs: async () => {} },
  traject: null,
  sleutel: null,
  nonce: () => new Uint8Array(12),
  haalSleutel: async () => null,
  dicht: false,
}

/**
 * A door for reading pages. The same session lookup, messages, transaction and line in the access log as the real one; who
 * may come in is believed. `meldAan`, `maakSleutel` and `onderteken` throw.
 */
export function openBareDoor({ plaats, klok, toeval, verbindingen }: Parts): Deur {
  const { host, port, database } = plaats
  const pool = openPool({
    host,
    port,
    database,
    ...bareRole,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === BYTEA && format !== 'binary' ? openText : typeParsers.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    options: INSTELLINGEN,
    pipeline: true,
    max: verbindingen ?? VERBINDINGEN,
  })
  // An ordinary program knows from the session who is there; it asks nothing again.
  const known = new Map<string, { ik: string; rol: Rol }>()
  const inTransaction = async <T>(begin: string, work: (client: pg.PoolClient) => Promise<T>) => {
    const client = await pool.connect()
    try {
      await client.query(begin)
      const result = await work(client)
      client.release()
      return result
    } catch (error) {
      await client.query('rollback')
      client.release()
      throw error
    }
  }
  const lineOf = (who: { ik: string; rol: Rol }, traject: string, handeling: Handeling, afloop: string) =>
    `insert into logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, onderdeel_id, uitkomst, grond) values ('${traject}',` +
    `'${toeval.uuid()}', '${klok.nu()}', '${who.ik}', '${who.rol}', '${handeling.actie}', '${handeling.onderdeel}', null, '${afloop}', 'behandeling');commit`
  const notHere = () => {
    throw new Error('The bare door only reads pages')
  }
  return {
    async wie(geheim) {
      const secret = Buffer.from(geheim).toString('hex')
      const results = (await pool.query(
        `reset all;begin isolation level read committed read write;close all;set local synchronous_commit = 'off';set local luwte.sessie = '${secret}';select * from muur.wie();commit`,
      )) as unknown as { rows: WieRow[] }[]
      const row = results.at(-2)?.rows[0]
      if (row?.persoon_id)
        known.set(secret, { ik: row.persoon_id, rol: row.traject_id ? 'ouder' : 'specialist' })
      return asWie(row)
    },
    async traject(geheim, traject, handeling, work, boek) {
      const who = geheim && known.get(Buffer.from(geheim).toString('hex'))
      if (!who || !uuid.test(traject)) throw new NietGevonden()
      const begin = `begin;set local synchronous_commit = 'off';set local luwte.traject = '${traject}'`
      return inTransaction(begin, async client => {
        const hier: Hier = { traject, ...who, nu: klok.nu() }
        const result = await work(verbind(client, unsealed), hier)
        boek?.gedaan.set(traject, handeling)
        await client.query(boek ? 'commit' : lineOf(who, traject, handeling, '0'))
        return result
      })
    },
    // As the real door does it: after the page, in a transaction of its own.
    async schrijfRegel(geheim, traject, handeling, afloop) {
      const who = known.get(Buffer.from(geheim).toString('hex'))
      if (!who) return false
      const line = lineOf(who, traject, handeling, afloop)
      await pool.query(`begin;set local synchronous_commit = 'off';${line}`)
      return true
    },
    huis: (_geheim, work) =>
      inTransaction('begin', async client => {
        const result = await work(verbind(client, unsealed))
        await client.query('commit')
        return result
      }),
    meldAan: notHere,
    vernietig: notHere,
    maakSleutel: notHere,
    onderteken: notHere,
    volmacht: notHere,
    sluit: () => pool.end(),
  }
}

const openText = (hex: string) => Buffer.from(hex.slice(2), 'hex').toString('utf8')
