// Checks the chains of one traject and the dossier behind them. Reads as the superuser, past the wall; only for `luwte verify`.
import type { KeyObject } from 'node:crypto'
import type { ClientBase } from 'pg'
import { type Breuk, type Deel, type Schakel, vindBreuk } from './keten.ts'
import { ketengetal } from './keten-getal.ts'
import { leesOpening, maakVerbintenis, type Opening } from './keten-inhoud.ts'
import { ketentabellen } from './keten-tabellen.ts'
import { ontzegel, ZegelVerbroken } from './zegel.ts'

/** Something that is not right, and where. `nummer` and `deel` of the link; a row by its table and id. */
export type Fout =
  | ({ soort: 'keten'; deel: Deel } & Breuk)
  | { soort: 'opening'; deel: Deel; nummer: number }
  | { soort: 'veranderd' | 'weg' | 'teruggezet' | 'zonder-schakel'; tabel: string; rij: string }

export type Controle = {
  schakels: Record<Deel, number>
  /** Of the end of each chain, for on paper. Null for a chain without links. */
  getallen: Record<Deel, string | null>
  /** All numbers that may stand on paper. */
  allemaal: ReadonlySet<string>
  /** Rows of which the content was compared with the last link about them. */
  vergeleken: number
  /** Rows from before there was a chain; links that were made meaningless. */
  vanVoor: number
  gewist: number
  /** False when the key was destroyed: then the chain is checked and nothing behind it can be read. */
  leesbaar: boolean
  fouten: Fout[]
}

type Rij = Record<string, unknown>
type Geopend = Opening & { deel: Deel; nummer: number; op: bigint; verbintenis: Uint8Array }

/** Everything that can be said of this traject, at one moment. `verzegeld` gives the sealed columns of a table. */
export async function controleer(
  superuser: ClientBase,
  traject: string,
  sleutel: KeyObject | null,
  verzegeld: (tabel: string) => ReadonlySet<string>,
): Promise<Controle> {
  const ketens = await leesKetens(superuser, traject)
  const fouten: Fout[] = []
  for (const [deel, schakels] of ketens) {
    const breuk = vindBreuk(traject, deel, schakels)
    if (breuk) fouten.push({ soort: 'keten', deel, ...breuk })
  }
  const all = [...ketens.values()].flat()
  const last = (deel: Deel) => ketens.get(deel)?.at(-1)
  const getal = (deel: Deel) => (s => (s ? ketengetal(s.hash) : null))(last(deel))
  const basis = {
    schakels: { dossier: ketens.get('dossier')?.length ?? 0, besloten: ketens.get('besloten')?.length ?? 0 },
    getallen: { dossier: getal('dossier'), besloten: getal('besloten') },
    allemaal: new Set(all.map(s => ketengetal(s.hash))),
    leesbaar: sleutel !== null,
  }
  if (!sleutel) return { ...basis, vergeleken: 0, vanVoor: 0, gewist: 0, fouten }
  const openingen = await leesOpeningen(superuser, traject, sleutel, ketens, fouten)
  const gewist = all.length - openingen.length - fouten.filter(f => f.soort === 'opening').length
  const { rows } = await superuser.query('select voor_de_keten from traject where traject_id = $1', [traject])
  const laatste = laatstePerRij(openingen)
  let [vergeleken, vanVoor] = [0, 0]
  for (const tabel of Object.keys(ketentabellen)) {
    for (const rij of await leesRijen(superuser, traject, tabel, sleutel, verzegeld(tabel))) {
      const where = { tabel, rij: String(rij.id) }
      const opening = laatste.get(`${tabel} ${rij.id}`)
      laatste.delete(`${tabel} ${rij.id}`)
      if (!opening && rows[0]?.voor_de_keten) vanVoor++
      else if (!opening) fouten.push({ soort: 'zonder-schakel', ...where })
      else if (opening.daad === 'D') fouten.push({ soort: 'teruggezet', ...where })
      else {
        vergeleken++
        if (!past(opening, rij)) fouten.push({ soort: 'veranderd', ...where })
      }
    }
  }
  for (const { tabel, rij, daad } of laatste.values())
    if (daad !== 'D') fouten.push({ soort: 'weg', tabel, rij })
  return { ...basis, vergeleken, vanVoor, gewist, fouten }
}

