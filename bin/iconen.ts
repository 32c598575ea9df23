// `npm run iconen`: draws the pictures of a home screen from the drawings in ui/iconen, in the two sizes a phone asks for.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../tests/wandeling/browser.ts'
import { ICONEN, type Icoon } from '../ui/iconen.ts'
import { BLAD } from '../ui/vensterkleur.ts'

const folder = join(import.meta.dirname, '..', 'ui', 'iconen')

/** The sides in pixels. */
export const MATEN = [192, 512] as const

/** How much of the side the drawing fills: a phone may cut away all but a circle of four fifths of it (maskable). */
const DEEL = 0.66

/** Where a picture stands. */
export const fileOf = (icoon: Icoon, side: number): string => join(folder, `${icoon}-${side}.png`)

/** One picture as PNG: the drawing in the middle of its ground, without a hole and without words. */
export async function drawIcoon(page: Page, icoon: Icoon, side: number): Promise<Buffer> {
  const svg = readFileSync(join(folder, `${icoon}.svg`)).toString('base64')
  const width = Math.round(side * DEEL)
  await page.setViewportSize({ width: side, height: side })
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${BLAD}"><img width="${width}" src="data:image/svg+xml;base64,${svg}">`,
    { waitUntil: 'load' },
  )
  return page.screenshot()
}

if (process.argv[1] === import.meta.filename) {
  const browser = await openBrowser()
  const page = await browser.newPage()
  for (const icoon of ICONEN)
    for (const side of MATEN) writeFileSync(fileOf(icoon, side), await drawIcoon(page, icoon, side))
  await browser.close()
}
