// Reacting to one paragraph of a concept: the ouder says it, the specialist answers, and the signed verslag carries both (R3).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { onderzoekDocx } from '../../platform/druk/docx-onderzoek.ts'
import { onderzoekPdf } from '../../platform/druk/pdf-onderzoek.ts'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import {
  antwoord,
  antwoordPaden,
  besluit,
  bewerk,
  hidden,
  legVoor,
  padVan,
  reageer,
  sowDossier,
  stelSamen,
  teken,
  textareas,
} from '../../tests/zaai-verslag.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { verslag } from './routes.tsx'

let w: Wereld
let s: Medewerker
before(async () => {
  w = await maakWereld({ features: [verslag] })
  s = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

async function voorgelegd(naam = 'Noor'): Promise<Ouder> {
  const o = await w.traject(s, naam)
  await sowDossier(w, s, o)
  await stelSamen(s.klant, o)
  await bewerk(s.klant, o, { advies: 'Blijf oefenen.\n\nLees de kaart.' })
  await legVoor(s.klant, o)
  return o
}
async function file(klant: Klant, pad: string): Promise<Uint8Array> {
  const cookie = `__Host-s=${klant.cookies.get('__Host-s')}`
  const answer = await w.app.request(pad, { headers: { cookie } })
  assert.equal(answer.status, 200)
  return new Uint8Array(await answer.arrayBuffer())
}
const aaneen = (tekst: string) => tekst.replace(/\s/g, '')
const tel = (tabel: string, o: Ouder) =>
  w.superuser(
    async c =>
      (await c.query(`select count(*)::int as n from ${tabel} where traject_id = $1`, [o.traject])).rows[0].n,
  )

test('bij elke alinea van het concept kan de ouder reageren, en zonder tekst is er geen plek', async () => {
  const o = await voorgelegd()
  const { html } = await o.klant.get('/mijn/verslag/reactie')
  const plekken = [...html.matchAll(/href="\/mijn\/verslag\/reactie\/([^"]+)"/g)].map(m => m[1])
  assert.deepEqual(
    plekken.filter(p => !/^opdracht|^inleiding/.test(p ?? '')),
    [
      'gesprekken',
      'doel-basis',
      'doel-verbinding',
      'doel-deescalatie',
      'lijn',
      'feit-0',
      'volgens-0',
      'oordeel-0',
      'advies-0',
      'advies-1',
    ],
  )
  assert.ok(plekken.includes('opdracht-0') && plekken.includes('inleiding-0'))
  const { html: blad } = await o.klant.get('/mijn/verslag/reactie/advies-1')
  assert.match(blad, /<h1[^>]*><span lang="nl">Advies en nazorg, alinea 2<\/span><\/h1>/)
  assert.match(blad, /Lees de kaart\./)
  for (const plek of ['advies-2', 'eigen-woorden', 'geoefend-9', 'x', '%00', 'constructor'])
    assert.equal((await o.klant.get(`/mijn/verslag/reactie/${plek}`)).status, 404, plek)
})

test('van reactie naar antwoord naar een nieuwe versie naar getekend; het papier draagt ze allemaal, in elk bestand', async () => {
  const o = await voorgelegd()
  await reageer(o.klant, 'advies-0', 'Ik oefen al elke dag.')
  await reageer(o.klant, 'feit-0', 'De brief is van een andere dag.')
  const lezen = (await o.klant.get('/mijn/verslag')).html
  assert.match(lezen, /Ik oefen al elke dag\.[\s\S]*?Nog geen antwoord van je specialist/)
  assert.match((await s.klant.get(padVan(o))).html, /Reacties lezen \(2 zonder antwoord\)/)
  const blad = (await s.klant.get(`${padVan(o)}/reactie`)).html
  // Each beside its paragraph, in the order of the text.
  assert.match(blad, /Feit 1<\/h3>[\s\S]*?De leerkracht schrijft[\s\S]*?De brief is van een andere dag/)
  assert.match(blad, /Advies en nazorg, alinea 1<\/h3>[\s\S]*?Blijf oefenen\.[\s\S]*?Ik oefen al elke dag/)
  assert.match(
    (await s.klant.get(`${padVan(o)}/versie/1`)).html,
    /Blijf oefenen\.[\s\S]*?Ik oefen al elke dag/,
  )
  await antwoord(s.klant, o, 0, 'gebleven', 'Ik heb de brief nagekeken.')
  await antwoord(s.klant, o, 1, 'aangepast', 'Goed dat je dit zegt.')
  const nu = (await o.klant.get('/mijn/verslag')).html
  assert.match(nu, /dit blijft zo staan\.[\s\S]*?Ik heb de brief nagekeken\./)
  assert.match(
    nu,
    /Je specialist past dit aan\. Je leest het in de volgende versie\.[\s\S]*?Goed dat je dit zegt/,
  )
  assert.match((await o.klant.get('/mijn/verslag/ondertekening')).html, /gaat nog iets aanpassen/)
  await bewerk(s.klant, o, { advies: 'Ga door met elke dag oefenen.\n\nLees de kaart.' })
  assert.match((await s.klant.get(`${padVan(o)}/verschil`)).html, /Ik oefen al elke dag/)
  await legVoor(s.klant, o)
  const twee = (await o.klant.get('/mijn/verslag')).html
  assert.match(twee, /Jouw reacties op eerdere versies/)
  assert.match(twee, /<span lang="nl">Feit 1<\/span>, versie 1/)
  assert.match(twee, /Je specialist: dit is aangepast\./)
  assert.match((await o.klant.get('/mijn/verslag/verschil')).html, /Ik oefen al elke dag/)
  await reageer(o.klant, 'lijn', 'Zo voelde het.')
  assert.match(
    (await s.klant.get(`${padVan(o)}/reactie`)).html,
    /Versie 2[\s\S]*Zo voelde het[\s\S]*Versie 1/,
  )
  await besluit(o.klant, 'akkoord')
  assert.match((await s.klant.get(`${padVan(o)}/ondertekening`)).html, /Reacties zonder antwoord/)
  await teken(s.klant, o)
  const zinnen = [
    'Reacties van Noor op het concept',
    'Feit 1, versie 1',
    'De brief is van een andere dag.',
    'Dit blijft zo staan.',
    'Ik heb de brief nagekeken.',
    'Advies en nazorg, alinea 1, versie 1',
    'Ik oefen al elke dag.',
    'Dit is aangepast.',
    'Goed dat je dit zegt.',
    'Van onrust naar rust, versie 2',
    'Zo voelde het.',
    'Er is geen antwoord.',
  ]
  for (const [klant, basis] of [
    [o.klant, '/mijn/verslag'],
    [s.klant, padVan(o)],
  ] as const)
    for (const einde of ['.pdf', '/archief.pdf', '.docx']) {
      const bytes = await file(klant, basis + einde)
      const { tekstAaneen } = einde === '.docx' ? onderzoekDocx(bytes) : onderzoekPdf(bytes)
      let na = -1
      for (const zin of zinnen) {
        const hier = tekstAaneen.indexOf(aaneen(zin), na + 1)
        assert.ok(hier > na, `${einde}: ${zin}`)
        na = hier
      }
    }
  // What stands stands, on the screen as well.
  assert.match((await o.klant.get('/mijn/verslag')).html, /Zo voelde het\.[\s\S]*?Nog geen antwoord/)
  assert.deepEqual(await antwoordPaden(s.klant, o), [])
})

test('een reactie verandert tot er een antwoord is of de ouder beslist, en is terug te nemen', async () => {
  const o = await voorgelegd()
  await reageer(o.klant, 'lijn', 'Een.')
  await w.zetKlok('2027-03-01T09:01:00Z')
  await reageer(o.klant, 'lijn', 'Twee.')
  assert.equal(textareas((await o.klant.get('/mijn/verslag/reactie/lijn')).html).tekst, 'Twee.')
  assert.equal(await tel('reactie', o), 1)
  await reageer(o.klant, 'lijn', '')
  assert.doesNotMatch((await o.klant.get('/mijn/verslag')).html, /Jouw reactie/)
  assert.match((await s.klant.get(`${padVan(o)}/reactie`)).html, /Er zijn geen reacties/)
  await w.zetKlok('2027-03-01T09:02:00Z')
  await reageer(o.klant, 'lijn', 'Toch wel.')
  const open = (await o.klant.get('/mijn/verslag/reactie/lijn')).html
  await antwoord(s.klant, o, 0, 'gebleven', 'Zo is het gemeten.')
  assert.equal((await o.klant.get('/mijn/verslag/reactie/lijn')).location, '/mijn/verslag/reactie')
  const velden = { versie: hidden(open, 'versie'), sinds: hidden(open, 'sinds'), tekst: 'Te laat.' }
  const laat = await o.klant.post('/mijn/verslag/reactie/lijn', velden)
  assert.equal(laat.status, 409)
  assert.match(laat.html, /heeft al geantwoord/)
  assert.equal(textareas(laat.html).tekst, 'Te laat.')
  await besluit(o.klant, 'gezien')
  const dicht = await o.klant.post('/mijn/verslag/reactie/advies-0', { ...velden, sinds: '' })
  assert.equal(dicht.status, 409)
  assert.match(dicht.html, /Je hebt al beslist/)
  assert.equal((await o.klant.get('/mijn/verslag/reactie')).location, '/mijn/verslag')
  assert.equal(await tel('reactie', o), 1)
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('twee apparaten, twee keer drukken, en een nieuwe versie ertussen: niets gaat verloren', async () => {
  const o = await voorgelegd()
  const blad = (await o.klant.get('/mijn/verslag/reactie/lijn')).html
  await reageer(o.klant, 'lijn', 'Van de telefoon.')
  const velden = { versie: hidden(blad, 'versie'), sinds: '' }
  const botst = await o.klant.post('/mijn/verslag/reactie/lijn', { ...velden, tekst: 'Van de tablet.' })
  assert.equal(botst.status, 409)
  assert.match(botst.html, /Van de telefoon\.[\s\S]*Van de tablet\./)
  const nieuw = {
    versie: hidden(botst.html, 'versie'),
    sinds: hidden(botst.html, 'sinds'),
    ...textareas(botst.html),
  }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await o.klant.post('/mijn/verslag/reactie/lijn', nieuw)).status, 303)
  assert.equal(textareas((await o.klant.get('/mijn/verslag/reactie/lijn')).html).tekst, 'Van de tablet.')
  assert.equal(await tel('reactie', o), 1)
  const [pad = ''] = await antwoordPaden(s.klant, o)
  const zelfde = { id: w.poorten.toeval.uuid(), besluit: 'gebleven', tekst: 'Omdat.' }
  await Promise.all([s.klant.post(pad, zelfde), s.klant.post(pad, zelfde)])
  assert.equal(await tel('antwoord', o), 1)
  await antwoord(s.klant, o, 0, 'aangepast')
  assert.equal(await tel('antwoord', o), 2)
  assert.match((await o.klant.get('/mijn/verslag')).html, /Je specialist past dit aan/)
  await bewerk(s.klant, o, { advies: 'Versie twee.' })
  await legVoor(s.klant, o)
  const oud = await o.klant.post('/mijn/verslag/reactie/advies-0', { ...velden, tekst: 'Bij versie een.' })
  assert.equal(oud.status, 409)
  assert.match(oud.html, /Er is intussen een nieuwe versie/)
  assert.equal(textareas(oud.html).tekst, 'Bij versie een.')
})

test('wat beloofd is komt eerst in een nieuwe versie, tenzij de ouder zo akkoord is', async () => {
  const o = await voorgelegd()
  await reageer(o.klant, 'lijn', 'Dit klopt niet.')
  await antwoord(s.klant, o, 0, 'aangepast')
  const versie = hidden((await o.klant.get('/mijn/verslag/ondertekening')).html, 'versie')
  await besluit(o.klant, 'geweigerd')
  assert.match((await s.klant.get(padVan(o))).html, /Je beloofde een aanpassing/)
  const uit = await s.klant.post(`${padVan(o)}/ondertekening`, { versie })
  assert.equal(uit.location, `${padVan(o)}?beloofd`)
  assert.match((await s.klant.get(`${padVan(o)}?beloofd`)).html, /Leg eerst een nieuwe versie voor/)
  await bewerk(s.klant, o, { lijn: 'De rust ging van 4 naar 6.' })
  await legVoor(s.klant, o)
  await besluit(o.klant, 'geweigerd')
  await teken(s.klant, o)
  const { tekstAaneen } = onderzoekPdf(await file(s.klant, `${padVan(o)}.pdf`))
  for (const zin of ['Niet akkoord, op 1 maart 2027', 'Dit klopt niet.', 'Dit is aangepast.'])
    assert.ok(tekstAaneen.includes(aaneen(zin)), zin)
  const p = await voorgelegd('Piet')
  await reageer(p.klant, 'lijn', 'Liever anders.')
  await antwoord(s.klant, p, 0, 'aangepast')
  await besluit(p.klant, 'akkoord')
  // Nothing can be promised any more, but a reason can still be given.
  const kan = (await s.klant.get(`${padVan(p)}/reactie`)).html
  assert.doesNotMatch(kan, /value="aangepast"/)
  await teken(s.klant, p)
  const papier = onderzoekPdf(await file(p.klant, '/mijn/verslag.pdf')).tekstAaneen
  assert.ok(papier.includes(aaneen('De specialist wilde dit aanpassen. Piet tekende eerder.')))
})

test('wat getekend is draagt ook de reacties: een ander woord erin en niemand krijgt het nog te zien', async () => {
  const o = await voorgelegd()
  await reageer(o.klant, 'lijn', 'Zoals ik het zei.')
  const getal = async () => (await s.klant.get(padVan(o))).html.match(/Controlegetal<\/dt><dd>([^<]+)/)?.[1]
  await besluit(o.klant, 'akkoord')
  await teken(s.klant, o)
  assert.match((await getal()) ?? '', /[0-9A-Z ]{19}/)
  // By somebody who has the database: the seal opens, the print does not fit.
  await w.superuser(c => c.query(`update reactie set plek = 'feit-0' where traject_id = $1`, [o.traject]))
  assert.equal((await s.klant.get(padVan(o))).status, 500)
  await w.superuser(c => c.query(`update reactie set plek = 'lijn' where traject_id = $1`, [o.traject]))
  assert.equal((await s.klant.get(padVan(o))).status, 200)
})

const kwaad: Record<string, [Record<string, string>, RegExp]> = {
  leeg: [{ tekst: ' \n ' }, /Schrijf in het vak/],
  'te lang': [{ tekst: 'x'.repeat(1_001) }, /1000|1\.000/],
  'een megabyte': [{ tekst: '😀'.repeat(262_144) }, /data-foutlijst/],
  'kapotte bytes': [{ tekst: 'a\uFFFDb' }, /data-foutlijst/],
}
for (const [naam, [velden, zin]] of Object.entries(kwaad))
  test(`reactie: ${naam}: 422, ingevuld terug, niets bewaard`, async () => {
    const o = await voorgelegd()
    const { html } = await o.klant.get('/mijn/verslag/reactie/lijn')
    const uit = await o.klant.post('/mijn/verslag/reactie/lijn', {
      versie: hidden(html, 'versie'),
      sinds: '',
      ...velden,
    })
    assert.equal(uit.status, 422)
    assert.match(uit.html, zin)
    assert.equal(await tel('reactie', o), 0)
  })

test('antwoord: zonder keuze of zonder reden 422, bij de reactie die het was; een vreemde reactie bestaat niet', async () => {
  const o = await voorgelegd()
  await reageer(o.klant, 'lijn', '<script>alert(1)</script> & "x"')
  await reageer(o.klant, 'advies-0', 'Twee.')
  const paden = await antwoordPaden(s.klant, o)
  const geen = await s.klant.post(paden[0]!, { tekst: 'Ik schreef dit.' })
  assert.equal(geen.status, 422)
  assert.match(geen.html, /Kies wat je ermee doet/)
  assert.match(geen.html, /Ik schreef dit\./)
  const zonder = await s.klant.post(paden[1]!, { besluit: 'gebleven', tekst: ' ' })
  assert.equal(zonder.status, 422)
  assert.match(zonder.html, /Schrijf waarom het zo blijft staan/)
  assert.doesNotMatch(zonder.html, /<script>alert/)
  assert.equal(await tel('antwoord', o), 0)
  const p = await voorgelegd('Piet')
  const elders = paden[0]!.replace(o.traject, p.traject)
  assert.equal((await s.klant.post(elders, { besluit: 'gebleven', tekst: 'x' })).status, 404)
  assert.equal((await o.klant.post(paden[0]!, { besluit: 'gebleven', tekst: 'x' })).status, 404)
})

test('iedere bladzijde is geldige html, in het Nederlands en het Engels', async () => {
  const o = await voorgelegd()
  await reageer(o.klant, 'lijn', 'Mijn woorden.')
  await reageer(o.klant, 'feit-0', 'Nog meer woorden.')
  await antwoord(s.klant, o, 0, 'gebleven', 'Omdat.')
  const validator = new HtmlValidate(htmlRegels)
  for (const taal of ['nl', 'en'])
    for (const [klant, paden] of [
      [o.klant, ['/mijn/verslag', '/mijn/verslag/reactie', '/mijn/verslag/reactie/feit-0']],
      [s.klant, [`${padVan(o)}/reactie`, `${padVan(o)}/versie/1`, padVan(o)]],
    ] as const) {
      await klant.post('/taal', { taal, terug: '/' })
      for (const pad of paden) {
        const { html, status } = await klant.get(pad)
        assert.equal(status, 200, pad)
        const report = await validator.validateString(html)
        assert.deepEqual(
          report.results.flatMap(r => r.messages.map(m => `${pad} ${m.ruleId} ${m.message}`)),
          [],
        )
      }
      if (taal === 'en') assert.match((await klant.get(paden[0])).html, /Your reaction|Your answer|Reactions/)
      await klant.post('/taal', { taal: 'nl', terug: '/' })
    }
})