async function leesKetens(superuser: ClientBase, traject: string): Promise<Map<Deel, Schakel[]>> {
  const { rows } = await superuser.query<{ deel: Deel; micro: string } & Omit<Schakel, 'op'>>(
    `select deel, nummer, (extract(epoch from op) * 1000000)::bigint::text as micro, verbintenis, hash from keten
     where traject_id = $1 order by deel, nummer`,
    [traject],
  )
  const schakels = rows.map(({ micro, ...rest }) => ({ ...rest, op: BigInt(micro) }))
  return Map.groupBy(schakels, s => s.deel)
}

/** The openings that are there. One that was made for another place, or under another key, is a mistake. */
async function leesOpeningen(
  superuser: ClientBase,
  traject: string,
  sleutel: KeyObject,
  ketens: ReadonlyMap<Deel, readonly Schakel[]>,
  fouten: Fout[],
): Promise<Geopend[]> {
  const { rows } = await superuser.query<{ id: string; deel: Deel; nummer: number; opening: Uint8Array }>(
    'select id, deel, nummer, opening from ketenopening where traject_id = $1 order by deel, nummer',
    [traject],
  )
  return rows.flatMap(({ id, deel, nummer, opening }) => {
    const schakel = ketens.get(deel)?.[nummer - 1]
    try {
      const plek = { traject, tabel: 'ketenopening', kolom: 'opening', rij: id }
      const open = leesOpening(ontzegel(sleutel, plek, opening))
      return schakel ? [{ ...open, deel, nummer, op: schakel.op, verbintenis: schakel.verbintenis }] : []
    } catch (error) {
      if (!(error instanceof ZegelVerbroken)) throw error
      fouten.push({ soort: 'opening', deel, nummer })
      return []
    }
  })
}

function laatstePerRij(openingen: readonly Geopend[]): Map<string, Geopend> {
  const found = new Map<string, Geopend>()
  for (const next of openingen) {
    const key = `${next.tabel} ${next.rij}`
    const had = found.get(key)
    // A row changes from chain at most when it is told at last: then the later moment counts.
    if (!had || (had.deel === next.deel ? had.nummer < next.nummer : had.op <= next.op)) found.set(key, next)
  }
  return found
}

/** The rows of a table with their seals open; a seal that does not open stays shut, and so fits no link. */
async function leesRijen(
  superuser: ClientBase,
  traject: string,
  tabel: string,
  sleutel: KeyObject,
  verzegeld: ReadonlySet<string>,
): Promise<Rij[]> {
  const { rows } = await superuser.query<Rij>(`select * from ${tabel} where traject_id = $1 order by id`, [
    traject,
  ])
  const open = (rij: Rij, kolom: string, waarde: unknown) => {
    if (!verzegeld.has(kolom) || !(waarde instanceof Uint8Array)) return waarde
    try {
      return ontzegel(sleutel, { traject, tabel, kolom, rij: String(rij.id) }, waarde)
    } catch (error) {
      if (error instanceof ZegelVerbroken) return waarde
      throw error
    }
  }
  return rows.map(rij => Object.fromEntries(Object.entries(rij).map(([k, v]) => [k, open(rij, k, v)])))
}

/** Whether the row stands as it was written, in the columns that there were then. */
function past({ zout, tabel, rij, daad, kolommen, verbintenis }: Geopend, nu: Rij): boolean {
  const inhoud = { tabel, rij, daad, kolommen: kolommen.map(k => [k, nu[k]] as const) }
  return maakVerbintenis(zout, inhoud).compare(verbintenis) === 0
}
