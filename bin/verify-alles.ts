// All trajecten one after another, each as it stood at one moment, also while people work in it.
import type { ClientBase } from 'pg'
import { type Controle, controleer } from '../muur/keten-controle.ts'
import type { Sleutelbos } from '../muur/sleutels.ts'
import { Weigering } from '../platform/weigering.ts'

/** What is needed to look past the wall. */
export type Beheer = { superuser: ClientBase; sleutels: Sleutelbos }

/** `vernietigd`: the moment since when there is only a chain left (decision 0036). */
export type Gecontroleerd = {
  traject: string
  code: string
  vernietigd: Temporal.Instant | null
  controle: Controle
}

/**
 * Checks the traject with this code or id, or all (null), and looks for each printed number among them. Throws a Weigering
 * when there is no such traject.
 */
export async function controleerAlles(
  { superuser, sleutels }: Beheer,
  welk: string | null,
  getallen: readonly string[] = [],
): Promise<{ trajecten: Gecontroleerd[]; ontbreekt: string[] }> {
  const { rows } = await superuser.query<Omit<Gecontroleerd, 'controle'>>(
    `select traject_id::text as traject, code::text, vernietigd_op as vernietigd from traject
     where $1::text is null or traject_id::text = lower($1) or upper(code) = upper($1) order by code, traject_id`,
    [welk],
  )
  if (welk !== null && rows.length === 0)
    throw new Weigering(`Er is geen traject met de code of het id ${welk}.`)
  const perTabel = await leesVerzegeld(superuser)
  const trajecten: Gecontroleerd[] = []
  for (const { traject, code, vernietigd } of rows) {
    await superuser.query('begin isolation level repeatable read read only')
    const sleutel = await sleutels.haal(traject)
    const controle = await controleer(superuser, traject, sleutel, tabel => perTabel.get(tabel) ?? new Set())
    await superuser.query('commit')
    trajecten.push({ traject, code, vernietigd, controle })
  }
  const ontbreekt = getallen.filter(getal => !trajecten.some(t => t.controle.allemaal.has(getal)))
  return { trajecten, ontbreekt }
}

async function leesVerzegeld(superuser: ClientBase): Promise<Map<string, Set<string>>> {
  const { rows } = await superuser.query<{ tabel: string; kolom: string }>(
    `select c.relname as tabel, a.attname as kolom from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'public.zegel'::regtype and not a.attisdropped`,
  )
  return new Map([...Map.groupBy(rows, r => r.tabel)].map(([t, r]) => [t, new Set(r.map(x => x.kolom))]))
}
