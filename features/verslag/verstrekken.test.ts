// What may leave (R6): asked, answered on the phone or on paper, taken back; and what then goes out, to whom, and who sees it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'
import {
  besluit,
  bewerk,
  hidden,
  legVoor,
  padVan,
  sowDossier,
  stelSamen,
  teken,
} from '../../tests/zaai-verslag.ts'
import { verslag } from './routes.tsx'

let w: Wereld
let s: Medewerker
before(async () => {
  w = await maakWereld({ features: [verslag] })
  s = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

const MIJN = '/mijn/verslag/toestemming'
const uitVan = (o: Ouder) => `${padVan(o)}/verstrekken`
const wijkteam = { soort: 'toestemming', ontvanger: 'Wijkteam Zuid', doel: 'afronden van de hulp' }

async function getekend(naam: string): Promise<Ouder> {
  const o = await w.traject(s, naam)
  await sowDossier(w, s, o)
  await stelSamen(s.klant, o)
  await legVoor(s.klant, o)
  await besluit(o.klant, 'akkoord')
  await teken(s.klant, o)
  return o
}

/** Writes down a ground; gives its id. */
async function schrijfOp(o: Ouder, velden: Record<string, string> = wijkteam): Promise<string> {
  const { html } = await s.klant.get(`${uitVan(o)}/nieuw`)
  const id = hidden(html, 'id')
  const uit = await s.klant.post(uitVan(o), { id, versie: hidden(html, 'versie'), ...velden })
  assert.equal(uit.location, `${uitVan(o)}?bewaard`, uit.html.slice(0, 3000))
  return id
}

const zeg = (o: Ouder, id: string, antwoord: string) => o.klant.post(`${MIJN}/${id}`, { besluit: antwoord })
const geef = (o: Ouder, id: string, klant: Klant = s.klant) => klant.post(`${uitVan(o)}/${id}/verslag`, {})
const bestand = (o: Ouder, id: string) => s.klant.get(`${uitVan(o)}/${id}/verslag.pdf`)
const [JA, NEE] = ['gegeven', 'niet']

test('van vraag tot bestand: de ouder leest de woorden, zegt ja, en ziet wie het kreeg', async () => {
  const o = await getekend('Noor')
  const id = await schrijfOp(o)
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${NEE}`, 'without an answer')
  assert.match((await o.klant.get('/mijn/verslag')).html, /Een vraag aan jou/)
  const vraag = (await o.klant.get(`${MIJN}/${id}`)).html
  assert.match(vraag, /versie 1 van mijn verslag geeft aan Wijkteam Zuid\. Waarvoor: afronden van de hulp\./)
  assert.equal((await zeg(o, id, 'misschien')).status, 422)
  assert.equal((await zeg(o, id, 'gegeven')).location, `${MIJN}?bewaard`)
  assert.equal((await bestand(o, id)).location, `${uitVan(o)}?${NEE}`, 'no file before it is written down')
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${JA}`)
  const pdf = await bestand(o, id)
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  for (const blad of [await o.klant.get(MIJN), await s.klant.get(uitVan(o))]) {
    assert.match(blad.html, /ei ja op 1 maart 2027/)
    assert.match(blad.html, /Gegeven op .*1 maart 2027/)
  }
  assert.doesNotMatch((await o.klant.get('/mijn/verslag')).html, /Een vraag aan jou/)
})

test('een ingetrokken ja houdt tegen wat nog niet weg is, ook het bestand, en wat weg is blijft te zien', async () => {
  const o = await getekend('Piet')
  const id = await schrijfOp(o)
  await zeg(o, id, 'gegeven')
  await geef(o, id)
  assert.equal((await o.klant.post(`${MIJN}/${id}/intrekking`, {})).location, `${MIJN}?bewaard`)
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${NEE}`)
  assert.equal((await bestand(o, id)).location, `${uitVan(o)}?${NEE}`)
  // Neither does it come back: a new question is needed.
  assert.equal((await zeg(o, id, 'gegeven')).location, `${MIJN}?bewaard`)
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${NEE}`)
  const { html } = await o.klant.get(MIJN)
  assert.match(html, /Je nam je ja terug op 1 maart 2027/)
  assert.match(html, /Gegeven op .*1 maart 2027/)
  const rows = await w.superuser(
    async c =>
      (await c.query('select count(*)::int as n from verstrekking where traject_id = $1', [o.traject])).rows,
  )
  assert.deepEqual(rows, [{ n: 1 }])
})

