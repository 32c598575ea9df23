// In a real browser: register with a code and a passkey, sign out, sign in; and the road without JavaScript.
import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { after, before, test } from 'node:test'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { maakApp } from '../../http/app.ts'
import { cijfersVan, geefUitnodiging, WACHTZIN } from '../../tests/inlogmiddelen.ts'
import { type Medewerker, maakWereld, type Wereld } from '../../tests/wereld.ts'
import { findSmallTargets, findViolations, schermen } from '../../ui/toegankelijk.ts'
import { toegang } from './routes.tsx'

let w: Wereld
let anna: Medewerker
let browser: Browser
let server: Server
let url: string
before(async () => {
  w = await maakWereld({ features: [toegang] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  const port = await freePort()
  url = `http://localhost:${port}`
  // The page of an ouder is another feature; here one line of it is enough.
  const mijn = (app: typeof w.app) => void app.get('/mijn', c => c.text('Hier is mijn eigen plek'))
  const app = maakApp({ ...w.poorten, publicUrl: url }, [toegang, mijn])
  server = serve({ fetch: app.fetch, port }) as Server
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
})
after(async () => {
  await browser?.close()
  server?.close()
  await w?.sluit()
})

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

async function metToestel(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return page
}

/** Looks at the page as it is: nothing against accessibility, every target large enough. */
async function keur(page: Page) {
  assert.deepEqual(await findViolations(page), [])
  assert.deepEqual(await findSmallTargets(page), [])
}

test('met een passkey: code van papier, passkey, wachtzin, binnen; afmelden; weer binnen; een tweede passkey erbij', async () => {
  const ouder = await w.traject(anna)
  const context = await browser.newContext({ viewport: schermen.telefoon })
  const page = await metToestel(context)
  const requests: string[] = []
  page.on('request', r => requests.push(`${r.url()} ${r.headers().referer ?? ''}`))
  const code = await geefUitnodiging(w, ouder)
  await page.goto(`${url}/begin#${code}`)
  await page.waitForFunction(() => (document.querySelector('#code') as HTMLInputElement).value !== '')
  assert.equal(await page.inputValue('#code'), code)
  assert.equal(page.url(), `${url}/begin`)
  await keur(page)
  await page.click('main button')
  assert.equal(page.url(), `${url}/registreren`)
  await keur(page)
  await page.click('form[data-passkey] button')
  await page.waitForURL(`${url}/registreren/wachtzin`)
  await keur(page)
  await page.fill('#wachtzin', WACHTZIN)
  await page.fill('#nogmaals', WACHTZIN)
  await page.click('main button')
  await page.waitForURL(`${url}/mijn`)
  assert.equal(
    requests.some(r => r.includes(code)),
    false,
  )

  await page.goto(`${url}/toegang`)
  await keur(page)
  await page.click('text=Afmelden')
  await page.waitForURL(/\/inloggen\?afgemeld/)
  await keur(page)
  await page.click('form[data-passkey] button')
  await page.waitForURL(`${url}/inloggen/wachtzin`)
  await keur(page)
  await page.fill('#wachtzin', WACHTZIN)
  await page.click('main button')
  await page.waitForURL(`${url}/mijn`)
  await page.goto(`${url}/toegang`)
  // The same device has a passkey already, and says so; then there is a message and no half passkey.
  await page.click('form[data-passkey] button')
  await page.waitForSelector('[data-mis]:not([hidden])')
  await keur(page)
  assert.equal(await page.locator('.lijst').first().locator('> li').count(), 1)
  await context.close()
})

test('zonder JavaScript: code van papier, nummer en app, wachtzin, binnen; afmelden; weer binnen', async () => {
  const ouder = await w.traject(anna)
  const context = await browser.newContext({ viewport: schermen.telefoon, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${url}/begin`)
  await page.fill('#code', (await geefUitnodiging(w, ouder)).toLowerCase())
  await page.click('main button')
  assert.equal(page.url(), `${url}/registreren`)
  assert.equal(await page.isVisible('form[data-passkey]'), false)
  await page.click('text=Ik heb geen toestel met een passkey')
  const papiertje = {
    nummer: ((await page.textContent('.groots')) ?? '').replace(/\D/g, ''),
    geheim: ((await page.textContent('code')) ?? '').replaceAll(' ', ''),
  }
  assert.equal(papiertje.nummer.length, 8)
  await page.fill('#cijfers', cijfersVan(w, papiertje))
  await page.click('main button')
  await page.fill('#wachtzin', WACHTZIN)
  await page.fill('#nogmaals', WACHTZIN)
  await page.click('main button')
  assert.equal(page.url(), `${url}/mijn`)
  await page.goto(`${url}/toegang`)
  await page.click('text=Afmelden')
  await page.click('text=Inloggen met een code uit een app')
  await w.zetKlok(w.klok.nu().add({ seconds: 60 }).toString())
  await page.fill('#nummer', papiertje.nummer)
  await page.fill('#cijfers', cijfersVan(w, papiertje))
  await page.fill('#wachtzin', WACHTZIN)
  await page.click('main button')
  assert.equal(page.url(), `${url}/mijn`)
  await context.close()
})

test('elke bladzijde is toegankelijk, ook in het donker en op een laptop', async () => {
  const ouder = await w.traject(anna)
  for (const [naam, viewport] of Object.entries(schermen)) {
    const context = await browser.newContext({ viewport, colorScheme: naam === 'laptop' ? 'dark' : 'light' })
    const page = await metToestel(context)
    for (const pad of ['/begin', '/opzet', '/inloggen', '/inloggen/code', '/inloggen?gestopt']) {
      await page.goto(url + pad)
      await keur(page)
    }
    await page.goto(`${url}/begin`)
    await page.fill('#code', 'bestaat niet')
    await page.click('main button')
    await keur(page)
    await page.fill('#code', await geefUitnodiging(w, ouder))
    await page.click('main button')
    await page.goto(`${url}/registreren/code`)
    await keur(page)
    await page.click('main button')
    await keur(page)
    await context.close()
    await w.zetKlok(w.klok.nu().add({ minutes: 1 }).toString())
  }
})
