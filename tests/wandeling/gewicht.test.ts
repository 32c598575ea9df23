// What the pages of an ouder weigh on a phone, as the browser fetches them: script, style, nothing else, a strict policy (issue 2, 18).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Browser, Request } from 'playwright-core'
import { geefUitnodiging } from '../inlogmiddelen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { legVoor, sowDossier, stelSamen } from '../zaai-verslag.ts'
import { begin, ga, type Mens } from './binnenkomen.ts'
import { type Adres, openBrowser, openToestel, serveWereld } from './browser.ts'

let w: Wereld
let adres: Adres
let browser: Browser
let anna: Medewerker
let noor: Ouder
let ouder: Mens

before(async () => {
  w = await maakWereld({ seed: 'gewicht' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  await sowDossier(w, anna, noor)
  await stelSamen(anna.klant, noor)
  await legVoor(anna.klant, noor)
  adres = await serveWereld(w)
  browser = await openBrowser()
  ouder = await begin(w, await openToestel(browser, adres.url), await geefUitnodiging(w, noor))
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

for (const pad of ['/mijn', '/mijn/checkin', '/mijn/lijn', '/mijn/verslag'])
  test(`${pad}: hoogstens 10 kB script en 8 kB stijl, ingepakt, en niets van elders`, async () => {
    const { page, klachten } = ouder.toestel
    const gevraagd: Request[] = []
    const noteer = (request: Request) => gevraagd.push(request)
    page.on('request', noteer)
    await ga(w, ouder, pad)
    await page.waitForLoadState('networkidle')
    page.off('request', noteer)
    const gewicht = (soort: string) =>
      gevraagd
        .filter(r => r.resourceType() === soort)
        .map(r => gzipSync(adres.poorten.assets.files.get(new URL(r.url()).pathname)?.body ?? '').length)
        .reduce((een, ander) => een + ander, 0)
    assert.ok(gewicht('script') > 100 && gewicht('script') <= 10_000, `script ${gewicht('script')}`)
    assert.ok(gewicht('stylesheet') > 100 && gewicht('stylesheet') <= 8_000, `style ${gewicht('stylesheet')}`)
    // No font, no data, nothing that talks; and every file is one of our own.
    assert.deepEqual(
      gevraagd.filter(r => !/^(document|script|stylesheet|image|other)$/.test(r.resourceType())),
      [],
    )
    for (const r of gevraagd.filter(r => r.resourceType() !== 'document'))
      assert.ok(adres.poorten.assets.files.has(new URL(r.url()).pathname), r.url())
    assert.deepEqual(klachten, [])
  })

test('het beleid staat niets toe dat in de bladzijde zelf staat of van elders komt', async () => {
  const answer = await ouder.toestel.page.goto(`${adres.url}/mijn`)
  const policy = (await answer?.allHeaders())?.['content-security-policy'] ?? ''
  assert.match(policy, /^default-src 'none'; /)
  assert.doesNotMatch(policy, /unsafe|https?:|data:|blob:|\*|nonce|sha\d/)
  for (const rule of [
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ])
    assert.ok(policy.split('; ').includes(rule), rule)
})

test('een script dat toch in de bladzijde komt, doet niets', async () => {
  const { page, klachten } = ouder.toestel
  await page.goto(`${adres.url}/mijn`)
  await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.text = 'document.title = "geraakt"'
    } catch {
      // Trusted types refuse the text itself.
    }
    document.body.append(script)
  })
  assert.notEqual(await page.title(), 'geraakt')
  assert.ok(klachten.length > 0, 'and the browser says so')
  klachten.length = 0
})
