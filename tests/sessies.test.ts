// Sessions and requests over the whole program: own-origin POST only, a GET changes nothing, every cookie is ours alone, and what
// ended fails at the next query of another process.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { NietGevonden } from '../muur/deur.ts'
import { openDeur } from '../muur/open-deur.ts'
import { geheugenKluis } from '../platform/kluis.ts'
import { systemRandom } from '../platform/random.ts'
import { testsleutel } from './cluster.ts'
import {
  geefPersoneelscode,
  geefUitnodiging,
  registreerMetPasskey,
  Toestel,
  toonPasskey,
  WACHTZIN,
} from './inlogmiddelen.ts'
import type { Klant } from './klant.ts'
import { type Medewerker, maakWereld, type Ouder, publicUrl, type Wereld } from './wereld.ts'

let w: Wereld
let anna: Medewerker
let cato: Medewerker
let noor: Ouder
const kluis = geheugenKluis()
before(async () => {
  w = await maakWereld({ kluis })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  noor = await w.traject(anna, 'Noor')
})
after(() => w.sluit())

const routes = (method: string) => [
  ...new Set(w.app.routes.filter(r => r.method === method && !r.path.startsWith('/vast/')).map(r => r.path)),
]
const vul = (path: string) =>
  path.replace(/:traject/, noor.traject).replace(/:[a-z]+(\{[^}]*\})?/gi, w.poorten.toeval.uuid())
const iedereen = (): Klant[] => [noor.klant, anna.klant, cato.klant, w.iemand()]

