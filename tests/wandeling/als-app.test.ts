// As an app: a browser may put it on a home screen, says nothing there, offers nothing by itself, and leaves as it does in a tab (issue 6, 14).
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { drawIcoon, fileOf, MATEN } from '../../bin/iconen.ts'
import { ICONEN } from '../../ui/iconen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { beeld, openBrowser, type Toestel, WEER } from './browser.ts'
import { type Ingang, openIngelogd, serveIngang } from './ingelogd.ts'

let w: Wereld
let adres: Ingang
let browser: Browser
let anna: Medewerker
let noor: Ouder

before(async () => {
  w = await maakWereld({ seed: 'als app' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  adres = await serveIngang(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

const open = (pad: string, script = true): Promise<Toestel> =>
  openIngelogd(browser, adres, noor, pad, { script })

test('de browser vindt een naam, plaatjes en een begin, en niets staat het in de weg', async () => {
  for (const pad of ['/mijn/beginscherm', '/mijn', '/inloggen']) {
    const { page, context } = await open(pad)
    const cdp = await context.newCDPSession(page)
    const manifest = await cdp.send('Page.getAppManifest')
    assert.deepEqual(manifest.errors, [])
    assert.equal(manifest.url, `${adres.url}/site.webmanifest`)
    const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors')
    // A window of a test is a private one; that is all that is in the way.
    assert.deepEqual(
      installabilityErrors.map(e => e.errorId).filter(id => id !== 'in-incognito'),
      [],
    )
    await context.close()
  }
})

/** Holds ready what Chromium does when it could ask, and counts how often it is asked to. */
const biedAan = (page: Page) =>
  page.evaluate(() => {
    const aanbod = new Event('beforeinstallprompt', { cancelable: true })
    const teller = globalThis as unknown as { gevraagd: number }
    teller.gevraagd = 0
    Object.assign(aanbod, {
      prompt: async () => {
        teller.gevraagd += 1
      },
    })
    dispatchEvent(aanbod)
    return aanbod.defaultPrevented
  })
const gevraagd = (page: Page) => page.evaluate(() => (globalThis as unknown as { gevraagd: number }).gevraagd)

test('uit zichzelf vraagt de browser niets, op geen bladzijde; de knop staat er alleen waar je leest wat te zien blijft', async () => {
  const { page, context, klachten } = await open('/mijn')
  for (const pad of ['/mijn', '/mijn/checkin', '/toegang', '/wat-is-pso', '/inloggen/code']) {
    await page.goto(adres.url + pad)
    assert.equal(await biedAan(page), true, pad)
    assert.equal(await page.locator('[data-beginscherm]').count(), 0)
    assert.equal(await gevraagd(page), 0)
  }
  await page.goto(`${adres.url}/mijn/beginscherm`)
  const knop = page.getByRole('button', { name: 'Zet op dit beginscherm' })
  assert.equal(await knop.isVisible(), false)
  assert.equal(await biedAan(page), true)
  await beeld(page, 'beginscherm-met-knop')
  assert.equal(await gevraagd(page), 0)
  await knop.click()
  assert.equal(await gevraagd(page), 1)
  assert.equal(await knop.isVisible(), false)
  // Nothing of the choice is remembered.
  assert.deepEqual(await bewaard(page), NIETS)
  assert.deepEqual(klachten, [])
  await context.close()
})

test('zonder JavaScript staat er hoe het met de hand gaat, en geen knop die niets doet', async () => {
  const { page, context } = await open('/mijn/beginscherm', false)
  assert.equal(await page.locator('main button:visible').count(), 0)
  for (const kop of ['Dit blijft te zien', 'Zo zet je het erop', 'Zo haal je het er weer af'])
    assert.equal(await page.getByRole('heading', { name: kop }).isVisible(), true)
  await beeld(page, 'beginscherm-zonder-javascript')
  await context.close()
})

/** Everything a browser can keep, but for cookies. */
const bewaard = (page: Page) =>
  page.evaluate(async () => ({
    opslag: { ...localStorage, ...sessionStorage },
    databanken: (await indexedDB.databases()).map(d => d.name),
    kasten: await caches.keys(),
    werkers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
const NIETS = { opslag: {}, databanken: [], kasten: [], werkers: 0 }

for (const script of [true, false])
  test(`vanaf het plaatje: binnen als je ingelogd bent, snel weg laat niets na, en daarna begint het bij inloggen (${script ? 'met' : 'zonder'} JavaScript)`, async () => {
    const { page, context, weer } = await open('/inloggen', script)
    assert.equal(new URL(page.url()).pathname, '/mijn')
    await page.goto(`${adres.url}/mijn/lijn`)
    await page.getByRole('button', { name: 'Snel weg' }).click()
    await page.waitForURL(WEER)
    assert.equal(weer() > 0, true)
    // A tap on the picture, a moment later: the empty page of a quick exit, and then to sign in.
    const anders = await context.newPage()
    await page.close()
    await anders.goto(`${adres.url}/inloggen`)
    if (script) await anders.waitForURL('**/inloggen')
    else await anders.getByRole('button', { name: 'Verder' }).click()
    await anders.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor()
    assert.doesNotMatch(await anders.content(), /Noor/)
    if (script) assert.deepEqual(await bewaard(anders), NIETS)
    await context.close()
  })

test('de plaatjes zijn de tekeningen, en wat getekend is staat binnen de cirkel die elk toestel laat staan', async () => {
  const page = await browser.newPage()
  for (const icoon of ICONEN)
    for (const side of MATEN) {
      const kept = (await readFile(fileOf(icoon, side))).toString('base64')
      const drawn = (await drawIcoon(page, icoon, side)).toString('base64')
      const { verschil, straal } = await page.evaluate(vergelijk, [kept, drawn] as const)
      assert.ok(verschil < 0.5, `${icoon} ${side}: ${verschil}`)
      assert.ok(straal < 0.4, `${icoon} ${side}: ${straal}`)
    }
  await page.close()
})

/** How far two pictures differ on average (0 to 255), and how far from the middle the first is no longer its ground (of its side). */
async function vergelijk(beide: readonly [string, string]): Promise<{ verschil: number; straal: number }> {
  const [een, ander] = await Promise.all(
    beide.map(async base64 => {
      const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0))
      const beeld = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const doek = new OffscreenCanvas(beeld.width, beeld.height).getContext('2d')
      doek?.drawImage(beeld, 0, 0)
      return doek?.getImageData(0, 0, beeld.width, beeld.height) as ImageData
    }),
  )
  const { data, width } = een as ImageData
  let som = 0
  let ver = 0
  for (let i = 0; i < data.length; i++) {
    som += Math.abs((data[i] as number) - ((ander as ImageData).data[i] as number))
    if (Math.abs((data[i] as number) - (data[i % 4] as number)) < 8) continue
    const nr = Math.floor(i / 4)
    ver = Math.max(ver, Math.hypot((nr % width) - width / 2, Math.floor(nr / width) - width / 2))
  }
  return { verschil: som / data.length, straal: ver / width }
}
