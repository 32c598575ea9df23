// Watches what a query writes to the dossier: asks the whole row back with it, so that a link can vouch for what stands there now.
import {
  type AliasNode,
  type CompiledQuery,
  DeleteQueryNode,
  type IdentifierNode,
  InsertQueryNode,
  type OperationNode,
  PrimitiveValueListNode,
  type TableNode,
  UpdateQueryNode,
  ValueNode,
  ValuesNode,
} from 'kysely'
import type { Daad, Inhoud } from './keten-inhoud.ts'
import { ketentabellen, uitWaarden } from './keten-tabellen.ts'

/** What one door call wrote to the dossier, a list per query in the order in which they were asked. */
export type Ketenboek = {
  vakken: Inhoud[][]
  /** The words behind a value that was sealed on its way in. */
  open: WeakMap<Uint8Array, string>
  kolommen(tabel: string): readonly string[]
}

export const maakKetenboek = (kolommen: Ketenboek['kolommen']): Ketenboek => ({
  vakken: [],
  open: new WeakMap(),
  kolommen,
})

type Rij = Record<string, unknown>

/** How to ask a query that writes to the dossier: what to send, and what to do with the rows that come back. */
export type Volgt = { sql: string; neem(rows: Rij[], aantal: number): Rij[] }

const PREFIX = 'keten '

/** Null for a query that writes nothing of the dossier. What `neem` gives are the rows as the query itself asked for them. */
export function volg(compiled: CompiledQuery, boek: Ketenboek): Volgt | null {
  const write = writeOf(compiled.query)
  if (!write || !Object.hasOwn(ketentabellen, write.tabel)) return null
  const { tabel, alias, daad, node } = write
  const vak: Inhoud[] = []
  boek.vakken.push(vak)
  if (uitWaarden.has(tabel)) {
    const given = waardenVan(node as InsertQueryNode, boek)
    return {
      sql: compiled.sql,
      neem(rows, aantal) {
        if (aantal !== given.length) throw new Error(`Not all rows of ${tabel} were added`)
        vak.push(...given.map(rij => asInhoud(tabel, daad, rij)))
        return rows
      },
    }
  }
  const kolommen = boek.kolommen(tabel)
  const all = kolommen.map(k => `"${alias}"."${k}" as "${PREFIX}${k}"`).join(', ')
  return {
    sql: `${compiled.sql}${node.returning ? ', ' : ' returning '}${all}`,
    neem(rows) {
      for (const row of rows)
        vak.push(asInhoud(tabel, daad, Object.fromEntries(kolommen.map(k => [k, row[PREFIX + k]]))))
      return rows.map(row => Object.fromEntries(Object.entries(row).filter(([k]) => !k.startsWith(PREFIX))))
    },
  }
}

function asInhoud(tabel: string, daad: Daad, rij: Rij): Inhoud {
  return { tabel, rij: String(rij.id), daad, kolommen: daad === 'D' ? [] : Object.entries(rij) }
}

type Write = {
  tabel: string
  alias: string
  daad: Daad
  node: InsertQueryNode | UpdateQueryNode | DeleteQueryNode
}

function writeOf(node: OperationNode): Write | null {
  if (InsertQueryNode.is(node)) return { ...named(node.into), daad: 'C', node }
  if (UpdateQueryNode.is(node)) return { ...named(node.table), daad: 'U', node }
  if (DeleteQueryNode.is(node)) return { ...named(node.from.froms[0]), daad: 'D', node }
  return null
}

function named(node: OperationNode | undefined): { tabel: string; alias: string } {
  if (node?.kind === 'AliasNode') {
    const { node: table, alias } = node as AliasNode
    return { tabel: named(table).tabel, alias: (alias as IdentifierNode).name }
  }
  const tabel = (node as TableNode | undefined)?.table?.identifier.name ?? ''
  return { tabel, alias: tabel }
}

/** The rows of an insert as they were given, with the words of what was sealed. */
function waardenVan(node: InsertQueryNode, boek: Ketenboek): Rij[] {
  const columns = (node.columns ?? []).map(c => c.column.name)
  const rows = node.values && ValuesNode.is(node.values) ? node.values.values : []
  if (rows.length === 0) throw new Error('Only an insert of plain values is followed here')
  return rows.map(row => {
    const values = PrimitiveValueListNode.is(row) ? row.values : row.values.map(asValue)
    return Object.fromEntries(columns.map((kolom, i) => [kolom, opened(values[i], boek)]))
  })
}

function asValue(node: OperationNode): unknown {
  if (!ValueNode.is(node)) throw new Error('Only an insert of plain values is followed here')
  return node.value
}

const opened = (waarde: unknown, { open }: Ketenboek) =>
  waarde instanceof Uint8Array ? (open.get(waarde) ?? waarde) : waarde
