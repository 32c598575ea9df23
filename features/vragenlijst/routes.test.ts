// The vragenlijst on the real database: put ready once, answered once, explained to the specialist, and no figure for the ouder (J5).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { MHI5, NUT, VERDER } from '../../domein/vragenlijst.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { ouderruimte } from '../ouderruimte/routes.tsx'
import { vragenlijst } from './routes.tsx'

let w: Wereld
let anna: Medewerker
let noor: Ouder
let joris: Ouder
const weg = (o: Ouder) => `/trajecten/${o.traject}/vragenlijst`

before(async () => {
  w = await maakWereld({ features: [vragenlijst, ouderruimte] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  joris = await w.traject(await w.medewerker('Bram Proef', ['specialist']), 'Joris')
})
after(() => w.sluit())

/** What the button of this moment sends. */
async function knopVan(o: Ouder, moment: string): Promise<Record<string, string>> {
  const { html } = await anna.klant.get(weg(o))
  const id = new RegExp(
    `name="id" value="([^"]*)"/?><input type="hidden" name="moment" value="${moment}"`,
  ).exec(html)
  assert.ok(id, moment)
  return { id: id[1] as string, moment }
}
async function zetKlaar(o: Ouder, moment: string): Promise<void> {
  const { location } = await anna.klant.post(weg(o), await knopVan(o, moment))
  assert.equal(location, `${weg(o)}?klaargezet`)
}
const verborgen = (html: string) => ({
  id: /name="id" value="([^"]*)"/.exec(html)?.[1] ?? '',
  lijst: /name="lijst" value="([^"]*)"/.exec(html)?.[1] ?? '',
})
async function antwoord(o: Ouder, velden: Record<string, string>) {
  const { html } = await o.klant.get('/mijn/vragenlijst')
  return o.klant.post('/mijn/vragenlijst', { ...verborgen(html), ...velden })
}
const gevoel = (...cijfers: readonly number[]) =>
  Object.fromEntries(cijfers.map((cijfer, i) => [`gevoel_${i + 1}`, `${cijfer}`]))
const tel = async (tabel: string, o: Ouder) =>
  (
    await w.superuser(c =>
      c.query(`select count(*)::int as n from ${tabel} where traject_id = $1`, [o.traject]),
    )
  ).rows[0].n
/** The text of a page, without what no eye sees. */
const tekst = (html: string) =>
  html.replace(/<(head|script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ')

test('zonder vragenlijst is er voor de ouder niets, en voor de specialist drie knoppen', async () => {
  assert.match((await noor.klant.get('/mijn/vragenlijst')).html, /geen vragen voor je klaar/)
  assert.doesNotMatch((await noor.klant.get('/mijn')).html, /\/mijn\/vragenlijst/)
  const { html } = await anna.klant.get(weg(noor))
  assert.equal(html.match(/>Klaarzetten</g)?.length, 3)
  assert.match(html, /<details><summary>Uitkomst, alleen voor jou/)
})

test('klaargezet is een keer klaargezet, ook bij twee keer drukken, en staat bij de ouder thuis', async () => {
  const knop = await knopVan(noor, 'begin')
  for (let keer = 0; keer < 2; keer++) assert.equal((await anna.klant.post(weg(noor), knop)).status, 303)
  await anna.klant.post(weg(noor), { id: w.poorten.toeval.uuid(), moment: 'begin' })
  assert.equal(await tel('vragenlijst', noor), 1)
  assert.match((await anna.klant.get(weg(noor))).html, /Klaargezet op 1 maart 2027\. Nog niet ingevuld\./)
  assert.match((await noor.klant.get('/mijn')).html, /href="\/mijn\/vragenlijst"/)
})

test('de vragen staan er woord voor woord, als gewone knoppen, en aan het begin niet die over de hulp', async () => {
  const { html } = await noor.klant.get('/mijn/vragenlijst')
  for (const zin of [MHI5.instructie, ...MHI5.vragen]) assert.ok(html.includes(zin), zin)
  assert.equal(html.match(/type="radio"/g)?.length, 30)
  assert.doesNotMatch(html, / checked| required|type="range"/)
  assert.ok(!html.includes(NUT.vraag))
})

test('wat niet kan komt ingevuld terug, en er is niets bewaard', async () => {
  for (const [velden, veld] of [
    [{}, 'gevoel_1'],
    [{ ...gevoel(2), gevoel_4: '7' }, 'gevoel_4'],
    [{ ...gevoel(2), gevoel_2: '<script>' }, 'gevoel_2'],
    [{ ...gevoel(2), gevoel_3: '9'.repeat(1_000_000) }, 'gevoel_3'],
  ] as const) {
    const uit = await antwoord(noor, velden as Record<string, string>)
    assert.equal(uit.status, 422)
    assert.match(uit.html, new RegExp(`id="${veld}-fout"`))
    assert.doesNotMatch(uit.html, /<script>/)
    if ('gevoel_1' in velden) assert.match(uit.html, /name="gevoel_1" value="2" checked/)
  }
  assert.match((await antwoord(noor, {})).html, /Of kies onderaan: Ik vul dit niet in/)
  assert.equal(await tel('vragenlijstantwoord', noor), 0)
})

test('een antwoord wordt een keer bewaard, verzegeld, en blijft staan', async () => {
  const { html } = await noor.klant.get('/mijn/vragenlijst')
  const velden = { ...verborgen(html), ...gevoel(4, 5, 3, 4, 3) }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await noor.klant.post('/mijn/vragenlijst', velden)).location, '/mijn?bewaard')
  const later = { ...velden, id: w.poorten.toeval.uuid(), ...gevoel(1, 1, 1, 1, 1) }
  assert.equal((await noor.klant.post('/mijn/vragenlijst', later)).location, '/mijn?bewaard')
  const { rows } = await w.superuser(c =>
    c.query('select antwoorden from vragenlijstantwoord where traject_id = $1', [noor.traject]),
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0].antwoorden.includes('gevoel'), false, 'sealed')
  assert.doesNotMatch((await noor.klant.get('/mijn')).html, /\/mijn\/vragenlijst/)
  const terug = (await noor.klant.get('/mijn/vragenlijst')).html
  assert.match(terug, /Wat je koos op 1 maart 2027/)
  assert.match(terug, /Voelde u zich erg zenuwachtig\?<\/dt><dd>soms<\/dd>/)
})

