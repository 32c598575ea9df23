// E-mail that says nothing, from the agreement to the message: none by default, ended at once, not offered where it cannot be.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maakApp } from '../../http/app.ts'
import { geheugenKluis } from '../../platform/kluis.ts'
import { type Bericht, geenPost, geheugenPost, type Post } from '../../platform/mail.ts'
import { type Klant, maakKlant } from '../../tests/klant.ts'
import { openPostbode, type Postbode, spreekAf } from '../../tests/post.ts'
import { type Medewerker, maakWereld, type Ouder, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'
import { features } from '../alle.ts'

let w: Wereld
let anna: Medewerker
let noor: Ouder
let cato: Medewerker
let bode: Postbode
let post: Post & { berichten: readonly Bericht[] }
before(async () => {
  const kluis = geheugenKluis()
  w = await maakWereld({ kluis })
  post = geheugenPost()
  anna = await w.medewerker('Anna Proef', ['specialist'])
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  noor = await w.traject(anna, 'Noor')
  bode = openPostbode(w, kluis, post)
})
after(async () => {
  await bode.sluit()
  await w.sluit()
})

const pad = () => `/trajecten/${noor.traject}/seintje`
const goed = (id = w.poorten.toeval.uuid()) => ({
  id,
  adres: 'noor@elders.test',
  afgesproken_op: '2027-02-26',
})
const rijen = async () =>
  (
    await w.superuser(c =>
      c.query('select adres, beeindigd_op is not null as voorbij from seintje order by aan_sinds, id'),
    )
  ).rows

test('er is er geen: de ouder leest dat er geen e-mail komt, en er gaat niets uit', async () => {
  await spreekAf(w, anna, noor, '2027-03-01T15:00:00Z', null)
  assert.match((await noor.klant.get('/mijn/seintje')).html, /Je krijgt van ons geen e-mail/)
  await bode.ronde()
  assert.equal(post.berichten.length, 0)
})

test('een verkeerd formulier komt ingevuld terug, met wat er te doen is', async () => {
  for (const [velden, zin] of [
    [{ ...goed(), adres: 'geen adres' }, 'Dit is geen e-mailadres'],
    [{ ...goed(), adres: '' }, 'Vul dit in'],
    [{ ...goed(), afgesproken_op: '2027-03-02' }, 'Deze datum ligt in de toekomst'],
    [{ ...goed(), adres: 'a@b.nl\r\nBcc: c@d.nl' }, 'geen e-mailadres|teken'],
  ] as const) {
    const { status, html } = await anna.klant.post(pad(), velden)
    assert.equal(status, 422)
    assert.match(html, new RegExp(zin))
  }
  assert.deepEqual(await rijen(), [])
})

test('de specialist spreekt af; tweemaal drukken doet niets meer, en het adres ligt verzegeld', async () => {
  const velden = goed()
  assert.equal((await anna.klant.post(pad(), velden)).location, `${pad()}?bewaard`)
  assert.equal((await anna.klant.post(pad(), velden)).location, `${pad()}?bewaard`)
  assert.equal((await anna.klant.post(pad(), goed())).location, `${pad()}?bewaard`)
  const all = await rijen()
  assert.equal(all.length, 1)
  assert.doesNotMatch(Buffer.from(all[0]?.adres).toString('latin1'), /noor|elders/)
  assert.match((await anna.klant.get(`${pad()}?bewaard`)).html, /noor@elders\.test/)
  assert.match((await noor.klant.get('/mijn/seintje')).html, /noor@elders\.test/)
})

test('de ouder stopt het meteen; de specialist kan het opnieuw afspreken en ook stoppen', async () => {
  assert.equal((await noor.klant.post('/mijn/seintje/einde')).location, '/mijn/seintje?gestopt')
  assert.match((await noor.klant.get('/mijn/seintje?gestopt')).html, /Gestopt/)
  await anna.klant.post(pad(), goed())
  assert.equal((await anna.klant.post(`${pad()}/einde`)).location, `${pad()}?gestopt`)
  assert.deepEqual(
    (await rijen()).map(r => r.voorbij),
    [true, true],
  )
})

test('de coordinator ziet er niets van, en een ander bestaat niet', async () => {
  assert.equal((await cato.klant.get(pad())).status, 404)
  const bram = await w.medewerker('Bram Proef', ['specialist'])
  assert.equal((await bram.klant.get(pad())).status, 404)
  assert.equal((await bram.klant.post(pad(), goed())).status, 404)
})

test('zonder mailserver, of met een afzender die verraadt wat dit is, wordt het niet aangeboden', async () => {
  const met = (anders: Post): Klant =>
    maakKlant(maakApp({ ...w.poorten, post: anders }, features), publicUrl, secretOf(anna))
  for (const anders of [geenPost, { ...geheugenPost(), afzender: 'info@praktijkdeluwte.test' }]) {
    const klant = met(anders)
    const { html } = await klant.get(pad())
    assert.doesNotMatch(html, /<form[^>]*seintje"/)
    assert.match(html, /Deze praktijk verstuurt geen e-mail/)
    assert.equal((await klant.post(pad(), goed())).location, pad())
  }
  assert.equal((await rijen()).filter(r => !r.voorbij).length, 0)
})

test('een medewerker kiest zelf voor een e-mail zonder inhoud, eens per dag als er iets nieuws is', async () => {
  assert.equal((await anna.klant.post('/toegang/meldingen', { adres: 'x' })).status, 422)
  assert.equal(
    (await anna.klant.post('/toegang/meldingen', { adres: 'anna@werk.test' })).location,
    '/toegang/meldingen?bewaard',
  )
  assert.match((await anna.klant.get('/toegang/meldingen')).html, /anna@werk\.test/)
  const { rows } = await w.superuser(c => c.query('select adres from postwens'))
  assert.doesNotMatch(Buffer.from(rows[0]?.adres).toString('latin1'), /anna|werk/)
  await bode.ronde()
  assert.equal(post.berichten.length, 0, 'niets nieuws sinds de wens')
  await w.zetKlok('2027-03-01T09:05:00Z')
  await w.traject(anna, 'Kim')
  await bode.ronde()
  await bode.ronde()
  assert.deepEqual(
    post.berichten.map(({ aan, onderwerp, tekst, van }) => ({ aan, onderwerp, tekst, van })),
    [
      {
        aan: 'anna@werk.test',
        onderwerp: 'Agenda',
        tekst: 'Er staat iets voor je klaar.\nThere is something for you.\n',
        van: 'Mijn agenda',
      },
    ],
  )
  await w.zetKlok('2027-03-01T10:00:00Z')
  await w.traject(anna, 'Lot')
  await bode.ronde()
  assert.equal(post.berichten.length, 1, 'hoogstens een keer per dag')
  await w.zetKlok('2027-03-02T07:00:00Z')
  await bode.ronde()
  assert.equal(post.berichten.length, 2)
})

test('wie het uitzet krijgt niets meer, en een ouder kan het niet aanzetten', async () => {
  const klant = await w.klantVoor(anna.id, null)
  assert.equal((await klant.post('/toegang/meldingen/einde')).location, '/toegang/meldingen?gestopt')
  await w.zetKlok('2027-03-03T09:00:00Z')
  await w.traject(anna, 'Pien')
  await bode.ronde()
  assert.equal(post.berichten.length, 2)
  const ouder = await w.klantVoor(noor.id, noor.traject)
  assert.equal((await ouder.get('/toegang/meldingen')).status, 404)
  assert.equal((await ouder.post('/toegang/meldingen', { adres: 'a@b.test' })).status, 404)
})
