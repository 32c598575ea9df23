// The guide "moet ik contact opnemen?" in a real browser: from question to sample without JavaScript, on a phone and a laptop, by day and night.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { maakWereld, type Wereld } from '../wereld.ts'
import { type Adres, druk, openBrowser, openToestel, serveWereld } from './browser.ts'
import { keurPaden, type Scherm } from './keur-paden.ts'

let w: Wereld
let adres: Adres
let browser: Browser
before(async () => {
  w = await maakWereld({ seed: 'overleg' })
  adres = await serveWereld(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

test('zonder JavaScript: van de eerste bladzijde naar een antwoord, en met het voorbeeld naar de berichthulp', async () => {
  const { page, context, klachten } = await openToestel(browser, adres.url, { script: false })
  await page.goto(`${adres.url}/`)
  await druk(page, 'Moet ik contact opnemen?')
  await druk(page, 'Mijn kind is ziek')
  await druk(page, 'Er is een arts, koorts die blijft, of een medicijn')
  assert.match((await page.locator('h1').textContent()) ?? '', /^Ja, laat het kort weten/)
  await page.getByText('Waar dit op rust').click()
  assert.equal(await page.getByText('artikel 377b').isVisible(), true)
  const voorbeeld = (await page.locator('.voorbeeld blockquote').first().textContent()) ?? ''
  await druk(page, /^Aanpassen in de berichthulp/)
  assert.equal(new URL(page.url()).pathname, '/berichthulp')
  assert.equal(await page.inputValue('textarea'), voorbeeld)
  assert.equal(await page.locator('.opmerkingen').count(), 0)
  // Another topic leads on, and back again.
  await page.goto(`${adres.url}/overleg-nodig/ziek`)
  await druk(page, 'Er moet een behandeling, operatie of vaccinatie komen')
  assert.equal(new URL(page.url()).pathname, '/overleg-nodig/beslissing')
  await druk(page, 'Wij allebei')
  await druk(page, 'Wie heeft het gezag over je kind?')
  assert.deepEqual(klachten, [])
  await context.close()
})

test('met JavaScript leest de berichthulp het voorbeeld op het apparaat, en wijst niets aan', async () => {
  const { page, context } = await openToestel(browser, adres.url)
  await page.goto(`${adres.url}/overleg-nodig/overdracht/anders`)
  const voorbeeld = (await page.locator('.voorbeeld blockquote').first().textContent()) ?? ''
  await druk(page, /^Aanpassen in de berichthulp/)
  await page.waitForSelector('[data-klaar=ja]')
  await page.waitForSelector('#uitkomst h2')
  assert.equal(await page.inputValue('textarea'), voorbeeld)
  assert.equal(await page.locator('.opmerkingen li').count(), 0)
  await context.close()
})

test('axe vindt niets, alles is te raken en niets steekt uit: telefoon en laptop, licht en donker, 200 procent', async () => {
  const toestellen = (scherm: Scherm) => openToestel(browser, adres.url, { scherm })
  const paden = ['', '/beslissing', '/overdracht', '/beslissing/samen', '/anders/niet', '/nood']
  const mis = await keurPaden(toestellen, adres.url, '/overleg-nodig', paden)
  assert.deepEqual(mis, [])
})
