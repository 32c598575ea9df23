// Asking about the whole dossier: the clock, the answer, the letter for both, and the passphrase before it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { hidden } from '../../tests/zaai-verslag.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let s: Medewerker
let o: Ouder
let ander: Ouder

before(async () => {
  w = await maakWereld({ seed: 'rechten' })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
  ander = await w.traject(await w.medewerker('Bram Proef', ['specialist']), 'Joris')
})
after(() => w.sluit())

const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const vraag = async (soort: string, woorden: string, klant = o.klant) => {
  const { html } = await klant.get('/mijn/verzoeken/nieuw')
  return await klant.post('/mijn/verzoeken', { id: hidden(html, 'id'), soort, tekst: woorden })
}
const eerste = async () =>
  /href="\/mijn\/verzoeken\/([0-9a-f-]{36})"/.exec((await o.klant.get('/mijn/verzoeken')).html)?.[1] ?? ''

test('een vraag die niet af is komt ingevuld terug, en er is niets gevraagd', async () => {
  const { status, html } = await o.klant.post('/mijn/verzoeken', { soort: 'klacht', tekst: 'Zo <i>dus</i>.' })
  assert.equal(status, 422)
  assert.match(html, /Zo &lt;i>dus&lt;\/i>\./)
  assert.equal((await o.klant.post('/mijn/verzoeken', { soort: 'inzage', tekst: ' ' })).status, 422)
  assert.match(tekst((await o.klant.get('/mijn/verzoeken')).html), /Je hebt nog niets gevraagd/)
})

test('een vraag heeft een klok van een maand, die ouder en specialist allebei zien', async () => {
  assert.equal((await vraag('inzage', 'Ik wil alles lezen.')).location, '/mijn/verzoeken?verstuurd')
  assert.match(
    tekst((await o.klant.get('/mijn/verzoeken')).html),
    /Inzage en afschrift, 1 maart 2027 Antwoord uiterlijk 1 april 2027/,
  )
  const lijst = tekst((await s.klant.get(`/trajecten/${o.traject}/verzoeken`)).html)
  assert.match(lijst, /Inzage en afschrift: het hele dossier Antwoord uiterlijk 1 april 2027/)
  assert.match(
    tekst((await s.klant.get(`/trajecten/${o.traject}`)).html),
    /Antwoord uiterlijk donderdag 1 april/,
  )
})

test('de brief komt met het antwoord, en is voor de ouder en de specialist hetzelfde bestand', async () => {
  const id = await eerste()
  const weg = `/trajecten/${o.traject}/verzoeken/${id}`
  for (const [klant, pad] of [
    [o.klant, `/mijn/verzoeken/${id}/brief.pdf`],
    [s.klant, `${weg}/brief.pdf`],
  ] as const)
    assert.equal((await klant.get(pad)).status, 404)
  await s.klant.post(weg, { besluit: 'deels', reden: 'Een passage gaat over een ander.' })
  const mijn = await o.klant.get(`/mijn/verzoeken/${id}/brief.pdf`)
  const zijn = await s.klant.get(`${weg}/brief.pdf`)
  assert.equal(mijn.status, 200)
  assert.equal(mijn.headers.get('content-type'), 'application/pdf')
  assert.equal(mijn.headers.get('content-disposition'), 'attachment; filename="mijn-agenda.pdf"')
  assert.equal(mijn.html, zijn.html)
  const pagina = tekst((await o.klant.get(`/mijn/verzoeken/${id}`)).html)
  assert.match(pagina, /Antwoord van 1 maart 2027 Voor een deel\. Een passage gaat over een ander\./)
})

test('wat een ander vroeg is er niet: dezelfde bytes als wat niemand vroeg', async () => {
  await vraag('vernietiging', 'Alles weg.', ander.klant)
  const { rows } = await w.superuser(c =>
    c.query('select id from verzoek where traject_id = $1', [ander.traject]),
  )
  const bytes = async (id: string, einde: string) => {
    const { status, html, headers } = await o.klant.get(`/mijn/verzoeken/${id}${einde}`)
    return JSON.stringify([status, html, [...headers]])
  }
  for (const einde of ['', '/brief.pdf']) {
    const geen = await bytes('11111111-1111-4111-8111-111111111111', einde)
    assert.match(geen, /^\[404/)
    for (const id of [rows[0].id, 'geen-uuid']) assert.equal(await bytes(id, einde), geen)
  }
})

test('vragen, lezen en de brief willen de wachtzin van zojuist', async () => {
  const nu = w.klok.nu()
  const id = await eerste()
  const klant = await w.klantVoor(o.id, o.traject)
  await w.zetKlok(nu.add({ minutes: 9 }).toString())
  await klant.get('/mijn')
  await w.zetKlok(nu.add({ minutes: 12 }).toString())
  for (const pad of ['/mijn/verzoeken/nieuw', `/mijn/verzoeken/${id}`, `/mijn/verzoeken/${id}/brief.pdf`])
    assert.equal((await klant.get(pad)).location, `/bevestigen?terug=${encodeURIComponent(pad)}`)
  const post = await klant.post('/mijn/verzoeken', { soort: 'vernietiging', tekst: 'Alles weg.' })
  assert.notEqual(post.location, '/mijn/verzoeken?verstuurd')
  await w.zetKlok(nu.toString())
  const { rows } = await w.superuser(c => c.query('select from verzoek where traject_id = $1', [o.traject]))
  assert.equal(rows.length, 1)
})

test('de bladzijden zijn geldige html, in beide talen', async () => {
  const keur = new HtmlValidate(htmlRegels)
  const id = await eerste()
  for (const taal of ['nl', 'en']) {
    await o.klant.post('/taal', { taal })
    for (const pad of ['', '/nieuw', `/${id}`]) {
      const { html } = await o.klant.get(`/mijn/verzoeken${pad}`)
      const { results } = await keur.validateString(html)
      assert.deepEqual(
        results.flatMap(r => r.messages.map(m => `${pad}: ${m.ruleId} ${m.message}`)),
        [],
      )
    }
  }
})