test('de specialist leest het getal met wat het betekent; de ouder leest nergens een getal', async () => {
  const { html } = await anna.klant.get(weg(noor))
  assert.match(html, /<th scope="row">Begin<\/th><td class="getal">64<\/td><td>boven de 60<\/td>/)
  assert.match(html, /geen diagnose/)
  for (const pad of ['/mijn', '/mijn?bewaard', '/mijn/vragenlijst', '/mijn/lijn', '/mijn/doelen']) {
    const leest = tekst((await noor.klant.get(pad)).html)
    assert.doesNotMatch(leest, /\b64\b|boven de 60|psychisch|gezond/, pad)
  }
})

test('overslaan mag: een vraag, of alles', async () => {
  const lot = await w.traject(anna, 'Lot')
  await zetKlaar(lot, 'begin')
  assert.equal((await antwoord(lot, { ...gevoel(4, 5, 3, 4), handeling: '' })).status, 303)
  await w.zetKlok('2027-03-01T09:05:00Z')
  await zetKlaar(lot, 'tussen')
  assert.equal((await antwoord(lot, { handeling: 'niet', ...gevoel(1, 1) })).location, '/mijn?bewaard')
  const { html } = await anna.klant.get(weg(lot))
  assert.match(html, /geen getal: er is een vraag overgeslagen/)
  assert.match(html, /De ouder koos op 1 maart 2027 om dit niet in te vullen/)
  assert.doesNotMatch(html, /voortdurend/)
  assert.match(
    (await lot.klant.get('/mijn/vragenlijst')).html,
    /Op 1 maart 2027 vulde je niets in\. Dat is goed\./,
  )
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('aan het eind zijn er ook de twee vragen van de wet, en een oudere vragenlijst vraagt niets meer', async () => {
  const pien = await w.traject(anna, 'Pien')
  await zetKlaar(pien, 'tussen')
  const oud = verborgen((await pien.klant.get('/mijn/vragenlijst')).html)
  await w.zetKlok('2027-03-01T09:05:00Z')
  await zetKlaar(pien, 'eind')
  const { html } = await pien.klant.get('/mijn/vragenlijst')
  assert.ok(html.includes(NUT.vraag) && html.includes(VERDER['03'][0]))
  assert.match((await anna.klant.get(weg(pien))).html, /Niet ingevuld\. Er ligt nu een nieuwere\./)
  assert.equal((await pien.klant.post('/mijn/vragenlijst', { ...oud, ...gevoel(1) })).status, 303)
  assert.equal(await tel('vragenlijstantwoord', pien), 0)
  await antwoord(pien, { ...gevoel(4, 4, 3, 4, 3), nut: '8', verder: '03' })
  const na = (await anna.klant.get(weg(pien))).html
  assert.match(na, /60<\/td><td>precies 60/)
  assert.match(na, /van 1 tot 10\?<\/th><td>8<\/td>/)
  assert.match(na, /Voor nu heb ik geen verdere hulp nodig,/)
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('na het einde van een traject zet niemand meer iets klaar, maar wat er ligt mag nog', async () => {
  const sem = await w.traject(anna, 'Sem')
  await zetKlaar(sem, 'eind')
  await w.superuser(c =>
    c.query(`update traject set stand = 'afgerond', gesloten_op = muur.nu() where traject_id = $1`, [
      sem.traject,
    ]),
  )
  assert.equal(
    (await anna.klant.post(weg(sem), { id: w.poorten.toeval.uuid(), moment: 'begin' })).location,
    weg(sem),
  )
  assert.equal(await tel('vragenlijst', sem), 1)
  assert.doesNotMatch((await anna.klant.get(weg(sem))).html, />Klaarzetten</)
  assert.match((await sem.klant.get('/mijn')).html, /href="\/mijn\/vragenlijst"/)
  assert.equal((await antwoord(sem, { nut: '7' })).location, '/mijn?bewaard')
  assert.equal(await tel('vragenlijstantwoord', sem), 1)
})

test('van een ander bestaat niets: dezelfde bytes als wat er nooit was', async () => {
  const ids = [joris.traject, '00000000-0000-4000-8000-000000000000', "x'--"]
  const velden = { id: w.poorten.toeval.uuid(), moment: 'begin' }
  for (const vraag of [
    (id: string) => anna.klant.get(`/trajecten/${id}/vragenlijst`),
    (id: string) => anna.klant.post(`/trajecten/${id}/vragenlijst`, velden),
  ]) {
    const pages = await Promise.all(ids.map(vraag))
    assert.equal(new Set(pages.map(p => `${p.status} ${p.html}`)).size, 1)
    assert.equal(pages[0]?.status, 404)
  }
  const { rows } = await w.superuser(c =>
    c.query('select id from vragenlijst where traject_id = $1', [noor.traject]),
  )
  const antwoorden = await Promise.all(
    [rows[0].id, '00000000-0000-4000-8000-000000000000', "x'--", ''].map(lijst =>
      joris.klant.post('/mijn/vragenlijst', { lijst, ...gevoel(1) }),
    ),
  )
  assert.equal(new Set(antwoorden.map(p => `${p.status} ${p.html}`)).size, 1)
  assert.equal(antwoorden[0]?.status, 404)
  for (const moment of ['gesprek', '', '<b>'])
    assert.equal((await anna.klant.post(weg(noor), { ...velden, moment })).status, 404)
  assert.equal((await anna.klant.get('/mijn/vragenlijst')).status, 404)
  assert.equal((await noor.klant.get(weg(noor))).status, 404)
})

test('iedere bladzijde is geldige html, in het Nederlands en het Engels, en de vragen blijven Nederlands', async () => {
  const keur = new HtmlValidate(htmlRegels)
  const isa = await w.traject(anna, 'Isa')
  await zetKlaar(isa, 'eind')
  for (const taal of ['nl', 'en'] as const) {
    for (const klant of [isa.klant, anna.klant]) await klant.post('/taal', { taal })
    for (const { html } of [
      await isa.klant.get('/mijn/vragenlijst'),
      await isa.klant.get('/mijn'),
      await antwoord(isa, {}),
      await anna.klant.get(weg(isa)),
      await anna.klant.get(weg(noor)),
    ]) {
      const { valid, results } = await keur.validateString(html)
      assert.ok(valid, JSON.stringify(results[0]?.messages.slice(0, 2)))
    }
  }
  const { html } = await isa.klant.get('/mijn/vragenlijst')
  assert.match(html, /<html lang="en"/)
  for (const zin of [...MHI5.vragen, NUT.vraag])
    assert.ok(html.includes(`<span lang="nl">${zin}</span>`), zin)
  await anna.klant.post('/taal', { taal: 'nl' })
})
