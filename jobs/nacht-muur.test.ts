// A round of the night guard changes nothing for the people of any traject or of the practice, nor any row that is not its own.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { geheugenKluis } from '../platform/kluis.ts'
import { stopOwnCluster } from '../tests/cluster.ts'
import type { Klant } from '../tests/klant.ts'
import { metAanmelding, openNachtwaker } from '../tests/nacht.ts'
import { maakWereld, type Ouder, type Wereld } from '../tests/wereld.ts'

after(stopOwnCluster)

const bijOuder = ['', '/gesprekken', '/dossier', '/wie-keek', '/lijn', '/verslag', '/agenda'].map(
  deel => `/mijn${deel}`,
)

/** Every row of every table but those of the night guard, and but when the tables were made. */
const readRijen = (w: Wereld) =>
  w.superuser(async c => {
    const { rows: tafels } = await c.query<{ naam: string }>(
      `select relname as naam from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and relname not in ('bevinding', 'nachtronde', 'migratie') order by 1`,
    )
    const found: string[] = []
    for (const { naam } of tafels)
      for (const r of (await c.query(`select t::text as tekst from public.${naam} t order by 1`)).rows)
        found.push(`${naam} ${r.tekst}`)
    return found
  })

/**
 * The same two ouders of one child, wrong answers and one specialist for both, and everybody who looks everywhere; with two rounds in
 * between or without. Gives every byte they got, and every row at the end.
 */
async function speel(rondes: boolean): Promise<{ gezien: string[]; rijen: string[]; gevonden: number }> {
  const kluis = geheugenKluis()
  const w = await maakWereld({ kluis, seed: 'nacht' })
  const waker = openNachtwaker(w, kluis)
  try {
    const anna = await w.medewerker('Anna Proef', ['specialist'])
    const cato = await w.medewerker('Cato Proef', ['coordinator'])
    const bea = await w.medewerker('Bea Proef', ['beheerder'])
    const trajecten = [
      await metAanmelding(w, anna, 'Noor', { kant: 0 }),
      await metAanmelding(w, anna, 'Joris', { kant: 0 }),
    ]
    const elk = (maak: (o: Ouder) => string[]) => trajecten.flatMap(maak)
    const overal: [Klant, string[]][] = [
      ...trajecten.map((o): [Klant, string[]] => [o.klant, [...bijOuder, '/toegang', '/nachtwacht']]),
      [
        anna.klant,
        [
          ...['/trajecten', '/agenda', '/nachtwacht'],
          ...elk(o => ['', '/gesprekken', '/wie-keek'].map(deel => `/trajecten/${o.traject}${deel}`)),
        ],
      ],
      [
        cato.klant,
        [
          ...[
            '/aanmeldingen',
            '/verzoeken',
            '/praktijk',
            '/praktijk/gezondheid',
            '/nachtwacht',
            '/noodtoegang',
          ],
          ...elk(o => ['', '/toewijzing'].map(deel => `/aanmeldingen/${o.traject}${deel}`)),
        ],
      ],
      [bea.klant, ['/beheer', '/praktijk/gezondheid', '/nachtwacht']],
      [w.iemand(), ['/', '/nachtwacht', '/inloggen']],
    ]
    const gezien: string[] = []
    for (const _ of [1, 2]) {
      if (rondes) await waker.ronde()
      for (const [klant, paden] of overal)
        for (const pad of paden) {
          const { status, html, location, headers } = await klant.get(pad)
          gezien.push(JSON.stringify([pad, status, location, [...headers], html]))
        }
    }
    const { rows } = await w.superuser(c => c.query('select from bevinding where samen'))
    return { gezien, rijen: await readRijen(w), gevonden: rows.length }
  } finally {
    await waker.sluit()
    await w.poorten.deur.sluit()
  }
}

test('wat de ouders, de specialist, de coordinator, de beheerder en een vreemde krijgen is met rondes en zonder gelijk, byte voor byte', async () => {
  const zonder = await speel(false)
  const met = await speel(true)
  assert.deepEqual([zonder.gevonden, met.gevonden], [0, 1], 'er was echt iets te vinden')
  assert.equal(met.gezien.length, zonder.gezien.length)
  const anders = met.gezien.filter((blad, i) => blad !== zonder.gezien[i])
  assert.deepEqual(
    anders.map(blad => blad.slice(0, 80)),
    [],
  )
  assert.deepEqual(met.rijen, zonder.rijen, 'geen rij, en geen regel in een log')
})