test('op papier: de specialist schrijft het ja op met de dag, de ouder ziet het en neemt het terug', async () => {
  const o = await getekend('Roos')
  const id = await schrijfOp(o, { ...wijkteam, papier: '2027-02-27' })
  assert.match(
    (await o.klant.get(MIJN)).html,
    /Je zei ja op 27 februari 2027\. Je specialist schreef dit op\./,
  )
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${JA}`)
  const fout = await s.klant.post(`${uitVan(o)}/${id}/antwoord`, { besluit: 'gegeven', dag: '' })
  assert.equal(fout.status, 422)
  assert.match(fout.html, new RegExp(`href="#besluit-${id}"`))
  await o.klant.post(`${MIJN}/${id}/intrekking`, {})
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${NEE}`)
})

test('een nee is genoeg: er gaat niets, en de vraag is voorbij', async () => {
  const o = await getekend('Sem')
  const id = await schrijfOp(o)
  await zeg(o, id, 'geweigerd')
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${NEE}`)
  assert.equal((await o.klant.get(`${MIJN}/${id}`)).location, MIJN)
  assert.equal(
    (await s.klant.post(`${uitVan(o)}/${id}/antwoord`, { besluit: 'gegeven', dag: '2027-03-01' })).status,
    303,
  )
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${NEE}`)
})

test('een ja geldt voor een versie: een concept gaat nooit uit, en een nieuwe versie vraagt een nieuw ja', async () => {
  const o = await w.traject(s, 'Tess')
  await sowDossier(w, s, o)
  await stelSamen(s.klant, o)
  await legVoor(s.klant, o)
  const id = await schrijfOp(o)
  await zeg(o, id, 'gegeven')
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${NEE}`, 'not signed')
  const oud = (await s.klant.get(`${uitVan(o)}/nieuw`)).html
  await bewerk(s.klant, o, { advies: 'Anders.' })
  await legVoor(s.klant, o)
  const laat = await s.klant.post(uitVan(o), { versie: hidden(oud, 'versie'), ...wijkteam })
  assert.equal(laat.status, 409)
  await besluit(o.klant, 'akkoord')
  await teken(s.klant, o)
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${NEE}`, 'the yes was for version 1')
})

const vt = {
  soort: 'veilig-thuis',
  ontvanger: 'Veilig Thuis IJsselland',
  doel: 'melding volgens de meldcode',
  waarom: 'Het afwegingskader wijst op acuut gevaar.',
}

