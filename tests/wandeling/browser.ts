// The app served to a real Chromium on localhost: phones and laptops, with and without JavaScript, each with an own passkey.
import { existsSync, mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { features } from '../../features/alle.ts'
import { maakApp } from '../../http/app.ts'
import type { App, Poorten } from '../../http/omgeving.ts'
import { schermen } from '../../ui/toegankelijk.ts'
import type { Wereld } from '../wereld.ts'

/** Where quick exit leads. Nothing else may ever leave our own address. */
export const WEER = 'https://www.buienradar.nl/'

/** The same practice under an address a browser can reach; passkeys and secure cookies work on localhost. */
export type Adres = {
  url: string
  app: App
  poorten: Poorten
  stop(): Promise<void>
  /** After `stop`: at the same address again. */
  opnieuw(): Promise<void>
}

/** Serves the world on a free port. `answer` may reply first, with a page a test prepared. */
export async function serveWereld(
  w: Wereld,
  answer: (path: string) => Response | undefined = () => undefined,
): Promise<Adres> {
  const handlers: { app?: App } = {}
  const server = serve({
    fetch: request => answer(new URL(request.url).pathname) ?? (handlers.app as App).fetch(request),
    port: 0,
    hostname: 'localhost',
  }) as Server
  const luistert = () =>
    new Promise<void>(ready => {
      if (server.listening) ready()
      else server.once('listening', ready)
    })
  await luistert()
  const { port } = server.address() as AddressInfo
  const url = `http://localhost:${port}`
  const poorten = { ...w.poorten, publicUrl: url }
  const app = maakApp(poorten, features)
  handlers.app = app
  const stop = () =>
    new Promise<void>(done => {
      server.close(() => done())
      server.closeAllConnections()
    })
  const opnieuw = () => {
    server.listen(port, 'localhost')
    return luistert()
  }
  return { url, app, poorten, stop, opnieuw }
}

const findBrowser = () =>
  ['chromium', 'chromium-browser', 'google-chrome']
    .map(name => `/usr/bin/${name}`)
    .find(path => existsSync(path))

/** Whether a browser is here to walk with. */
export const hasBrowser = (): boolean => findBrowser() !== undefined

/** Debian's Chromium, or what stands in its place. It finds no address but localhost. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('Install chromium first (Debian: apt-get install chromium)')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  })
}

/** A device in somebody's hands, and everything that went wrong on it. */
export type Toestel = {
  page: Page
  context: BrowserContext
  url: string
  /** Complaints of the console and the policy, errors of scripts, and requests to elsewhere. */
  klachten: string[]
  /** How often the weather was asked for. */
  weer: () => number
  /** Another tab of the same device; only the first one has its passkeys. */
  nieuwTabblad: () => Promise<Page>
}

/**
 * A phone or a laptop. Without `script` it runs no JavaScript; with it, it holds passkeys of its own. `ook` is one other origin that
 * may be visited, of a provider in this process. With `prf` its passkeys can give a key.
 */
export async function openToestel(
  browser: Browser,
  url: string,
  {
    scherm = 'telefoon',
    script = true,
    ook = '',
    prf = false,
  }: { scherm?: keyof typeof schermen; script?: boolean; ook?: string; prf?: boolean } = {},
): Promise<Toestel> {
  const context = await browser.newContext({
    viewport: schermen[scherm],
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const klachten: string[] = []
  let weer = 0
  await context.route(
    address => address.origin !== url && address.origin !== ook,
    route => {
      const to = route.request().url()
      if (to === WEER) weer += 1
      else klachten.push(`request to ${to}`)
      return to === WEER
        ? route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>Zonnig' })
        : route.abort()
    },
  )
  const nieuwTabblad = async () => {
    const tab = await context.newPage()
    listen(tab, klachten)
    return tab
  }
  const page = await nieuwTabblad()
  if (script) await givePasskeys(context, page, prf)
  return { page, context, url, klachten, weer: () => weer, nieuwTabblad }
}

function listen(page: Page, klachten: string[]): void {
  page.on('console', message => {
    // A form that comes back is an answer, not a complaint.
    if (message.type() === 'error' && !/Failed to load resource.* status of [45]\d\d/.test(message.text()))
      klachten.push(message.text())
  })
  page.on('pageerror', error => klachten.push(String(error)))
}

async function givePasskeys(context: BrowserContext, page: Page, prf: boolean): Promise<void> {
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ...(prf && { ctap2Version: 'ctap2_1', hasPrf: true }),
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** What a form is filled with, by the name of the field: text, a choice, or for checkboxes the list that is ticked. */
export type Antwoorden = Readonly<Record<string, string | readonly string[]>>

/** Fills in fields of the page; what is folded away is opened first. */
export async function vul(page: Page, antwoorden: Antwoorden, binnen = 'main'): Promise<void> {
  for (const [naam, waarde] of Object.entries(antwoorden)) {
    const kiezer = `[name="${naam}"]:not([type=hidden])`
    const veld = page.locator(`${binnen} ${kiezer}`)
    const dicht = page.locator(`${binnen} details:not([open])`, { has: page.locator(kiezer) })
    if ((await dicht.count()) > 0) await dicht.first().locator('summary').first().click()
    const soort = await veld.first().evaluate(e => `${e.tagName} ${(e as HTMLInputElement).type}`)
    // A slider over plain buttons (features/ouderruimte/client/schuif.ts).
    const schuif = page
      .locator(`${binnen} fieldset`, { has: page.locator(kiezer) })
      .locator('input[type=range]')
    if (soort.endsWith('radio') && (await schuif.count()) === 1) await schuif.fill(waarde as string)
    else if (/radio|checkbox/.test(soort)) {
      for (const keus of [waarde].flat())
        await page.locator(`${binnen} [name="${naam}"][value="${keus}"]`).check()
    } else if (soort.startsWith('SELECT')) await veld.selectOption(waarde as string)
    else await veld.fill(waarde as string)
  }
}

/** Presses a button or link by what it says, and waits for the page it leads to. */
export async function druk(page: Page, tekst: string | RegExp, binnen = 'main'): Promise<void> {
  const knop = page
    .locator(binnen)
    .getByRole('button', { name: tekst })
    .or(page.locator(binnen).getByRole('link', { name: tekst }))
    .first()
  await Promise.all([page.waitForEvent('framenavigated'), knop.click({ timeout: 20_000 })])
  await page.waitForLoadState('load')
}

/** Keeps a picture of the page in the folder of LUWTE_BEELDEN, when that is set. */
export async function beeld(page: Page, naam: string): Promise<void> {
  const folder = process.env.LUWTE_BEELDEN
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${naam}.png`), fullPage: true })
}
