// The exercises as pages: for the ouder, for anybody, and for nobody; nothing asked, nothing kept, nothing of a traject touched.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { oefeningen } from '../../inhoud/oefeningen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let s: Medewerker
let o: Ouder
before(async () => {
  w = await maakWereld({ seed: 'oefeningen' })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
})
after(() => w.sluit())

const hoofd = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const linksNaar = (html: string, pad: string) =>
  [...hoofd(html).matchAll(/href="([^"]+)"/g)].map(m => m[1] as string).filter(l => l.startsWith(`${pad}/`))

test('de ouder vindt alle oefeningen bij hun doel, en elke opent in beide talen', async () => {
  for (const taal of ['nl', 'en'] as const) {
    await o.klant.post('/taal', { taal })
    const { html } = await o.klant.get('/mijn/oefeningen')
    const links = linksNaar(html, '/mijn/oefeningen')
    assert.deepEqual(
      links,
      oefeningen(taal).map(een => `/mijn/oefeningen/${een.naam}`),
    )
    for (const link of links) assert.equal((await o.klant.get(link)).status, 200, link)
    assert.equal(hoofd(html).match(/<h2/g)?.length, 3)
    // In the navigation too, and marked on the page of one exercise.
    assert.match(
      (await o.klant.get(links[0] as string)).html,
      /href="\/mijn\/oefeningen" aria-current="page"/,
    )
  }
  await o.klant.post('/taal', { taal: 'nl' })
})

test('op een oefening staat geen veld dat tekst verliest, en iedereen krijgt precies dezelfde tekst', async () => {
  const kim = await w.traject(s, 'Kim')
  for (const { naam } of oefeningen('nl')) {
    const { html } = await o.klant.get(`/mijn/oefeningen/${naam}`)
    assert.doesNotMatch(hoofd(html), /<(input|textarea|select|form|button)/, naam)
    assert.equal(html, (await kim.klant.get(`/mijn/oefeningen/${naam}`)).html)
  }
})

test('wie geen ouder is vindt de oefeningen op een eigen adres, zonder iets van een ouder', async () => {
  assert.equal((await s.klant.get('/mijn/oefeningen')).status, 404)
  assert.equal((await s.klant.get('/mijn/oefeningen/pauze')).status, 404)
  assert.equal((await w.iemand().get('/mijn/oefeningen')).location, '/inloggen')
  for (const klant of [s.klant, w.iemand()]) {
    const { html } = await klant.get('/oefeningen')
    assert.equal(linksNaar(html, '/oefeningen').length, oefeningen('nl').length)
    assert.equal((await klant.get('/oefeningen/pauze')).status, 200)
  }
  for (const pad of [
    '/oefeningen/bestaat-niet',
    '/oefeningen/14-pauze',
    '/oefeningen/PAUZE',
    '/oefeningen/%00',
  ])
    assert.equal((await w.iemand().get(pad)).status, 404, pad)
  assert.equal((await o.klant.get('/mijn/oefeningen/bestaat-niet')).status, 404)
})

test('een oefening lezen laat in het log van het dossier niets na, ook niet als hij niet bestaat', async () => {
  const regels = async () =>
    (await w.superuser(c => c.query('select count(*)::int as n from logregel'))).rows[0].n as number
  await o.klant.get('/mijn')
  const voor = await regels()
  assert.ok(voor > 0, 'the log works')
  for (const pad of ['', '/pauze', '/bestaat-niet']) await o.klant.get(`/mijn/oefeningen${pad}`)
  assert.equal(await regels(), voor)
})

test('wat op een apparaat blijft: vaste bestanden en bladen van niemand, voor iedereen dezelfde', async () => {
  const { html, headers } = await o.klant.get('/oefeningen/werker.js?taal=nl')
  assert.equal(html, (await w.iemand().get('/oefeningen/werker.js?taal=nl')).html)
  assert.equal(headers.get('service-worker-allowed'), '/')
  const lijst = JSON.parse(/^self\.BEWAAR=(.*?\});/.exec(html)?.[1] ?? '') as {
    files: string[]
    los: Record<string, string>
  }
  assert.equal(lijst.files.length, 3 + 1 + oefeningen('nl').length)
  for (const { naam } of oefeningen('nl'))
    assert.equal(lijst.los[`/mijn/oefeningen/${naam}`], `/oefeningen/${naam}?taal=nl`)
  for (const file of lijst.files) {
    const vanNiemand = await w.iemand().get(file)
    assert.equal(vanNiemand.status, 200, file)
    if (file.startsWith('/vast/')) continue
    // Also when somebody is signed in: no name, no practice, no navigation, no way to sign out.
    assert.equal((await o.klant.get(file)).html, vanNiemand.html)
    assert.doesNotMatch(vanNiemand.html, /Noor|De Luwte|afmelden|<nav|data-werker/i)
    assert.doesNotMatch(hoofd(vanNiemand.html), /href="\/oefeningen/)
  }
  const engels = (await w.iemand().get('/oefeningen/werker.js?taal=en')).html
  assert.notEqual(engels, html)
  assert.doesNotMatch(engels, /taal=nl/)
})

test('alleen in de eigen ruimte mag een bladzijde de werker starten, en niet op een apparaat van meer mensen', async () => {
  const beleid = (headers: Headers) => headers.get('content-security-policy') ?? ''
  for (const pad of ['/mijn/oefeningen', '/mijn/oefeningen/pauze']) {
    const { html, headers } = await o.klant.get(pad)
    assert.match(beleid(headers), /trusted-types werkers; worker-src 'self'$/)
    assert.match(html, /data-werker="\/oefeningen\/werker\.js\?taal=nl"/)
  }
  for (const pad of ['/oefeningen', '/oefeningen/pauze', '/oefeningen?taal=nl'])
    assert.match(beleid((await o.klant.get(pad)).headers), /trusted-types 'none'$/)
  await w.superuser(c => c.query('update sessie set gedeeld = true where persoon_id = $1', [o.id]))
  const { html, headers } = await o.klant.get('/mijn/oefeningen/pauze')
  assert.doesNotMatch(html, /data-werker|oefeningen-[0-9a-f]+\.js/)
  assert.match(beleid(headers), /trusted-types 'none'$/)
  await w.superuser(c => c.query('update sessie set gedeeld = false where persoon_id = $1', [o.id]))
})

test('elke bladzijde is geldige html, in het Nederlands en het Engels', async () => {
  const validator = new HtmlValidate(htmlRegels)
  for (const taal of ['nl', 'en'])
    for (const pad of ['', ...oefeningen('nl').map(een => `/${een.naam}`)]) {
      const { html } = await w.iemand().get(`/oefeningen${pad}?taal=${taal}`)
      assert.match(html, new RegExp(`<html lang="${taal}"`))
      const { results } = await validator.validateString(html)
      assert.deepEqual(
        results.flatMap(r => r.messages.map(m => `${pad} ${m.ruleId} ${m.message}`)),
        [],
      )
    }
})
