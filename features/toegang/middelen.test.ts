// Devices and sign-ins looked after: own names, a removal that stops at once and comes back within a day, another passphrase.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { features } from '../../features/alle.ts'
import {
  geefUitnodiging,
  registreerMetPasskey,
  Toestel,
  toonPasskey,
  vraag,
  WACHTZIN,
} from '../../tests/inlogmiddelen.ts'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let anna: Medewerker
before(async () => {
  w = await maakWereld({ features })
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

const validate = new HtmlValidate(htmlRegels)
const verder = (duur: Temporal.DurationLike) => w.zetKlok(w.klok.nu().add(duur).toString())
const toestel = () => new Toestel(publicUrl, w.poorten.toeval.bytes(16))
const bevestig = (klant: Klant) => klant.post('/bevestigen', { terug: '/toegang', wachtzin: WACHTZIN })
const tekst = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const isBinnen = async (klant: Klant) => (await klant.get('/toegang')).status === 200

/** An ouder with two passkeys, each on a device that is signed in with it. */
async function metTwee() {
  await w.zetKlok('2027-03-01T09:00:00Z')
  const ouder = await w.traject(anna, 'Noor')
  const [eerste, tweede] = [toestel(), toestel()]
  const telefoon = w.iemand()
  await registreerMetPasskey(telefoon, await geefUitnodiging(w, ouder), eerste)
  await verder({ minutes: 1 })
  await telefoon.post('/toegang/passkeys', {
    antwoord: tweede.maak(await vraag(telefoon, '/toegang/uitdaging')),
  })
  const kom = async (ding: Toestel) => {
    const klant = w.iemand()
    if ((await toonPasskey(klant, ding)).status !== 303) return null
    await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })
    return klant
  }
  const tablet = (await kom(tweede)) as Klant
  const { rows } = await w.superuser(c =>
    c.query('select id from passkey where persoon_id = $1 order by gemaakt_op', [ouder.id]),
  )
  const [idEerste, idTweede] = rows.map(r => `/toegang/middelen/${r.id}`) as [string, string]
  return { ouder, telefoon, tablet, eerste, tweede, idEerste, idTweede, kom }
}

test('een eigen naam staat bij de manier en bij wie ermee binnen is, is alleen van mij, en is nergens te lezen', async () => {
  const { ouder, telefoon, idTweede } = await metTwee()
  assert.equal(
    (await telefoon.post(`${idTweede}/naam`, { naam: '  Tablet van <Mila> ' })).location,
    '/toegang?gedaan=naam',
  )
  const { html } = await telefoon.get('/toegang')
  assert.match(
    tekst(html),
    /Tablet van &lt;Mila> Nieuw Passkey gemaakt op maandag 1 maart 2027, 10\.01 uur laatst gebruikt op/,
  )
  assert.match(tekst(html), /Ergens anders met Tablet van &lt;Mila> begonnen op/)
  assert.deepEqual((await validate.validateString(html)).results, [])
  const { rows } = await w.superuser(c =>
    c.query('select naam from passkey where persoon_id = $1 and naam is not null', [ouder.id]),
  )
  assert.equal(rows.length, 1)
  assert.equal((rows[0].naam as Buffer).includes('Mila'), false)
  for (const [naam, gedaan] of [
    ['x'.repeat(41), 'te-lang'],
    ['een\ntwee', 'verboden-teken'],
  ] as const)
    assert.equal((await telefoon.post(`${idTweede}/naam`, { naam })).location, `/toegang?gedaan=${gedaan}`)
  const ander = await metTwee()
  await ander.telefoon.post(`${idTweede}/naam`, { naam: 'Van een ander' })
  await telefoon.post(`${idTweede}/naam`, { naam: '' })
  assert.doesNotMatch((await telefoon.get('/toegang')).html, /Mila|Van een ander/)
})

test('verwijderen stopt meteen, ook wie er nu mee binnen is, en binnen een dag komt het terug met de wachtzin', async () => {
  const { telefoon, tablet, tweede, idTweede, kom } = await metTwee()
  assert.equal((await telefoon.post(`${idTweede}/verwijdering`)).location, '/toegang?gedaan=verwijderd')
  assert.equal(await isBinnen(tablet), false)
  assert.equal(await isBinnen(telefoon), true)
  assert.equal(await kom(tweede), null)
  assert.match(tekst((await telefoon.get('/toegang')).html), /Terughalen kan tot dinsdag 2 maart, 10\.01 uur/)
  const later = w.iemand()
  later.cookies.set('__Host-s', telefoon.cookies.get('__Host-s') as string)
  for (let i = 0; i < 3; i++) {
    await verder({ minutes: 9 })
    assert.equal(await isBinnen(later), true)
  }
  assert.equal((await later.post(`${idTweede}/terugkeer`)).location, '/bevestigen?terug=%2Ftoegang')
  await bevestig(later)
  assert.equal((await later.post(`${idTweede}/terugkeer`)).location, '/toegang?gedaan=terug')
  assert.notEqual(await kom(tweede), null)
  // Twice is once; and somebody else brings nothing back.
  assert.equal((await later.post(`${idTweede}/terugkeer`)).location, '/toegang?gedaan=terug')
  await later.post(`${idTweede}/verwijdering`)
  const ander = await metTwee()
  assert.equal((await ander.telefoon.post(`${idTweede}/terugkeer`)).location, '/toegang?gedaan=telaat')
  assert.equal(await kom(tweede), null)
})

