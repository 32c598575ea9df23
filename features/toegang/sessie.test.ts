// Sessions: how long they live and how they end.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { maakPersoon, WACHTZIN } from '../../tests/inlogmiddelen.ts'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, type Wereld } from '../../tests/wereld.ts'
import { toegang } from './routes.tsx'

let w: Wereld
let anna: Medewerker
before(async () => {
  w = await maakWereld({ features: [toegang] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

const verder = (duur: Temporal.DurationLike) => w.zetKlok(w.klok.nu().add(duur).toString())

const persoon = (soort: 'ouder' | 'staf') => maakPersoon(w, soort, anna)

const isBinnen = async (klant: Klant) => (await klant.get('/toegang')).status === 200

test('een ouder mag tien minuten stil zijn, een medewerker vijftien', async () => {
  for (const [soort, rust] of [
    ['ouder', 10],
    ['staf', 15],
  ] as const) {
    const { heel } = await persoon(soort)
    const [kort, lang] = [await heel(), await heel()]
    await verder({ minutes: rust - 1, seconds: 59 })
    assert.equal(await isBinnen(kort), true)
    await verder({ seconds: 1 })
    assert.equal(await isBinnen(lang), false, `${soort} ${rust}`)
    // Who moved a second before lives on.
    assert.equal(await isBinnen(kort), true)
  }
})

test('na twaalf uur is het hoe dan ook voorbij', async () => {
  const { heel } = await persoon('staf')
  const klant = await heel()
  for (let i = 0; i < 71; i++) {
    await verder({ minutes: 10 })
    assert.equal(await isBinnen(klant), true)
  }
  await verder({ minutes: 9, seconds: 59 })
  assert.equal(await isBinnen(klant), true)
  await verder({ seconds: 1 })
  assert.equal(await isBinnen(klant), false)
})

test('de zesde keer inloggen beeindigt de oudste, en alleen met een passkey duw je niemand weg', async () => {
  const { eerste, heel, half } = await persoon('ouder')
  const rij = [eerste]
  for (let i = 0; i < 4; i++) {
    await verder({ seconds: 1 })
    rij.push(await heel())
  }
  for (const klant of rij) assert.equal(await isBinnen(klant), true)
  for (let i = 0; i < 8; i++) await half()
  for (const klant of rij) assert.equal(await isBinnen(klant), true)
  await verder({ seconds: 1 })
  rij.push(await heel())
  assert.deepEqual(await Promise.all(rij.map(isBinnen)), [false, true, true, true, true, true])
})

test('vijf keer een verkeerde wachtzin beeindigt deze ene sessie, ook als ze tegelijk komen', async () => {
  const { half, heel } = await persoon('ouder')
  const ander = await heel()
  const klant = await half()
  for (let i = 0; i < 4; i++)
    assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: 'mis' })).status, 422)
  assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: 'mis' })).location, '/inloggen?gestopt')
  assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).location, '/inloggen')
  const snel = await half()
  const koek = snel.cookies.get('__Host-s') as string
  const all = await Promise.all(
    Array.from({ length: 20 }, () => {
      const kopie = w.iemand()
      kopie.cookies.set('__Host-s', koek)
      return kopie.post('/inloggen/wachtzin', { wachtzin: 'mis' })
    }),
  )
  assert.equal(all.filter(a => a.status === 422).length <= 4, true)
  assert.equal((await snel.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).location, '/inloggen')
  // Whoever guesses shuts out nobody: the owner comes in at once.
  assert.equal(await isBinnen(ander), true)
  assert.equal(await isBinnen(await heel()), true)
})

test('ook zonder onze bladzijde telt de database: de zesde poging beeindigt de sessie', async () => {
  const { half } = await persoon('ouder')
  const geheim = new Uint8Array(Buffer.from((await half()).cookies.get('__Host-s') ?? '', 'base64url'))
  const keren: (number | null)[] = []
  for (let i = 0; i < 7; i++) {
    const { rows } = await w.poorten.deur.huis(geheim, db =>
      sql<{ n: number | null }>`select muur.poging() as n`.execute(db),
    )
    keren.push(rows[0]?.n ?? null)
  }
  assert.deepEqual(keren, [1, 2, 3, 4, 5, null, null])
  assert.equal(await w.poorten.deur.wie(geheim), null)
})

test('de vijfde poging mag nog goed zijn', async () => {
  const { half } = await persoon('ouder')
  const klant = await half()
  for (let i = 0; i < 4; i++) await klant.post('/inloggen/wachtzin', { wachtzin: 'mis' })
  assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).location, '/mijn')
})

test('een beeindigde sessie werkt bij het volgende verzoek niet meer, en alleen de eigene', async () => {
  const { heel } = await persoon('ouder')
  const ander = await persoon('ouder')
  const [ik, daar] = [await heel(), await heel()]
  const acties = async (klant: Klant) =>
    [
      ...(await klant.get('/toegang')).html.matchAll(/action="(\/toegang\/sessies\/[0-9a-f-]{36}\/einde)"/g),
    ].map(m => m[1] as string)
  const [actie] = await acties(await heel())
  assert.equal((await ander.eerste.post(actie as string)).status, 303)
  assert.equal(await isBinnen(ik), true)
  for (const pad of await acties(ik)) assert.equal((await ik.post(pad)).location, '/toegang?gedaan=gestopt')
  assert.equal(await isBinnen(ik), true)
  assert.equal(await isBinnen(daar), false)
  assert.equal((await ik.post('/toegang/sessies/geen-uuid/einde')).status, 404)
  const [een, twee] = [await heel(), await heel()]
  await een.post('/toegang/sessies/andere/einde')
  assert.deepEqual([await isBinnen(een), await isBinnen(twee), await isBinnen(ik)], [true, false, false])
})

test('afmelden eindigt de sessie, niet alleen de cookie', async () => {
  const { heel } = await persoon('ouder')
  const klant = await heel()
  const koek = klant.cookies.get('__Host-s') as string
  const weg = await klant.post('/afmelden')
  assert.equal(weg.headers.get('clear-site-data'), '"cache", "storage"')
  assert.equal(klant.cookies.has('__Host-s'), false)
  klant.cookies.set('__Host-s', koek)
  assert.equal(await isBinnen(klant), false)
})

test('de cookie is van ons alleen: __Host-, Secure, HttpOnly, SameSite=Strict', async () => {
  const { half } = await persoon('ouder')
  const klant = await half()
  const set = (await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).headers.get('set-cookie') ?? ''
  assert.match(set, /^__Host-s=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
})
