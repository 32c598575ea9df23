// The guard on the pages of the specialist: marks beside the text, a ground that stays, and one more question before signing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { schrijfAanmelding } from '../../tests/aanmelding.ts'
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

const FEIT = 'De andere ouder drinkt dagelijks.'
const GROND = 'Zo staat het in de brief die de ouder meebracht.'
async function samengesteld(): Promise<Ouder> {
  const o = await w.traject(s, 'Noor')
  await schrijfAanmelding(w, o.traject)
  await sowDossier(w, s, o)
  await stelSamen(s.klant, o)
  return o
}
const grondvelden = (html: string) =>
  [...html.matchAll(/<input[^>]* name="(houd_[0-9a-f]{12})"([^>]*)>/g)].map(
    m => [m[1]!, / value="([^"]*)"/.exec(m[2]!)?.[1] ?? ''] as const,
  )

/** Saves with a ground for the only mark. */
async function houd(o: Ouder, grond: string): Promise<void> {
  const { html } = await s.klant.get(padVan(o))
  const [[sleutel]] = grondvelden(html) as [[string, string]]
  const velden = { ...textareas(html), versie: hidden(html, 'versie'), [sleutel]: grond }
  assert.equal((await s.klant.post(padVan(o), velden)).location, `${padVan(o)}?bewaard`)
}

test('wat Luwte zelf samenstelt heeft geen enkel merk', async () => {
  const o = await samengesteld()
  const { html } = await s.klant.get(padVan(o))
  assert.match(html, /Er zijn geen merken\. Geen merk is geen goedkeuring/)
  assert.deepEqual(grondvelden(html), [])
})

test('een merk staat bij de alinea, met de regel, de reden en een regel om te antwoorden', async () => {
  const o = await samengesteld()
  await bewerk(s.klant, o, {
    advies: `Houd de zondag vrij. ${FEIT}`,
    opdracht: 'Bel Noor op 06 12 34 56 78.',
  })
  const { html } = await s.klant.get(padVan(o))
  assert.match(html, /Bij 2 zinnen staat een merk\. 2 wachten op jou/)
  const bij = (deel: string, volgende: string) =>
    html.slice(html.indexOf(`name="${deel}"`), html.indexOf(`name="${volgende}"`))
  assert.match(
    bij('opdracht', 'inleiding'),
    /<mark>06 12 34 56 78<\/mark>[\s\S]*Dit lijkt een adres, een nummer/,
  )
  assert.ok(html.indexOf(`<mark>${FEIT}</mark>`) > html.indexOf('name="advies"'))
  assert.match(html, /je sprak alleen deze ouder/)
  const fouten = await new HtmlValidate({ root: true, ...htmlRegels }).validateString(html)
  assert.ok(fouten.valid, JSON.stringify(fouten.results[0]?.messages))
  await s.klant.post('/taal', { taal: 'en' })
  assert.match((await s.klant.get(padVan(o))).html, /you spoke with this ouder only/)
  await s.klant.post('/taal', { taal: 'nl' })
})

test('het geheim van het ene dossier is een gewoon woord in het andere', async () => {
  const [een, twee] = [await samengesteld(), await w.traject(s, 'Kim')]
  await sowDossier(w, s, twee)
  await stelSamen(s.klant, twee)
  for (const o of [een, twee]) await bewerk(s.klant, o, { advies: 'Lezen met Fien blijft op zondag.' })
  assert.match((await s.klant.get(padVan(een))).html, /<mark>Fien<\/mark>/)
  assert.match((await s.klant.get(padVan(twee))).html, /Er zijn geen merken/)
})