test('na een dag is verwijderd echt weg, en na herstel meteen', async () => {
  const { ouder, telefoon, eerste, tweede, idTweede, kom } = await metTwee()
  await telefoon.post(`${idTweede}/verwijdering`)
  await verder({ hours: 24 })
  const klant = (await kom(eerste)) as Klant
  assert.doesNotMatch((await klant.get('/toegang')).html, /Terughalen/)
  assert.equal((await klant.post(`${idTweede}/terugkeer`)).location, '/toegang?gedaan=telaat')
  assert.equal(await kom(tweede), null)
  const twee = await metTwee()
  await twee.telefoon.post(`${twee.idTweede}/verwijdering`)
  await verder({ minutes: 1 })
  const nieuw = w.iemand()
  await registreerMetPasskey(nieuw, await geefUitnodiging(w, twee.ouder, true), toestel())
  assert.equal((await nieuw.post(`${twee.idTweede}/terugkeer`)).location, '/toegang?gedaan=telaat')
  assert.equal(await twee.kom(twee.eerste), null)
  const { rowCount } = await w.superuser(c =>
    c.query('select from passkey where persoon_id = $1', [twee.ouder.id]),
  )
  assert.equal(rowCount, 1)
  assert.ok(ouder)
})

test('een andere wachtzin vraagt de oude, en logt overal anders uit', async () => {
  const { telefoon, tablet, eerste } = await metTwee()
  const goed = { wachtzin: 'zeven blauwe boten varen', nogmaals: 'zeven blauwe boten varen' }
  await verder({ minutes: 9, seconds: 30 })
  assert.equal(
    (await telefoon.post('/toegang/wachtzin', goed)).location,
    '/bevestigen?terug=%2Ftoegang%2Fwachtzin',
  )
  assert.equal((await telefoon.get('/toegang/wachtzin')).status, 303)
  await bevestig(telefoon)
  const form = await telefoon.get('/toegang/wachtzin')
  assert.deepEqual([form.status, (await validate.validateString(form.html)).results], [200, []])
  for (const slecht of ['kort', 'Noor2015!', 'welkom123'])
    assert.equal(
      (await telefoon.post('/toegang/wachtzin', { wachtzin: slecht, nogmaals: slecht })).status,
      422,
    )
  assert.equal((await telefoon.post('/toegang/wachtzin', { ...goed, nogmaals: 'iets anders' })).status, 422)
  assert.equal(await isBinnen(tablet), true)
  assert.equal((await telefoon.post('/toegang/wachtzin', goed)).location, '/toegang?gedaan=wachtzin')
  assert.deepEqual([await isBinnen(telefoon), await isBinnen(tablet)], [true, false])
  const klant = w.iemand()
  await toonPasskey(klant, eerste)
  assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).status, 422)
  assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: goed.wachtzin })).location, '/mijn')
})

test('dertig dagen zegt het begin dat er een nieuwe manier is, en de eigen specialist hoort alleen dat', async () => {
  const { ouder, telefoon, idTweede } = await metTwee()
  const thuis = async () => tekst((await telefoon.get('/mijn')).html)
  const zin = /Sinds maandag 1 maart is er een nieuwe manier om hier in te loggen\. Ken je die niet\?/
  const bijAnna = async () =>
    tekst((await (await w.klantVoor(anna.id, null)).get(`/trajecten/${ouder.traject}`)).html)
  const bij = /Sinds maandag 1 maart heeft de ouder een nieuwe manier om in te loggen\./
  assert.match(await thuis(), zin)
  await telefoon.post(`${idTweede}/naam`, { naam: 'Tablet van Mila' })
  assert.match(await bijAnna(), bij)
  assert.doesNotMatch(await bijAnna(), /Mila/)
  // Somebody who takes it away again does not take the notice away.
  await telefoon.post(`${idTweede}/verwijdering`)
  assert.match(await bijAnna(), bij)
  const cato = await w.medewerker('Cato Proef', ['coordinator'])
  assert.doesNotMatch(tekst((await cato.klant.get(`/aanmeldingen/${ouder.traject}`)).html), /nieuwe manier/)
  await w.zetKlok('2027-03-31T08:59:00Z')
  assert.match(await bijAnna(), bij)
  await w.zetKlok('2027-03-31T09:01:00Z')
  assert.doesNotMatch(await bijAnna(), /nieuwe manier/)
})
