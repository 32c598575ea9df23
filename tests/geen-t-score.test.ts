// The T-score and the figure of the MHI-5 are for the specialist: no page that an ouder can open carries them (method.md 8.2, J5). On paper:
// features/verslag/druk.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { routesVan } from '../muur/bewijs/dekking.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from './wereld.ts'
import { besluit, legVoor, sowDossier, stelSamen, teken } from './zaai-verslag.ts'

let w: Wereld
let anna: Medewerker
let noor: Ouder

/** 50 + 4.564 times 1, −4 and 5: no other figure of a dossier looks like these. */
const CIJFERS = /54[.,]6|31[.,]7|72[.,]8/
const WOORDEN = /T-score|Kiresuk|GAS-score|psychisch|mentally/i
/** What came of the vragenlijst: 84 as a figure of its own in the text of a page. */
const MHI5 = /(?<![\d.,:])84(?![\d.,:])/

before(async () => {
  w = await maakWereld({ seed: 'geen t-score' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  await sowDossier(w, anna, noor)
  await w.superuser(c => c.query('delete from score where traject_id = $1', [noor.traject]))
  for (const [moment, [basis, verbinding, deescalatie]] of [
    ['begin', ['-2', '-1', '-1']],
    ['tussen', ['0', '1', '0']],
    ['eind', ['2', '2', '1']],
  ] as const) {
    const velden = Object.fromEntries(
      Object.entries({ basis, verbinding, deescalatie }).flatMap(([doel, waarde]) => [
        [`${doel}_ouder`, waarde],
        [`${doel}_specialist`, waarde],
      ]),
    )
    const { status } = await anna.klant.post(`/trajecten/${noor.traject}/scores`, { moment, ...velden })
    assert.equal(status, 303)
  }
  const lijst = w.poorten.toeval.uuid()
  await anna.klant.post(`/trajecten/${noor.traject}/vragenlijst`, { id: lijst, moment: 'eind' })
  const gevoel = { gevoel_1: '5', gevoel_2: '6', gevoel_3: '2', gevoel_4: '5', gevoel_5: '2' }
  assert.equal((await noor.klant.post('/mijn/vragenlijst', { lijst, ...gevoel })).location, '/mijn?bewaard')
  await stelSamen(anna.klant, noor)
  await legVoor(anna.klant, noor)
})
after(() => w.sluit())

/** What a person reads. */
const tekstVan = (html: string) =>
  html.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')

test('de specialist ziet de T-score van elk moment en het getal van de vragenlijst; anders zegt deze proef niets', async () => {
  const { html } = await anna.klant.get(`/trajecten/${noor.traject}/scores`)
  for (const cijfer of ['54,6', '31,7', '72,8', 'T-score']) assert.ok(html.includes(cijfer), cijfer)
  const vragen = await anna.klant.get(`/trajecten/${noor.traject}/vragenlijst`)
  assert.match(tekstVan(vragen.html), MHI5)
})

test('geen enkele bladzijde van de ouder draagt een T-score of het getal van de vragenlijst, ook niet in het Engels of na het tekenen', async () => {
  const { rows } = await w.superuser(c =>
    c.query(`select id from gesprek where traject_id = $1 and stand = 'gehouden'`, [noor.traject]),
  )
  const vul = (pad: string) =>
    pad
      .replace(':traject', noor.traject)
      .replace(':soort', 'basis')
      .replace(':nummer', '1')
      .replace(':naam', 'pauze')
      .replace(/:[a-z]+(\{[^}]*\})?/gi, rows[0].id)
  const gets = routesVan(w.app)
    .filter(route => route.startsWith('GET '))
    .map(route => vul(route.slice(4)))
  const loop = async () => {
    let open = 0
    for (const pad of gets) {
      const { status, html } = await noor.klant.get(pad)
      if (status === 200) open++
      assert.doesNotMatch(html, WOORDEN, pad)
      // Weights of the model and fonts are no text; a page of the ouder is.
      if (pad.startsWith('/mijn') && html.startsWith('<!DOCTYPE'))
        assert.doesNotMatch(tekstVan(html), MHI5, pad)
      if (pad.startsWith('/mijn')) assert.doesNotMatch(html.replace(/\d+\.\d+ \d+/g, ''), CIJFERS, pad)
    }
    return open
  }
  assert.ok((await loop()) > 20)
  await besluit(noor.klant, 'akkoord')
  await teken(anna.klant, noor)
  await noor.klant.post('/taal', { taal: 'en' })
  assert.ok((await loop()) > 20)
})
