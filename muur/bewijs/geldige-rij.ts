// A row that every table accepts, made from the live catalogue: so that what is refused is refused by the wall.
import type { ClientBase } from 'pg'
import type { Toeval } from '../../platform/random.ts'

export type Kolom = {
  naam: string
  type: string
  /** The words its check allows; empty when any will do. */
  woorden: string[]
  laagste: number | null
  /** The table this column refers to, apart from the traject. */
  naar: string | null
  wijzigbaar: boolean
  leesbaar: boolean
}

export type Tabel = { naam: string; soort: 'traject' | 'persoon' | 'huis'; kolommen: Kolom[] }

/** Whose row it is: the traject, the person and role that write it, and the ids of rows to refer to, by table. */
export type Eigenaar = { traject: string; ik: string; rol: string; naar: Readonly<Record<string, string>> }

/** Every table of the product, parents before children. As the superuser: nothing is hidden from it. */
export async function readTabellen(superuser: ClientBase): Promise<Tabel[]> {
  const { rows } = await superuser.query<Kolom & { tabel: string }>(`
    select c.relname as tabel, a.attname as naam, y.typname as type,
      coalesce((select array_agg(m[1]) from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''::', 'g') m
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and y.typname = 'woord'), '{}') as woorden,
      (select (regexp_match(pg_get_constraintdef(k.oid), '(?:= |ARRAY.)''?(-?[0-9]+)'))[1]::int from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and y.typname = 'int2') as laagste,
      (select k.confrelid::regclass::text from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey) and a.attname <> 'traject_id') as naar,
      has_column_privilege('luwte_app', c.oid, a.attnum, 'UPDATE') as wijzigbaar,
      has_column_privilege('luwte_app', c.oid, a.attnum, 'SELECT') as leesbaar
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type y on y.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.oid, a.attnum`)
  const tables = new Map<string, Kolom[]>()
  for (const { tabel, ...kolom } of rows) tables.set(tabel, [...(tables.get(tabel) ?? []), kolom])
  return [...tables].map(([naam, kolommen]) => ({ naam, soort: soortVan(naam, kolommen), kolommen }))
}

/** The kinds of database/0001_grond.sql. The session also names a traject, but is of a person. */
function soortVan(naam: string, kolommen: readonly Kolom[]): Tabel['soort'] {
  const has = (k: string) => kolommen.some(c => c.naam === k)
  if (has('traject_id') && naam !== 'sessie') return 'traject'
  return has('persoon_id') ? 'persoon' : 'huis'
}

const heeft = (tabel: Tabel, kolom: string) => tabel.kolommen.some(k => k.naam === kolom)

/** Makes the row. `zegel` gives what stands in a sealed column: a text for the door, bytes for a raw connection. */
export function geldigeRij(
  tabel: Tabel,
  eigenaar: Eigenaar,
  toeval: Toeval,
  zegel: (kolom: string) => unknown = () => Buffer.concat([Buffer.of(1), toeval.bytes(40)]),
): Record<string, unknown> {
  const any = (below: number) => Buffer.from(toeval.bytes(4)).readUInt32BE() % below
  const dag = new Date(Date.UTC(2027, 0, 1 + any(3000))).toISOString().slice(0, 10)
  const value = ({ naam, type, woorden, laagste, naar }: Kolom): unknown => {
    if (naam === 'traject_id') return eigenaar.traject
    // A code of paper as it is made: open, by who writes it, and confirmed by nobody yet.
    if (naam === 'gemaakt_door') return eigenaar.ik
    if (naam === 'bevestigd_door' || (naam === 'gebruikt_op' && heeft(tabel, 'bevestigd_door'))) return null
    // An agreement or a link as it is made: not ended yet.
    if (naam === 'ingetrokken_op' || (naam === 'beeindigd_op' && heeft(tabel, 'afgesproken_op'))) return null
    // A ground that the ouder sees at once.
    if (naam === 'zwijgen' || naam === 'verteld_op') return null
    // A request as it comes in, today: nobody decided, and no committee gave a ruling.
    if (tabel.naam === 'verzoek' && /^(besluit|reden|besloten_\w+|uitspraak_op)$/.test(naam)) return null
    if (tabel.naam === 'verzoek' && naam === 'ontvangen_op') return '2027-03-01'
    if (naam === 'opgeheven_op') return null
    // A copy as it is begun: on a request, before nobody yet; and what is said of a piece in the first round.
    if (/^(meelezer_id|voorgelegd_door|voorgelegd_op|akkoord_op)$/.test(naam)) return null
    if (naam === 'verzoek_id') return eigenaar.naar.toegewezen ?? null
    if (naam === 'ronde') return tabel.naam === 'afschrift' ? 0 : 1
    // A destruction as it is proposed: nobody decided yet.
    if (
      tabel.naam === 'vernietiging' &&
      /^(besloten_door|besloten_op|ingetrokken_op|vernietigd_op)$/.test(naam)
    )
      return null
    if (naam === 'voorgesteld_door' || (naam === 'door' && tabel.naam === 'bewaarreden')) return eigenaar.ik
    if (naam === 'geldig_tot') return '2036-01-01T10:00:00Z'
    // A means of sign-in that works and has no own name yet, and a colleague who serves from now on (the clock of the tests).
    if (naam === 'verwijderd_op' || (naam === 'naam' && type === 'bytea')) return null
    if (naam === 'sinds' && tabel.naam === 'medewerker') return '2027-03-01T09:00:00Z'
    // A version of a theme is written now, and a paper when the version is signed.
    if (naam === 'op' && ['themaversie', 'verslagpapier'].includes(tabel.naam)) return '2027-03-01T09:00:00Z'
    if (naar) return eigenaar.naar[naar] ?? null
    switch (type) {
      case 'uuid':
        return /^(persoon_id|door|geopend_door|medewerker_id)$/.test(naam) ? eigenaar.ik : toeval.uuid()
      case 'zegel':
        return zegel(naam)
      case 'woord':
        if (naam === 'rol' || woorden.includes(eigenaar.rol)) return eigenaar.rol
        return naam === 'soort' && tabel.naam === 'doel' ? woorden[any(3)] : (woorden[0] ?? 'proef')
      case 'bytea':
        return Buffer.from(toeval.bytes(32))
      case 'timestamptz':
        return `${dag}T10:00:00Z`
      case 'date':
        return dag
      case 'interval':
        return '1 hour'
      case 'bool':
        return true
      case '_text':
        return ['specialist']
      case 'int2':
        return laagste ?? 1 + any(30_000)
      case 'int4':
      case 'int8':
        return 1
      default:
        return 'proef'
    }
  }
  return Object.fromEntries(tabel.kolommen.map(k => [k.naam, value(k)]))
}
