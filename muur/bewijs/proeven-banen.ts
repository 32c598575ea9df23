// Probe of the lanes in the database: as the pure rule says, never shared, and blind to whether the other was divided.
import { createHmac } from 'node:crypto'
import { baan, geschikt, type Hmac, type Koppel } from '../../domein/banen.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { leidAf } from '../sleutels.ts'
import type { Proef } from './proeven.ts'

const dagen = Array.from({ length: 40 }, (_, i) =>
  new Date(Date.UTC(2009, 0, 1 + i * 157)).toISOString().slice(0, 10),
)
const locatie = '00000000-0000-4000-8000-0000000000cc'

/** The lanes as the database answers them. */
export const banenInDatabase: Proef = {
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
