// The gallery in a real browser: axe by day and by night, phone and laptop, targets, weight, and clean html.
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { type Browser, chromium, type Page } from 'playwright-core'
import { h } from 'preact'
import { type Assets, buildAssets } from './assets.ts'
import { GalerijFormulier, GalerijLeeg, GalerijOpenbaar, GalerijOuder, GalerijStaf } from './galerij.tsx'
import { htmlRegels } from './html-regels.ts'
import { renderPagina } from './render.ts'

const paginas = {
  ouder: GalerijOuder,
  formulier: GalerijFormulier,
  staf: GalerijStaf,
  leeg: GalerijLeeg,
  openbaar: GalerijOpenbaar,
}
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const csp =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; connect-src 'self'"

let assets: Assets
let server: Server
let browser: Browser
let base: string
const html = new Map<string, string>()
const posts: string[] = []

before(async () => {
  assets = await buildAssets()
  for (const taal of ['nl', 'en'] as const) {
    for (const [naam, Galerij] of Object.entries(paginas)) {
      html.set(`/${taal}/${naam}`, renderPagina(h(Galerij, { assets, taal })))
    }
  }
  server = createServer((request, response) => {
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
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
})

after(async () => {
  await browser.close()
  server.close()
})

/** A page that is closed again, and whose console (CSP refusals too) stays silent. */
async function look(path: string, options: object, judge: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ bypassCSP: false, ...options })
  const page = await context.newPage()
  const klachten: string[] = []
  page.on('console', message => message.type() === 'error' && klachten.push(message.text()))
  try {
    await page.goto(base + path)
    await judge(page)
    assert.deepEqual(klachten, [])
  } finally {
    await context.close()
  }
}

const maten = { telefoon: { width: 390, height: 844 }, laptop: { width: 1280, height: 800 } }

