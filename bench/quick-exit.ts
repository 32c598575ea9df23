// Quick exit in a real browser: from the press to an empty screen, and until the weather is there (issue 5, line 4).

import { openBrowser, openToestel, serveWereld, WEER } from '../tests/wandeling/browser.ts'
import { meetWeg } from '../tests/wandeling/meet-weg.ts'
import { maakWereld } from '../tests/wereld.ts'
import { type Figure, figure } from './figure.ts'
import { median, quantile } from './statistics.ts'

const EMPTY = 300
const TIMES = 15

/** Leaves from the public page of a practice, as any visitor; the page and the script are those of everybody. */
export async function measureQuickExit(): Promise<Figure[]> {
  const browser = await openBrowser()
  const w = await maakWereld({ seed: 'bench' })
  const adres = await serveWereld(w)
  try {
    const { page } = await openToestel(browser, adres.url)
    const { leeg, weer } = await meetWeg(page, adres.url, TIMES)
    const alone: number[] = []
    for (let i = 0; i < TIMES; i++) {
      await page.goto('about:blank')
      const begin = performance.now()
      await page.goto(WEER)
      alone.push(performance.now() - begin)
    }
    return [
      figure('press to an empty screen, median', median(leeg), 'ms', EMPTY),
      figure('press to an empty screen, slowest of fifteen but one', quantile(leeg, 0.9), 'ms', EMPTY),
      figure('press to the weather, median', median(weer), 'ms'),
      figure('of which this browser takes by itself, median', median(alone), 'ms'),
    ]
  } finally {
    await browser.close()
    await adres.stop()
    await w.sluit()
  }
}
