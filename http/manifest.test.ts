// What stays on a device says nothing: the manifest, the icon, the title and the names of downloads, as the practice chose.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../tests/wereld.ts'
import { ICONEN } from '../ui/iconen.ts'
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
  display: string
  icons: { src: string; type: string; sizes: string }[]
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
    assert.equal(m.start_url, '/inloggen')
    assert.equal(m.display, 'browser')
    const eigen = w.poorten.assets.iconen[icoon]
    assert.deepEqual(
      m.icons.map(i => i.src),
      [eigen.svg, eigen.klein, eigen.groot],
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
