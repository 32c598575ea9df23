// The verslag in the hands of the specialist: composing, changing, handing over. Nothing is lost, nothing goes twice.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import {
  bewerk,
  GEKOZEN,
  hidden,
  legVoor,
  NIET_GEKOZEN,
  padVan,
  sowDossier,
  stelSamen,
  textareas,
} from '../../tests/zaai-verslag.ts'
import { verslag } from './routes.tsx'

let w: Wereld
let s: Medewerker
let ander: Medewerker
let vreemd: Ouder
before(async () => {
  w = await maakWereld({ features: [verslag] })
  s = await w.medewerker('Anna Proef', ['specialist'])
  ander = await w.medewerker('Bram Proef', ['specialist'])
  vreemd = await w.traject(ander, 'Vreemd')
})
after(() => w.sluit())

async function nieuw(naam = 'Noor'): Promise<Ouder> {
  const o = await w.traject(s, naam)
  await sowDossier(w, s, o)
  return o
}

test('zonder verslag is er een weg om het samen te stellen, en verder niets', async () => {
  const o = await w.traject(s, 'Leeg')
  const { status, html } = await s.klant.get(padVan(o))
  assert.equal(status, 200)
  assert.match(html, /Er is nog geen verslag/)
  assert.match((await s.klant.get(`${padVan(o)}/samenstelling`)).html, /nog geen uitspraken/)
  for (const pad of ['/voorbeeld', '/ondertekening', '.pdf', '/versie/1']) {
    assert.equal((await s.klant.get(padVan(o) + pad)).status, 404, pad)
  }
})

test('het verslag komt uit het dossier: wat gekozen is wel, wat niet gekozen of prive is niet', async () => {
  const o = await nieuw()
  await stelSamen(s.klant, o)
  for (const pad of ['', '/voorbeeld']) {
    const { html } = await s.klant.get(padVan(o) + pad)
    assert.ok(html.includes(GEKOZEN), pad)
    assert.match(html, /Mijn telefoon ligt nu in de la\./)
    assert.match(html, /gesprek 3 en 4/)
    assert.doesNotMatch(html, /PRIVE WOORDEN|GEHEIM|VOORBEREIDING/)
    assert.ok(!html.includes(NIET_GEKOZEN), pad)
  }
  const { html } = await s.klant.get(`${padVan(o)}/voorbeeld`)
  assert.match(html, /Begin, Noor<\/dt><dd>basis: trede een/)
  assert.match(html, /Begin, de specialist<\/dt><dd>basis: trede twee/)
  assert.match(html, /Eind, Noor<\/dt><dd>basis: trede vier/)
  assert.match(html, /Volgens de ouder/)
})

test('de keuze van uitspraken wordt bewaard, en alleen die van dit traject tellen', async () => {
  const o = await nieuw()
  const blad = await s.klant.get(`${padVan(o)}/samenstelling`)
  const alle = [...blad.html.matchAll(/name="uitspraak" value="([^"]+)"/g)].map(m => m[1]!)
  assert.equal(alle.length, 4)
  const weg = '00000000-0000-4000-8000-000000000000'
  await s.klant.post(`${padVan(o)}/samenstelling`, {
    id: hidden(blad.html, 'id'),
    uitspraak: [...alle, weg, "x'--"],
  })
  assert.ok((await s.klant.get(padVan(o))).html.includes(NIET_GEKOZEN))
})

test('twee keer op samenstellen drukken laat een tekst staan', async () => {
  const o = await nieuw()
  const { html } = await s.klant.get(`${padVan(o)}/samenstelling`)
  await Promise.all(
    [1, 2, 3].map(() => s.klant.post(`${padVan(o)}/samenstelling`, { id: hidden(html, 'id') })),
  )
  await bewerk(s.klant, o, { advies: 'Mijn advies.' })
  // Pressed twice is done; the same form in another tab comes too late, and hears it.
  const id = hidden(html, 'id')
  assert.equal(
    (await s.klant.post(`${padVan(o)}/samenstelling`, { id })).location,
    `${padVan(o)}?samengesteld`,
  )
  const nog = await s.klant.post(`${padVan(o)}/samenstelling`, { id: w.poorten.toeval.uuid() })
  assert.equal(nog.status, 409)
  assert.match((await s.klant.get(padVan(o))).html, /Mijn advies\./)
})

