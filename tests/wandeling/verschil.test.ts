// Two versions of a verslag on a real screen: under one another on a phone, side by side on a laptop and on paper, without JavaScript (R3).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { bewerk, legVoor, padVan, sowDossier, stelSamen, verklaar } from '../zaai-verslag.ts'
import { beeld, druk, openBrowser, vul } from './browser.ts'
import { type Ingang, openIngelogd, serveIngang } from './ingelogd.ts'
import { keurPaden, type Scherm } from './keur-paden.ts'

let w: Wereld
let adres: Ingang
let browser: Browser
let anna: Medewerker
let noor: Ouder

before(async () => {
  w = await maakWereld({ seed: 'verschil' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  await sowDossier(w, anna, noor)
  await stelSamen(anna.klant, noor)
  await bewerk(anna.klant, noor, { advies: 'Blijf oefenen met de pauze van een minuut.\n\nLees de kaart.' })
  await legVoor(anna.klant, noor)
  await verklaar(noor.klant, 'De minuut klopt niet.')
  await bewerk(anna.klant, noor, {
    advies: 'Blijf elke dag oefenen met de pauze.\n\nLees de kaart.\n\nBel als het knelt.',
    geoefend: 'De pauze',
  })
  await legVoor(anna.klant, noor)
  adres = await serveIngang(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

/** Where the old and the new half of the first changed paragraph stand. */
const helften = (page: Page) =>
  page.evaluate(() =>
    ['oud', 'nieuw'].map(kant => {
      const paar = [...document.querySelectorAll('.paar')].find(p => p.children.length === 2)
      return paar?.querySelector(`.${kant}`)?.getBoundingClientRect().toJSON() as DOMRect
    }),
  ) as Promise<[DOMRect, DOMRect]>

test('van het verslag naar wat er veranderde, zonder JavaScript, op de telefoon onder elkaar', async () => {
  const { page, context, klachten } = await openIngelogd(browser, adres, noor, '/mijn/verslag', {
    script: false,
  })
  await druk(page, 'Wat is er veranderd na jouw reactie op versie 1?')
  const [oud, nieuw] = await helften(page)
  assert.ok(nieuw.top >= oud.bottom && nieuw.left === oud.left, 'under one another')
  assert.match((await page.locator('.paar del').first().textContent()) ?? '', /weg:/)
  await vul(page, { van: '2', met: '2' })
  await druk(page, 'Toon')
  await page.getByText('Je koos twee keer dezelfde tekst.').waitFor()
  assert.deepEqual(klachten, [])
  await context.close()
})

test('op een laptop en op papier staan ze naast elkaar, en het papier draagt geen knoppen', async () => {
  const { page, context } = await openIngelogd(browser, adres, anna, `${padVan(noor)}/verschil`, {
    scherm: 'laptop',
  })
  const naast = async (waar: string) => {
    const [oud, nieuw] = await helften(page)
    assert.ok(nieuw.left >= oud.right && nieuw.top === oud.top, waar)
  }
  await naast('laptop')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 640, height: 900 })
  await naast('papier')
  const vorm = (kiezer: string) =>
    page
      .locator(kiezer)
      .first()
      .evaluate(e => getComputedStyle(e).textDecorationLine)
  assert.deepEqual([await vorm('del'), await vorm('ins')], ['line-through', 'underline'])
  for (const weg of ['main form', 'nav', '.terug'])
    assert.equal(await page.locator(weg).first().isVisible(), false, weg)
  assert.equal(await page.getByText('Deze delen zijn gelijk gebleven').isVisible(), true)
  await beeld(page, 'verschil-papier')
  await context.close()
})

test('axe vindt niets, alles is te raken en niets steekt uit: ouder en specialist, telefoon en laptop, licht en donker', async () => {
  for (const [wie, onder] of [
    [noor, '/mijn/verslag'],
    [anna, padVan(noor)],
  ] as const) {
    const open = (scherm: Scherm) => openIngelogd(browser, adres, wie, onder, { scherm })
    assert.deepEqual(await keurPaden(open, adres.url, onder, ['/verschil']), [])
  }
})
