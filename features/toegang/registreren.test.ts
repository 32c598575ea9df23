// Registration and signing in on both roads, with what goes wrong on purpose.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  type Anders,
  cijfersVan,
  geefPersoneelscode,
  geefUitnodiging,
  leesPapiertje,
  registreerMetCode,
  Toestel,
  vraag,
  WACHTZIN,
} from '../../tests/inlogmiddelen.ts'
import type { Klant } from '../../tests/klant.ts'
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

async function registreer(klant: Klant, code: string, ding: Toestel) {
  await klant.post('/begin', { code })
  const antwoord = ding.maak(await vraag(klant, '/registreren/uitdaging'))
  await klant.post('/registreren/passkey', { antwoord })
  return klant.post('/registreren/wachtzin', { wachtzin: WACHTZIN, nogmaals: WACHTZIN })
}

async function metPasskey(klant: Klant, ding: Toestel, anders: Anders = {}) {
  const antwoord = ding.inloggen(await vraag(klant, '/inloggen/uitdaging'), anders)
  return klant.post('/inloggen/passkey', { antwoord })
}

test('een ouder registreert met een passkey, meldt af en komt weer binnen met passkey en wachtzin', async () => {
  const ouder = await w.traject(anna)
  const klant = w.iemand()
  const ding = toestel()
  const klaar = await registreer(klant, await geefUitnodiging(w, ouder), ding)
  assert.deepEqual([klaar.status, klaar.location], [303, '/mijn'])
  assert.equal((await klant.get('/toegang')).status, 200)
  assert.equal((await klant.post('/afmelden')).location, '/inloggen?afgemeld')
  assert.equal((await klant.get('/toegang')).location, '/inloggen')
  const half = await metPasskey(klant, ding)
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
  const klaar = await registreer(w.iemand(), await geefPersoneelscode(w, bram.id), toestel())
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

test('een uitdaging telt een keer, vijf minuten, en in de eigen browser', async () => {
  const ouder = await w.traject(anna)
  const klant = w.iemand()
  const ding = toestel()
  await registreer(klant, await geefUitnodiging(w, ouder), ding)
  const ander = w.iemand()
  const antwoord = ding.inloggen(await vraag(ander, '/inloggen/uitdaging'))
  const vreemd = w.iemand()
  assert.equal((await vreemd.post('/inloggen/passkey', { antwoord })).status, 422)
  await vraag(vreemd, '/inloggen/uitdaging')
  assert.equal((await vreemd.post('/inloggen/passkey', { antwoord })).status, 422)
  const koek = ander.cookies.get('__Host-u') as string
  const tegelijk = await Promise.all(
    Array.from({ length: 10 }, () => {
      const kopie = w.iemand()
      kopie.cookies.set('__Host-u', koek)
      return kopie.post('/inloggen/passkey', { antwoord })
    }),
  )
  assert.equal(tegelijk.filter(a => a.location === '/inloggen/wachtzin').length, 1)
  const laat = w.iemand()
  const teLaat = ding.inloggen(await vraag(laat, '/inloggen/uitdaging'))
  await w.zetKlok('2027-03-01T09:05:01Z')
  assert.equal((await laat.post('/inloggen/passkey', { antwoord: teLaat })).status, 422)
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

test('inloggen met een vreemde, onbevestigde of nagemaakte passkey lukt niet, met steeds dezelfde bytes', async () => {
  const ouder = await w.traject(anna)
  const ding = toestel()
  await registreer(w.iemand(), await geefUitnodiging(w, ouder), ding)
  const pages = [
    await metPasskey(w.iemand(), toestel()),
    await metPasskey(w.iemand(), new Toestel(publicUrl, ding.id)),
    await metPasskey(w.iemand(), ding, { verified: false }),
    await metPasskey(w.iemand(), ding, { origin: 'https://elders.test' }),
    await metPasskey(w.iemand(), ding, { rpId: 'elders.test' }),
    await metPasskey(w.iemand(), ding, { type: 'webauthn.create' }),
    await w.iemand().post('/inloggen/passkey', { antwoord: 'x' }),
  ]
  for (const page of pages) {
    assert.equal(page.status, 422)
    assert.equal(page.html, pages[0]?.html)
  }
  assert.equal((await metPasskey(w.iemand(), ding)).location, '/inloggen/wachtzin')
})

test('een teller die terugloopt is een kopie en komt er niet in', async () => {
  const ding = toestel()
  await registreer(w.iemand(), await geefUitnodiging(w, await w.traject(anna)), ding)
  assert.equal((await metPasskey(w.iemand(), ding, { teller: 7 })).status, 303)
  assert.equal((await metPasskey(w.iemand(), ding, { teller: 7 })).status, 422)
  assert.equal((await metPasskey(w.iemand(), ding, { teller: 8 })).status, 303)
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
  await registreer(klant, await geefUitnodiging(w, ouder), oud)
  await w.zetKlok(w.klok.nu().add({ minutes: 1 }).toString())
  const nieuw = w.iemand()
  const ding = toestel()
  await nieuw.post('/begin', { code: await geefUitnodiging(w, ouder) })
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
  assert.equal((await metPasskey(w.iemand(), oud)).status, 422)
  const terug = w.iemand()
  assert.equal((await metPasskey(terug, ding)).location, '/inloggen/wachtzin')
  assert.equal((await terug.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).status, 422)
  assert.equal(
    (await terug.post('/inloggen/wachtzin', { wachtzin: 'een heel andere zin' })).location,
    '/mijn',
  )
})

test('inloggen met nummer, cijfers en wachtzin: elke stap telt een keer, en elke fout is hetzelfde', async () => {
  const ouder = await w.traject(anna)
  const { papiertje, antwoord } = await registreerMetCode(w, w.iemand(), await geefUitnodiging(w, ouder))
  assert.equal(antwoord.location, '/mijn')
  const probeer = (anders: Record<string, string> = {}) =>
    w.iemand().post('/inloggen/code', {
      nummer: papiertje.nummer,
      cijfers: cijfersVan(w, papiertje),
      wachtzin: WACHTZIN,
      ...anders,
    })
  // The code that confirmed the app is used up.
  const gebruikt = await probeer()
  assert.equal(gebruikt.status, 422)
  await w.zetKlok(w.klok.nu().add({ seconds: 90 }).toString())
  const mis = [
    await probeer({ nummer: '00000000' }),
    await probeer({ nummer: '' }),
    await probeer({ cijfers: '000000' }),
    await probeer({ cijfers: cijfersVan(w, papiertje, 2) }),
    await probeer({ cijfers: cijfersVan(w, papiertje, -2) }),
    await probeer({ wachtzin: 'een andere zin', cijfers: cijfersVan(w, papiertje, -1) }),
    await probeer({ wachtzin: '', nummer: '<script>' }),
    await probeer({ wachtzin: 'x'.repeat(1_000_000), nummer: 'x'.repeat(1_000_000) }),
  ]
  for (const { status, html } of mis) {
    assert.equal(status, 422)
    assert.equal(html, gebruikt.html)
  }
  const cijfers = cijfersVan(w, papiertje)
  const tegelijk = await Promise.all(Array.from({ length: 8 }, () => probeer({ cijfers })))
  assert.equal(tegelijk.filter(a => a.location === '/mijn').length, 1)
  assert.equal((await probeer({ cijfers })).status, 422)
  // A device a little ahead: the next step counts too, and then the one before it no more.
  assert.equal((await probeer({ cijfers: cijfersVan(w, papiertje, 1) })).location, '/mijn')
  assert.equal((await probeer({ cijfers })).status, 422)
})

test('dertig keer mis met een nummer sluit de eigenaar niet buiten', async () => {
  const { papiertje } = await registreerMetCode(
    w,
    w.iemand(),
    await geefUitnodiging(w, await w.traject(anna)),
  )
  for (let i = 0; i < 30; i++)
    assert.equal(
      (
        await w
          .iemand()
          .post('/inloggen/code', { nummer: papiertje.nummer, cijfers: '000000', wachtzin: 'gok' })
      ).status,
      422,
    )
  await w.zetKlok(w.klok.nu().add({ seconds: 60 }).toString())
  const velden = { nummer: papiertje.nummer, cijfers: cijfersVan(w, papiertje), wachtzin: WACHTZIN }
  assert.equal((await w.iemand().post('/inloggen/code', velden)).location, '/mijn')
})

test('wie uit dienst is, of wiens traject gesloten is, komt niet meer binnen', async () => {
  const cees = await w.medewerker('Cees Proef', ['specialist'])
  const ding = toestel()
  const klant = w.iemand()
  await registreer(klant, await geefPersoneelscode(w, cees.id), ding)
  assert.equal((await klant.get('/toegang')).status, 200)
  await w.superuser(c =>
    c.query('update medewerker set uit_dienst_op = $2 where id = $1', [cees.id, w.klok.nu().toString()]),
  )
  assert.equal((await klant.get('/toegang')).location, '/inloggen')
  assert.equal((await metPasskey(w.iemand(), ding)).status, 422)
  const ouder = await w.traject(anna)
  const eigen = toestel()
  await registreer(w.iemand(), await geefUitnodiging(w, ouder), eigen)
  await w.superuser(c =>
    c.query('update toegang set tot = $2 where persoon_id = $1', [ouder.id, w.klok.nu().toString()]),
  )
  assert.equal((await metPasskey(w.iemand(), eigen)).status, 422)
})
