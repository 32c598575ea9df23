// The passphrase came in between: what was typed goes along sealed, comes back in its form, and is saved by the person alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  geefUitnodiging,
  registreerMetPasskey,
  Toestel,
  toonPasskey,
  WACHTZIN,
} from '../../tests/inlogmiddelen.ts'
import type { Klant } from '../../tests/klant.ts'
import { leesFormulieren } from '../../tests/wandeling/formulieren.ts'
import { type Medewerker, maakWereld, type Ouder, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { besluit, hidden, legVoor, sowDossier, stelSamen } from '../../tests/zaai-verslag.ts'
import { features } from '../alle.ts'

const ZIN = 'Vandaag wandelden we <samen> & het was "stil".'
const LANG = `${ZIN}\nMorgen weer.`

let w: Wereld
let anna: Medewerker
before(async () => {
  w = await maakWereld({ features })
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

const verder = (duur: Temporal.DurationLike) => w.zetKlok(w.klok.nu().add(duur).toString())

/** An ouder who reads on a shared tablet, with everything open. */
async function opDeTablet(): Promise<{ ouder: Ouder; toestel: Toestel; tablet: Klant }> {
  const ouder = await w.traject(anna, 'Noor')
  const toestel = new Toestel(publicUrl, w.poorten.toeval.bytes(16))
  await registreerMetPasskey(w.iemand(), await geefUitnodiging(w, ouder), toestel)
  const tablet = await opnieuw(toestel)
  return { ouder, toestel, tablet }
}

async function opnieuw(toestel: Toestel): Promise<Klant> {
  const tablet = w.iemand()
  await toonPasskey(tablet, toestel)
  await tablet.post('/inloggen/wachtzin', { wachtzin: WACHTZIN, gedeeld: 'ja' })
  await tablet.post('/volgende/wachtzin', { wachtzin: WACHTZIN })
  assert.equal((await tablet.get('/mijn')).status, 200)
  return tablet
}

const checkin = { rust_ouder: '3', rust_kind: '4', verbinding: '5', druk: '6', woorden: ZIN }
const bewaard = async ({ traject }: Ouder) =>
  (await w.superuser(c => c.query('select id from checkin where traject_id = $1', [traject]))).rows

/** The form of this page that is sent to this address, as a browser would send it now. */
function formulier(html: string, action: string) {
  const form = leesFormulieren(html).find(f => f.action === action)
  assert.ok(form, action)
  return form.waarden
}

test('een gedeeld apparaat dekt af tijdens het typen: na de wachtzin staat alles er weer, en niets is bewaard', async () => {
  const { ouder, tablet } = await opDeTablet()
  const { id } = formulier((await tablet.get('/mijn/checkin')).html, '/mijn/checkin')
  await verder({ minutes: 4 })
  const vraag = await tablet.post('/mijn/checkin', { ...checkin, id: id as string })
  assert.equal(vraag.status, 403)
  assert.match(vraag.html, /Wat je typte gaat mee\. Het staat er straks weer\./)
  assert.doesNotMatch(vraag.html, /wandelden|check-in|Noor/)
  const mee = hidden(vraag.html, 'getypt')
  assert.doesNotMatch(Buffer.from(mee, 'base64url').toString(), /wandelden/)
  // A wrong passphrase loses nothing either.
  const mis = await tablet.post('/volgende/wachtzin', { wachtzin: 'mis', getypt: mee })
  assert.equal(mis.status, 422)
  assert.equal(hidden(mis.html, 'getypt'), mee)
  const terug = await tablet.post('/volgende/wachtzin', { wachtzin: WACHTZIN, getypt: mee })
  assert.equal(terug.status, 200)
  assert.match(terug.html, /Wat je typte staat er nog\. Het is nog niet bewaard\./)
  const waarden = formulier(terug.html, '/mijn/checkin')
  assert.deepEqual(waarden, { id, ...checkin })
  assert.deepEqual(await bewaard(ouder), [])
  // Pressed twice, it is still there; only a press on the form itself saves, once.
  const nogEens = await tablet.post('/volgende/wachtzin', { wachtzin: WACHTZIN, getypt: mee })
  assert.deepEqual(formulier(nogEens.html, '/mijn/checkin'), { id, ...checkin })
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await tablet.post('/mijn/checkin', waarden)).location, '/mijn?bewaard')
  assert.deepEqual(await bewaard(ouder), [{ id }])
})

test('wat meegaat is van deze aanmelding: voor een ander, later of veranderd is het er niet', async () => {
  const { toestel, tablet } = await opDeTablet()
  await verder({ minutes: 4 })
  const mee = hidden((await tablet.post('/mijn/checkin', checkin)).html, 'getypt')
  const { tablet: ander } = await opDeTablet()
  const later = await opnieuw(toestel)
  const gek = `${mee.slice(0, 40)}${mee[40] === 'A' ? 'B' : 'A'}${mee.slice(41)}`
  for (const [klant, getypt] of [
    [ander, mee],
    [later, mee],
    [tablet, gek],
    [tablet, mee.slice(0, 10)],
    [tablet, '../../mijn'],
    [tablet, ''],
  ] as const) {
    await verder({ minutes: 3, seconds: 1 })
    await klant.get('/mijn')
    const antwoord = await klant.post('/volgende/wachtzin', { wachtzin: WACHTZIN, getypt })
    assert.deepEqual([antwoord.status, antwoord.location], [303, '/mijn'])
    await tablet.get('/volgende')
  }
  // Five guesses end it, and with it what went along.
  await verder({ minutes: 4 })
  for (let keer = 0; keer < 5; keer++)
    await tablet.post('/volgende/wachtzin', { wachtzin: 'mis', getypt: mee })
  assert.equal(
    (await tablet.post('/volgende/wachtzin', { wachtzin: WACHTZIN, getypt: mee })).location,
    '/inloggen',
  )
})

test('van een andere site gaat niets mee, en een druk zonder tekst leidt gewoon naar de wachtzin', async () => {
  const { tablet } = await opDeTablet()
  await verder({ minutes: 4 })
  const elders = { origin: 'https://elders.test', 'sec-fetch-site': 'cross-site' }
  const vreemd = await tablet.post('/mijn/checkin', checkin, elders)
  assert.equal(vreemd.status, 403)
  assert.equal(hidden(vreemd.html, 'getypt'), '')
  assert.equal(
    (await tablet.post('/mijn/seintje/einde', { id: w.poorten.toeval.uuid() })).location,
    '/volgende',
  )
  const teVeel = await tablet.post('/mijn/checkin', { woorden: 'x'.repeat(3_100_000) })
  assert.equal(teVeel.status, 413)
})

test('wat bij de Berichthulp stond komt terug op de bladzijde van de Berichthulp, met haar eigen werkers', async () => {
  const { tablet } = await opDeTablet()
  await verder({ minutes: 4 })
  const van = { referer: `${publicUrl}/mijn/lijn` }
  const vraag = await tablet.post('/mijn/berichthulp', { richting: 'in', tekst: LANG }, van)
  const getypt = hidden(vraag.html, 'getypt')
  const terug = await tablet.post('/volgende/wachtzin', { wachtzin: WACHTZIN, getypt })
  assert.equal(formulier(terug.html, '/mijn/berichthulp').tekst, LANG)
  assert.equal(formulier(terug.html, '/mijn/berichthulp').richting, 'in')
  assert.match(terug.headers.get('content-security-policy') ?? '', /worker-src 'self'/)
})

test('is de plek intussen dicht, dan staat de tekst er om over te nemen', async () => {
  const { ouder, toestel, tablet } = await opDeTablet()
  await sowDossier(w, anna, { ...ouder, klant: await w.klantVoor(ouder.id, ouder.traject) })
  await stelSamen(anna.klant, ouder)
  await legVoor(anna.klant, ouder)
  const waarden = formulier((await tablet.get('/mijn/verslag/verklaring')).html, '/mijn/verslag/verklaring')
  await verder({ minutes: 4 })
  const vraag = await tablet.post('/mijn/verslag/verklaring', { ...waarden, tekst: LANG })
  await besluit(await opnieuw(toestel), 'akkoord')
  const terug = await tablet.post('/volgende/wachtzin', {
    wachtzin: WACHTZIN,
    getypt: hidden(vraag.html, 'getypt'),
  })
  assert.equal(terug.status, 200)
  assert.match(terug.html, /dat kan op deze plek niet meer\. Je tekst staat hier/)
  assert.match(terug.html, /<p class="letterlijk">Vandaag wandelden we &lt;samen> &amp; het was/)
})

test('ook bij de wachtzin nog een keer (step-up), voor een formulier dat ergens anders heen gaat dan zijn bladzijde', async () => {
  const { tablet } = await opDeTablet()
  const { html } = await tablet.get('/toegang')
  const pad = /action="(\/toegang\/middelen\/[^"]*\/naam)"/.exec(html)?.[1] as string
  for (let keer = 0; keer < 5; keer++) {
    await verder({ minutes: 2, seconds: 30 })
    await tablet.get('/toegang')
  }
  const vraag = await tablet.post(pad, { naam: 'De tablet beneden' })
  assert.equal(vraag.status, 403)
  assert.equal(hidden(vraag.html, 'terug'), '/toegang')
  assert.doesNotMatch(vraag.html, /beneden/)
  const velden = { terug: '/toegang', getypt: hidden(vraag.html, 'getypt') }
  assert.equal((await tablet.post('/bevestigen', { ...velden, wachtzin: 'mis' })).status, 422)
  const terug = await tablet.post('/bevestigen', { ...velden, wachtzin: WACHTZIN })
  assert.equal(formulier(terug.html, pad).naam, 'De tablet beneden')
  assert.doesNotMatch((await tablet.get('/toegang')).html, /beneden/)
  // A new passphrase never goes along: it is typed again.
  for (let keer = 0; keer < 5; keer++) {
    await verder({ minutes: 2, seconds: 30 })
    await tablet.get('/toegang')
  }
  const nieuw = { wachtzin: 'zeven blauwe boten', nogmaals: 'zeven blauwe boten' }
  assert.equal(
    (await tablet.post('/toegang/wachtzin', nieuw)).location,
    '/bevestigen?terug=%2Ftoegang%2Fwachtzin',
  )
})