for (const naam of Object.keys(paginas)) {
  for (const [toestel, viewport] of Object.entries(maten)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${naam} op een ${toestel}, ${colorScheme}: axe vindt niets`, async () => {
        await look(`/nl/${naam}`, { viewport, colorScheme, reducedMotion: 'reduce' }, async page => {
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true
          })
          const source = await (await import('node:fs/promises')).readFile(axe, 'utf8')
          await page.evaluate(source)
          const violations = await page.evaluate(async () => {
            const run = (
              globalThis as unknown as {
                axe: {
                  run(
                    d: Document,
                    o: object,
                  ): Promise<{
                    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
                  }>
                }
              }
            ).axe.run
            const found = await run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: { 'color-contrast-enhanced': { enabled: true } },
            })
            return found.violations.map(v => [v.id, v.nodes.map(n => `${n.html} ${n.failureSummary}`)])
          })
          assert.deepEqual(violations, [])
        })
      })
    }

    test(`${naam} op een ${toestel}: alles is met een duim te raken en niets steekt uit`, async () => {
      await look(`/nl/${naam}`, { viewport }, async page => {
        assert.deepEqual(await page.evaluate(findSmallTargets), [])
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          'scrolls sideways',
        )
      })
    })
  }
}

/** Runs in the page: what can be touched and is smaller than 44 by 44 (a link inside a sentence is excepted). */
function findSmallTargets(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true
  return [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    ),
  ]
    .filter(element => !element.classList.contains('sla-over'))
    .map(element => {
      const doel = element.matches('[type=radio], [type=checkbox]')
        ? (element.closest('label') ?? element)
        : element
      const { width, height } = doel.getBoundingClientRect()
      return { width, height, wat: element.outerHTML.slice(0, 120) }
    })
    .filter(({ width, height }) => width < 44 || height < 44)
    .map(({ width, height, wat }) => `${width.toFixed(1)}x${height.toFixed(1)} ${wat}`)
}

test('iedere pagina is geldige html zonder stijl of script erin, in beide talen', async () => {
  const validator = new HtmlValidate(htmlRegels)
  for (const [path, text] of html) {
    const report = await validator.validateString(text)
    assert.deepEqual(
      report.results.flatMap(r =>
        r.messages.map(
          m =>
            `${path} ${m.line}:${m.column} ${m.ruleId} ${m.message} ${text.slice(m.offset - 60, m.offset + 60)}`,
        ),
      ),
      [],
    )
    assert.doesNotMatch(text, /\sstyle=|<style|\son[a-z]+=|<script(?![^>]*src=)/)
  }
})

test('de stijl weegt hoogstens 8 kB en het script hoogstens 3 kB, ingepakt', () => {
  const weight = (path: string) => gzipSync(assets.files.get(path)?.body ?? '').length
  assert.ok(weight(assets.css) <= 8 * 1024, `css ${weight(assets.css)}`)
  assert.ok(weight(assets.js) <= 3 * 1024, `js ${weight(assets.js)}`)
})

test('snel weg: de pagina is meteen leeg, de sessie eindigt en terug gaat niet terug', async () => {
  for (const weg of ['klik', 'escape'] as const) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await context.route('https://www.buienradar.nl/', route => route.fulfill({ body: 'weer' }))
    await page.goto(`${base}/nl/openbaar`)
    await page.goto(`${base}/nl/ouder`)
    await page.getByLabel('In je eigen woorden').fill('iets wat niemand mag zien')
    posts.length = 0
    if (weg === 'klik') await page.getByRole('button', { name: 'Snel weg' }).click()
    else for (let keer = 0; keer < 3; keer++) await page.keyboard.press('Escape')
    await page.waitForURL('https://www.buienradar.nl/')
    assert.deepEqual(posts, ['/weg'])
    await page.goBack()
    assert.equal(page.url(), `${base}/nl/openbaar`)
    await context.close()
  }
})

test('een formulier wordt een keer verstuurd, ook bij een ongeduldige duim', async () => {
  await look('/nl/ouder', {}, async page => {
    const tegengehouden = await page.evaluate(() => {
      const gezien: boolean[] = []
      document.addEventListener('submit', event => {
        gezien.push(event.defaultPrevented)
        event.preventDefault()
      })
      const form = document.querySelector<HTMLFormElement>('form[action="/check-in"]')
      form?.requestSubmit()
      form?.requestSubmit()
      return gezien
    })
    assert.deepEqual(tegengehouden, [false, true])
  })
})

test('wie tekst typte die nog niet bewaard is, wordt eerst gevraagd', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  let gevraagd = 0
  page.on('dialog', async dialog => {
    gevraagd += dialog.type() === 'beforeunload' ? 1 : 0
    await dialog.accept()
  })
  await page.goto(`${base}/nl/ouder`)
  await page.goto(`${base}/nl/openbaar`)
  assert.equal(gevraagd, 0)
  await page.goto(`${base}/nl/ouder`)
  await page.getByLabel('In je eigen woorden').pressSequentially('nog niet bewaard')
  await page.goto(`${base}/nl/openbaar`)
  assert.equal(gevraagd, 1)
  await context.close()
})

test('zonder verbinding blijft de tekst staan, met een zin erbij', async () => {
  await look('/nl/ouder', {}, async page => {
    await page.getByLabel('In je eigen woorden').fill('blijft staan')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Bewaren' }).click()
    assert.match((await page.getByRole('alert').textContent()) ?? '', /geen verbinding/)
    assert.equal(await page.getByLabel('In je eigen woorden').inputValue(), 'blijft staan')
  })
})

test('na een fout staat de aandacht bij de lijst, en een link gaat naar het veld, niet onder de balk', async () => {
  await look('/nl/formulier', { viewport: maten.telefoon }, async page => {
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert')
    await page.getByRole('link', { name: 'Kies of we een bericht mogen inspreken.' }).click()
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0)
    const balk = await page.evaluate(
      () => document.querySelector('.balk')?.getBoundingClientRect().bottom ?? 0,
    )
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'bellen')
    assert.ok(top >= balk, `focus at ${top}, bar until ${balk}`)
  })
})

test('op papier staat alleen de inhoud', async () => {
  await look('/nl/ouder', {}, async page => {
    await page.emulateMedia({ media: 'print' })
    for (const weg of ['.balk', '.wegwijzer', '.voet', 'main .knop'])
      assert.equal(await page.locator(weg).first().isVisible(), false, weg)
    assert.ok(await page.locator('h1').isVisible())
  })
})
