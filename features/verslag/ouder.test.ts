// The verslag in the hands of the ouder: read, answer, decide; and what then no longer changes for anybody.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import {
  besluit,
  bewerk,
  hidden,
  legVoor,
  padVan,
  sowDossier,
  stelSamen,
  teken,
  textareas,
  verklaar,
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
  await legVoor(s.klant, o)
  return o
}

test('van lezen naar getekend: verklaring, twee handtekeningen, datum en controlegetal', async () => {
  const o = await voorgelegd()
  const lezen = await o.klant.get('/mijn/verslag')
  const koppen = [...lezen.html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(m => m[1])
  assert.deepEqual(koppen.slice(0, 4), [
    'Over dit verslag',
    'De gesprekken',
    'De doelen',
    'Van onrust naar rust',
  ])
  await verklaar(o.klant, 'Ik zie het anders.\n\n  Ook op zondag.', 'Er is weer lucht.')
  assert.match((await o.klant.get('/mijn/verslag')).html, /Ik zie het anders\.\n\n {2}Ook op zondag\./)
  assert.match((await s.klant.get(padVan(o))).html, /Er is een verklaring bij deze versie/)
  await besluit(o.klant, 'akkoord')
  assert.match((await o.klant.get('/mijn/verslag')).html, /Je hebt ondertekend\. Je specialist tekent nog\./)
  await teken(s.klant, o)
  for (const blad of [await o.klant.get('/mijn/verslag'), await s.klant.get(padVan(o))]) {
    assert.match(blad.html, /Ik zie het anders/)
    assert.match(blad.html, /Er is weer lucht/)
    assert.match(blad.html, /Akkoord en ondertekend op 1 maart 2027/)
    assert.match(blad.html, /<dd>Ondertekend op 1 maart 2027/)
    assert.match(blad.html, /Controlegetal<\/dt><dd>([0-9A-HJKMNP-TV-Z]{4} ?){4}</)
    assert.doesNotMatch(blad.html, /<textarea/)
  }
})

test('de verklaring kan anders tot het besluit, blijft bij haar versie en gaat niet mee naar de volgende', async () => {
  const o = await voorgelegd()
  await verklaar(o.klant, 'Eerste woorden.')
  await w.zetKlok('2027-03-01T09:01:00Z')
  await verklaar(o.klant, 'Betere woorden.')
  assert.equal(textareas((await o.klant.get('/mijn/verslag/verklaring')).html).tekst, 'Betere woorden.')
  await besluit(o.klant, 'geweigerd')
  assert.equal((await o.klant.get('/mijn/verslag/verklaring')).location, '/mijn/verslag')
  await bewerk(s.klant, o, { advies: 'Aangepast na de verklaring.' })
  await legVoor(s.klant, o)
  const nu = (await o.klant.get('/mijn/verslag')).html
  assert.match(nu, /Aangepast na de verklaring/)
  assert.doesNotMatch(nu, /Betere woorden/)
  for (const klant of [o.klant, s.klant]) {
    const eerste = (await klant.get(`${klant === s.klant ? padVan(o) : '/mijn/verslag'}/versie/1`)).html
    assert.match(eerste, /Betere woorden/)
    assert.match(eerste, /Niet akkoord, op 1 maart 2027/)
  }
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('twee apparaten: wie daarna bewaart ziet beide teksten', async () => {
  const o = await voorgelegd()
  const oud = await o.klant.get('/mijn/verslag/verklaring')
  await verklaar(o.klant, 'Van de telefoon.')
  const velden = { versie: hidden(oud.html, 'versie'), sinds: hidden(oud.html, 'sinds') }
  const botst = await o.klant.post('/mijn/verslag/verklaring', { ...velden, tekst: 'Van de tablet.' })
  assert.equal(botst.status, 409)
  assert.match(botst.html, /Van de telefoon\./)
  assert.match(botst.html, /Van de tablet\./)
  assert.match((await o.klant.get('/mijn/verslag')).html, /Van de telefoon\./)
  const nieuw = {
    versie: hidden(botst.html, 'versie'),
    sinds: hidden(botst.html, 'sinds'),
    ...textareas(botst.html),
  }
  assert.equal((await o.klant.post('/mijn/verslag/verklaring', nieuw)).status, 303)
  assert.match((await o.klant.get('/mijn/verslag')).html, /Van de tablet\./)
  // The same press again is no clash.
  assert.equal((await o.klant.post('/mijn/verslag/verklaring', nieuw)).status, 303)
})

test('kwam er intussen een nieuwe versie, dan blijft de getypte tekst staan en wordt er niets getekend', async () => {
  const o = await voorgelegd()
  const blad = await o.klant.get('/mijn/verslag/verklaring')
  const teken1 = await o.klant.get('/mijn/verslag/ondertekening')
  await bewerk(s.klant, o, { advies: 'Versie twee.' })
  await legVoor(s.klant, o)
  const uit = await o.klant.post('/mijn/verslag/verklaring', {
    versie: hidden(blad.html, 'versie'),
    tekst: 'Bij versie een.',
  })
  assert.equal(uit.status, 409)
  assert.match(uit.html, /Er is intussen een nieuwe versie/)
  assert.equal(textareas(uit.html).tekst, 'Bij versie een.')
  const getekend = await o.klant.post('/mijn/verslag/ondertekening', {
    versie: hidden(teken1.html, 'versie'),
    besluit: 'akkoord',
  })
  assert.equal(getekend.location, '/mijn/verslag?nieuwer')
  assert.match((await o.klant.get('/mijn/verslag')).html, /Het is nog een concept/)
})

const kwaad: Record<string, Record<string, string>> = {
  'niets geschreven': { tekst: ' \n ', eigen_woorden: '' },
  'te lange verklaring': { tekst: 'x'.repeat(20_001), eigen_woorden: 'blijft' },
  'een megabyte': { tekst: '😀'.repeat(262_144), eigen_woorden: 'blijft' },
  'kapotte bytes': { tekst: 'a\uFFFDb', eigen_woorden: 'blijft' },
}
for (const [naam, velden] of Object.entries(kwaad)) {
  test(`verklaring: ${naam}: 422, ingevuld terug, niets bewaard`, async () => {
    const o = await voorgelegd()
    const { html } = await o.klant.get('/mijn/verslag/verklaring')
    const uit = await o.klant.post('/mijn/verslag/verklaring', {
      versie: hidden(html, 'versie'),
      sinds: '',
      ...velden,
    })
    assert.equal(uit.status, 422)
    assert.match(uit.html, /data-foutlijst/)
    assert.equal(textareas(uit.html).eigen_woorden, velden.eigen_woorden)
    assert.equal(textareas((await o.klant.get('/mijn/verslag/verklaring')).html).tekst, '')
  })
}

test('twintigduizend tekens, ook vijandige, blijven woord voor woord', async () => {
  const o = await voorgelegd()
  const tekst = `<script>alert('x')</script> & "; drop table verklaring; -- 😀 ${'é'.repeat(19_000)}`
  await verklaar(o.klant, tekst)
  assert.equal(textareas((await o.klant.get('/mijn/verslag/verklaring')).html).tekst, tekst)
  assert.doesNotMatch((await o.klant.get('/mijn/verslag')).html, /<script>alert/)
})

test('beslissen: een antwoord is nodig, en twee keer drukken beslist een keer', async () => {
  const o = await voorgelegd()
  const { html } = await o.klant.get('/mijn/verslag/ondertekening')
  const velden = { id: hidden(html, 'id'), versie: hidden(html, 'versie') }
  for (const fout of [{}, { besluit: 'ja' }, { besluit: "akkoord'--" }]) {
    assert.equal((await o.klant.post('/mijn/verslag/ondertekening', { ...velden, ...fout })).status, 422)
  }
  const keren = ['gezien', 'akkoord', 'geweigerd'].map(keuze =>
    o.klant.post('/mijn/verslag/ondertekening', { ...velden, besluit: keuze }),
  )
  assert.deepEqual(
    (await Promise.all(keren)).map(a => a.location),
    Array(3).fill('/mijn/verslag'),
  )
  const rows = await w.superuser(
    async c => (await c.query('select besluit from ondertekening where traject_id = $1', [o.traject])).rows,
  )
  assert.equal(rows.length, 1)
})

test('tekenen vraagt de wachtzin van de laatste tien minuten', async () => {
  const o = await voorgelegd()
  await besluit(o.klant, 'akkoord')
  const p = await voorgelegd('Piet')
  const versie = hidden((await p.klant.get('/mijn/verslag/ondertekening')).html, 'versie')
  await w.zetKlok('2027-03-01T09:11:00Z')
  const naar = (pad: string) => `/bevestigen?terug=${encodeURIComponent(pad)}`
  const eigen = naar('/mijn/verslag/ondertekening')
  assert.equal((await p.klant.get('/mijn/verslag/ondertekening')).location, eigen)
  const vraag = await p.klant.post('/mijn/verslag/ondertekening', { versie, besluit: 'akkoord' })
  assert.equal(vraag.status, 403)
  const staf = `${padVan(o)}/ondertekening`
  assert.equal((await s.klant.get(staf)).location, naar(staf))
  assert.equal((await s.klant.post(staf, {})).location, naar(staf))
  const rows = await w.superuser(
    async c =>
      (await c.query('select door from ondertekening where traject_id = any($1)', [[o.traject, p.traject]]))
        .rows,
  )
  assert.deepEqual(rows, [{ door: 'ouder' }])
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('de specialist tekent als laatste: na de ouder, of als de veertien dagen voorbij zijn', async () => {
  const o = await voorgelegd()
  const versie = await w.superuser(
    async c =>
      (await c.query('select id from verslagversie where traject_id = $1', [o.traject])).rows[0].id as string,
  )
  assert.equal((await s.klant.get(`${padVan(o)}/ondertekening`)).location, padVan(o))
  assert.equal((await s.klant.post(`${padVan(o)}/ondertekening`, { versie })).location, `${padVan(o)}?loopt`)
  await w.zetKlok('2027-03-16T09:00:00Z')
  const later = await w.klantVoor(s.id, null)
  assert.match((await later.get(padVan(o))).html, /De veertien dagen om te reageren zijn voorbij/)
  await teken(later, o)
  assert.match(
    (await later.get(padVan(o))).html,
    /Geen reactie binnen veertien dagen\. Vastgelegd op 16 maart 2027/,
  )
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('na akkoord kan er geen nieuwe versie meer, en na de laatste handtekening niets', async () => {
  const o = await voorgelegd()
  const form = (await s.klant.get(padVan(o))).html
  const voorbeeld = (await s.klant.get(`${padVan(o)}/voorbeeld`)).html
  await besluit(o.klant, 'akkoord')
  const velden = { ...textareas(form), versie: hidden(form, 'versie'), advies: 'Te laat.' }
  assert.equal((await s.klant.post(padVan(o), velden)).location, `${padVan(o)}?dicht`)
  assert.equal((await s.klant.get(`${padVan(o)}/samenstelling`)).location, `${padVan(o)}?dicht`)
  assert.equal(
    (await s.klant.post(`${padVan(o)}/samenstelling`, { hoe: 'alles', versie: '2' })).location,
    `${padVan(o)}?dicht`,
  )
  await s.klant.post(`${padVan(o)}/voorleggen`, {
    id: hidden(voorbeeld, 'id'),
    versie: hidden(form, 'versie'),
  })
  await teken(s.klant, o)
  assert.equal((await s.klant.post(padVan(o), velden)).location, `${padVan(o)}?dicht`)
  const rows = await w.superuser(
    async c =>
      (await c.query('select count(*)::int as n from verslagversie where traject_id = $1', [o.traject])).rows,
  )
  assert.deepEqual(rows, [{ n: 1 }])
  assert.doesNotMatch((await s.klant.get(padVan(o))).html, /Te laat/)
})

test('zonder verslag is er niets om te beslissen', async () => {
  const o = await w.traject(s, 'Leeg')
  assert.match((await o.klant.get('/mijn/verslag')).html, /Jij leest het als eerste/)
  for (const pad of [
    '/mijn/verslag/verklaring',
    '/mijn/verslag/ondertekening',
    '/mijn/verslag/versie/1',
    '/mijn/verslag.pdf',
  ]) {
    assert.equal((await o.klant.get(pad)).status, 404, pad)
    assert.equal((await s.klant.get(pad)).status, 404, pad)
    assert.equal((await w.iemand().get(pad)).location, '/inloggen', pad)
  }
  for (const pad of ['/mijn/verslag/verklaring', '/mijn/verslag/ondertekening'])
    assert.equal((await o.klant.post(pad, { tekst: 'x', besluit: 'akkoord' })).status, 404, pad)
})

test('iedere bladzijde is geldige html, in het Nederlands en het Engels', async () => {
  const o = await voorgelegd()
  await verklaar(o.klant, 'Mijn woorden.')
  const validator = new HtmlValidate(htmlRegels)
  for (const taal of ['nl', 'en']) {
    for (const klant of [o.klant, s.klant]) {
      await klant.post('/taal', { taal, terug: '/' })
      const wortel = klant === o.klant ? '/mijn/verslag' : padVan(o)
      const delen =
        klant === o.klant
          ? ['', '/verklaring', '/ondertekening', '/versie/1']
          : ['', '/samenstelling', '/voorbeeld', '/versie/1']
      for (const deel of delen) {
        const { html, status } = await klant.get(wortel + deel)
        assert.equal(status, 200, deel)
        const report = await validator.validateString(html)
        assert.deepEqual(
          report.results.flatMap(r => r.messages.map(m => `${deel} ${m.ruleId} ${m.message}`)),
          [],
        )
      }
    }
  }
  await s.klant.post('/taal', { taal: 'nl', terug: '/' })
})