test('opnieuw samenstellen kan alleen met een duidelijke keuze', async () => {
  const o = await nieuw()
  await stelSamen(s.klant, o)
  await bewerk(s.klant, o, { advies: 'Mijn advies.', feit_0: 'Veranderd feit.' })
  const blad = await s.klant.get(`${padVan(o)}/samenstelling`)
  const velden = {
    versie: hidden(blad.html, 'versie'),
    uitspraak: [...blad.html.matchAll(/name="uitspraak" value="([^"]+)" checked/g)].map(m => m[1]!),
  }
  const zonder = await s.klant.post(`${padVan(o)}/samenstelling`, velden)
  assert.equal(zonder.status, 422)
  assert.match(zonder.html, /Kies wat er met de tekst gebeurt/)
  assert.match((await s.klant.get(padVan(o))).html, /Veranderd feit\./)
  await s.klant.post(`${padVan(o)}/samenstelling`, { ...velden, hoe: 'bijwerken' })
  const bij = (await s.klant.get(padVan(o))).html
  assert.match(bij, /Mijn advies\./)
  assert.ok(bij.includes(GEKOZEN) && !bij.includes('Veranderd feit'))
  const oud = await s.klant.post(`${padVan(o)}/samenstelling`, { ...velden, hoe: 'alles' })
  assert.equal(oud.status, 409)
  await s.klant.post(`${padVan(o)}/samenstelling`, { ...velden, versie: hidden(bij, 'versie'), hoe: 'alles' })
  assert.doesNotMatch((await s.klant.get(padVan(o))).html, /Mijn advies\./)
})

