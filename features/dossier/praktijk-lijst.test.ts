// The list of requests of the practice: everything open, by code, without a word of it; what is late is marked and can be seen alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { hidden } from '../../tests/zaai-verslag.ts'

let w: Wereld
let s: Medewerker
let cato: Medewerker
let ouders: Ouder[]

before(async () => {
  w = await maakWereld({ seed: 'lijst van verzoeken' })
  s = await w.medewerker('Anna Proef', ['specialist'])
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  ouders = []
  for (const naam of ['Noor', 'Joris', 'Kim']) ouders.push(await w.traject(s, naam))
})
after(() => w.sluit())

const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const vraag = async (o: Ouder, soort: string): Promise<string> => {
  const id = hidden((await o.klant.get('/mijn/verzoeken/nieuw')).html, 'id')
  await o.klant.post('/mijn/verzoeken', { id, soort, tekst: 'Mijn geheime woorden.' })
  return id
}
const codes = (html: string) => [...tekst(html).matchAll(/(\S+) · ontvangen/g)].map(m => m[1] as string)

test('zonder verzoeken zegt de lijst dat er niets openstaat', async () => {
  assert.match(tekst((await cato.klant.get('/verzoeken')).html), /Er staat niets open\./)
})

test('de lijst noemt wat openstaat met soort en laatste dag, op code, en geen woord van wat er gevraagd is', async () => {
  const [noor, joris, kim] = ouders as [Ouder, Ouder, Ouder]
  await vraag(noor, 'inzage')
  await vraag(joris, 'vernietiging')
  const id = hidden((await kim.klant.get('/mijn/klacht')).html, 'id')
  await kim.klant.post('/mijn/klacht', { id, tekst: 'Mijn geheime klacht.' })
  const { html } = await cato.klant.get('/verzoeken')
  assert.match(
    tekst(html),
    /Inzage en afschrift \S+ · ontvangen 1 maart 2027 · antwoord uiterlijk 1 april 2027/,
  )
  assert.match(tekst(html), /Klacht \S+ · ontvangen 1 maart 2027 · nog zonder termijn/)
  assert.doesNotMatch(html, /geheime|Noor|Joris|Kim/)
  assert.deepEqual(codes(html), ouders.map(o => o.code).toSorted())
  assert.ok(html.includes(`href="/aanmeldingen/${kim.traject}/klacht/${id}"`))
  assert.ok(html.includes(`href="/aanmeldingen/${noor.traject}"`))
})

test('wie zelf meehielp ziet van een klacht dat een ander antwoordt, zonder weg erheen', async () => {
  const dora = await w.medewerker('Dora Proef', ['coordinator'])
  await w.superuser(c =>
    c.query(
      `insert into toegang (traject_id, persoon_id, rol, sinds, tot) values ($1, $2, 'specialist', '2026-01-01', '2026-06-01')`,
      [ouders[2]?.traject, dora.id],
    ),
  )
  const { html } = await dora.klant.get('/verzoeken')
  assert.match(tekst(html), /een ander antwoordt: jij hielp hier mee/)
  assert.doesNotMatch(html, /\/klacht\//)
  assert.doesNotMatch(tekst((await cato.klant.get('/verzoeken')).html), /een ander antwoordt/)
})

test('wat te laat is valt op en is alleen te zien; wat is uitgesteld of beantwoord is dat niet', async () => {
  const [noor, joris] = ouders as [Ouder, Ouder]
  const { rows } = await w.superuser(c =>
    c.query(`select traject_id, id from verzoek where soort = 'vernietiging'`),
  )
  await s.klant.post(`/trajecten/${joris.traject}/verzoeken/${rows[0].id}/uitstel`, { uitstel: 'Veel.' })
  assert.doesNotMatch(tekst((await cato.klant.get('/verzoeken')).html), /te laat/)
  await w.zetKlok('2027-04-02T09:00:00Z')
  const later = await w.klantVoor(cato.id, null)
  const { html } = await later.get('/verzoeken')
  assert.match(tekst(html), /1 verzoek is te laat\. Laat alleen die zien/)
  assert.match(
    tekst(html),
    /Vernietiging \S+ · ontvangen 1 maart 2027 · antwoord uiterlijk 1 juni 2027 · uitgesteld/,
  )
  assert.deepEqual(codes((await later.get('/verzoeken?laat')).html), [noor.code])
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('de lijst is er voor een coordinator en voor niemand anders', async () => {
  const bram = await w.medewerker('Bram Proef', ['specialist', 'beheerder'])
  for (const klant of [bram.klant, ouders[0]?.klant])
    assert.equal((await klant?.get('/verzoeken'))?.status, 404)
  assert.equal((await w.iemand().get('/verzoeken')).status, 303)
})
