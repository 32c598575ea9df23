// A piece that must go: the page says how before, that it is still there after a yes, and that it is gone once the specialist took it away.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { sowDossier } from '../../tests/zaai-verslag.ts'

let w: Wereld
let s: Medewerker
let o: Ouder
let stuk: { id: string; gesprek: string }

before(async () => {
  w = await maakWereld({ seed: 'uitvoeren' })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
  await sowDossier(w, s, o)
  const { rows } = await w.superuser(c =>
    c.query(
      `select u.id, u.gesprek_id as gesprek from uitspraak u join gesprek g on g.id = u.gesprek_id where g.stand = 'gehouden' order by u.id limit 1`,
    ),
  )
  stuk = rows[0]
})
after(() => w.sluit())

const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const vraag = async (pad: string): Promise<string> => {
  await o.klant.post(`/mijn/dossier/${pad}/erbij`, { wat: 'vernietiging', tekst: 'Dit moet weg.' })
  const { rows } = await w.superuser(c =>
    c.query('select id from verzoek where stuk_id = $1', [pad.split('/').at(-1)]),
  )
  return `/trajecten/${o.traject}/verzoeken/${rows[0].id}`
}
const lees = async (pad: string) => tekst((await s.klant.get(pad)).html)

test('een uitspraak die weg moet: hoe dat gaat, dat ze er nog staat, en dat ze weg is', async () => {
  const pad = await vraag(`uitspraak/${stuk.id}`)
  assert.match(
    await lees(pad),
    /Open het gesprek en haal de uitspraak daar weg\. Wat de ouder er zelf bij schreef blijft/,
  )
  await s.klant.post(pad, { besluit: 'toegewezen', reden: 'Je hebt gelijk.' })
  assert.match(await lees(pad), /Je zei ja, en het staat er nog\. Open het gesprek/)
  const gesprek = `/trajecten/${o.traject}/gesprekken/${stuk.gesprek}`
  const velden = Object.fromEntries(
    [...(await s.klant.get(gesprek)).html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      m => [m[1] as string, m[2] as string],
    ),
  )
  const { status } = await s.klant.post(gesprek, { ...velden, handeling: `weg-${stuk.id}` })
  assert.ok(status < 400, `${status}`)
  assert.match(await lees(pad), /Wat hier stond is weg\./)
  assert.doesNotMatch(await lees(pad), /Je zei ja/)
  assert.match(
    tekst((await o.klant.get(`/mijn/dossier/uitspraak/${stuk.id}`)).html),
    /Dit is er niet meer .* Ja, dit gaat weg\./,
  )
})

test('een nee vraagt niets, en het hele dossier gaat langs twee mensen', async () => {
  const nee = await vraag(`gesprek/${stuk.gesprek}`)
  await s.klant.post(nee, { besluit: 'afgewezen', reden: 'Dit is nodig.' })
  assert.doesNotMatch(await lees(nee), /Maak de notitie|staat er nog|is weg/)
  await o.klant.post('/mijn/verzoeken', { soort: 'vernietiging', tekst: 'Alles weg.' })
  const { rows } = await w.superuser(c => c.query(`select id from verzoek where stuk is null`))
  const alles = `/trajecten/${o.traject}/verzoeken/${rows[0].id}`
  assert.match(
    await lees(alles),
    /Na een ja stelt een coördinator de vernietiging voor, en een tweede mens besluit/,
  )
})
