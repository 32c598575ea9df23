// The check-in on a phone, with a tired thumb (O1, O2): four sliders, or plain buttons; half a minute, or not today; and the own line.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { findSmallTargets, findViolations } from '../../ui/toegankelijk.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { sowDossier } from '../zaai-verslag.ts'
import { beeld, druk, openBrowser, type Toestel } from './browser.ts'
import { type Ingang, openIngelogd, serveIngang } from './ingelogd.ts'
import { keurPaden, type Scherm } from './keur-paden.ts'

const MATEN = ['rust_ouder', 'rust_kind', 'verbinding', 'druk'] as const

let w: Wereld
let adres: Ingang
let browser: Browser
let anna: Medewerker
let noor: Ouder

before(async () => {
  w = await maakWereld({ seed: 'inchecken' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  await sowDossier(w, anna, noor)
  adres = await serveIngang(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

const open = (pad: string, wie = noor, script = true, scherm: Scherm = 'telefoon'): Promise<Toestel> =>
  openIngelogd(browser, adres, wie, pad, { script, scherm })

const nieuw = (naam: string) => w.traject(anna, naam)
const schuif = (page: Page, maat: string) => page.locator(`main input[type=range]#${maat}`)
/** The figures the form would send now; nothing where nothing was chosen. */
const gekozen = (page: Page) =>
  page.evaluate(
    namen =>
      namen.map(naam => new FormData(document.querySelector('main form') as HTMLFormElement).get(naam)),
    [...MATEN],
  )

/** Puts the thumb on the slider, at this part of its width. */
async function tik(page: Page, maat: string, deel: number): Promise<void> {
  await schuif(page, maat).scrollIntoViewIfNeeded()
  const plek = await schuif(page, maat).boundingBox()
  assert.ok(plek)
  await page.mouse.click(plek.x + plek.width * deel, plek.y + plek.height / 2)
}

test('van thuis tot bewaard: zes keer drukken, niets typen, en de cijfers zijn die van de schuiven', async () => {
  const kim = await nieuw('Kim')
  const { page, context, klachten } = await open('/mijn', kim)
  await druk(page, 'Even inchecken')
  assert.deepEqual(await gekozen(page), [null, null, null, null])
  await beeld(page, 'checkin-leeg')
  for (const [maat, deel] of [
    ['rust_ouder', 0.02],
    ['rust_kind', 0.5],
    ['verbinding', 0.98],
    ['druk', 0.31],
  ] as const)
    await tik(page, maat, deel)
  assert.deepEqual(await gekozen(page), ['0', '5', '10', '3'])
  await beeld(page, 'checkin-gekozen')
  await druk(page, 'Bewaren')
  assert.match(page.url(), /\/mijn\?bewaard$/)
  await page.goto(`${adres.url}/mijn/checkin`)
  assert.deepEqual(await gekozen(page), ['0', '5', '10', '3'])
  assert.equal(await schuif(page, 'verbinding').inputValue(), '10')
  assert.deepEqual(klachten, [])
  await context.close()
})

test('een schuif gaat ook met de toetsen, zegt wat hij is, en staat tot je kiest nergens', async () => {
  const { page, context } = await open('/mijn/checkin', await nieuw('Toets'))
  const eerste = page.getByRole('slider', { name: 'Hoeveel rust heb jij?' })
  assert.equal(await eerste.getAttribute('aria-valuetext'), 'nog niet gekozen')
  await eerste.focus()
  await page.keyboard.press('Space')
  assert.equal((await gekozen(page))[0], '5')
  await page.keyboard.press('ArrowLeft')
  assert.equal((await gekozen(page))[0], '4')
  await page.keyboard.press('Home')
  assert.equal(await eerste.getAttribute('aria-valuetext'), '0 veel onrust')
  await page.keyboard.press('End')
  assert.equal(await eerste.getAttribute('aria-valuetext'), '10 veel rust')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'rust_kind')
  assert.deepEqual(await gekozen(page), ['10', null, null, null])
  await context.close()
})

test('slepen kiest, en een duim die alleen langs komt schuift niets', async () => {
  const { page, context } = await open('/mijn/checkin', await nieuw('Duim'))
  const plek = await schuif(page, 'rust_kind').boundingBox()
  assert.ok(plek)
  const y = plek.y + plek.height / 2
  await page.mouse.move(plek.x + plek.width * 0.5, y)
  await page.mouse.down()
  await page.mouse.move(plek.x + plek.width * 0.8, y + 4, { steps: 8 })
  await page.mouse.up()
  assert.equal((await gekozen(page))[1], '8')
  // The browser took the touch over to scroll the page.
  for (const maat of ['rust_kind', 'druk'])
    await schuif(page, maat).evaluate((e: HTMLInputElement) => {
      e.dispatchEvent(new PointerEvent('pointerdown'))
      e.value = '1'
      e.dispatchEvent(new Event('input'))
      e.dispatchEvent(new PointerEvent('pointercancel'))
    })
  assert.deepEqual(await gekozen(page), [null, '8', null, null])
  await context.close()
})

test('een vraag vergeten: de zin ervoor, de link gaat naar de schuif, en wat je koos staat er nog', async () => {
  const { page, context } = await open('/mijn/checkin', await nieuw('Vergeet'))
  await tik(page, 'rust_ouder', 0.7)
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.waitForSelector('[data-foutlijst]')
  assert.deepEqual(await gekozen(page), ['7', null, null, null])
  await page.locator('[data-foutlijst] a').first().click()
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'rust_kind')
  assert.equal(await schuif(page, 'rust_kind').getAttribute('aria-invalid'), 'true')
  assert.deepEqual([...(await findViolations(page)), ...(await findSmallTargets(page))], [])
  await context.close()
})

test('vandaag niet: een tik, geen vraag terug, en niets dat telt', async () => {
  const { page, context } = await open('/mijn/checkin', await nieuw('Moe'))
  await druk(page, 'Vandaag niet')
  assert.equal(await page.getByRole('link', { name: 'Even inchecken', exact: true }).count(), 0)
  await beeld(page, 'thuis-vandaag-niet')
  await druk(page, 'Toch even inchecken')
  assert.equal(new URL(page.url()).pathname, '/mijn/checkin')
  await context.close()
})

test('zonder JavaScript zijn het gewone knoppen, elk groot genoeg, en het wordt net zo bewaard', async () => {
  const zes = await nieuw('Knop')
  const { page, context } = await open('/mijn/checkin', zes, false)
  assert.equal(await page.locator('main input[type=range]').count(), 0)
  assert.equal(await page.locator('main input[type=radio]:visible').count(), 44)
  await beeld(page, 'checkin-zonder-javascript')
  for (const [maat, cijfer] of MATEN.map((m, i) => [m, i * 3] as const))
    await page.locator(`main label`, { has: page.locator(`[name=${maat}][value="${cijfer}"]`) }).click()
  await page.fill('[name=woorden]', 'een avond stil')
  await druk(page, 'Bewaren')
  assert.match(page.url(), /\/mijn\?bewaard$/)
  await page.goto(`${adres.url}/mijn/lijn?maat=druk`)
  assert.match((await page.textContent('main')) ?? '', /een 9/)
  assert.match((await page.textContent('svg .l-woord')) ?? '', /een avond stil/)
  await context.close()
})

test('de lijn draagt eigen woorden bij de punten, ook op de smalste telefoon, en geen woord staat over een ander', async () => {
  const lang = await nieuw('Lang')
  const nu = w.klok.nu()
  const weken = [
    'veel berichten',
    '',
    'slecht geslapen',
    '',
    'een avond stil',
    '',
    'samen gefietst',
    'rustig weekend',
  ]
  for (const [week, woorden] of weken.entries()) {
    await w.zetKlok(nu.add({ hours: week * 7 * 24 }).toString())
    const klant = await w.klantVoor(lang.id, lang.traject)
    const cijfers = {
      rust_ouder: String([3, 2, 4, 3, 5, 5, 7, 6][week]),
      rust_kind: '5',
      verbinding: '6',
      druk: '4',
    }
    assert.equal((await klant.post('/mijn/checkin', { ...cijfers, woorden })).status, 303)
  }
  const { page, context } = await open('/mijn/lijn', lang)
  for (const width of [390, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    assert.equal(await page.locator('svg .l-punt').count(), weken.length)
    const vakken = await page
      .locator('svg .l-woord')
      .evaluateAll(alle =>
        alle.map(e => ({ tekst: e.textContent ?? '', ...e.getBoundingClientRect().toJSON() })),
      )
    assert.ok(vakken.length >= 4, vakken.map(v => v.tekst).join())
    for (const [nr, een] of vakken.entries()) {
      assert.ok(een.left >= 0 && een.right <= width, `${een.tekst} ${width}`)
      for (const ander of vakken.slice(nr + 1))
        assert.ok(
          een.right < ander.left ||
            ander.right < een.left ||
            een.bottom < ander.top ||
            ander.bottom < een.top,
          `${een.tekst} and ${ander.tekst} at ${width}`,
        )
    }
    for (const kleur of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: kleur })
      await beeld(page, `lijn-${width}-${kleur}`)
    }
  }
  await context.close()
  await w.zetKlok(nu.add({ seconds: 1 }).toString())
})

test('thuis, check-in en lijn: axe vindt niets, alles is te raken en niets steekt uit: telefoon en laptop, licht en donker, 200 procent', async () => {
  const toestellen = (scherm: Scherm) => open('/mijn', noor, true, scherm)
  const paden = ['', '/checkin', '/lijn', '/lijn?maat=druk', '/beginscherm', '?nu-niet']
  assert.deepEqual(await keurPaden(toestellen, adres.url, '/mijn', paden), [])
})
