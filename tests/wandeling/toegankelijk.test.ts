// Every page of the router, full, empty and wrong, in a real browser: axe, targets, width, quick exit, html, policy (issue 2, 17).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { htmlRegels } from '../../ui/html-regels.ts'
import { findSmallTargets, findViolations, schermen, scrollsSideways } from '../../ui/toegankelijk.ts'
import { maakWereld, type Wereld } from '../wereld.ts'
import { type Blad, listBladzijden, routesVan } from './bladzijden.ts'
import { type Adres, openBrowser, openToestel, serveWereld, type Toestel } from './browser.ts'

let w: Wereld
let adres: Adres
let browser: Browser
let bladen: Blad[]
let bezocht: Set<string>

before(async () => {
  w = await maakWereld({ seed: 'bladzijden' })
  ;({ bladen, bezocht } = await listBladzijden(w, 'nl'))
  // Each page is shown again exactly as it was sent, under an address of its own.
  adres = await serveWereld(w, path => {
    const blad = bladen[Number(/^\/blad\/(\d+)$/.exec(path)?.[1] ?? -1)]
    return (
      blad &&
      new Response(blad.antwoord.html, { status: blad.antwoord.status, headers: blad.antwoord.headers })
    )
  })
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

test('elke route van de router is bezocht', () => {
  assert.deepEqual(
    routesVan(w.app).filter(route => !bezocht.has(route)),
    [],
  )
  for (const status of [403, 404, 409, 413, 422, 429, 500, 503])
    assert.ok(
      bladen.some(b => b.antwoord.status === status),
      `a page with ${status}`,
    )
})

test('elke bladzijde, op telefoon en laptop, licht en donker: axe vindt niets, alles is te raken, niets steekt uit', async () => {
  const mis: string[] = []
  let volgende = 0
  // Two at a time: one core draws while the other judges.
  const loop = async () => {
    const toestel = await openToestel(browser, adres.url)
    for (let nr = volgende++; nr < bladen.length; nr = volgende++) {
      const blad = bladen[nr] as Blad
      toestel.klachten.length = 0
      for (const klacht of [...(await keur(toestel, nr, blad)), ...toestel.klachten])
        mis.push(`${blad.naam}: ${klacht.slice(0, 400)}`)
    }
    await toestel.context.close()
  }
  await Promise.all([loop(), loop()])
  assert.deepEqual(mis, [])
})

/** What is wrong with a page as it looks: a sentence each. */
async function keur({ page, url }: Toestel, nr: number, blad: Blad): Promise<string[]> {
  const mis: string[] = []
  const noteer = async (waar: string, werk: Promise<string[]>) =>
    mis.push(...(await werk).map(klacht => `${waar}: ${klacht}`))
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(schermen.telefoon)
  await page.goto(`${url}/blad/${nr}`)
  await noteer('snel weg', findSnelWeg(page))
  await noteer('telefoon', findViolations(page))
  await noteer('telefoon', findSmallTargets(page))
  await page.setViewportSize({ width: 360, height: 740 })
  if (await scrollsSideways(page)) mis.push('360 px: scrolls sideways')
  await page.setViewportSize(schermen.telefoon)
  await page.emulateMedia({ colorScheme: 'dark' })
  await noteer('telefoon, donker', findViolations(page, true))
  // On a laptop a form that came back is the form that was judged there already, with its errors above each other.
  if (blad.mis) return mis
  await page.setViewportSize(schermen.laptop)
  await noteer('laptop, donker', findViolations(page, true))
  await page.emulateMedia({ colorScheme: 'light' })
  await noteer('laptop', findViolations(page))
  await noteer('laptop', findSmallTargets(page))
  await noteer('laptop, snel weg', findSnelWeg(page))
  if (await scrollsSideways(page)) mis.push('laptop: scrolls sideways')
  return mis
}

/** The quick exit stands in view at the top of the page and at its end. */
async function findSnelWeg(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const mis: string[] = []
    for (const top of [0, document.documentElement.scrollHeight]) {
      scrollTo(0, top)
      const knop = document.querySelector('form[data-weg][method=post][action="/weg"] button')
      const plek = knop?.getBoundingClientRect()
      const hier = plek && document.elementFromPoint(plek.x + plek.width / 2, plek.y + plek.height / 2)
      if (!plek || plek.top < 0 || plek.bottom > innerHeight || hier !== knop)
        mis.push(`not in view at ${top}`)
    }
    scrollTo(0, 0)
    return mis
  })
}

test('elke bladzijde is geldige html zonder stijl of script erin, in beide talen', async () => {
  const engels = await maakWereld({ seed: 'bladzijden' })
  try {
    const mis = [
      ...(await findHtml(bladen)),
      ...(await findHtml((await listBladzijden(engels, 'en')).bladen)),
    ]
    assert.deepEqual(mis, [])
  } finally {
    await engels.sluit()
  }
})

async function findHtml(lijst: readonly Blad[]): Promise<string[]> {
  const validator = new HtmlValidate(htmlRegels)
  const mis: string[] = []
  for (const { naam, antwoord } of lijst) {
    const { results } = await validator.validateString(antwoord.html)
    for (const m of results.flatMap(r => r.messages))
      mis.push(`${naam}: ${m.ruleId} ${m.message} ${m.selector}`)
    if (
      /<style|\sstyle=|\son[a-z]+="|<script(?![^>]*\ssrc="\/vast\/)/.test(
        antwoord.html.replaceAll(/<textarea[\s\S]*?<\/textarea>/g, ''),
      )
    )
      mis.push(`${naam}: style or script within the page`)
  }
  return mis
}
