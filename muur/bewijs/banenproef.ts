// Lanes: 100,000 simulated pairs of ouders never share a specialist or a day part, and what one side sees depends on itself.
import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { baan, dagdelenVan, geschikt, type Hmac, type Koppel } from '../../domein/banen.ts'
import { seededRandom } from '../../platform/random.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { leidAf } from '../sleutels.ts'
import type { Proef } from './proeven.ts'
import { doeProef, type Wand } from './wand.ts'

export type Banen = { paren: number; overlap: number; balans: number }

/** Simulates pairs: same child, opposite answers. `balans` is the share of the first of each pair of specialisten, 0 to 1. */
export function simuleerBanen(paren: number, seed: string): Banen {
  const toeval = seededRandom(seed)
  const geheim = toeval.bytes(32)
  const known = new Map<string, Uint8Array>()
  const hmac: Hmac = (sleutel, tekst) => {
    const key = `${typeof sleutel === 'string' ? sleutel : ''}|${tekst}`
    const made = known.get(key) ?? new Uint8Array(createHmac('sha256', sleutel).update(tekst).digest())
    known.set(key, made)
    return made
  }
  const rooster: Koppel[] = Array.from({ length: 6 }, () => toeval.uuid()).flatMap(paar =>
    ([0, 1] as const).map(positie => ({ id: toeval.uuid(), paar, positie })),
  )
  const delen = [
    ['ma', 'wo'],
    ['di', 'do'],
  ] as const
  let overlap = 0
  let eerste = 0
  for (let i = 0; i < paren; i++) {
    const n = Buffer.from(toeval.bytes(4)).readUInt32BE()
    const dag = new Date(Date.UTC(1960, 0, 1 + (n % 25_000))).toISOString().slice(0, 10)
    const [een, ander] = ([0, 1] as const).map(kant => geschikt(hmac, geheim, rooster, dag, kant)) as [
      Koppel[],
      Koppel[],
    ]
    if (een.length + ander.length !== rooster.length || een.some(s => ander.includes(s))) overlap++
    const [d0, d1] = ([0, 1] as const).map(kant => dagdelenVan(baan(hmac, geheim, dag, kant), delen))
    if (d0 === d1) overlap++
    eerste += (een.filter(s => s.positie === 0).length / rooster.length) * 2
  }
  return { paren, overlap, balans: eerste / paren }
}

const dagen = Array.from({ length: 40 }, (_, i) =>
  new Date(Date.UTC(2009, 0, 1 + i * 157)).toISOString().slice(0, 10),
)
const locatie = '00000000-0000-4000-8000-0000000000cc'

/** The same through the database: as the pure rule says, never shared, and the same list whether or not the other was divided. */
const door: Proef = {
  naam: 'de banen in de database zijn die van de regel, en kijken nergens naar',
  doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
    const [s0, s1] = [a.specialist.persoon, b.specialist.persoon]
    const paar = '00000000-0000-4000-8000-0000000000dd'
    await beheer(`update medewerker set paar = '${paar}', positie = case when id = '${s0}' then 0 else 1 end where id in ('${s0}', '${s1}');
      insert into locatie values ('${locatie}', 'x', 'y'); insert into dagdeel select '${locatie}', n, 'avond', n % 2 from generate_series(1, 4) n;
      delete from toegang where rol = 'specialist' and traject_id = '${b.traject}'; select 1`)
    const geheim = leidAf(testsleutel, 'banen')
    const hmac: Hmac = (sleutel, tekst) =>
      new Uint8Array(createHmac('sha256', sleutel).update(tekst).digest())
    const rooster: Koppel[] = [
      { id: s0, paar, positie: 0 },
      { id: s1, paar, positie: 1 },
    ]
    const lijst = (kant: 0 | 1, dag: string) =>
      als(coordinator, '', `select string_agg(id::text || vrij, '+') from muur.geschikt('${dag}', ${kant})`)
    const found: [string, string, string][] = []
    for (const dag of dagen)
      for (const kant of [0, 1] as const) {
        const own = geschikt(hmac, geheim, rooster, dag, kant).map(s => s.id)
        found.push([`${dag} ${kant}`, (await lijst(kant, dag)).slice(0, 36), own.join('+')])
        const delen = await als(
          a.specialist,
          a.traject,
          `select string_agg(weekdag::text, '') from muur.dagdelen('${locatie}', '${dag}', ${kant})`,
        )
        found.push([`${dag} ${kant} dagdelen`, delen, baan(hmac, geheim, dag, kant) === 1 ? '13' : '24'])
      }
    // The other side is divided by lot: the list of this side stays as it was.
    const dag = dagen[0] as string
    const before = await lijst(0, dag)
    const ander = (await lijst(1, dag)).slice(0, 36)
    await als(coordinator, b.traject, `select muur.wijs_toe('${ander}', '${dag}', 1)`)
    found.push(['met en zonder de ander', await lijst(0, dag), before])
    return found
  },
}

/** Looks at the lanes in the database, after `verander`. Gives what is wrong, or null. */
export async function bekijkBanen(
  wand: Wand,
  verander: (client: pg.Client) => Promise<unknown> = async () => {},
): Promise<string | null> {
  await wand.client.query('begin')
  try {
    await verander(wand.client)
    return await doeProef(wand, door)
  } finally {
    await wand.client.query('rollback')
  }
}
