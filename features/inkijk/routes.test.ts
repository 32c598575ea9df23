// The ouder reads who looked: the own specialist by name, everybody else by function, many looks in one sentence.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'

let w: Wereld
let anna: Medewerker
let bram: Medewerker
let cato: Medewerker
let o: Ouder
let vreemd: Ouder
before(async () => {
  w = await maakWereld({ seed: 'inkijk' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  bram = await w.medewerker('Bram Proef', ['specialist'])
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  o = await w.traject(anna, 'Noor')
  vreemd = await w.traject(bram, 'Joris')
})
after(() => w.sluit())

const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** A line as muur.open writes it, on another day. */
const regel = (op: string, rol: string, persoon: string, onderdeel = 'plan', uitkomst = '0') =>
  w.superuser(c =>
    c.query(
      `insert into logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, uitkomst, grond) values ($1, gen_random_uuid(), $2, $3, $4, 'R', $5, $6, 'behandeling')`,
      [o.traject, op, persoon, rol, onderdeel, uitkomst],
    ),
  )

test('wie nog niets deed ziet een lege lijst, en daarna dat hij zelf keek', async () => {
  assert.match(tekst((await o.klant.get('/mijn/wie-keek')).html), /Nog niemand keek in je dossier/)
  const { html, status } = await o.klant.get('/mijn/wie-keek')
  assert.equal(status, 200)
  assert.match(tekst(html), /maandag 1 maart 2027 Jij keek een keer\./)
  assert.match(tekst(html), /Deze lijst 10\.00/)
})

test('tweehonderd keer op een dag is een zin, met de tijden een tik verder', async () => {
  for (let i = 0; i < 200; i++) await anna.klant.get(`/trajecten/${o.traject}${i % 2 ? '/plan' : ''}`)
  const { html } = await o.klant.get('/mijn/wie-keek')
  assert.match(tekst(html), /Je specialist \(Anna Proef\) keek 200 keer\./)
  assert.equal(html.match(/<summary>Wat en wanneer/g)?.length, 2)
  assert.ok(html.length < 20_000, `${html.length} bytes`)
})

test('van andere medewerkers staat er alleen de functie, ook van wie geweigerd is', async () => {
  await cato.klant.get(`/aanmeldingen/${o.traject}`)
  await cato.klant.get(`/trajecten/${o.traject}/plan`)
  await regel('2027-03-01T08:00:00Z', 'specialist', bram.id)
  await regel('2027-03-01T08:00:00Z', 'vertrouwensfunctionaris', bram.id)
  const { html } = await o.klant.get('/mijn/wie-keek')
  assert.match(tekst(html), /De coördinator van de praktijk keek een keer en mocht een keer niet verder\./)
  assert.match(tekst(html), /Een andere specialist van de praktijk keek een keer\./)
  // The hour stands there at once, with why this is allowed.
  assert.match(tekst(html), /Wettelijke controle keek een keer\. Om 09\.00 uur\. Dat mag alleen als de wet/)
  assert.doesNotMatch(html, /Cato|Bram/)
  for (const id of [cato.id, bram.id, anna.id, o.id]) assert.ok(!html.includes(id))
})

test('wie in een ander traject keek staat hier niet, en hier kijkt geen ander', async () => {
  await bram.klant.get(`/trajecten/${vreemd.traject}`)
  assert.doesNotMatch(tekst((await o.klant.get('/mijn/wie-keek')).html), /Bram/)
  assert.equal((await bram.klant.get(`/trajecten/${o.traject}/wie-keek`)).status, 404)
  assert.equal((await cato.klant.get(`/trajecten/${o.traject}/wie-keek`)).status, 404)
  assert.equal((await o.klant.get(`/trajecten/${o.traject}/wie-keek`)).status, 404)
})

test('de specialist leest dezelfde lijst van het eigen traject', async () => {
  const { html } = await anna.klant.get(`/trajecten/${o.traject}/wie-keek`)
  assert.match(tekst(html), /Wie keek in het dossier van Noor/)
  assert.match(tekst(html), /Jij keek 2\d\d keer\./)
  assert.match(tekst(html), /De ouder keek \d+ keer/)
  assert.match(tekst(html), /De coördinator van de praktijk/)
  assert.match(tekst(html), /Wettelijke controle keek een keer\. Om 09\.00 uur\. Wat en wanneer/)
})

test('veertien dagen op een blad, de nieuwste boven, en van elke dag de dag van Amsterdam', async () => {
  for (let dag = 1; dag <= 20; dag++)
    await regel(`2027-02-${String(dag).padStart(2, '0')}T23:30:00Z`, 'specialist', anna.id)
  const een = await o.klant.get('/mijn/wie-keek')
  const dagen = (html: string) => [...html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(m => m[1])
  assert.equal(dagen(een.html).length, 14)
  assert.deepEqual(dagen(een.html).slice(0, 2), ['maandag 1 maart 2027', 'zondag 21 februari 2027'])
  assert.match(een.html, /Zondag|zondag 21 februari/)
  const verder = /href="(\/mijn\/wie-keek\?voor=[^"]*)"/.exec(een.html)?.[1] as string
  const twee = await o.klant.get(verder)
  assert.deepEqual(dagen(twee.html).slice(0, 1), ['maandag 8 februari 2027'])
  assert.equal(dagen(twee.html).length, 7)
  assert.match(twee.html, /href="\/mijn\/wie-keek"/)
})

test('een dag die geen dag is telt niet mee', async () => {
  for (const voor of ['', 'gisteren', '2027-02-30', '9999-99-99', "2027-01-01' or 1=1"])
    assert.equal((await o.klant.get(`/mijn/wie-keek?voor=${encodeURIComponent(voor)}`)).status, 200)
  assert.match(tekst((await o.klant.get('/mijn/wie-keek?voor=1999-01-01')).html), /Nog niemand keek/)
})

test('dezelfde lijst in het Engels', async () => {
  await o.klant.post('/taal', { taal: 'en' })
  const { html } = await o.klant.get('/mijn/wie-keek')
  assert.match(tekst(html), /Your specialist \(Anna Proef\) looked 201 times\./)
  assert.match(tekst(html), /Legal inspection/)
})
