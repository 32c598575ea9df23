// One connection inside one open transaction, as Kysely sees it: sealed fields leave it opened.
import type { KeyObject } from 'node:crypto'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { PoolClient, QueryConfig } from 'pg'
import pg from 'pg'
import type { Schema } from '../database/schema.ts'
import { type Ketenboek, volg } from './keten-volgen.ts'
import { verzegelaar } from './verzegelaar.ts'
import { ontzegel, verzegel, ZegelVerbroken } from './zegel.ts'
import type { Leesplan, Zegelkaart } from './zegelkaart.ts'

/** The database as a feature sees it: typed queries in one open door call. */
export type Db = Kysely<Schema>

/** What a connection needs to open and close seals. `traject` is null in a list over trajecten. */
export type Zegelwerk = {
  kaart: Zegelkaart
  traject: string | null
  sleutel: KeyObject | null
  nonce: () => Uint8Array
  haalSleutel: (traject: string) => Promise<KeyObject | null>
  /** Names a prepared statement so that nobody can guess it, and put another in its place for the next visitor. */
  naam?: (opdracht: string) => string
  /** True once the door call is over: no query may start any more. */
  dicht: boolean
  /** True once something was added, changed or taken away. */
  schreef?: boolean
  /** What this call writes to the dossier. Absent where nothing is written in a traject. */
  keten?: Ketenboek
}

// Moments and days come back as Temporal, never as a Date that carries the zone of the machine.
const { types } = pg
const asInstant = (text: string) => Temporal.Instant.from(text.replace(' ', 'T'))
const parsers: Record<number, (text: string) => unknown> = {
  1184: asInstant,
  1082: text => Temporal.PlainDate.from(text),
  20: Number,
}
export const typeParsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    format === 'binary'
      ? types.getTypeParser(oid, 'binary')
      : (parsers[oid] ?? types.getTypeParser(oid, 'text')),
} as pg.CustomTypesConfig

/** Wraps a connection on which the door has opened a transaction. */
export function verbind(client: PoolClient, werk: Zegelwerk): Db {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(compiled: CompiledQuery) => (await run(client, werk, compiled)) as QueryResult<R>,
    // biome-ignore lint/correctness/useYield: a stream would leave the transaction of the door open.
    streamQuery: async function* () {
      throw new Error('The door does not stream')
    },
  }
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: db => new PostgresIntrospector(db),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => connection,
      releaseConnection: async () => {},
      beginTransaction: inTransaction,
      commitTransaction: inTransaction,
      rollbackTransaction: inTransaction,
      destroy: async () => {},
    }),
  }
  const seal = (plek: { tabel: string; kolom: string; rij: string }, tekst: string) => {
    if (!werk.sleutel || !werk.traject) throw new Error(`No key here to seal ${plek.tabel}.${plek.kolom}`)
    const sealed = verzegel(werk.sleutel, werk.nonce(), { ...plek, traject: werk.traject }, tekst)
    werk.keten?.open.set(sealed, tekst)
    return sealed
  }
  return new Kysely<Schema>({ dialect, plugins: [verzegelaar(werk.kaart, seal)] })
}

const inTransaction = async () => {
  throw new Error('A door call is one transaction already')
}

// Statements by name let PostgreSQL keep their plan. Past this many different texts new ones stay nameless.
const MOST_NAMED_STATEMENTS = 400
const names = new Map<string, string>()
const plans = new Map<string, Leesplan | null>()

async function run(
  client: PoolClient,
  werk: Zegelwerk,
  compiled: CompiledQuery,
): Promise<QueryResult<unknown>> {
  if (werk.dicht) throw new Error('The door is closed: a query was started after its call had ended')
  const volgt = werk.keten ? volg(compiled, werk.keten) : null
  const text = volgt?.sql ?? compiled.sql
  const named = nameOf(text, werk)
  const query: QueryConfig & { queryMode: 'extended' } = {
    text,
    values: compiled.parameters.map(asParameter),
    // Without this a query without values would go over the simple protocol, where one text can hold many statements.
    queryMode: 'extended',
    ...(named ? { name: named } : {}),
  }
  const result = await client.query(query)
  let plan = named ? plans.get(named) : undefined
  if (plan === undefined) {
    await werk.kaart.ververs(client, result.fields ?? [])
    plan = werk.kaart.leesplan(result.fields ?? [])
    if (named) plans.set(named, plan)
  }
  const found = result.rows ?? []
  if (plan) await openSeals(werk, plan, found)
  const { command, rowCount } = result
  const rows = volgt ? volgt.neem(found, rowCount ?? 0) : found
  if (command !== 'SELECT' && rowCount) werk.schreef = true
  return command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(rowCount ?? 0) }
}

async function openSeals(werk: Zegelwerk, plan: Leesplan, rows: Record<string, unknown>[]): Promise<void> {
  for (const row of rows) {
    for (const veld of plan.velden) {
      const sealed = row[veld.naam]
      if (!(sealed instanceof Uint8Array)) continue
      const traject = werk.traject ?? (veld.traject && (row[veld.traject] as string))
      if (!traject) throw new Error(`Select traject_id beside ${veld.tabel}.${veld.kolom}`)
      const sleutel = werk.traject ? werk.sleutel : await werk.haalSleutel(traject)
      if (!sleutel && werk.traject) throw new ZegelVerbroken('The key of this traject is gone')
      // In a list over trajecten one that was destroyed has no words any more, and the others stay readable.
      if (!sleutel) row[veld.naam] = null
      else row[veld.naam] = ontzegel(sleutel, { ...veld, traject, rij: row[veld.rij] as string }, sealed)
    }
  }
}

function nameOf(sql: string, werk: Zegelwerk): string | null {
  const known = names.get(sql)
  if (known || names.size >= MOST_NAMED_STATEMENTS) return known ?? null
  const name = werk.naam?.(sql) ?? `s${names.size}`
  names.set(sql, name)
  return name
}

function asParameter(value: unknown): unknown {
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value
}
