// Two parents of the same children, each a side of the wall: what each side sees now, and what is only theirs.
import type { Wereld } from '../wereld.ts'
import { listGesprekken } from './aan-het-bureau.ts'
import type { Mens } from './binnenkomen.ts'
import type { Adres, Toestel } from './browser.ts'

/** One parent, the own specialist, and everything that is only theirs. */
export type Kant = {
  voornaam: string
  achternaam: string
  toestel: Toestel
  ouder?: Mens
  specialist: Mens
  specialistId: string
  specialistNaam: string
  traject: string
  tijd: string
  /** Own words that nobody but this side may ever read. */
  zin: (wat: string) => string
}

const ouderPaden = ['/mijn', '/mijn/lijn', '/mijn/gesprekken', '/mijn/doelen', '/mijn/verslag']
const specialistPaden = (t: string) => [
  '/trajecten',
  ...['', '/aanmelding', '/plan', '/gesprekken', '/scores', '/verslag'].map(deel => `/trajecten/${t}${deel}`),
]

/** Asks for a page with the cookies of this device. */
export async function vraag(adres: Adres, toestel: Toestel, pad: string): Promise<Response> {
  const cookies = await toestel.context.cookies()
  return adres.app.request(pad, { headers: { cookie: cookies.map(c => `${c.name}=${c.value}`).join('; ') } })
}

/** Every byte that the people of this side see now. */
export async function kijk(
  adres: Adres,
  { toestel, specialist, traject }: Kant,
): Promise<Record<string, string>> {
  const gezien: Record<string, string> = {}
  for (const [wie, paden] of [
    [toestel, ouderPaden],
    [specialist.toestel, specialistPaden(traject)],
  ] as const)
    for (const pad of paden) {
      const a = await vraag(adres, wie, pad)
      gezien[pad] = `${a.status} ${JSON.stringify([...a.headers])} ${await a.text()}`
    }
  return gezien
}

/** Names, codes and ids that belong to one side alone. */
export async function eigenAan(w: Wereld, k: Kant): Promise<string[]> {
  const ids = await w.superuser(async c => {
    const { rows: tabellen } = await c.query(
      `select table_name from information_schema.columns where table_schema = 'public' and column_name in ('traject_id', 'id')
       and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE') group by 1 having count(*) = 2`,
    )
    const uit: string[] = []
    for (const { table_name } of tabellen)
      for (const rij of (await c.query(`select id from ${table_name} where traject_id = $1`, [k.traject]))
        .rows)
        uit.push(rij.id)
    const { rows } = await c.query('select code from traject where traject_id = $1', [k.traject])
    return [...uit, rows[0].code as string]
  })
  return [k.voornaam, k.achternaam, k.specialistNaam, k.traject, ...ids.reverse(), k.specialistId]
}

/** Every page the people of one side can open, from the router itself. */
export async function paginasVan(w: Wereld, adres: Adres, k: Kant): Promise<[Toestel, string][]> {
  const [gesprek] = await listGesprekken(w, k.specialist, k.traject)
  const in_ = {
    traject: k.traject,
    id: gesprek?.split('/').at(-1),
    gesprek: gesprek?.split('/').at(-1),
    soort: 'basis',
    nummer: '1',
  }
  const paden = new Set(adres.app.routes.filter(r => r.method === 'GET').map(r => r.path))
  return [...paden]
    .filter(pad => !pad.includes('*') && !pad.startsWith('/vast/'))
    .map(pad => pad.replace(/:([a-z]+)(\{[^}]*\})?/gi, (_, naam: keyof typeof in_) => in_[naam] ?? naam))
    .flatMap(pad => [k.toestel, k.specialist.toestel].map(toestel => [toestel, pad] as [Toestel, string]))
}
