// The language stays with the person: in every session, on every device, and on the paper that is made for an ouder.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onderzoekPdf } from '../platform/druk/pdf-onderzoek.ts'
import { geefUitnodiging, maakPersoon, registreerMetPasskey, Toestel } from '../tests/inlogmiddelen.ts'
import type { Klant } from '../tests/klant.ts'
import { type Medewerker, maakWereld, publicUrl, type Wereld } from '../tests/wereld.ts'

let w: Wereld
let anna: Medewerker
before(async () => {
  w = await maakWereld({ seed: 'taal' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

const taalVan = async (klant: Klant, pad: string) =>
  /<html lang="(\w+)"/.exec((await klant.get(pad)).html)?.[1]

const bewaard = async (traject: string) =>
  (await w.superuser(c => c.query('select taal from ouder where traject_id = $1', [traject]))).rows[0].taal

test('wie onderaan een bladzijde een taal kiest, heeft die ook op een ander toestel, en niemand anders', async () => {
  const noor = await w.traject(anna, 'Noor')
  const kim = await w.traject(anna, 'Kim')
  await noor.klant.post('/taal', { taal: 'en', terug: '/mijn' })
  assert.equal(await taalVan(noor.klant, '/mijn'), 'en')
  assert.equal(await taalVan(await w.klantVoor(noor.id, noor.traject), '/mijn'), 'en')
  assert.equal(await taalVan(await w.klantVoor(kim.id, kim.traject), '/mijn'), 'nl')
  // Choosing the same again changes nothing, and what changes nothing has no line.
  await noor.klant.post('/taal', { taal: 'en', terug: '/mijn' })
  const { rows } = await w.superuser(c =>
    c.query(`select onderdeel from logregel where traject_id = $1 and handeling = 'U'`, [noor.traject]),
  )
  assert.deepEqual(rows, [{ onderdeel: 'taal' }])
})

test('op een toestel van meer mensen leest ieder de eigen taal, en die blijft daarna in de browser', async () => {
  const noor = await w.traject(anna, 'Noor')
  const kim = await w.traject(anna, 'Kim')
  await noor.klant.post('/toegang/taal', { taal: 'en' })
  const tablet = await w.klantVoor(kim.id, kim.traject)
  tablet.cookies.set('__Host-taal', 'en')
  assert.equal(await taalVan(tablet, '/mijn'), 'nl')
  assert.equal(tablet.cookies.get('__Host-taal'), 'nl')
  await tablet.post('/afmelden')
  assert.equal(await taalVan(tablet, '/inloggen'), 'nl')
  assert.equal(await bewaard(noor.traject), 'en')
})

test('wie zich in het Engels registreert, gaat in het Engels verder', async () => {
  const mia = await w.traject(anna, 'Mia')
  const code = await geefUitnodiging(w, mia)
  const telefoon = w.iemand()
  await telefoon.post('/taal', { taal: 'en', terug: '/begin' })
  assert.equal(await taalVan(telefoon, '/begin'), 'en')
  await registreerMetPasskey(telefoon, code, new Toestel(publicUrl, w.poorten.toeval.bytes(16)))
  assert.equal(await taalVan(telefoon, '/mijn'), 'en')
  assert.equal(await bewaard(mia.traject), 'en')
  assert.equal(await taalVan(await w.klantVoor(mia.id, mia.traject), '/mijn'), 'en')
})

test('inloggen onthoudt de taal van de ouder, ook in een browser die er nog geen koos', async () => {
  const { eerste, heel } = await maakPersoon(w, 'ouder', anna)
  await eerste.post('/taal', { taal: 'en', terug: '/mijn' })
  const klant = await heel()
  assert.equal(await taalVan(klant, '/mijn'), 'en')
  await klant.post('/taal', { taal: 'nl', terug: '/mijn' })
  assert.equal(await taalVan(eerste, '/mijn'), 'nl')
})

test('het blad met de code is in de taal van de ouder, niet in die van wie het afdrukt', async () => {
  const zinnen = { nl: 'Zo open je je eigen plek', en: 'How to open your own place' }
  for (const [taal, scherm] of [
    ['en', 'nl'],
    ['nl', 'en'],
  ] as const) {
    const ouder = await w.traject(anna, 'Noor')
    await ouder.klant.post('/toegang/taal', { taal })
    await anna.klant.post('/taal', { taal: scherm, terug: '/trajecten' })
    const pad = `/trajecten/${ouder.traject}/uitnodiging`
    const { html } = await anna.klant.post(pad)
    assert.match(html, new RegExp(`<html lang="${scherm}"`))
    const code = /name="code" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const geheim = anna.klant.cookies.get('__Host-s') ?? ''
    const antwoord = await w.app.request(`${pad}/blad`, {
      method: 'POST',
      headers: {
        cookie: `__Host-s=${geheim}; __Host-taal=${scherm}`,
        origin: publicUrl,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ code }).toString(),
    })
    assert.equal(antwoord.status, 200)
    const { tekst, catalogus } = onderzoekPdf(new Uint8Array(await antwoord.arrayBuffer()))
    assert.ok(tekst.includes(zinnen[taal]), tekst)
    assert.equal(String(catalogus.lang).slice(0, 2).toLowerCase(), taal)
  }
})

test('een medewerker kiest de taal in de eigen browser', async () => {
  const bram = await w.medewerker('Bram Proef', ['specialist'])
  await bram.klant.post('/taal', { taal: 'en', terug: '/trajecten' })
  assert.equal(await taalVan(bram.klant, '/trajecten'), 'en')
  assert.equal(await taalVan(await w.klantVoor(bram.id, null), '/trajecten'), 'nl')
})
