// Writes database/schema.ts from the migrated schema, so that a query that does not fit the tables does not compile.
import type { Client } from 'pg'

const plain: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  'text[]': 'string[]',
  zegel: 'string',
  woord: 'string',
  openbaar: 'string',
  praktijktekst: 'string',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  boolean: 'boolean',
  bytea: 'Uint8Array',
  interval: 'string',
  date: 'Temporal.PlainDate',
  'timestamp with time zone': 'Temporal.Instant',
}

type Row = {
  schema: string
  tabel: string
  kolom: string
  type: string
  verplicht: boolean
  vanzelf: boolean
  view: boolean
  check: string | null
}

/** The text of schema.ts for the database this client is connected to. Throws on a type it does not know. */
export async function generateSchema(client: Client): Promise<string> {
  const { rows } = await client.query<Row>(`
    select n.nspname as schema, c.relname as tabel, a.attname as kolom, format_type(a.atttypid, null) as type,
      a.attnotnull or (c.relkind = 'v' and exists (select from pg_attribute b join pg_class t on t.oid = b.attrelid
        where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and b.attname = a.attname)
        and not exists (select from pg_attribute b join pg_class t on t.oid = b.attrelid
        where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and b.attname = a.attname and not b.attnotnull)) as verplicht,
      a.atthasdef as vanzelf, c.relkind = 'v' as view,
      (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
        and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%' limit 1) as check
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where (n.nspname = 'public' and c.relkind = 'r' or n.nspname = 'muur' and c.relkind = 'v')
      and c.relname <> 'migratie' and a.attnum > 0 and not a.attisdropped
    order by n.nspname desc, c.relname, a.attnum`)
  const tables = Map.groupBy(rows, r => (r.schema === 'public' ? r.tabel : `'${r.schema}.${r.tabel}'`))
  const lines = ['// Made from the migrated schema by database/generate-schema.ts. Not edited by hand.']
  lines.push("import type { Generated } from 'kysely'", '', 'export type Schema = {')
  for (const [name, columns] of tables) {
    lines.push(`  ${name}: {`)
    for (const c of columns) {
      const known = words(c) ?? plain[c.type.replace(/^public\./, '')]
      if (!known) throw new Error(`No TypeScript type for ${c.tabel}.${c.kolom}: ${c.type}`)
      const type = c.verplicht ? known : `${known} | null`
      lines.push(`    ${c.kolom}: ${c.vanzelf && !c.view ? `Generated<${type}>` : type}`)
    }
    lines.push('  }')
  }
  return `${[...lines, '}'].join('\n')}\n`
}

// A column that takes words from a fixed list gets exactly those words as its type.
function words(c: Row): string | null {
  if (!c.check || c.type.endsWith('[]')) return null
  return [...c.check.matchAll(/'([^']*)'::/g)].map(m => `'${m[1]}'`).join(' | ') || null
}
