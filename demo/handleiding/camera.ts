// Takes the pictures: a phone or a laptop in somebody's hands, by day, and one file per picture.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openToestel, vul } from '../../tests/wandeling/browser.ts'
import { schermen } from '../../ui/toegankelijk.ts'
import { GROOTST } from './grootst.ts'
import { verklein } from './verklein.ts'

/** Where the address of the machine stands on a screen, the practice has its own. */
const ADRES = 'https://agenda.voorbeeld.nl'

/** Highest part of a page that fits a picture, in pixels, by the width of the screen. */
const HOOGST = { telefoon: 1_900, laptop: 1_000 }

/** A picture of a page as it opens: its name, where, and the element it ends with when it is not whole. */
export type Plaat = readonly [naam: string, pad: string, tot?: string]

export type Camera = {
  page: Page
  ga(pad: string): Promise<void>
  /** Goes to each page and keeps it. */
  neemAlle(...platen: readonly Plaat[]): Promise<void>
  /** Fills in and presses the button of that name, and waits for the next page. */
  doe(knop: string | RegExp, velden?: Parameters<typeof vul>[1]): Promise<void>
  /** Keeps the page under this name, down to the end of the element `tot`, or whole. */
  neem(naam: string, tot?: string): Promise<void>
  sluit(): Promise<void>
}

export type Album = { map: string; bytes: Map<string, number> }

/** A device of somebody who came in with `inlog`, or of nobody yet. */
export async function openCamera(
  browser: Browser,
  url: string,
  album: Album,
  scherm: keyof typeof schermen,
  inlog = '',
): Promise<Camera> {
  const { page, context } = await openToestel(browser, url, { scherm })
  await page.emulateMedia({ colorScheme: 'light' })
  const camera: Camera = {
    page,
    async ga(pad) {
      const answer = await page.goto(url + pad)
      if (!answer?.ok() || !page.url().endsWith(pad)) throw new Error(`${pad} led to ${page.url()}`)
    },
    async doe(knop, velden = {}) {
      await vul(page, velden)
      const plek = page.locator('main')
      const wat = plek.getByRole('button', { name: knop }).or(plek.getByRole('link', { name: knop }))
      await Promise.all([page.waitForEvent('framenavigated'), wat.first().click({ timeout: 20_000 })])
      await page.waitForLoadState('load')
    },
    async neemAlle(...platen) {
      for (const [naam, pad, tot] of platen) {
        await camera.ga(pad)
        await camera.neem(naam, tot)
      }
    },
    neem: (naam, tot) => neem(page, url, album, naam, tot),
    sluit: () => context.close(),
  }
  if (inlog) {
    await page.goto(inlog)
    await camera.doe(/Binnenkomen/)
  }
  return camera
}

async function neem(page: Page, url: string, album: Album, naam: string, tot?: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const { width, height } = page.viewportSize() ?? schermen.telefoon
  const hoogst = width < 800 ? HOOGST.telefoon : HOOGST.laptop
  await page.evaluate(
    ([van, naar]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue?.includes(van)) node.nodeValue = node.nodeValue.replaceAll(van, naar)
      ;(document.activeElement as HTMLElement | null)?.blur()
      scrollTo(0, 0)
    },
    [url, ADRES] as const,
  )
  // What sticks to the screen sticks to a screen as high as the picture, so the height comes first.
  await page.setViewportSize({ width, height: hoogst })
  const hoog = await page.evaluate(findEinde, [tot ?? '', hoogst, height] as const)
  await page.setViewportSize({ width, height: hoog })
  await page.evaluate(doof, tot ?? '')
  const png = verklein(await page.screenshot({ clip: { x: 0, y: 0, width, height: hoog } }))
  await page.setViewportSize({ width, height })
  if (png.length > GROOTST.een) throw new Error(`${naam}: ${png.length} bytes`)
  album.bytes.set(naam, png.length)
  await writeFile(join(album.map, `${naam}.png`), png)
}

/**
 * Where a picture ends (runs in the page): under the last of `kiezer`, or under the whole page; and where that does not fit,
 * in the white above the first part that sticks out.
 */
function findEinde([kiezer, hoogst, scherm]: readonly [string, number, number]): number {
  const onder = (deel: Element | undefined) => Math.ceil(deel?.getBoundingClientRect().bottom ?? 0)
  const heel = kiezer ? onder([...document.querySelectorAll(kiezer)].at(-1)) + 16 : onder(document.body)
  if (heel <= hoogst) return kiezer ? heel : Math.max(heel, Math.min(scherm, hoogst))
  const delen = [
    ...document.querySelectorAll(
      'main :is(section, article, form, li, p, h2, h3, table, details, fieldset, .kaart, .veld)',
    ),
  ]
    .map(deel => deel.getBoundingClientRect())
    .filter(deel => deel.height > 0)
  // A line that nothing crosses, as low as it can be.
  const lijnen = delen.map(deel => Math.ceil(deel.bottom)).filter(y => y <= hoogst - 12 && y > hoogst / 2)
  const blad = delen.filter(deel => deel.height < hoogst / 2)
  const vrij = lijnen.filter(y => !blad.some(deel => deel.top < y - 1 && deel.bottom > y + 1))
  return Math.max(...vrij, Math.min(scherm, hoogst) - 12) + 12
}

/** A page that goes on below the picture fades out there, so that nothing looks cut off (runs in the page). */
function doof(kiezer: string): void {
  const deel = [...document.querySelectorAll(kiezer || 'body')].at(-1)
  if (!deel || deel.getBoundingClientRect().bottom <= innerHeight) return
  const rand = document.createElement('div')
  const [blad, lijf] = [document.documentElement, document.body].map(e => getComputedStyle(e).backgroundColor)
  const papier = lijf === 'rgba(0, 0, 0, 0)' ? blad : lijf
  Object.assign(rand.style, {
    position: 'fixed',
    inset: 'auto 0 0 0',
    height: '72px',
    background: `linear-gradient(transparent, ${papier})`,
  })
  document.body.append(rand)
}
