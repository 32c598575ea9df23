// The report of the night guard on its page: one role, plain words, dealt with and back, and for anybody else it does not exist.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { geheugenKluis } from '../../platform/kluis.ts'
import { metAanmelding, type Nachtwaker, openNachtwaker } from '../../tests/nacht.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let waker: Nachtwaker
let vera: Medewerker
let anna: Medewerker
let noor: Ouder
let joris: Ouder
before(async () => {
  const kluis = geheugenKluis()
  w = await maakWereld({ kluis, seed: 'nachtwacht' })
  waker = openNachtwaker(w, kluis)
  vera = await w.medewerker('Vera Proef', ['vertrouwensfunctionaris'])
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await metAanmelding(w, anna, 'Noor', { kant: 0, achternaam: 'Voorbeeld' })
  joris = await metAanmelding(w, anna, 'Joris', { kant: 0, achternaam: 'Ander' })
})
beforeEach(async () => {
  await w.zetKlok('2027-03-01T09:00:00Z')
  await w.superuser(async c => {
    await c.query('delete from bevinding')
    await c.query('delete from nachtronde')
  })
})
after(async () => {
  await waker.sluit()
  await w.sluit()
})

const lees = async () => (await vera.klant.get('/nachtwacht')).html
const weg = (html: string, deel: string) =>
  new RegExp(`action="(/nachtwacht/[^"]*/${deel})"`).exec(html)?.[1] ?? ''

test('voor de eerste ronde en na een ronde zonder iets is er rust: niets om naar te kijken', async () => {
  assert.match(await lees(), /Er is nog geen ronde geweest/)
  await w.superuser(c => c.query(`insert into nachtronde values (muur.nu() - interval '47 hours', 0)`))
  const html = await lees()
  assert.match(html, /Er is niets om naar te kijken/)
  assert.match(html, /Alleen jij ziet dit/)
  assert.doesNotMatch(html, /meer dan twee nachten|konden de namen niet|Afgehandeld \(/)
})

test('een ronde die te lang geleden is, en wat niet te lezen was, wordt eerlijk gezegd', async () => {
  await w.superuser(c => c.query(`insert into nachtronde values (muur.nu() - interval '49 hours', 1)`))
  const html = await lees()
  assert.match(html, /meer dan twee nachten geleden/)
  assert.match(html, /Van een traject konden de namen niet worden gelezen/)
})

test('wat gevonden is staat er in gewone woorden, met beide codes en wat je kunt doen, en zonder naam van een ouder of kind', async () => {
  await waker.ronde()
  const html = await lees()
  for (const zin of [
    noor.code,
    joris.code,
    'Beide aanmeldingen geven hetzelfde antwoord',
    'Dezelfde specialist heeft nu beide trajecten',
    'Voornaam en geboortedatum van een kind zijn gelijk',
    'om organisatorische redenen',
  ])
    assert.ok(html.includes(zin), zin)
  assert.doesNotMatch(html, /Noor|Joris|Fien|Mats|Voorbeeld|Anna|2018/)
  assert.equal(html.includes(noor.traject) || html.includes(joris.traject), false)
})

test('afhandelen legt het onderaan, terugzetten haalt het terug, en een tweede druk verandert niets', async () => {
  await waker.ronde()
  const pad = weg(await lees(), 'afhandeling')
  for (const _ of [1, 2])
    assert.equal((await vera.klant.post(pad, {})).location, '/nachtwacht?gedaan=afgehandeld')
  const klaar = await lees()
  assert.match(klaar, /Er is niets om naar te kijken/)
  assert.match(klaar, /<details[\s\S]*Afgehandeld \(1\)[\s\S]*<\/details>/)
  assert.equal(weg(klaar, 'afhandeling'), '')
  await waker.ronde()
  assert.match(await lees(), /Afgehandeld \(1\)/)
  const { location } = await vera.klant.post(weg(klaar, 'heropening'), {})
  assert.equal(location, '/nachtwacht?gedaan=heropend')
  assert.equal(weg(await lees(), 'afhandeling'), pad)
})

test('voor ieder ander bestaat het niet, ook niet met het goede nummer; onbekend en misvormd zijn hetzelfde', async () => {
  await waker.ronde()
  const pad = weg(await lees(), 'afhandeling')
  const cato = await w.medewerker('Cato Proef', ['coordinator', 'beheerder'])
  for (const wie of [cato, anna, noor, joris]) {
    const nergens = await wie.klant.get('/bestaat-niet')
    const { status, html } = await wie.klant.get('/nachtwacht')
    assert.deepEqual([status, html], [404, nergens.html])
    assert.equal((await wie.klant.post(pad, {})).status, 404)
    assert.doesNotMatch((await wie.klant.get('/toegang')).html, /achtwacht/)
  }
  assert.equal((await w.iemand().get('/nachtwacht')).location, '/inloggen')
  for (const id of ['11111111-1111-4111-8111-111111111111', 'geen-uuid', '%00'])
    for (const deel of ['afhandeling', 'heropening'])
      assert.equal((await vera.klant.post(`/nachtwacht/${id}/${deel}`, {})).status, 404)
  assert.notEqual(weg(await lees(), 'afhandeling'), '', 'nobody changed it')
})

test('de rol die het leest heeft het in het menu, en elke stand van de bladzijde is goede HTML, ook in het Engels', async () => {
  const nagaan = new HtmlValidate(htmlRegels)
  assert.match((await vera.klant.get('/noodtoegang')).html, /href="\/nachtwacht"/)
  const goed = async () => {
    const { valid, results } = await nagaan.validateString(await lees())
    assert.ok(valid, JSON.stringify(results[0]?.messages))
  }
  await goed()
  await waker.ronde()
  await goed()
  await vera.klant.post(weg(await lees(), 'afhandeling'), {})
  await goed()
  vera.klant.cookies.set('__Host-taal', 'en')
  assert.match(await lees(), /Only you see this/)
  await goed()
  vera.klant.cookies.delete('__Host-taal')
})
