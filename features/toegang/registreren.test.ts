// Registration and signing in on both roads, with what goes wrong on purpose.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { schrijfAanmelding } from '../../tests/aanmelding.ts'
import {
  type Anders,
  cijfersVan,
  geefPersoneelscode,
  geefUitnodiging,
  leesPapiertje,
  registreerMetPasskey,
  Toestel,
  toonPasskey,
  vraag,
  WACHTZIN,
} from '../../tests/inlogmiddelen.ts'
import { type Medewerker, maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { toegang } from './routes.tsx'

let w: Wereld
let anna: Medewerker
before(async () => {
  w = await maakWereld({ features: [toegang] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

const toestel = () => new Toestel(publicUrl, w.poorten.toeval.bytes(32))

test('een ouder registreert met een passkey, meldt af en komt weer binnen met passkey en wachtzin', async () => {
  const ouder = await w.traject(anna)
  const klant = w.iemand()
  const ding = toestel()
  const klaar = await registreerMetPasskey(klant, await geefUitnodiging(w, ouder), ding)
  assert.deepEqual([klaar.status, klaar.location], [303, '/mijn'])
  assert.equal((await klant.get('/toegang')).status, 200)
  assert.equal((await klant.post('/afmelden')).location, '/inloggen?afgemeld')
  assert.equal((await klant.get('/toegang')).location, '/inloggen')
  const half = await toonPasskey(klant, ding)
  assert.equal(half.location, '/inloggen/wachtzin')
  // A passkey alone opens nothing: whoever once enrolled a finger stops here.
  assert.equal((await klant.get('/toegang')).location, '/inloggen/wachtzin')
  assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: 'iets anders' })).status, 422)
  const binnen = await klant.post('/inloggen/wachtzin', { wachtzin: ` ${WACHTZIN} ` })
  assert.equal(binnen.location, '/mijn')
})

test('het toestel leert alleen de neutrale naam', async () => {
  const klant = w.iemand()
  await klant.post('/begin', { code: await geefUitnodiging(w, await w.traject(anna, 'Zoraya')) })
  const opties = JSON.stringify(await vraag(klant, '/registreren/uitdaging'))
  assert.match(opties, /"rp":\{"name":"Mijn agenda","id":"agenda.voorbeeld.test"\}/)
  assert.match(opties, /"residentKey":"required"/)
  assert.match(opties, /"userVerification":"required"/)
  assert.match(opties, /"attestation":"none"/)
  assert.doesNotMatch(opties, /Zoraya|Luwte|Praktijk|ouder/i)
})

test('een personeelslid komt na registratie op het begin', async () => {
  const bram = await w.medewerker('Bram Proef', ['coordinator'])
  const klaar = await registreerMetPasskey(w.iemand(), await geefPersoneelscode(w, bram.id), toestel())
  assert.deepEqual([klaar.status, klaar.location], [303, '/'])
})

test('wat een passkey niet bewijst, registreert niet', async () => {
  const klant = w.iemand()
  await klant.post('/begin', { code: await geefUitnodiging(w, await w.traject(anna)) })
  const mis: Anders[] = [
    { origin: 'https://elders.test' },
    { rpId: 'elders.test' },
    { verified: false },
    { type: 'webauthn.get' },
  ]
  for (const anders of mis) {
    const antwoord = toestel().maak(await vraag(klant, '/registreren/uitdaging'), anders)
    assert.equal((await klant.post('/registreren/passkey', { antwoord })).status, 422, JSON.stringify(anders))
  }
  for (const antwoord of [
    '',
    'null',
    '[]',
    '{}',
    '{"id":"a"}',
    '{"id":"a","response":{}}',
    '{"id":1',
    'x'.repeat(30_000),
  ]) {
    await vraag(klant, '/registreren/uitdaging')
    assert.equal((await klant.post('/registreren/passkey', { antwoord })).status, 422, antwoord.slice(0, 30))
  }
  assert.equal((await klant.get('/registreren/wachtzin')).location, '/registreren')
  assert.equal(
    (await klant.post('/registreren/wachtzin', { wachtzin: WACHTZIN, nogmaals: WACHTZIN })).location,
    '/registreren',
  )
})

test('een uitdaging van de ene registratie geldt niet in de andere, ook niet in dezelfde browser', async () => {
  const klant = w.iemand()
  await klant.post('/begin', { code: await geefUitnodiging(w, await w.traject(anna)) })
  const antwoord = toestel().maak(await vraag(klant, '/registreren/uitdaging'))
  const koek = klant.cookies.get('__Host-u') as string
  await klant.post('/begin', { code: await geefUitnodiging(w, await w.traject(anna)) })
  klant.cookies.set('__Host-u', koek)
  assert.equal((await klant.post('/registreren/passkey', { antwoord })).status, 422)
})

test('zonder passkey: nummer en geheim blijven binnen de registratie gelijk en tellen pas na een goede code', async () => {
  const ouder = await w.traject(anna)
  const klant = w.iemand()
  await klant.post('/begin', { code: await geefUitnodiging(w, ouder) })
  const een = leesPapiertje((await klant.get('/registreren/code')).html)
  assert.deepEqual(leesPapiertje((await klant.get('/registreren/code')).html), een)
  for (const cijfers of ['', '000000', 'abcdef', cijfersVan(w, een, 3), `${cijfersVan(w, een)}0`])
    assert.equal((await klant.post('/registreren/code', { cijfers })).status, 422, cijfers)
  const rows = () =>
    w.superuser(
      async c => (await c.query('select * from eenmalige_code where persoon_id = $1', [ouder.id])).rows,
    )
  assert.equal((await rows()).length, 0)
  const goed = await klant.post('/registreren/code', { cijfers: cijfersVan(w, een).replace(/^.../, '$& ') })
  assert.equal(goed.location, '/registreren/wachtzin')
  const [row] = await rows()
  // Nothing readable is kept: not the number, not the secret.
  assert.equal(row.geheim.length, 12 + 20 + 16)
  assert.equal(JSON.stringify(row).includes(een.nummer), false)
  const ander = w.iemand()
  await ander.post('/begin', { code: await geefUitnodiging(w, await w.traject(anna)) })
  assert.notDeepEqual(leesPapiertje((await ander.get('/registreren/code')).html), een)
})

test('een wachtzin die een bekende zou proberen wordt geweigerd, en komt niet terug op het scherm', async () => {
  const ouder = await w.traject(anna, 'Mirthe')
  const klant = w.iemand()
  await klant.post('/begin', { code: await geefUitnodiging(w, ouder) })
  const papiertje = leesPapiertje((await klant.get('/registreren/code')).html)
  await klant.post('/registreren/code', { cijfers: cijfersVan(w, papiertje) })
  const kinderen = [{ voornaam: 'Robin', geboortedatum: '2018-04-09' }]
  await schrijfAanmelding(w, ouder.traject, { kinderen })
  const slecht = [
    '',
    'kort',
    'Mirthe2015!',
    'de voorbeeld 1',
    'welkom123',
    'Wachtwoord1',
    'aaaaaaaaaa',
    'x'.repeat(2000),
    'mijnagenda1',
    'ikhouvanjou',
    'correcthorsebatterystaple',
    'sunshine99',
    'm1ch3lle1!',
    'fiets 09-04-2018',
    'Robin 9 april 2018',
  ]
  for (const wachtzin of slecht) {
    const { status, html } = await klant.post('/registreren/wachtzin', { wachtzin, nogmaals: wachtzin })
    assert.equal(status, 422, wachtzin)
    if (wachtzin) assert.equal(html.includes(`value="${wachtzin}"`), false)
  }
  assert.equal(
    (await klant.post('/registreren/wachtzin', { wachtzin: WACHTZIN, nogmaals: 'regen op het dak' })).status,
    422,
  )
  const kept = await w.superuser(
    async c => (await c.query('select 1 from wachtzin where persoon_id = $1', [ouder.id])).rowCount,
  )
  assert.equal(kept, 0)
  assert.equal(
    (await klant.post('/registreren/wachtzin', { wachtzin: WACHTZIN, nogmaals: WACHTZIN })).location,
    '/mijn',
  )
})

test('een nieuwe registratie beeindigt alles wat er eerder was: passkeys, code, wachtzin en sessies', async () => {
  const ouder = await w.traject(anna)
  const oud = toestel()
  const klant = w.iemand()
  await registreerMetPasskey(klant, await geefUitnodiging(w, ouder), oud)
  await w.zetKlok(w.klok.nu().add({ minutes: 1 }).toString())
  const nieuw = w.iemand()
  const ding = toestel()
  await nieuw.post('/begin', { code: await geefUitnodiging(w, ouder, true) })
  await nieuw.post('/registreren/passkey', {
    antwoord: ding.maak(await vraag(nieuw, '/registreren/uitdaging')),
  })
  // Half a registration takes nothing away.
  assert.equal((await klant.get('/toegang')).status, 200)
  await nieuw.post('/registreren/wachtzin', {
    wachtzin: 'een heel andere zin',
    nogmaals: 'een heel andere zin',
  })
  assert.equal((await klant.get('/toegang')).location, '/inloggen')
  assert.equal((await toonPasskey(w.iemand(), oud)).status, 422)
  const terug = w.iemand()
  assert.equal((await toonPasskey(terug, ding)).location, '/inloggen/wachtzin')
  assert.equal((await terug.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).status, 422)
  assert.equal(
    (await terug.post('/inloggen/wachtzin', { wachtzin: 'een heel andere zin' })).location,
    '/mijn',
  )
})