/** Everything in every table, but for what reading itself leaves: lines of the log, and when a session was last in use. */
const stand = () =>
  w.superuser(async c => {
    const { rows } = await c.query<{ t: string }>(
      `select relname as t from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    )
    const alles: Record<string, unknown> = {}
    for (const { t } of rows) {
      if (t === 'logregel') continue
      const { rows: rijen } = await c.query<{ rij: Record<string, unknown> }>(
        `select to_jsonb(x) - 'gelezen_op' ${t === 'sessie' ? "- 'gebruikt_op'" : ''} as rij from public.${t} x`,
      )
      alles[t] = rijen.map(r => JSON.stringify(r.rij)).sort()
    }
    return alles
  })

test('een GET verandert niets, op geen enkele route en voor niemand', async () => {
  const paden = routes('GET')
  assert.ok(paden.length > 60, `${paden.length} routes`)
  const vooraf = await stand()
  for (const wie of iedereen()) for (const pad of paden) await wie.get(vul(pad))
  assert.deepEqual(await stand(), vooraf)
})

test('een POST die niet van onze eigen pagina komt is overal 403, en verandert niets', async () => {
  const paden = routes('POST')
  assert.ok(paden.length > 50, `${paden.length} routes`)
  const vooraf = await stand()
  const koek = (klant: Klant) => [...klant.cookies].map(([k, v]) => `${k}=${v}`).join('; ')
  const vreemd: Record<string, string>[] = [
    {},
    { origin: 'https://elders.test' },
    { origin: 'null' },
    { origin: `${publicUrl}.elders.test` },
    { origin: publicUrl, 'sec-fetch-site': 'cross-site' },
    { origin: publicUrl, 'sec-fetch-site': 'same-site' },
    { origin: publicUrl.replace('https', 'http') },
    { 'sec-fetch-site': 'same-origin' },
    { referer: `${publicUrl}/toegang` },
  ]
  for (const pad of paden)
    for (const wie of iedereen())
      for (const headers of vreemd) {
        const { status } = await w.app.request(vul(pad), {
          method: 'POST',
          headers: { ...headers, cookie: koek(wie), 'content-type': 'application/x-www-form-urlencoded' },
          body: 'handeling=bewaar',
        })
        assert.equal(status, 403, `${pad} ${JSON.stringify(headers)}`)
      }
  for (const method of ['PUT', 'PATCH', 'DELETE'])
    for (const pad of [...new Set([...paden, ...routes('GET')])])
      assert.equal(
        (await w.app.request(vul(pad), { method, headers: { origin: publicUrl } })).status,
        403,
        pad,
      )
  assert.deepEqual(await stand(), vooraf)
})

test('elke cookie is __Host-, Secure, HttpOnly, SameSite=Strict en zonder domein', async () => {
  const gezien = new Set<string>()
  const keur = (a: { headers: Headers }) => {
    for (const regel of a.headers.getSetCookie()) {
      gezien.add(regel.split('=')[0] as string)
      assert.match(regel, /^__Host-[a-z]+=/)
      // The little sign that somebody left (http/weg.ts) says nothing, and a script of ours reads it.
      const delen = [
        'Path=/',
        'Secure',
        'SameSite=Strict',
        ...(regel.startsWith('__Host-w=') ? [] : ['HttpOnly']),
      ]
      for (const deel of delen) assert.ok(regel.includes(deel), regel)
      assert.doesNotMatch(regel, /domain=/i)
    }
  }
  const klant = w.iemand()
  const ding = new Toestel(publicUrl, w.poorten.toeval.bytes(16))
  await registreerMetPasskey(klant, await geefUitnodiging(w, noor), ding)
  keur(await klant.post('/afmelden'))
  keur(await klant.post('/inloggen/uitdaging'))
  keur(await toonPasskey(klant, ding))
  keur(await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN, gedeeld: 'ja' }))
  keur(await klant.post('/taal', { taal: 'en' }))
  for (const pad of routes('POST'))
    if (!/sessies|einde/.test(pad)) keur(await klant.post(vul(pad), { taal: 'en' }))
  assert.deepEqual([...gezien].filter(n => /^__Host-(s|u|g|taal)$/.test(n)).sort(), [
    '__Host-g',
    '__Host-s',
    '__Host-taal',
    '__Host-u',
  ])
})

test('wat hier eindigt, faalt bij de volgende vraag van een ander proces, ook midden in een traject', async () => {
  const ander = await openDeur({
    plaats: w.connection,
    praktijksleutel: testsleutel,
    kluis,
    klok: w.klok,
    toeval: w.poorten.toeval,
    verbindingen: 2,
  })
  try {
    let gezien: number[] = []
    const lees = (geheim: Uint8Array, tussen = async () => {}) => {
      gezien = []
      return ander.traject(geheim, noor.traject, { actie: 'R', onderdeel: 'vandaag' }, async db => {
        const tel = async () =>
          (await db.selectFrom('ouder').select('id').where('traject_id', '=', noor.traject).execute()).length
        gezien.push(await tel())
        await tussen()
        gezien.push(await tel())
      })
    }
    const geheimVan = (klant: Klant) =>
      new Uint8Array(Buffer.from(klant.cookies.get('__Host-s') ?? '', 'base64url'))
    const ding = new Toestel(publicUrl, w.poorten.toeval.bytes(16))
    const ik = w.iemand()
    await registreerMetPasskey(ik, await geefUitnodiging(w, noor, true), ding)
    const kom = async () => {
      const klant = w.iemand()
      await toonPasskey(klant, ding)
      await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })
      return klant
    }
    const wegen: Record<string, (daar: Klant) => Promise<unknown>> = {
      'overal anders uitloggen': () => ik.post('/toegang/sessies/andere/einde'),
      afmelden: daar => daar.post('/afmelden'),
      'snel weg': daar => daar.post('/weg'),
      'een andere wachtzin': () => ik.post('/toegang/wachtzin', { wachtzin: WACHTZIN, nogmaals: WACHTZIN }),
    }
    for (const [weg, eindig] of Object.entries(wegen)) {
      const daar = await kom()
      const geheim = geheimVan(daar)
      await lees(geheim)
      assert.deepEqual(gezien, [1, 1], weg)
      // Between two queries of one transaction elsewhere: the second finds nothing, and the whole is undone.
      const halverwege = lees(geheim, async () => void (await eindig(daar)))
      await assert.rejects(halverwege, NietGevonden, weg)
      assert.deepEqual(gezien, [1, 0], weg)
      assert.equal(await ander.wie(geheim), null, weg)
      await assert.rejects(lees(geheim), NietGevonden, weg)
    }
    // A recovery ends every session there is, in every process.
    const oud = [ik, await kom()].map(geheimVan)
    await w.zetKlok(w.klok.nu().add({ minutes: 1 }).toString())
    await registreerMetPasskey(
      w.iemand(),
      await geefUitnodiging(w, noor, true),
      new Toestel(publicUrl, w.poorten.toeval.bytes(16)),
    )
    for (const geheim of oud) assert.equal(await ander.wie(geheim), null)
  } finally {
    await ander.sluit()
  }
})

test('codes van papier: honderdduizend keer gokken, opnieuw gebruiken en twee tegelijk geven 0, 0 en 1', async () => {
  const code = await geefUitnodiging(w, await w.traject(anna, 'Sam'))
  const staf = await geefPersoneelscode(w, (await w.medewerker('Dora Proef', ['specialist'])).id)
  const gebruik = (hash: Buffer) =>
    w.poorten.deur.huis(null, async db => {
      const { rows } = await sql`select * from muur.gebruik_code(${hash})`.execute(db)
      return rows.length
    })
  const hashVan = (tekst: string) => createHash('sha256').update(tekst).digest()
  // The same function that the page asks, a thousand guesses in one statement each.
  let geraden = 0
  for (let i = 0; i < 100; i++) {
    const gok = Array.from({ length: 1000 }, () =>
      hashVan(Buffer.from(systemRandom.bytes(13)).toString('hex').slice(0, 20)),
    )
    geraden += await w.poorten.deur.huis(null, async db => {
      const { rows } = await sql<{
        n: string
      }>`select count(*) as n from unnest(${gok}::bytea[]) g, muur.gebruik_code(g) x`.execute(db)
      return Number(rows[0]?.n)
    })
  }
  assert.equal(geraden, 0)
  for (const papier of [code, staf]) {
    const tegelijk = await Promise.all(
      Array.from({ length: 8 }, () => w.iemand().post('/begin', { code: papier })),
    )
    assert.deepEqual(tegelijk.map(a => a.status).sort(), [303, ...Array(7).fill(422)])
    assert.equal(await gebruik(hashVan(papier.replaceAll('-', ''))), 0, 'replay')
    assert.equal((await w.iemand().post('/begin', { code: papier })).status, 422)
  }
})
