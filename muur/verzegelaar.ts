// Sealing inside queries: what is written to a sealed column is sealed on the way in, without the query knowing.
import {
  type ColumnNode,
  type ColumnUpdateNode,
  InsertQueryNode,
  type KyselyPlugin,
  type OperationNode,
  PrimitiveValueListNode,
  type ReferenceNode,
  type RootOperationNode,
  type TableNode,
  UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely'
import type { Zegelkaart } from './zegelkaart.ts'

type Seal = (plek: { tabel: string; kolom: string; rij: string }, tekst: string) => Uint8Array

/**
 * A Kysely plugin that seals. Inserts name the row by their `id` (client-made); updates by `where id = …`.
 * An `on conflict do update` of a sealed column would keep the old id under a new seal: use an update instead.
 */
export function verzegelaar(kaart: Zegelkaart, seal: Seal): KyselyPlugin {
  return {
    transformQuery: ({ node }): RootOperationNode => {
      if (InsertQueryNode.is(node)) return sealInsert(kaart, seal, node)
      if (UpdateQueryNode.is(node)) return sealUpdate(kaart, seal, node)
      return node
    },
    transformResult: async ({ result }) => result,
  }
}

const keyColumn = (tabel: string) => (tabel === 'traject' ? 'traject_id' : 'id')

function sealInsert(kaart: Zegelkaart, seal: Seal, node: InsertQueryNode): InsertQueryNode {
  const tabel = tableName(node.into)
  const sealed = kaart.inTabel(tabel)
  if (sealed.size === 0 || !node.values || !ValuesNode.is(node.values)) return node
  const columns = (node.columns ?? []).map(c => c.column.name)
  const key = columns.indexOf(keyColumn(tabel))
  const values = node.values.values.map(row => {
    const items = PrimitiveValueListNode.is(row) ? row.values : row.values.map(plainValue)
    const rij = items[key]
    const out = items.map((value, i) => {
      const kolom = columns[i] as string
      if (!sealed.has(kolom) || value === null) return value
      return seal({ tabel, kolom, rij: asText(rij, `${tabel}.id`) }, asText(value, `${tabel}.${kolom}`))
    })
    return ValueListNode.create(out.map((value, i) => keepNode(row, i) ?? ValueNode.create(value)))
  })
  return { ...node, values: ValuesNode.create(values) }
}

function sealUpdate(kaart: Zegelkaart, seal: Seal, node: UpdateQueryNode): UpdateQueryNode {
  const tabel = tableName(node.table)
  const sealed = kaart.inTabel(tabel)
  if (sealed.size === 0 || !node.updates) return node
  const updates = node.updates.map((update): ColumnUpdateNode => {
    const kolom = (update.column as ColumnNode).column.name
    if (!sealed.has(kolom) || !ValueNode.is(update.value) || update.value.value === null) return update
    const rij = asText(findEqual(node.where?.where, keyColumn(tabel)), `where ${tabel}.id =`)
    return {
      ...update,
      value: ValueNode.create(seal({ tabel, kolom, rij }, asText(update.value.value, `${tabel}.${kolom}`))),
    }
  })
  return { ...node, updates }
}

function tableName(node: OperationNode | undefined): string {
  return (node as TableNode | undefined)?.table?.identifier.name ?? ''
}

// Expressions (a default, a subquery) stay what they are; only plain values are sealed.
function keepNode(row: ValueListNode | PrimitiveValueListNode, i: number): OperationNode | null {
  const item = PrimitiveValueListNode.is(row) ? null : (row.values[i] as OperationNode)
  return item && !ValueNode.is(item) ? item : null
}

const plainValue = (node: OperationNode): unknown => (ValueNode.is(node) ? node.value : undefined)

function findEqual(node: OperationNode | undefined, column: string): unknown {
  if (!node) return undefined
  const n = node as unknown as Record<string, OperationNode> & { operator?: { operator?: string } }
  if (node.kind === 'AndNode') return findEqual(n.left, column) ?? findEqual(n.right, column)
  if (node.kind === 'ParensNode') return findEqual(n.node, column)
  if (node.kind !== 'BinaryOperationNode' || n.operator?.operator !== '=') return undefined
  const left = (n.leftOperand as ReferenceNode | undefined)?.column as ColumnNode | undefined
  return left?.column?.name === column ? plainValue(n.rightOperand as OperationNode) : undefined
}

function asText(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Error(`A sealed column takes a text: ${where}`)
  return value
}