test('een zin met een grond blijft, in die versie, en staat er bij het ondertekenen', async () => {
  const o = await samengesteld()
  await bewerk(s.klant, o, { advies: FEIT })
  assert.match((await s.klant.get(`${padVan(o)}/voorbeeld`)).html, /Nog een merk zonder antwoord/)
  await houd(o, GROND)
  const { html } = await s.klant.get(padVan(o))
  assert.match(html, /Overal staat waarom de zin blijft/)
  assert.deepEqual(
    grondvelden(html).map(([, grond]) => grond),
    [GROND],
  )
  assert.doesNotMatch((await s.klant.get(`${padVan(o)}/voorbeeld`)).html, /Nog een merk zonder antwoord/)
  await legVoor(s.klant, o)
  // A later change of the working text does not reach the version.
  await bewerk(s.klant, o, { advies: 'Anders.' })
  await besluit(o.klant, 'gezien')
  const blad = (await s.klant.get(`${padVan(o)}/ondertekening`)).html
  assert.ok(blad.includes(GROND))
  assert.match(blad, /Ik onderteken dit verslag/)
  assert.doesNotMatch(blad, /Weet je het zeker/)
  await teken(s.klant, o)
  for (const pad of ['', '/versie/1'])
    assert.ok((await s.klant.get(`${padVan(o)}${pad}`)).html.includes(GROND), pad)
  // It is the note of the specialist: the ouder reads the verslag.
  for (const pad of ['/mijn/verslag', '/mijn/verslag/versie/1'])
    assert.ok(!(await o.klant.get(pad)).html.includes(GROND), pad)
})

test('een merk zonder antwoord vraagt het nog een keer, en houdt niets tegen', async () => {
  const o = await samengesteld()
  await bewerk(s.klant, o, { advies: FEIT })
  await legVoor(s.klant, o)
  await besluit(o.klant, 'akkoord')
  const blad = (await s.klant.get(`${padVan(o)}/ondertekening`)).html
  assert.match(blad, /Weet je het zeker\?/)
  assert.ok(blad.includes(`<mark>${FEIT}</mark>`))
  assert.match(blad, /Ja, ik onderteken dit verslag zo/)
  await teken(s.klant, o)
  assert.match((await s.klant.get(padVan(o))).html, /Er verandert niets meer/)
})

test('een grond gaat niet verloren: niet bij een fout, niet bij een botsing, en bewaren zonder het veld laat hem staan', async () => {
  const o = await samengesteld()
  await bewerk(s.klant, o, { advies: FEIT })
  const { html } = await s.klant.get(padVan(o))
  const [[sleutel]] = grondvelden(html) as [[string, string]]
  const velden = { ...textareas(html), versie: hidden(html, 'versie'), [sleutel]: GROND }
  const fout = await s.klant.post(padVan(o), { ...velden, opdracht: ' ' })
  assert.equal(fout.status, 422)
  assert.deepEqual(grondvelden(fout.html), [[sleutel, GROND]])
  const lang = await s.klant.post(padVan(o), { ...velden, [sleutel]: 'x'.repeat(301) })
  assert.equal(lang.status, 422)
  assert.match(lang.html, new RegExp(`href="#${sleutel}"`))
  await bewerk(s.klant, o, { inleiding: 'Uit een ander venster.' })
  const botst = await s.klant.post(padVan(o), velden)
  assert.equal(botst.status, 409)
  assert.equal(hidden(botst.html, sleutel), GROND)
  const verborgen = Object.fromEntries(
    [...botst.html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(m => [m[1]!, m[2]!]),
  )
  assert.equal((await s.klant.post(padVan(o), { ...verborgen, ...textareas(botst.html) })).status, 303)
  assert.deepEqual(grondvelden((await s.klant.get(padVan(o))).html), [[sleutel, GROND]])
  await bewerk(s.klant, o, { inleiding: 'Nog een keer.' })
  assert.deepEqual(grondvelden((await s.klant.get(padVan(o))).html), [[sleutel, GROND]])
})

test('een versie van voor de wacht leest en tekent als altijd', async () => {
  const o = await samengesteld()
  await legVoor(s.klant, o)
  await besluit(o.klant, 'akkoord')
  const blad = (await s.klant.get(`${padVan(o)}/ondertekening`)).html
  assert.doesNotMatch(blad, /Zinnen die blijven|Weet je het zeker/)
  await teken(s.klant, o)
})
