// Versions of a verslag side by side: what went and what came, in words as well; from the reaction of the ouder; nobody else's.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import type { Alineapaar } from '../../domein/alineaparen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import {
  besluit,
  bewerk,
  legVoor,
  padVan,
  sowDossier,
  stelSamen,
  verklaar,
} from '../../tests/zaai-verslag.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { verslag } from './routes.tsx'
import { inRijen } from './verschil-page.tsx'

let w: Wereld
let s: Medewerker
before(async () => {
  w = await maakWereld({ features: [verslag] })
  s = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

const EEN = 'Blijf oefenen met de pauze van een minuut.\n\nLees elke week de kaart op de koelkast.'
const TWEE =
  'Blijf elke dag oefenen met de pauze.\n\nLees elke week de kaart op de koelkast.\n\nBel ons als het knelt.'

/** Two versions: the ouder wrote beside the first, and did not agree. */
async function tweeVersies(naam: string): Promise<Ouder> {
  const o = await w.traject(s, naam)
  await sowDossier(w, s, o)
  await stelSamen(s.klant, o)
  await bewerk(s.klant, o, { advies: EEN })
  await legVoor(s.klant, o)
  await verklaar(o.klant, 'De minuut klopt niet.', 'Er is lucht.')
  await besluit(o.klant, 'geweigerd')
  await bewerk(s.klant, o, { advies: TWEE })
  return o
}

/** A page in words: what went as -…-, what came as +…+. */
const woorden = (html: string) =>
  html
    .replace(/.*<main[^>]*>/s, '')
    .replace(/<\/main>.*/s, '')
    .replace(/<span class="onzichtbaar"[^>]*>[^<]*<\/span>/g, '')
    .replace(/<\/?del>/g, '-')
    .replace(/<\/?ins>/g, '+')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[^\S\n]+/g, ' ')

test('ouder en specialist zien per alinea wat weg is en wat erbij kwam, met de reactie waar het op volgt', async () => {
  const o = await tweeVersies('Noor')
  await legVoor(s.klant, o)
  for (const [klant, pad, wie] of [
    [o.klant, '/mijn/verslag', 'Wat jij liet weten bij versie 1'],
    [s.klant, padVan(o), 'Wat Noor liet weten bij versie 1'],
  ] as const) {
    const { html, status } = await klant.get(`${pad}/verschil`)
    assert.equal(status, 200)
    const tekst = woorden(html)
    assert.match(tekst, /Eén alinea is veranderd\. Eén kwam erbij\./)
    assert.match(tekst, /Blijf oefenen met de pauze- van een minuut-\./)
    assert.match(tekst, /Blijf \+elke dag \+oefenen met de pauze\./)
    assert.match(tekst, /Dit is nieuw\.\s+\+Bel ons als het knelt\.\+/)
    // What is the same stands there once, unmarked.
    assert.equal(tekst.split('Lees elke week de kaart op de koelkast.').length, 2)
    assert.ok(tekst.includes(wie))
    assert.match(tekst, /Niet akkoord\.\s+Er is lucht\.\s+De minuut klopt niet\./)
    // Not by colour alone, and not by sight alone.
    assert.match(html, /<del><span class="onzichtbaar" lang="nl"> weg: <\/span> van een minuut<span/)
    assert.match(html, /<ins><span class="onzichtbaar" lang="nl"> erbij: <\/span>elke dag /)
    assert.doesNotMatch(html, /style=/)
    const { results } = await new HtmlValidate(htmlRegels).validateString(html)
    assert.deepEqual(
      results.flatMap(r => r.messages.map(m => `${m.ruleId}: ${m.message}`)),
      [],
    )
  }
})

test('de weg erheen staat bij de reactie van de ouder, bij elke eerdere versie en in de lijst van versies', async () => {
  const o = await tweeVersies('Mila')
  // Before it is handed over only the specialist knows of the change.
  const vraag = /verslag\/verschil\?van=1">\s*Wat is er veranderd na de reactie van Mila op versie 1\?/
  assert.match((await s.klant.get(padVan(o))).html, vraag)
  assert.match((await s.klant.get(`${padVan(o)}/voorbeeld`)).html, vraag)
  const voor = woorden((await s.klant.get(`${padVan(o)}/verschil?van=1`)).html)
  assert.match(voor, /Concept, nog niet voorgelegd/)
  assert.match(voor, /\+Bel ons als het knelt\.\+/)
  assert.doesNotMatch((await o.klant.get('/mijn/verslag')).html, /\/verschil/)
  assert.match(woorden((await o.klant.get('/mijn/verslag/verschil')).html), /Er is nog maar één versie/)
  assert.equal((await o.klant.get('/mijn/verslag/verschil?met=concept')).status, 404)
  await legVoor(s.klant, o)
  assert.match(
    (await o.klant.get('/mijn/verslag')).html,
    /href="\/mijn\/verslag\/verschil">Wat is er veranderd na jouw reactie op versie 1\?/,
  )
  assert.match((await o.klant.get('/mijn/verslag/versie/1')).html, /\/mijn\/verslag\/verschil\?van=1"/)
  assert.doesNotMatch((await o.klant.get('/mijn/verslag/versie/2')).html, /\/verschil/)
  assert.match((await s.klant.get(padVan(o))).html, /\/verschil">Versies naast elkaar leggen/)
})

test('wat gelijk bleef en op elkaar volgt staat samen, achter een woord', async () => {
  const paar = (oud: string | null, nieuw: string | null) => ({ oud, nieuw }) as Alineapaar
  const [a, b, c] = [paar('a', 'a'), paar('b', 'b'), paar('c', 'c')] as [Alineapaar, Alineapaar, Alineapaar]
  const anders = paar('x', 'y')
  const weg = paar('w', null)
  assert.deepEqual(inRijen([a, b, anders, weg, c, anders]), [[a, b], [anders], [weg], [c], [anders]])
  assert.deepEqual(inRijen([]), [])
  const o = await w.traject(s, 'Saar')
  await sowDossier(w, s, o)
  await stelSamen(s.klant, o)
  await bewerk(s.klant, o, { advies: 'Een.\n\nTwee.\n\nDrie.\n\nVier.' })
  await legVoor(s.klant, o)
  await bewerk(s.klant, o, { advies: 'Een.\n\nTwee.\n\nDrie.\n\nHeel iets anders.' })
  await legVoor(s.klant, o)
  const { html } = await o.klant.get('/mijn/verslag/verschil')
  assert.match(html, /<summary>Gelijk gebleven: 3 alinea(&#39;|')s<\/summary>/)
  // The parts in which nothing changed: one thing to open, and all of them in it.
  const [, na = ''] = html.split('<h2>Gelijk gebleven</h2>')
  assert.match(na, /<details><summary>Bekijk de \d+ delen<\/summary><div><details>/)
})

test('elke twee versies kunnen naast elkaar, welke ook het eerst is gekozen; een versie die er niet is bestaat niet', async () => {
  const o = await tweeVersies('Sofie')
  await legVoor(s.klant, o)
  await bewerk(s.klant, o, { advies: 'Blijf elke dag oefenen met de pauze.\n\nBel ons als het knelt.' })
  await legVoor(s.klant, o)
  const lees = async (vraag: string) => woorden((await o.klant.get(`/mijn/verslag/verschil${vraag}`)).html)
  // Since the last reaction, so over what was not answered.
  assert.match(await lees(''), /Versie 1,[^,]*, naast Versie 3,/)
  assert.match(await lees('?van=2&met=3'), /Dit is weg\.\s+-Lees elke week de kaart op de koelkast\.-/)
  assert.equal(await lees('?van=3&met=2'), await lees('?van=2&met=3'))
  assert.match(await lees('?van=2&met=2'), /Je koos twee keer dezelfde tekst/)
  for (const vraag of ['?van=4', '?met=0', '?van=', '?van=1%00', '?met=concept', '?van=01']) {
    assert.equal((await o.klant.get(`/mijn/verslag/verschil${vraag}`)).status, 404, vraag)
  }
  assert.equal((await s.klant.get(`${padVan(o)}/verschil?met=concept`)).status, 404, 'nothing changed since')
})
