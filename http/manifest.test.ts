// What stays on a device says nothing: the manifest, the icon, the title and the names of downloads, as the practice chose.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../tests/wereld.ts'
import { ICONEN } from '../ui/iconen.ts'
import { PAPIER } from '../ui/vensterkleur.ts'
import { bestandsnaam } from './bestandsnaam.ts'
import { MANIFEST } from './manifest.ts'

let w: Wereld
let cato: Medewerker
let noor: Ouder
before(async () => {
  w = await maakWereld()
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  noor = await w.traject(await w.medewerker('Anna Proef', ['specialist']), 'Noor')
})
after(() => w.sluit())

type Manifest = {
  name: string
  short_name: string
  start_url: string
  scope: string
  display: string
  lang: string
  background_color: string
  theme_color: string
  icons: { src: string; type: string; sizes: string; purpose: string }[]
}
const lees = async () => {
  const { html, headers, status } = await w.iemand().get(MANIFEST)
  assert.equal(status, 200)
  assert.equal(headers.get('content-type'), 'application/manifest+json')
  assert.doesNotMatch(html, /luwte|pso|ouder|scheid|de stille kant/i)
  return JSON.parse(html) as Manifest
}
const namen = {
  naam: 'De Stille Kant',
  neutrale_naam: 'Mijn planner',
  telefoon: '',
  regio: 'midden',
  wachttijd: '',
}

test('naam en plaatje op het toestel zijn wat de praktijk koos, voor elk plaatje dat er is', async () => {
  for (const icoon of ICONEN) {
    assert.equal((await cato.klant.post('/praktijk', { ...namen, icoon })).status, 303)
    const m = await lees()
    assert.equal(m.name, 'Mijn planner')
    assert.equal(m.short_name, 'Mijn planner')
    assert.deepEqual([m.start_url, m.scope, m.lang], ['/inloggen', '/', 'nl'])
    assert.equal(m.display, 'minimal-ui')
    const eigen = w.poorten.assets.iconen[icoon]
    assert.deepEqual(
      m.icons.map(i => `${i.src} ${i.purpose}`),
      [
        `${eigen.svg} any`,
        `${eigen.klein} any`,
        `${eigen.klein} maskable`,
        `${eigen.groot} any`,
        `${eigen.groot} maskable`,
      ],
    )
    const { html } = await noor.klant.get('/mijn')
    assert.match(html, /<title>[^<]* · Mijn planner<\/title>/)
    for (const link of [
      `<link rel="icon" href="${eigen.svg}"`,
      `<link rel="apple-touch-icon" href="${eigen.klein}"`,
      `<link rel="manifest" href="${MANIFEST}"`,
    ])
      assert.ok(html.includes(link), link)
    assert.ok(html.includes('<meta name="apple-mobile-web-app-title" content="Mijn planner"'))
  }
})

test('elk plaatje is er echt, in de maat die het manifest noemt', async () => {
  for (const { src, type, sizes } of (await lees()).icons) {
    const answer = await w.app.request(src)
    assert.equal(answer.headers.get('content-type'), type)
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (type !== 'image/png') continue
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG')
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes)
    // No words travel along in the picture.
    assert.doesNotMatch(bytes.toString('latin1'), /tEXt|iTXt|zTXt|eXIf/)
  }
})

test('op een beginscherm staat een ding: geen omschrijving, geen beelden van binnen, geen wegen naar een bladzijde', async () => {
  assert.deepEqual(Object.keys(await lees()).sort(), [
    'background_color',
    'dir',
    'display',
    'icons',
    'id',
    'lang',
    'name',
    'scope',
    'short_name',
    'start_url',
    'theme_color',
  ])
})

test('de kleuren om een bladzijde zijn die van het papier, licht en donker', async () => {
  const tokens = readFileSync(join(import.meta.dirname, '..', 'ui', 'tokens.css'), 'utf8')
  const kleuren = (naam: string) =>
    [...tokens.matchAll(new RegExp(`--${naam}: (#\\w+);`, 'g'))].map(m => m[1])
  const { background_color, theme_color } = await lees()
  assert.deepEqual(kleuren('papier'), [PAPIER.dag, PAPIER.nacht])
  assert.equal(kleuren('blad')[0], background_color)
  assert.equal(theme_color, PAPIER.dag)
  const { html } = await noor.klant.get('/mijn')
  for (const [kleur, schema] of [
    [PAPIER.dag, 'light'],
    [PAPIER.nacht, 'dark'],
  ])
    assert.ok(
      html.includes(
        `<meta name="theme-color" content="${kleur}" media="(prefers-color-scheme: ${schema})"/>`,
      ),
    )
})

test('een plaatje dat er niet is wordt geweigerd, en zonder keuze is het een agenda', async () => {
  assert.equal((await cato.klant.post('/praktijk', { ...namen, icoon: 'hart' })).status, 422)
  assert.equal((await cato.klant.post('/praktijk', namen)).status, 303)
  assert.equal((await lees()).icons[0]?.src, w.poorten.assets.iconen.agenda.svg)
})

test('een download heet naar de neutrale naam, wat er ook in staat', () => {
  for (const [naam, verwacht] of [
    ['Mijn agenda', 'mijn-agenda.pdf'],
    ['Één plek voor  mij!', 'een-plek-voor-mij.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf'],
    ['"; filename="x.exe', 'filename-x-exe.pdf'],
    ['\r\nSet-Cookie: a', 'set-cookie-a.pdf'],
    ['日記', 'document.pdf'],
    ['', 'document.pdf'],
    ['-'.repeat(80), 'document.pdf'],
    ['x'.repeat(80), `${'x'.repeat(40)}.pdf`],
  ] as const)
    assert.equal(bestandsnaam(naam, 'pdf'), verwacht)
})
