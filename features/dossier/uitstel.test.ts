// An answer that takes longer: once, in the first month, with a reason; both see the new day, and the letter is the same for both.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { hidden } from '../../tests/zaai-verslag.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let s: Medewerker
let o: Ouder

before(async () => {
  w = await maakWereld({ seed: 'uitstel' })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
})
after(() => w.sluit())

const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const vraag = async (): Promise<string> => {
  const id = hidden((await o.klant.get('/mijn/verzoeken/nieuw')).html, 'id')
  await o.klant.post('/mijn/verzoeken', { id, soort: 'inzage', tekst: 'Ik wil alles lezen.' })
  return id
}
const weg = (id: string) => `/trajecten/${o.traject}/verzoeken/${id}`
/** On this day everybody signs in anew. */
const op = async (moment: string) => {
  await w.zetKlok(moment)
  o = { ...o, klant: await w.klantVoor(o.id, o.traject) }
  s = { ...s, klant: await w.klantVoor(s.id, null) }
}

test('zonder reden wordt niets uitgesteld, en wat er stond staat er nog', async () => {
  const pad = weg(await vraag())
  const { status, html } = await s.klant.post(`${pad}/uitstel`, { uitstel: ' ' })
  assert.equal(status, 422)
  assert.match(html, /<details[^>]* open/)
  const { rows } = await w.superuser(c => c.query('select from uitstel'))
  assert.equal(rows.length, 0)
  assert.equal((await s.klant.get(`${pad}/uitstel.pdf`)).status, 404)
})

test('uitgesteld zien beide de nieuwe laatste dag en de reden, en de brief is voor beide hetzelfde bestand', async () => {
  const id = await vraag()
  const pad = weg(id)
  assert.match(
    tekst((await s.klant.get(pad)).html),
    /De ouder hoort dat uiterlijk 1 april 2027, .* Je antwoordt dan uiterlijk 1 juni 2027/,
  )
  const uitstel = 'Er is <b>veel</b> te lezen.'
  assert.equal((await s.klant.post(`${pad}/uitstel`, { uitstel })).location, `${pad}?uitgesteld`)
  assert.equal((await s.klant.post(`${pad}/uitstel`, { uitstel })).location, `${pad}?uitgesteld`)
  assert.equal((await s.klant.post(`${pad}/uitstel`, { uitstel: 'Nog langer.' })).location, `${pad}?te-laat`)
  const zijn = (await s.klant.get(pad)).html
  assert.match(tekst(zijn), /Antwoord uiterlijk 1 juni 2027 .* Uitgesteld op 1 maart 2027 Er is &lt;b>veel/)
  assert.doesNotMatch(zijn, /name="uitstel"/)
  const mijn = tekst((await o.klant.get(`/mijn/verzoeken/${id}`)).html)
  assert.match(mijn, /Antwoord uiterlijk 1 juni 2027 .* Het duurt langer Er is &lt;b>veel/)
  assert.match(tekst((await o.klant.get('/mijn/verzoeken')).html), /Antwoord uiterlijk 1 juni 2027/)
  const [een, twee] = [
    await o.klant.get(`/mijn/verzoeken/${id}/uitstel.pdf`),
    await s.klant.get(`${pad}/uitstel.pdf`),
  ]
  assert.equal(een.headers.get('content-disposition'), 'attachment; filename="mijn-agenda.pdf"')
  assert.equal(een.html, twee.html)
  assert.match(een.html, /^%PDF/)
  await s.klant.post(pad, { besluit: 'toegewezen', reden: 'Je krijgt het.' })
  assert.match(tekst((await s.klant.get(pad)).html), /Antwoord van 1 maart 2027 .* Uitgesteld op/)
})

test('wie antwoordde stelt niet meer uit', async () => {
  const pad = weg(await vraag())
  await s.klant.post(pad, { besluit: 'toegewezen', reden: 'Je krijgt het.' })
  assert.equal((await s.klant.post(`${pad}/uitstel`, { uitstel: 'Toch later.' })).location, `${pad}?te-laat`)
  assert.doesNotMatch((await s.klant.get(pad)).html, /name="uitstel"/)
})

test('na de eerste maand kan het niet meer, ook niet als de termijn zelf over een vrije dag doorloopt', async () => {
  // The month ends on Sunday 28 March, and the answer may wait until after Easter.
  await op('2027-02-28T09:00:00Z')
  const [op28, op29] = [await vraag(), await vraag()]
  await op('2027-03-28T09:00:00Z')
  assert.equal(
    (await s.klant.post(`${weg(op28)}/uitstel`, { uitstel: 'Veel.' })).location,
    `${weg(op28)}?uitgesteld`,
  )
  await op('2027-03-29T09:00:00Z')
  assert.match(tekst((await s.klant.get(weg(op29))).html), /Antwoord uiterlijk 30 maart 2027/)
  assert.doesNotMatch((await s.klant.get(weg(op29))).html, /name="uitstel"/)
  assert.equal(
    (await s.klant.post(`${weg(op29)}/uitstel`, { uitstel: 'Veel.' })).location,
    `${weg(op29)}?te-laat`,
  )
  const { rows } = await w.superuser(c => c.query('select from uitstel where id = $1', [op29]))
  assert.equal(rows.length, 0)
  assert.match(tekst((await s.klant.get(`/trajecten/${o.traject}`)).html), /Antwoord uiterlijk/)
  await op('2027-03-01T09:00:00Z')
})

test('de bladzijden zijn geldige html, in beide talen', async () => {
  const keur = new HtmlValidate(htmlRegels)
  const [open, uitgesteld] = [await vraag(), await vraag()]
  await s.klant.post(`${weg(uitgesteld)}/uitstel`, { uitstel: 'Veel.' })
  for (const taal of ['nl', 'en']) {
    await o.klant.post('/taal', { taal })
    await s.klant.post('/taal', { taal })
    for (const [klant, pad] of [
      [s.klant, weg(open)],
      [s.klant, weg(uitgesteld)],
      [s.klant, `${weg(uitgesteld)}?te-laat`],
      [o.klant, `/mijn/verzoeken/${uitgesteld}`],
    ] as const) {
      const { results } = await keur.validateString((await klant.get(pad)).html)
      assert.deepEqual(
        results.flatMap(r => r.messages.map(m => `${pad}: ${m.ruleId} ${m.message}`)),
        [],
      )
    }
  }
})
