// What the server does with a dagboek: keeps sealed shapes only, of one versie at a time, and shows what is shared to one person.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SLOTEN, VERZEGELD } from '../../tests/verzegeld.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'

let w: Wereld
let anna: Medewerker
let noor: Ouder
before(async () => {
  w = await maakWereld({ seed: 'dagboek routes' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w?.sluit())

const BLADEN = '/mijn/dagboek/bladen'
const ANDERS = VERZEGELD.replace(/..$/, 'AA')
const uuid = () => w.poorten.toeval.uuid()
const tel = async (tabel: string) =>
  (await w.superuser(c => c.query(`select from ${tabel} where traject_id = $1`, [noor.traject]))).rowCount

/** A new ouder with a dagboek of one page. */
async function maak(): Promise<{ id: string; blad: string }> {
  noor = await w.traject(anna, 'Noor')
  const [id, blad] = [uuid(), uuid()]
  assert.equal((await sloten(id)).html, '1')
  assert.equal((await bewaar(id, blad)).html, '1')
  return { id, blad }
}
const sloten = (id: string, anders: Record<string, string> = {}) =>
  noor.klant.post('/mijn/dagboek/sloten', { id, sloten: SLOTEN, versie: '0', ...anders })
const bewaar = (dagboek: string, id: string, anders: Record<string, string> = {}) =>
  noor.klant.post(BLADEN, { id, dagboek, tekst: VERZEGELD, versie: '0', ...anders })

test('woorden komen er niet in: wat niet verzegeld is wordt geweigerd voor er een rij is', async () => {
  noor = await w.traject(anna, 'Noor')
  const id = uuid()
  for (const woorden of ['Vandaag was het stil.', '', 'zin:600000:stil', `${SLOTEN},stil`])
    assert.equal((await sloten(id, { sloten: woorden })).status, 422, woorden)
  assert.equal((await sloten('geen-uuid')).status, 422)
  assert.equal((await sloten(id, { versie: '-1' })).status, 422)
  assert.equal((await sloten(id)).status, 200)
  for (const tekst of ['Vandaag was het stil.', '', `${VERZEGELD}stil`, SLOTEN, VERZEGELD.slice(0, -4)])
    assert.equal((await bewaar(id, uuid(), { tekst })).status, 422, tekst)
  assert.deepEqual([await tel('dagboek'), await tel('dagboekblad')], [1, 0])
})

test('twee keer drukken bewaart een keer; een ander dat eerder was botst, en niets gaat verloren', async () => {
  const { id, blad } = await maak()
  assert.equal((await sloten(id)).html, '1')
  assert.equal((await bewaar(id, blad)).html, '1')
  assert.deepEqual([await tel('dagboek'), await tel('dagboekblad')], [1, 1])
  assert.equal((await sloten(uuid())).status, 409, 'a second dagboek would be a second key')
  assert.equal((await bewaar(id, blad, { tekst: ANDERS })).status, 409)
  assert.equal((await bewaar(id, blad, { tekst: ANDERS, versie: '1' })).html, '2')
  assert.equal((await bewaar(id, blad, { tekst: VERZEGELD, versie: '1' })).status, 409)
  assert.match((await noor.klant.get(BLADEN)).html, new RegExp(`"tekst":"${ANDERS}","versie":2`))
  assert.equal((await sloten(id, { versie: '1', sloten: SLOTEN.split(',')[0] ?? '' })).html, '2')
  assert.equal((await sloten(id, { versie: '1' })).status, 409)
})

test('een blad van een dagboek dat weg is wordt niet bewaard', async () => {
  const { id } = await maak()
  assert.equal((await noor.klant.post('/mijn/dagboek/einde')).status, 422)
  assert.equal(await tel('dagboekblad'), 1)
  assert.equal((await noor.klant.post('/mijn/dagboek/einde', { weg: 'ja' })).location, '/mijn/dagboek?weg')
  assert.deepEqual([await tel('dagboek'), await tel('dagboekblad')], [0, 0])
  assert.equal((await bewaar(id, uuid())).status, 404)
  assert.equal(await tel('dagboekblad'), 0)
})

test('gedeeld leest alleen de eigen specialist; wat erna verandert niet; weggooien neemt het mee', async () => {
  const { id, blad } = await maak()
  const pad = `/trajecten/${noor.traject}/dagboek`
  const deel = (tekst: string) => noor.klant.post(`${BLADEN}/${blad}/deling`, { tekst })
  assert.doesNotMatch((await anna.klant.get(pad)).html, /Zilverreiger/)
  assert.equal((await deel(' ')).status, 422)
  assert.equal((await deel('Zilverreiger op het dak')).status, 204)
  assert.match((await anna.klant.get(pad)).html, /Zilverreiger op het dak/)
  await bewaar(id, blad, { tekst: ANDERS, versie: '1' })
  assert.match((await anna.klant.get(pad)).html, /Zilverreiger op het dak/)
  await deel('Zilverreiger in de sloot')
  assert.equal(await tel('dagboekdeling'), 1)
  const { html } = await anna.klant.get(pad)
  assert.match(html, /Zilverreiger in de sloot/)
  assert.doesNotMatch(html, /op het dak/)
  const cato = await w.medewerker('Cato Proef', ['coordinator'])
  const bram = await w.medewerker('Bram Proef', ['specialist'])
  for (const ander of [cato, bram]) assert.equal((await ander.klant.get(pad)).status, 404)
  // The dagboek itself has no page for staff at all.
  for (const mijn of ['/mijn/dagboek', BLADEN]) assert.equal((await anna.klant.get(mijn)).status, 404)
  assert.equal((await noor.klant.post(`${BLADEN}/${blad}/verwijdering`)).status, 204)
  assert.deepEqual([await tel('dagboekblad'), await tel('dagboekdeling')], [0, 0])
  assert.doesNotMatch((await anna.klant.get(pad)).html, /Zilverreiger/)
})

test('een blad van een ander is er niet, en wordt niet gedeeld of weggegooid', async () => {
  const { blad } = await maak()
  const eigen = noor
  noor = await w.traject(anna, 'Kim')
  assert.equal((await noor.klant.post(`${BLADEN}/${blad}/deling`, { tekst: 'Stil' })).status, 404)
  assert.equal((await noor.klant.post(`${BLADEN}/${blad}/verwijdering`)).status, 204)
  assert.equal((await noor.klant.get(BLADEN)).html, '[]')
  noor = eigen
  assert.equal(await tel('dagboekblad'), 1)
})

test('in het log staat dat het dagboek openging en wie het gedeelde las, en nooit wat er staat', async () => {
  const { blad } = await maak()
  await noor.klant.post(`${BLADEN}/${blad}/deling`, { tekst: 'Zilverreiger' })
  await anna.klant.get(`/trajecten/${noor.traject}/dagboek`)
  const { rows } = await w.superuser(c =>
    c.query(
      `select rol, handeling, l::text as t from logregel l where traject_id = $1 and onderdeel = 'dagboek'`,
      [noor.traject],
    ),
  )
  const gedaan = rows.map(r => `${r.rol} ${r.handeling}`)
  for (const wat of ['ouder C', 'specialist R']) assert.ok(gedaan.includes(wat), wat)
  assert.doesNotMatch(JSON.stringify(rows), /Zilverreiger/)
  assert.match((await noor.klant.get('/mijn/wie-keek')).html, /Het dagboek/)
})

test('een dagboek heeft een grens, en zegt dan dat het vol is', async () => {
  const { id } = await maak()
  await w.superuser(c =>
    c.query(
      `insert into dagboekblad select traject_id, gen_random_uuid(), dagboek_id, tekst, 1, geschreven_op, gewijzigd_op
         from dagboekblad, generate_series(1, 999) where traject_id = $1`,
      [noor.traject],
    ),
  )
  const vol = await bewaar(id, uuid())
  assert.deepEqual([vol.status, vol.html], [409, 'vol'])
})
