// Which columns are sealed, read from the live catalogue: a column of the domain `zegel` is, wherever it appears.
import type { ClientBase, FieldDef, Pool } from 'pg'

export type VerzegeldeKolom = { tabel: string; kolom: string }

/** Sealed columns by table name, for writing; and by the numbers PostgreSQL sends with each result, for reading. */
export type Zegelkaart = {
  inTabel(tabel: string): ReadonlySet<string>
  /** All columns of a table, in its order. Empty for one that is not there. */
  kolommen(tabel: string): readonly string[]
  leesplan(velden: readonly FieldDef[]): Leesplan | null
  /**
   * Reads the map anew when these fields come from a table or view it does not know: another process built the wall again, and
   * gave its views new numbers. Without this their sealed columns would come out closed.
   */
  ververs(client: ClientBase, velden: readonly FieldDef[]): Promise<void>
}

/** How to open the rows of one query: per sealed field its place, and where the row and traject stand in the row. */
export type Leesplan = { velden: (VerzegeldeKolom & { naam: string; rij: string; traject: string | null })[] }

type Row = {
  relatie: number
  nummer: number
  tabel: string
  kolom: string
  verzegeld: boolean
  bron: string | null
  id: number
  traject: number
}

const vraag = `
  select a.attrelid::int4 as relatie, a.attnum::int4 as nummer, c.relname as tabel, a.attname as kolom,
    a.atttypid = 'public.zegel'::regtype as verzegeld, col_description(a.attrelid, a.attnum) as bron,
    coalesce((select i.attnum from pg_attribute i where i.attrelid = a.attrelid and i.attname = 'id'
      and coalesce(col_description(a.attrelid, a.attnum), '') not like 'traject.%'),
      (select i.attnum from pg_attribute i where i.attrelid = a.attrelid and i.attname = 'traject_id'))::int4 as id,
    (select i.attnum from pg_attribute i where i.attrelid = a.attrelid and i.attname = 'traject_id')::int4 as traject
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace in ('public'::regnamespace, 'muur'::regnamespace) and c.relkind in ('r', 'v')
    and a.attnum > 0 and not a.attisdropped
  order by a.attrelid, a.attnum`

const none: ReadonlySet<string> = new Set()

/** Reads the map. A view says in a column comment (`tabel.kolom`) which sealed column it passes on. */
export async function readZegelkaart(pool: Pool): Promise<Zegelkaart> {
  const perTabel = new Map<string, Set<string>>()
  const perNummer = new Map<string, Row>()
  const alle = new Map<string, string[]>()
  const bekend = new Set<number>()
  const lees = async (client: Pool | ClientBase) => {
    const { rows } = await client.query<Row>(vraag)
    perNummer.clear()
    alle.clear()
    for (const row of rows) {
      bekend.add(row.relatie)
      alle.set(row.tabel, [...(alle.get(row.tabel) ?? []), row.kolom])
      if (!row.verzegeld) continue
      if (!row.bron) perTabel.set(row.tabel, (perTabel.get(row.tabel) ?? new Set()).add(row.kolom))
      perNummer.set(`${row.relatie}.${row.nummer}`, row)
    }
  }
  await lees(pool)
  return {
    inTabel: tabel => perTabel.get(tabel) ?? none,
    kolommen: tabel => alle.get(tabel) ?? [],
    async ververs(client, velden) {
      if (velden.some(veld => veld.tableID !== 0 && !bekend.has(veld.tableID))) await lees(client)
    },
    leesplan(velden) {
      const sealed = velden.flatMap(veld => {
        const row = perNummer.get(`${veld.tableID}.${veld.columnID}`)
        return row ? [{ veld, row }] : []
      })
      if (sealed.length === 0) return null
      const find = (relatie: number, nummer: number) =>
        velden.find(v => v.tableID === relatie && v.columnID === nummer)?.name ?? null
      return {
        velden: sealed.map(({ veld, row }) => {
          const [tabel, kolom] = (row.bron ?? `${row.tabel}.${row.kolom}`).split('.') as [string, string]
          const rij = find(row.relatie, row.id)
          if (!rij)
            throw new Error(`Select the id of ${row.tabel} beside ${row.kolom}: the seal opens per row`)
          return { naam: veld.name, tabel, kolom, rij, traject: find(row.relatie, row.traject) }
        }),
      }
    },
  }
}