test('twee vensters: de tweede ziet beide teksten en kiest, er gaat niets verloren', async () => {
  const o = await nieuw()
  await stelSamen(s.klant, o)
  const een = await s.klant.get(padVan(o))
  await bewerk(s.klant, o, { advies: 'Advies uit het eerste venster.' })
  const velden = {
    ...textareas(een.html),
    versie: hidden(een.html, 'versie'),
    advies: 'Advies uit het tweede venster.',
  }
  const botst = await s.klant.post(padVan(o), velden)
  assert.equal(botst.status, 409)
  assert.match(botst.html, /Advies uit het eerste venster\./)
  assert.match(botst.html, /Advies uit het tweede venster\./)
  assert.match((await s.klant.get(padVan(o))).html, /eerste venster/)
  const verborgen = Object.fromEntries(
    [...botst.html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(m => [m[1]!, m[2]!]),
  )
  assert.equal((await s.klant.post(padVan(o), { ...verborgen, ...textareas(botst.html) })).status, 303)
  const na = (await s.klant.get(padVan(o))).html
  assert.match(na, /tweede venster/)
  assert.ok(na.includes(GEKOZEN))
  // The very same text from an old window is no clash.
  assert.equal((await s.klant.post(padVan(o), { ...textareas(na), versie: '1' })).status, 303)
})

test('op hetzelfde ogenblik bewaren: een wint, de ander krijgt de keuze', async () => {
  const o = await nieuw()
  await stelSamen(s.klant, o)
  const { html } = await s.klant.get(padVan(o))
  const velden = { ...textareas(html), versie: hidden(html, 'versie') }
  const keren = await Promise.all(
    ['een', 'twee', 'drie'].map(advies => s.klant.post(padVan(o), { ...velden, advies })),
  )
  assert.deepEqual(keren.map(k => k.status).sort(), [303, 409, 409])
})

const kwaad: Record<string, Record<string, string>> = {
  'een leeg begin': { opdracht: ' ' },
  'een oordeel zonder grond': { grond_0: '' },
  'te lang advies': { advies: 'x'.repeat(10_001) },
  'een megabyte': { opdracht: '😀'.repeat(262_144) },
  'kapotte bytes': { advies: 'stil\uFFFD' },
}
for (const [naam, anders] of Object.entries(kwaad)) {
  test(`${naam}: 422, alles ingevuld terug, niets bewaard`, async () => {
    const o = await nieuw()
    await stelSamen(s.klant, o)
    const { html } = await s.klant.get(padVan(o))
    const uit = await s.klant.post(padVan(o), {
      ...textareas(html),
      versie: hidden(html, 'versie'),
      inleiding: 'Getypt en niet kwijt.',
      ...anders,
    })
    assert.equal(uit.status, 422)
    assert.match(uit.html, /data-foutlijst/)
    assert.match(uit.html, /Getypt en niet kwijt\./)
    assert.doesNotMatch((await s.klant.get(padVan(o))).html, /Getypt en niet kwijt\./)
  })
}

test('een fout in een oud venster maakt het venster niet nieuw', async () => {
  const o = await nieuw()
  await stelSamen(s.klant, o)
  const oud = await s.klant.get(padVan(o))
  await bewerk(s.klant, o, { advies: 'Intussen bewaard.' })
  const velden = { ...textareas(oud.html), versie: hidden(oud.html, 'versie') }
  const fout = await s.klant.post(padVan(o), { ...velden, opdracht: '' })
  assert.equal(fout.status, 422)
  assert.equal(hidden(fout.html, 'versie'), hidden(oud.html, 'versie'))
  assert.equal((await s.klant.post(padVan(o), { ...velden, advies: 'Uit het oude venster.' })).status, 409)
})

test('vijandige tekst is gewoon tekst', async () => {
  const o = await nieuw()
  await stelSamen(s.klant, o)
  await bewerk(s.klant, o, { advies: `<script>alert(1)</script> '; drop table verslag; -- 😀` })
  const { html } = await s.klant.get(`${padVan(o)}/voorbeeld`)
  assert.doesNotMatch(html, /<script>alert/)
  assert.match(html, /drop table verslag; -- 😀/)
})

test('voorleggen: woord voor woord, een keer, en alleen wat op het scherm stond', async () => {
  const o = await nieuw()
  await stelSamen(s.klant, o)
  const { html } = await s.klant.get(`${padVan(o)}/voorbeeld`)
  const velden = { id: hidden(html, 'id'), versie: hidden(html, 'versie') }
  await bewerk(s.klant, o, { advies: 'Toch anders.' })
  assert.equal(
    (await s.klant.post(`${padVan(o)}/voorleggen`, velden)).location,
    `${padVan(o)}/voorbeeld?veranderd`,
  )
  assert.match((await o.klant.get('/mijn/verslag')).html, /Er is nog geen verslag/)
  const nu = await s.klant.get(`${padVan(o)}/voorbeeld`)
  const goed = { id: hidden(nu.html, 'id'), versie: hidden(nu.html, 'versie') }
  const keren = await Promise.all([1, 2, 3].map(() => s.klant.post(`${padVan(o)}/voorleggen`, goed)))
  assert.deepEqual(
    keren.map(k => k.location),
    Array(3).fill(`${padVan(o)}?voorgelegd`),
  )
  const rows = await w.superuser(
    async c => (await c.query('select nummer from verslagversie where traject_id = $1', [o.traject])).rows,
  )
  assert.deepEqual(rows, [{ nummer: 1 }])
  assert.match((await o.klant.get('/mijn/verslag')).html, /Toch anders\./)
  assert.match(
    (await s.klant.get(padVan(o))).html,
    /Versie 1 ligt sinds maandag 1 maart bij Noor\. Reageren kan tot en met maandag 15 maart\./,
  )
})

test('wat de specialist daarna verandert, ziet de ouder pas in een volgende versie', async () => {
  const o = await nieuw()
  await stelSamen(s.klant, o)
  await legVoor(s.klant, o)
  await bewerk(s.klant, o, { advies: 'Nieuw advies.' })
  assert.doesNotMatch((await o.klant.get('/mijn/verslag')).html, /Nieuw advies/)
  assert.match((await s.klant.get(padVan(o))).html, /Je hebt de tekst daarna veranderd/)
  await legVoor(s.klant, o)
  assert.match((await o.klant.get('/mijn/verslag')).html, /Nieuw advies/)
  assert.doesNotMatch((await o.klant.get('/mijn/verslag/versie/1')).html, /Nieuw advies/)
  assert.match(
    (await s.klant.get(`${padVan(o)}/voorbeeld`)).html,
    /woord voor woord de versie die de ouder al heeft/,
  )
})

test('een vreemd, een onbekend en een onzinnig traject zijn precies dezelfde bladzijde', async () => {
  const o = await nieuw()
  await stelSamen(s.klant, o)
  const zonderPad = (html: string) => html.replaceAll(/value="\/[^"]*"/g, '')
  for (const pad of [
    '',
    '/samenstelling',
    '/voorbeeld',
    '/versie/1',
    '/ondertekening',
    '.pdf',
    '/archief.pdf',
    '.docx',
  ]) {
    const bladen = []
    for (const id of [vreemd.traject, '00000000-0000-4000-8000-000000000000', 'onzin', 'x%27--']) {
      const blad = await s.klant.get(`/trajecten/${id}/verslag${pad}`)
      assert.equal(blad.status, 404, pad)
      bladen.push(zonderPad(blad.html))
    }
    assert.equal(new Set(bladen).size, 1, pad)
  }
  for (const pad of ['', '/samenstelling', '/voorleggen', '/ondertekening']) {
    const velden = { opdracht: 'x', versie: '1', id: w.poorten.toeval.uuid() }
    assert.equal((await s.klant.post(`/trajecten/${vreemd.traject}/verslag${pad}`, velden)).status, 404, pad)
    assert.equal((await ander.klant.post(`${padVan(o)}${pad}`, velden)).status, 404, pad)
    assert.equal((await o.klant.post(`${padVan(o)}${pad}`, velden)).status, 404, pad)
  }
  for (const nummer of ['0', '99', '-1', 'een']) {
    assert.equal((await s.klant.get(`${padVan(o)}/versie/${nummer}`)).status, 404)
  }
})
