// Signing in on both roads: what proves enough, what does not, and who is kept out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  cijfersVan,
  geefPersoneelscode,
  geefUitnodiging,
  registreerMetCode,
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

test('een uitdaging telt een keer, vijf minuten, en in de eigen browser', async () => {
  const ouder = await w.traject(anna)
  const klant = w.iemand()
  const ding = toestel()
  await registreerMetPasskey(klant, await geefUitnodiging(w, ouder), ding)
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

test('inloggen met een vreemde, onbevestigde of nagemaakte passkey lukt niet, met steeds dezelfde bytes', async () => {
  const ouder = await w.traject(anna)
  const ding = toestel()
  await registreerMetPasskey(w.iemand(), await geefUitnodiging(w, ouder), ding)
  const pages = [
    await toonPasskey(w.iemand(), toestel()),
    await toonPasskey(w.iemand(), new Toestel(publicUrl, ding.id)),
    await toonPasskey(w.iemand(), ding, { verified: false }),
    await toonPasskey(w.iemand(), ding, { origin: 'https://elders.test' }),
    await toonPasskey(w.iemand(), ding, { rpId: 'elders.test' }),
    await toonPasskey(w.iemand(), ding, { type: 'webauthn.create' }),
    await w.iemand().post('/inloggen/passkey', { antwoord: 'x' }),
  ]
  for (const page of pages) {
    assert.equal(page.status, 422)
    assert.equal(page.html, pages[0]?.html)
  }
  assert.equal((await toonPasskey(w.iemand(), ding)).location, '/inloggen/wachtzin')
})

test('een teller die terugloopt is een kopie en komt er niet in', async () => {
  const ding = toestel()
  await registreerMetPasskey(w.iemand(), await geefUitnodiging(w, await w.traject(anna)), ding)
  assert.equal((await toonPasskey(w.iemand(), ding, { teller: 7 })).status, 303)
  assert.equal((await toonPasskey(w.iemand(), ding, { teller: 7 })).status, 422)
  assert.equal((await toonPasskey(w.iemand(), ding, { teller: 8 })).status, 303)
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
  await registreerMetPasskey(klant, await geefPersoneelscode(w, cees.id), ding)
  assert.equal((await klant.get('/toegang')).status, 200)
  await w.superuser(c =>
    c.query('update medewerker set uit_dienst_op = $2 where id = $1', [cees.id, w.klok.nu().toString()]),
  )
  assert.equal((await klant.get('/toegang')).location, '/inloggen')
  assert.equal((await toonPasskey(w.iemand(), ding)).status, 422)
  const ouder = await w.traject(anna)
  const eigen = toestel()
  await registreerMetPasskey(w.iemand(), await geefUitnodiging(w, ouder), eigen)
  await w.superuser(c =>
    c.query('update toegang set tot = $2 where persoon_id = $1', [ouder.id, w.klok.nu().toString()]),
  )
  assert.equal((await toonPasskey(w.iemand(), eigen)).status, 422)
})

test('een vloed van vreemden houdt niemand tegen en hoort steeds hetzelfde', async () => {
  const ouder = await w.traject(anna)
  const { papiertje } = await registreerMetCode(w, w.iemand(), await geefUitnodiging(w, ouder))
  await w.zetKlok(w.klok.nu().add({ minutes: 1 }).toString())
  const vloed = Array.from({ length: 60 }, (_, i) =>
    w.iemand().post('/inloggen/code', {
      // Half of them know the number of this person, and shut out nobody with it.
      nummer: i % 2 ? papiertje.nummer : '12345678',
      cijfers: String(100_000 + i),
      wachtzin: 'regen op het dak',
    }),
  )
  let klaar = 0
  for (const een of vloed) void een.then(() => klaar++)
  const klant = w.iemand()
  const velden = { nummer: papiertje.nummer, cijfers: cijfersVan(w, papiertje), wachtzin: WACHTZIN }
  assert.equal((await klant.post('/inloggen/code', velden)).location, '/mijn')
  assert.ok(klaar < 40, `the owner was in before ${60 - klaar} strangers`)
  const antwoorden = await Promise.all(vloed)
  assert.deepEqual([...new Set(antwoorden.map(a => a.status))], [422])
  assert.equal(new Set(antwoorden.map(a => a.html)).size, 1)
})
