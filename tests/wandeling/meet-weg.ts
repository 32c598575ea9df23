// How long quick exit takes in a real browser: from the press to an empty screen, and to the weather.
import type { Page } from 'playwright-core'
import { WEER } from './browser.ts'

/** In milliseconds, one of each for every time: until nothing of us is on the screen, and until the weather has taken the place. */
export type Vertrek = { leeg: number[]; weer: number[] }

/** Leaves `keren` times from the page at `van`, each time anew. Once for a page of the browser. */
export async function meetWeg(page: Page, van: string, keren: number): Promise<Vertrek> {
  const tijden: Vertrek = { leeg: [], weer: [] }
  await page.exposeFunction('meld', (ms: number) => tijden.leeg.push(ms))
  // A page that is replaced takes what it was still saying along: so the weather comes when it has been heard.
  await page.route(WEER, async route => {
    const gehoord = tijden.weer.length
    for (let i = 0; i < 400 && tijden.leeg.length <= gehoord; i++) await page.waitForTimeout(5)
    await route.fallback()
  })
  for (let keer = 0; keer < keren; keer++) {
    await page.goto(van)
    await page.evaluate(() => {
      document.addEventListener(
        'click',
        event => {
          const begin = event.timeStamp
          // From here on every frame is empty; waiting for one would measure a page that may be gone already.
          new MutationObserver(() =>
            (globalThis as { meld?: (ms: number) => void }).meld?.(performance.now() - begin),
          ).observe(document.documentElement, { attributeFilter: ['hidden'] })
        },
        true,
      )
    })
    const begin = performance.now()
    await page.locator('form[data-weg] button').click({ noWaitAfter: true })
    await page.waitForURL(WEER)
    tijden.weer.push(performance.now() - begin)
  }
  await page.unroute(WEER)
  return tijden
}
