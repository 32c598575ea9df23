// Serves the gallery under the strict policy of the real pages and opens it in Chromium; for tests.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { h } from 'preact'
import { type Assets, buildAssets } from './assets.ts'
import { galerij } from './galerij.tsx'
import { renderPagina } from './render.ts'

const csp =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; connect-src 'self'"

/** The gallery being served: its html by path (`/nl/ouder`), what was posted, and `look` to judge a page. */
export type Galerij = {
  assets: Assets
  base: string
  browser: Browser
  html: ReadonlyMap<string, string>
  posts: string[]
  /** Opens a path in a fresh context, judges it, and fails when the console complained (CSP refusals too). */
  look(path: string, options: BrowserContextOptions, judge: (page: Page) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Starts server and browser; call `stop` when done. */
export async function openGalerij(): Promise<Galerij> {
  const assets = await buildAssets()
  const html = new Map<string, string>()
  for (const taal of ['nl', 'en'] as const) {
    for (const [naam, Bladzijde] of Object.entries(galerij)) {
      html.set(`/${taal}/${naam}`, renderPagina(h(Bladzijde, { assets, taal })))
    }
  }
  const posts: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (request.method === 'POST') posts.push(path)
    const file = assets.files.get(path)
    const page = html.get(path)
    response.setHeader('content-security-policy', csp)
    response.setHeader('content-type', file?.type ?? 'text/html; charset=utf-8')
    response.statusCode = file || page ? 200 : 404
    response.end(file?.body ?? page ?? '')
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  return {
    assets,
    base,
    browser,
    html,
    posts,
    async look(path, options, judge) {
      const context = await browser.newContext(options)
      try {
        const page = await context.newPage()
        const klachten: string[] = []
        page.on('console', message => message.type() === 'error' && klachten.push(message.text()))
        await page.goto(base + path)
        await judge(page)
        if (klachten.length > 0) throw new Error(klachten.join('\n'))
      } finally {
        await context.close()
      }
    },
    async stop() {
      await browser.close()
      server.close()
    },
  }
}
