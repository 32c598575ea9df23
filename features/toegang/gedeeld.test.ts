// A shared device: the next time and nothing else, until the passphrase is given again.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { features } from '../../features/alle.ts'
import {
  geefUitnodiging,
  maakPersoon,
  registreerMetPasskey,
  Toestel,
  toonPasskey,
  WACHTZIN,
} from '../../tests/inlogmiddelen.ts'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'

let w: Wereld
let anna: Medewerker
before(async () => {
  w = await maakWereld({ features })
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

const verder = (duur: Temporal.DurationLike) => w.zetKlok(w.klok.nu().add(duur).toString())

/** An ouder with an account and a planned gesprek on Thursday at two, signed in on a shared device. */
async function opDeTablet() {
  const ouder = await w.traject(anna, 'Noor')
  const toestel = new Toestel(publicUrl, w.poorten.toeval.bytes(16))
  await registreerMetPasskey(w.iemand(), await geefUitnodiging(w, ouder), toestel)
  await w.superuser(c =>
    c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values
       ($1, $2, '2027-04-01T12:00:00Z', 60, 'thuis'), ($1, $3, '2027-04-15T12:00:00Z', 60, 'thuis')`,
      [ouder.traject, w.poorten.toeval.uuid(), w.poorten.toeval.uuid()],
    ),
  )
  const tablet = w.iemand()
  await toonPasskey(tablet, toestel)
  const binnen = await tablet.post('/inloggen/wachtzin', { wachtzin: WACHTZIN, gedeeld: 'ja' })
  assert.equal(binnen.location, '/mijn')
  return { ouder, toestel, tablet }
}

const open = async (klant: Klant) => (await klant.get('/mijn')).status === 200

test('na inloggen op een gedeeld apparaat staat er alleen de volgende keer, op elke bladzijde', async () => {
  const { tablet, ouder } = await opDeTablet()
  assert.equal((await tablet.get('/mijn')).location, '/volgende')
  const { html, status } = await tablet.get('/volgende')
  assert.equal(status, 200)
  const main = /<main[\s\S]*<\/main>/
    .exec(html)?.[0]
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  assert.equal(main, 'donderdag 1 april, 14.00 uur Verder Afmelden')
  for (const woord of ['Noor', 'Luwte', 'PSO', 'specialist', 'gesprek', 'thuis', 'Anna', '15 april'])
    assert.equal(html.replace(/<head>[\s\S]*<\/head>/, '').includes(woord), false, woord)
  // Every route of the program, asked by this browser: none opens anything of the traject.
  const seen = new Set<string>()
  for (const { method, path } of w.app.routes) {
    if (method === 'ALL' || seen.has(`${method} ${path}`) || path.startsWith('/vast/')) continue
    seen.add(`${method} ${path}`)
    if (/^\/(weg|afmelden|volgende\/wachtzin|inloggen|demo|begin|opzet|aanmelden)/.test(path)) continue
    const adres = path
      .replace(/:traject/, ouder.traject)
      .replace(/:[a-z]+(\{[^}]*\})?/gi, w.poorten.toeval.uuid())
    const a = method === 'GET' ? await tablet.get(adres) : await tablet.post(adres)
    assert.ok(!a.html.includes('Noor') && !a.html.includes('15 april'), `${method} ${path}`)
    if (/^\/(mijn|toegang|trajecten|agenda|tijd|aanmeldingen|praktijk|bevestigen)/.test(path))
      // What is not there for anybody (the account of an organisation that is not set up) is not there here either.
      assert.ok(a.location === '/volgende' || a.status === 404, `${method} ${path} ${a.status}`)
  }
  assert.equal((await tablet.get('/inloggen')).location, '/mijn')
})

test('de wachtzin opent, drie minuten stilte dekt weer af, en vijf keer mis is uitgelogd', async () => {
  const { tablet } = await opDeTablet()
  assert.equal((await tablet.post('/volgende/wachtzin', { wachtzin: 'mis' })).status, 422)
  assert.equal(await open(tablet), false)
  assert.equal((await tablet.post('/volgende/wachtzin', { wachtzin: WACHTZIN })).location, '/mijn')
  assert.equal(await open(tablet), true)
  assert.equal((await tablet.get('/volgende')).location, '/mijn')
  await verder({ minutes: 2, seconds: 59 })
  assert.equal(await open(tablet), true)
  await verder({ minutes: 3 })
  assert.equal(await open(tablet), false)
  // Looking at the next time keeps it alive, and covered.
  for (let i = 0; i < 3; i++) {
    assert.equal((await tablet.get('/volgende')).status, 200)
    await verder({ minutes: 4 })
  }
  assert.equal((await tablet.get('/mijn')).location, '/volgende')
  for (let i = 0; i < 4; i++) await tablet.post('/volgende/wachtzin', { wachtzin: 'mis' })
  assert.equal((await tablet.post('/volgende/wachtzin', { wachtzin: 'mis' })).location, '/inloggen?gestopt')
  assert.equal((await tablet.get('/volgende')).location, '/inloggen')
})

test('een afgedekte plek sluit na tien minuten stilte, en bij afmelden meteen', async () => {
  const { tablet } = await opDeTablet()
  await verder({ minutes: 10 })
  assert.equal((await tablet.get('/volgende')).location, '/inloggen')
  const { tablet: ander } = await opDeTablet()
  const koek = ander.cookies.get('__Host-s') as string
  await ander.post('/afmelden')
  ander.cookies.set('__Host-s', koek)
  assert.equal((await ander.get('/volgende')).location, '/inloggen')
})

test('de schakelaar: bij inloggen onthouden, bij Toegang om te zetten, en uit alleen met de wachtzin', async () => {
  const { tablet, toestel } = await opDeTablet()
  assert.equal(tablet.cookies.get('__Host-g'), 'ja')
  await tablet.post('/afmelden')
  await toonPasskey(tablet, toestel)
  assert.match((await tablet.get('/inloggen/wachtzin')).html, /name="gedeeld" value="ja" checked/)
  await tablet.post('/inloggen/wachtzin', { wachtzin: WACHTZIN, gedeeld: 'ja' })
  await tablet.post('/volgende/wachtzin', { wachtzin: WACHTZIN })
  assert.match((await tablet.get('/toegang')).html, /Dit apparaat is van mij alleen/)
  for (let i = 0; i < 4; i++) {
    await verder({ minutes: 2, seconds: 40 })
    assert.equal((await tablet.get('/toegang')).status, 200)
  }
  assert.equal(
    (await tablet.post('/toegang/gedeeld', { gedeeld: 'nee' })).location,
    '/bevestigen?terug=/toegang',
  )
  await tablet.post('/bevestigen', { terug: '/toegang', wachtzin: WACHTZIN })
  assert.equal((await tablet.post('/toegang/gedeeld', { gedeeld: 'nee' })).location, '/toegang?gedaan=eigen')
  assert.equal(tablet.cookies.has('__Host-g'), false)
  await verder({ minutes: 4 })
  assert.equal(await open(tablet), true)
  assert.equal((await tablet.post('/toegang/gedeeld', { gedeeld: 'ja' })).location, '/toegang?gedaan=gedeeld')
  await verder({ minutes: 4 })
  assert.equal(await open(tablet), false)
})

test('na snel weg is het apparaat niets meer van ons wijs, en dekt de volgende keer inloggen toch af', async () => {
  const { tablet, toestel } = await opDeTablet()
  await tablet.post('/volgende/wachtzin', { wachtzin: WACHTZIN })
  await tablet.post('/weg')
  assert.deepEqual([...tablet.cookies.keys()], ['__Host-w'])
  await verder({ hours: 20 })
  // Weeks later, twice, and signed out in between: the box is empty, and nobody has to think of it.
  const terug = w.iemand()
  for (let keer = 0; keer < 2; keer++) {
    await toonPasskey(terug, toestel)
    assert.doesNotMatch((await terug.get('/inloggen/wachtzin')).html, /value="ja" checked/)
    await terug.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })
    assert.equal((await terug.get('/mijn')).location, '/volgende')
    await terug.post('/afmelden')
    await verder({ hours: 20 })
  }
  const { tablet: ander, toestel: eigen } = await opDeTablet()
  await ander.post('/volgende/wachtzin', { wachtzin: WACHTZIN })
  // On an own device it is said once, with the passphrase of just now.
  assert.equal((await ander.post('/toegang/gedeeld', { gedeeld: 'nee' })).location, '/toegang?gedaan=eigen')
  const telefoon = w.iemand()
  await toonPasskey(telefoon, eigen)
  await telefoon.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })
  assert.equal(await open(telefoon), true)
})

test('wie het vinkje zelf weghaalt krijgt wat hij vraagt', async () => {
  const { tablet, toestel } = await opDeTablet()
  await tablet.post('/afmelden')
  await verder({ minutes: 1 })
  await toonPasskey(tablet, toestel)
  await tablet.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })
  assert.equal(await open(tablet), true)
})

test('voor een medewerker dekt niets af, en zonder vinkje is alles gewoon open', async () => {
  const gewoon = await (await maakPersoon(w, 'ouder', anna)).heel()
  await verder({ minutes: 9 })
  assert.equal(await open(gewoon), true)
  assert.equal((await gewoon.get('/volgende')).location, '/mijn')
  const bureau = await w.klantVoor(anna.id, null)
  assert.equal((await bureau.post('/toegang/gedeeld', { gedeeld: 'ja' })).status, 404)
  assert.doesNotMatch((await bureau.get('/toegang')).html, /Gedeeld apparaat/)
  assert.equal((await w.iemand().get('/volgende')).location, '/inloggen')
})

test('wat een afgedekte plek toont staat in het log van het traject', async () => {
  const { tablet, ouder } = await opDeTablet()
  await tablet.get('/volgende')
  const { rows } = await w.superuser(c =>
    c.query(
      `select persoon_id, rol, handeling, uitkomst from logregel where traject_id = $1 and onderdeel = 'volgende-keer'`,
      [ouder.traject],
    ),
  )
  assert.deepEqual(rows, [{ persoon_id: ouder.id, rol: 'ouder', handeling: 'R', uitkomst: '0' }])
})
