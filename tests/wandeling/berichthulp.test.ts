// The Berichthulp in a real browser: with and without JavaScript, no request while typing, offline, nothing kept unless chosen.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { findSmallTargets, findViolations, schermen, scrollsSideways } from '../../ui/toegankelijk.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { beeld, druk, openBrowser, openToestel, type Toestel, vul, WEER } from './browser.ts'
import { type Ingang, openIngelogd, serveIngang } from './ingelogd.ts'

let w: Wereld
let adres: Ingang
let browser: Browser
let anna: Medewerker
let noor: Ouder

before(async () => {
  w = await maakWereld({ seed: 'berichthulp' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  adres = await serveIngang(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

const HEET =
  'Door jou heeft Sam zijn zwemles gemist. Je bent te dom om een agenda te lezen. Kun je hem zaterdag om 10.00 uur brengen?'
const BINNEN =
  'Jij snapt ook nooit iets. Sam moet 12 april om 9.00 uur naar de tandarts. Kun jij hem brengen? Laat het voor vrijdag weten.'

async function open(
  pad = '/berichthulp',
  script = true,
  scherm: keyof typeof schermen = 'telefoon',
): Promise<Toestel> {
  const wie = pad.startsWith('/mijn') ? noor : null
  const toestel = await openIngelogd(browser, adres, wie, pad, { script, scherm })
  if (script) await toestel.page.waitForSelector('[data-klaar=ja]')
  return toestel
}

/** Waits until everything that may be kept is kept. */
const staatVast = (page: Page) =>
  page.evaluate(async () => {
    const scopes = location.pathname.startsWith('/mijn/') ? 2 : 1
    for (let keer = 0; keer < 200; keer++) {
      const all = await navigator.serviceWorker.getRegistrations()
      if (all.length === scopes && all.every(one => one.active?.state === 'activated')) return
      await new Promise(later => setTimeout(later, 50))
    }
    throw new Error('nothing was kept')
  })
const inhoud = async (page: Page) => (await page.locator('#uitkomst').textContent()) ?? ''
/** Everything a browser can keep, but for cookies. */
const bewaard = (page: Page) =>
  page.evaluate(async () => {
    const kasten = await caches.keys()
    const files = await Promise.all(
      kasten.map(async naam => (await (await caches.open(naam)).keys()).map(r => new URL(r.url).pathname)),
    )
    return {
      lokaal: { ...localStorage },
      sessie: { ...sessionStorage },
      databanken: (await indexedDB.databases()).map(d => d.name),
      files: files.flat().sort(),
      werkers: (await navigator.serviceWorker.getRegistrations()).length,
    }
  })

for (const pad of ['/berichthulp', '/mijn/berichthulp'])
  test(`${pad}: meelezen tijdens het typen, zonder een enkel verzoek`, async () => {
    const { page, context, klachten } = await open(pad)
    await staatVast(page)
    await page.waitForLoadState('networkidle')
    const verzoeken: string[] = []
    context.on('request', request => verzoeken.push(request.url()))
    await page.getByLabel('Het bericht').pressSequentially(HEET, { delay: 5 })
    await page.waitForSelector('.opmerkingen li')
    const aantal = await page.locator('.opmerkingen li').count()
    assert.ok(aantal >= 1 && aantal <= 3)
    assert.equal(await page.locator('.spiegel mark').count(), aantal)
    // The mirror breaks its lines where the field does.
    const hoog = await page.evaluate(() => {
      const veld = document.querySelector('textarea')
      return veld ? veld.scrollHeight - veld.clientHeight : -1
    })
    assert.ok(hoog >= 0 && hoog <= 1, `${hoog}`)
    assert.match(
      (await page.locator('[role=status][data-zeg]').textContent()) ?? '',
      /Er (is|zijn) \d opmerking/,
    )
    assert.match((await page.locator('.altijd').textContent()) ?? '', /Dit is een oefenhulp/)
    assert.match((await page.locator('[data-plaats]').textContent()) ?? '', /blijft op dit apparaat/)
    assert.equal(await page.getByRole('button', { name: 'Lees mee' }).isVisible(), false)
    assert.deepEqual(verzoeken, [])
    assert.deepEqual(klachten, [])
    await context.close()
  })

test('met het toetsenbord: van een opmerking naar haar woorden, weg met een druk, en hij blijft weg', async () => {
  const { page, context, klachten } = await open()
  await page.getByLabel('Het bericht').fill(HEET)
  await page.waitForSelector('.opmerkingen li')
  const eerste = page.locator('.opmerkingen .aanhaling').first()
  const woorden = /‘(.*)’/.exec((await eerste.textContent()) ?? '')?.[1]
  await eerste.focus()
  await page.keyboard.press('Enter')
  const gekozen = await page.evaluate(() => {
    const veld = document.activeElement as HTMLTextAreaElement
    return veld.value.slice(veld.selectionStart, veld.selectionEnd)
  })
  assert.equal(gekozen.trim(), woorden)
  const aantal = await page.locator('.opmerkingen li').count()
  await page.getByRole('button', { name: `Laat maar ‘${woorden}’` }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(n => document.querySelectorAll('.opmerkingen li').length === n, aantal - 1)
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'uitkomst')
  await page.getByLabel('Het bericht').press('End')
  await page.getByLabel('Het bericht').pressSequentially(' Groet')
  await page.waitForTimeout(600)
  assert.ok(!(await inhoud(page)).includes(`‘${woorden}’`))
  assert.deepEqual(klachten, [])
  await context.close()
})

test('een ander voorstel gebruiken, terugzetten en kopieren', async () => {
  const { page, context } = await open()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const veld = page.getByLabel('Het bericht')
  const eigen = 'Je bent te dom om een agenda te lezen. Kun je Sam zaterdag om 10.00 uur brengen?'
  await veld.fill(eigen)
  const voorstel = (await page.locator('.voorstel blockquote').textContent()) ?? ''
  await page.getByRole('button', { name: 'Gebruik deze tekst' }).click()
  assert.equal(await veld.inputValue(), voorstel)
  await page.getByRole('button', { name: 'Kopieer', exact: true }).click()
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), voorstel)
  await page.getByRole('button', { name: 'Zet mijn tekst terug' }).click()
  assert.equal(await veld.inputValue(), eigen)
  await context.close()
})

test('wat binnenkwam: na plakken stapt het bericht terug en staat de kern er', async () => {
  const { page, context, klachten } = await open()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByLabel('Ik kreeg een bericht').check()
  await page.evaluate(text => navigator.clipboard.writeText(text), BINNEN)
  await page.getByLabel('Het bericht').focus()
  await page.keyboard.press('Control+v')
  await page.waitForSelector('.kern')
  assert.equal(await page.locator('textarea').isVisible(), false)
  assert.match(await inhoud(page), /Kun jij hem brengen\?/)
  assert.ok(!(await page.locator('.scherp').isVisible()))
  await page.getByText('scherpe stukken (ingeklapt)').click()
  assert.match((await page.locator('.scherp').textContent()) ?? '', /nooit/)
  await page.getByRole('button', { name: 'Schrijf dit antwoord' }).click()
  assert.equal(await page.getByLabel('Ik wil iets sturen').isChecked(), true)
  assert.ok((await page.getByLabel('Het bericht').inputValue()).length > 0)
  assert.deepEqual(klachten, [])
  await context.close()
})

test('niets blijft op het apparaat, tot iemand dat kiest; en dan alleen de tekst', async () => {
  const { page, context } = await open()
  await staatVast(page)
  await page.getByLabel('Het bericht').fill(HEET)
  await page.waitForSelector('.opmerkingen li')
  const voor = await bewaard(page)
  assert.deepEqual([voor.lokaal, voor.sessie, voor.databanken], [{}, {}, []])
  assert.deepEqual(
    voor.files.filter(f => !f.startsWith('/vast/')),
    ['/berichthulp/lezer.js', '/berichthulp/los'],
  )
  await page.getByLabel('Bewaar op dit apparaat').check()
  assert.match(JSON.stringify((await bewaard(page)).lokaal), /te dom/)
  await page.reload()
  await page.waitForSelector('.opmerkingen li')
  assert.equal(await page.getByLabel('Het bericht').inputValue(), HEET)
  await page.getByLabel('Bewaar op dit apparaat').uncheck()
  assert.deepEqual((await bewaard(page)).lokaal, {})
  await context.close()
})

test('na een eerste bezoek werkt het zonder verbinding, ook voor wie was ingelogd, en dan zonder naam', async () => {
  for (const pad of ['/berichthulp', '/mijn/berichthulp']) {
    const { page, context } = await open(pad)
    await staatVast(page)
    await context.setOffline(true)
    await page.reload()
    await page.waitForSelector('[data-klaar=ja]')
    await page.getByLabel('Het bericht').fill(HEET)
    await page.waitForSelector('.opmerkingen li')
    assert.match((await page.locator('main').textContent()) ?? '', /geen verbinding/)
    assert.doesNotMatch(await page.content(), /Noor|De Luwte|\/afmelden|\/mijn/)
    // Nothing else of the site opens from what was kept.
    await assert.rejects(page.goto(`${adres.url}/mijn`))
    await context.close()
  }
})

for (const verbinding of ['met', 'zonder'] as const)
  test(`snel weg ${verbinding} verbinding: opslag, kasten en werkers zijn leeg`, async () => {
    const { page, context } = await open('/mijn/berichthulp')
    await staatVast(page)
    await page.getByLabel('Het bericht').fill(HEET)
    await page.getByLabel('Bewaar op dit apparaat').check()
    assert.ok((await bewaard(page)).files.length > 5)
    await context.setOffline(verbinding === 'zonder')
    await page.getByRole('button', { name: 'Snel weg' }).click()
    await page.waitForURL(WEER)
    await context.setOffline(false)
    await page.goto(`${adres.url}/crisis`)
    assert.deepEqual(await bewaard(page), { lokaal: {}, sessie: {}, databanken: [], files: [], werkers: 0 })
    await context.close()
  })

test('afmelden maakt ook leeg', async () => {
  const { page, context } = await open('/mijn/berichthulp')
  await staatVast(page)
  await page.getByLabel('Het bericht').fill(HEET)
  await page.getByLabel('Bewaar op dit apparaat').check()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await page.waitForURL(/afgemeld/)
  assert.deepEqual(await bewaard(page), { lokaal: {}, sessie: {}, databanken: [], files: [], werkers: 0 })
  await context.close()
})

test('bijhouden: een druk, een getal, en het bericht staat er nog', async () => {
  const { page, context } = await open('/mijn/berichthulp')
  await page.getByLabel('Het bericht').fill(HEET)
  await page.getByText('Voor jezelf bijhouden').click()
  await page.getByRole('button', { name: 'Ik schreef het anders' }).click()
  await page.getByText('Bijgehouden. Alleen het aantal.').waitFor()
  assert.equal(await page.getByLabel('Het bericht').inputValue(), HEET)
  const { rows } = await w.superuser(c => c.query(`select soort, aantal from telling`))
  assert.deepEqual(rows, [{ soort: 'herschreven', aantal: 1 }])
  await context.close()
})

test('zonder JavaScript: de server leest, zegt dat, en een opmerking is een tik van haar woorden', async () => {
  const { page, context, klachten } = await open('/berichthulp', false)
  assert.match((await page.locator('[data-plaats]').textContent()) ?? '', /naar onze computer/)
  await vul(page, { richting: 'uit', tekst: HEET })
  await druk(page, 'Lees mee')
  assert.equal(await page.inputValue('textarea'), HEET)
  await page.locator('.gemarkeerd a').first().click()
  assert.match(page.url(), /\/berichthulp#opmerking-\d$/)
  const aantal = await page.locator('.opmerkingen li').count()
  await page
    .locator('.opmerkingen')
    .getByRole('button', { name: /^Laat maar/ })
    .first()
    .click()
  assert.equal(await page.locator('.opmerkingen li').count(), aantal - 1)
  assert.deepEqual(klachten, [])
  await context.close()
})

test('lukt meelezen op het apparaat niet, dan zegt de bladzijde dat en blijft het gewone formulier over', async () => {
  const toestel = await openToestel(browser, adres.url)
  await toestel.context.route('**/vast/model-*', route => route.abort())
  await toestel.page.goto(`${adres.url}/berichthulp`)
  await toestel.page.getByText('Meelezen op dit apparaat lukt niet.').waitFor()
  await vul(toestel.page, { tekst: HEET })
  assert.equal(await toestel.page.getByRole('button', { name: 'Lees mee' }).isVisible(), true)
  await toestel.context.close()
})

test('axe vindt niets, alles is te raken en niets steekt uit: telefoon en laptop, licht en donker, 200 procent', async () => {
  const mis: string[] = []
  for (const scherm of ['telefoon', 'laptop'] as const)
    for (const [richting, tekst] of [
      ['uit', HEET],
      ['uit', 'Hij heeft mij gisteren geslagen.'],
      ['in', BINNEN],
    ] as const) {
      const { page, context } = await open('/mijn/berichthulp', true, scherm)
      await page.locator(`[name=richting][value=${richting}]`).check()
      await page.getByLabel('Het bericht').fill(tekst)
      await page.waitForSelector('#uitkomst h2')
      for (const kleur of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: kleur })
        await beeld(page, `bericht-${scherm}-${richting}-${tekst.length}-${kleur}`)
        mis.push(...(await findViolations(page)).map(m => `${scherm} ${richting} ${kleur}: ${m}`))
      }
      mis.push(...(await findSmallTargets(page)).map(m => `${scherm} ${richting}: ${m}`))
      // 200 per cent of a laptop is half its width.
      await page.setViewportSize({
        width: scherm === 'laptop' ? schermen.laptop.width / 2 : 360,
        height: 500,
      })
      if (await scrollsSideways(page)) mis.push(`${scherm} ${richting}: scrolls sideways`)
      await context.close()
    }
  assert.deepEqual(mis, [])
})
