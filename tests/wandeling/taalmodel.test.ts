// The language model of a practice in a real browser: nothing goes there but the message sent with its own button.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { findSmallTargets, findViolations, scrollsSideways } from '../../ui/toegankelijk.ts'
import { maakWereld, type Wereld } from '../wereld.ts'
import { type Adres, beeld, openBrowser, openToestel, serveWereld } from './browser.ts'

let gevraagd = 0
const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  gevraagd++
  const { zinnen } = JSON.parse(JSON.parse(body).messages[1].content) as { zinnen: string[] }
  const scores = zinnen.map(() => ({ heat: 1, category: 'sarcasm' }))
  response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify({ scores }) } }] }))
})
let w: Wereld
let adres: Adres
let browser: Browser
before(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  w = await maakWereld({ seed: 'taalmodel', modelserver: { url, model: 'mistral' } })
  adres = await serveWereld(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  server.close()
  server.closeAllConnections()
  await w?.sluit()
})

const kijkNa = async (page: Page) => [
  ...(await findViolations(page)),
  ...(await findSmallTargets(page)),
  ...((await scrollsSideways(page)) ? ['scrolls sideways'] : []),
]

for (const script of [true, false])
  test(`${script ? 'met' : 'zonder'} JavaScript: typen vraagt niets, de knop een keer, en daarna staat erbij wie las`, async () => {
    const { page, context, klachten } = await openToestel(browser, adres.url, { script, scherm: 'telefoon' })
    gevraagd = 0
    await page.goto(`${adres.url}/berichthulp`)
    if (script) await page.waitForSelector('[data-klaar]')
    await page.getByLabel('Het bericht').fill('Drie applausjes voor de punctuele papa.')
    if (script) await page.waitForSelector('#uitkomst h2')
    assert.equal(gevraagd, 0)
    await page.getByText('Het taalmodel van de praktijk', { exact: true }).click()
    if (script) assert.deepEqual(await kijkNa(page), [])
    await beeld(page, `taalmodel-${script}`)
    await page.getByRole('button', { name: 'Laat ook het taalmodel lezen' }).click()
    await page.getByText('Het taalmodel van de praktijk las mee (mistral).').waitFor()
    assert.equal(gevraagd, 1)
    assert.ok((await page.locator('.opmerkingen li').count()) >= 1)
    if (script) assert.deepEqual(await kijkNa(page), [])
    await beeld(page, `taalmodel-${script}-las`)
    assert.deepEqual(klachten, [])
    await context.close()
  })