test('een grondslag uit de wet wordt gekozen met een reden, en de ouder leest die', async () => {
  const o = await getekend('Uma')
  const { html } = await s.klant.get(`${uitVan(o)}/nieuw`)
  const versie = hidden(html, 'versie')
  const fout = await s.klant.post(uitVan(o), { versie, ...vt, waarom: '' })
  assert.equal(fout.status, 422)
  assert.match(fout.html, /value="Veilig Thuis IJsselland"/)
  const id = await schrijfOp(o, { ...vt, vertellen: 'ja' })
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${JA}`)
  const blad = (await o.klant.get(MIJN)).html
  assert.match(blad, /Dit kan zonder jouw ja/)
  assert.match(blad, /Het afwegingskader wijst op acuut gevaar/)
  assert.doesNotMatch(blad, /Mijn ja terugnemen/)
})

test('de grondslag van een GI eindigt met de OTS', async () => {
  const o = await getekend('Vera')
  const gi = { ...vt, soort: 'gi', ontvanger: 'De GI', vertellen: 'ja' }
  const id = await schrijfOp(o, { ...gi, ots_tot: '2027-03-01' })
  assert.equal((await geef(o, id)).location, `${uitVan(o)}?${JA}`)
  await w.zetKlok('2027-03-02T09:00:00Z')
  const later = await w.klantVoor(s.id, null)
  assert.equal((await geef(o, id, later)).location, `${uitVan(o)}?${NEE}`)
  assert.match((await later.get(uitVan(o))).html, /De OTS is voorbij/)
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('wat gevaarlijk is om te weten ziet de ouder nergens, ook niet in het log of op papier, tot het kan', async () => {
  const o = await getekend('Wim')
  const kijk = async () => {
    const regels = await w.poorten.deur.traject(
      secretOf(o),
      o.traject,
      { actie: 'R', onderdeel: 'proef' },
      (db, hier) =>
        db
          .selectFrom('logregel')
          .select('onderdeel')
          .where('traject_id', '=', hier.traject)
          .where('onderdeel', '=', 'grondslag')
          .execute(),
    )
    return [(await o.klant.get(MIJN)).html.includes('IJsselland'), regels.length]
  }
  const id = await schrijfOp(o, {
    ...vt,
    vertellen: 'nee',
    zwijgen: 'De ouder dreigde de melder iets aan te doen.',
  })
  await geef(o, id)
  assert.equal((await bestand(o, id)).status, 200)
  assert.deepEqual(await kijk(), [false, 0])
  assert.match((await s.klant.get(uitVan(o))).html, /De ouder weet dit nog niet/)
  await s.klant.post(`${uitVan(o)}/${id}/verteld`, {})
  const [ziet, regels] = await kijk()
  assert.deepEqual([ziet, Number(regels) > 0], [true, true])
  assert.doesNotMatch(
    (await o.klant.get(MIJN)).html,
    /dreigde/,
    'why it was silent stays with the specialist',
  )
})

test('geven vraagt de wachtzin van de laatste tien minuten, terugnemen niet', async () => {
  const o = await getekend('Xander')
  const id = await schrijfOp(o)
  await zeg(o, id, 'gegeven')
  const ander = await schrijfOp(o, { ...wijkteam, ontvanger: 'De huisarts' })
  await w.zetKlok('2027-03-01T09:11:00Z')
  assert.match((await geef(o, id)).location ?? '', /^\/bevestigen/)
  assert.match((await bestand(o, id)).location ?? '', /^\/bevestigen/)
  assert.match((await o.klant.get(`${MIJN}/${ander}`)).location ?? '', /^\/bevestigen/)
  assert.notEqual((await zeg(o, ander, 'gegeven')).location, `${MIJN}?bewaard`)
  assert.equal((await o.klant.post(`${MIJN}/${id}/intrekking`, {})).location, `${MIJN}?bewaard`)
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('twee keer drukken schrijft een keer, en wat er niet is geeft 404', async () => {
  const o = await getekend('Yara')
  const { html } = await s.klant.get(`${uitVan(o)}/nieuw`)
  const velden = { id: hidden(html, 'id'), versie: hidden(html, 'versie'), ...wijkteam, papier: '2027-03-01' }
  await Promise.all([s.klant.post(uitVan(o), velden), s.klant.post(uitVan(o), velden)])
  const uit = { id: w.poorten.toeval.uuid() }
  for (const _ of [1, 2]) await s.klant.post(`${uitVan(o)}/${velden.id}/verslag`, uit)
  const rows = await w.superuser(
    async c =>
      (
        await c.query(
          `select (select count(*)::int from grondslag where traject_id = $1) as g, (select count(*)::int from toestemming where traject_id = $1) as t,
             (select count(*)::int from verstrekking where traject_id = $1) as v`,
          [o.traject],
        )
      ).rows,
  )
  assert.deepEqual(rows, [{ g: 1, t: 1, v: 1 }])
  for (const id of [w.poorten.toeval.uuid(), 'geen-uuid']) {
    assert.equal((await geef(o, id)).status, 404)
    assert.equal((await bestand(o, id)).status, 404)
    assert.equal((await o.klant.get(`${MIJN}/${id}`)).status, 404)
    assert.equal((await zeg(o, id, 'gegeven')).status, 404)
    assert.equal((await o.klant.post(`${MIJN}/${id}/intrekking`, {})).status, 404)
  }
})
