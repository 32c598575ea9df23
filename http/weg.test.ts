// Quick exit as the server does it: everything of us goes, and for an hour Back finds the weather.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maakKlant } from '../tests/klant.ts'
import { type Medewerker, maakWereld, type Ouder, publicUrl, type Wereld } from '../tests/wereld.ts'

let w: Wereld
let anna: Medewerker
let noor: Ouder
before(async () => {
  w = await maakWereld()
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
})
after(() => w.sluit())

/** How a browser asks for a page that somebody goes to. */
const gaat = {
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'sec-fetch-site': 'none',
  'sec-fetch-user': '?1',
}
const WEER = /^0; url=https:\/\/www\.buienradar\.nl\/$/

async function vertrek() {
  const klant = await w.klantVoor(noor.id, noor.traject)
  await klant.post('/taal', { taal: 'nl' })
  const geheim = klant.cookies.get('__Host-s') as string
  return { klant, geheim, weg: await klant.post('/weg') }
}

test('snel weg eindigt de sessie en neemt elk koekje mee, op een leeg bordje na', async () => {
  const { klant, geheim, weg } = await vertrek()
  assert.equal(weg.status, 200)
  assert.match(weg.headers.get('refresh') ?? '', WEER)
  assert.equal(weg.headers.get('clear-site-data'), '"cache", "storage"')
  assert.equal(weg.headers.get('cache-control'), 'no-store')
  assert.deepEqual([...klant.cookies], [['__Host-w', '1']])
  const [bordje] = weg.headers.getSetCookie().filter(line => line.startsWith('__Host-w='))
  assert.match(bordje ?? '', /Max-Age=3600; Path=\/; Secure; SameSite=Strict/)
  assert.doesNotMatch(weg.html, /luwte|agenda|praktijk|noor/i)
  // The secret itself opens nothing any more, whoever kept it.
  const oud = maakKlant(w.app, publicUrl, new Uint8Array(Buffer.from(geheim, 'base64url')))
  assert.equal((await oud.get('/mijn')).location, '/inloggen')
})

test('terug laat op geen enkel adres iets van ons zien: een lege bladzijde met een knop', async () => {
  const { klant } = await vertrek()
  const paden = [
    '/',
    '/mijn',
    '/mijn/verslag',
    '/kosten',
    '/inloggen',
    '/aanmelden',
    '/berichthulp',
    '/bestaat/niet',
  ]
  for (const pad of [...paden, `/trajecten/${noor.traject}`]) {
    const { status, html } = await klant.get(pad, gaat)
    assert.equal(status, 200, pad)
    const zonder = html.replace(` value="${pad}"`, '').replace(/src="[^"]*"/, '')
    assert.match(zonder, /<title>Verder<\/title>/)
    assert.doesNotMatch(zonder, /agenda|luwte|pso|praktijk|ouder|inloggen|<h1|<nav|<a |stylesheet|manifest/i)
  }
  assert.equal(klant.cookies.size, 1)
})

test('wie zelf weer komt drukt een keer, of laat JavaScript dat doen, en dan is het bordje weg', async () => {
  const { klant } = await vertrek()
  const { html } = await klant.get('/kosten', gaat)
  assert.match(html, /<form method="post" action="\/verder" data-verder>.*name="terug" value="\/kosten"/)
  const verder = await klant.post('/verder', { terug: '/kosten' })
  assert.equal(verder.status, 303)
  assert.equal(verder.location, '/kosten')
  assert.equal(klant.cookies.size, 0)
  assert.match((await klant.get('/kosten', gaat)).html, /<h1>/)
})

test('verder gaat nooit naar een ander, en een adres komt niet als opmaak terug', async () => {
  const { klant } = await vertrek()
  for (const terug of [
    'https://kwaad.voorbeeld.test/',
    '//kwaad.voorbeeld.test',
    '/\\kwaad.voorbeeld.test',
    'javascript:x',
    '',
  ])
    assert.equal((await klant.post('/verder', { terug })).location, '/')
  const { klant: ander } = await vertrek()
  const { html } = await ander.get('/kosten?a="><script>alert(1)</script>&b=%22%3E', gaat)
  assert.doesNotMatch(html, /<script>|alert|%22/)
})

test('een browser die niet zegt hoe hij komt, en een bestand, krijgen wat ze altijd krijgen', async () => {
  const { klant } = await vertrek()
  assert.equal((await klant.get('/mijn')).location, '/inloggen')
  assert.equal((await klant.get(w.poorten.assets.css, { 'sec-fetch-mode': 'no-cors' })).status, 200)
  assert.equal((await klant.post('/taal', { taal: 'en' })).status, 303)
})

test('zonder bordje verandert er niets aan terug', async () => {
  const klant = await w.klantVoor(noor.id, noor.traject)
  assert.match((await klant.get('/mijn', gaat)).html, /<h1>/)
})

test('een ander kan het vertrek van iemand niet aanvragen', async () => {
  const klant = await w.klantVoor(noor.id, noor.traject)
  const vreemd = await klant.post(
    '/weg',
    {},
    { origin: 'https://kwaad.voorbeeld.test', 'sec-fetch-site': 'cross-site' },
  )
  assert.equal(vreemd.status, 403)
  assert.equal((await klant.get('/mijn')).status, 200)
})
