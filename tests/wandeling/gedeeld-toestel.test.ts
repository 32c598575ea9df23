// A tablet of more people, in the browser: it covers itself while an ouder types, and nothing that was typed is lost; nor after quick exit.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { geefUitnodiging, WACHTZIN } from '../inlogmiddelen.ts'
import { type Medewerker, maakWereld, type Wereld } from '../wereld.ts'
import { begin, ga, padVan } from './binnenkomen.ts'
import { type Adres, beeld, druk, openBrowser, openToestel, serveWereld, vul, WEER } from './browser.ts'

const ZIN = 'Vandaag wandelden we samen. Het was stil & goed.'

let w: Wereld
let adres: Adres
let browser: Browser
let anna: Medewerker
before(async () => {
  w = await maakWereld({ seed: 'gedeeld toestel' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  adres = await serveWereld(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

const later = (duur: Temporal.DurationLike) => w.zetKlok(w.klok.nu().add(duur).toString())

for (const [scherm, script] of [
  ['telefoon', true],
  ['laptop', true],
  ['telefoon', false],
] as const)
  test(`typen, afgedekt, wachtzin, en alles staat er weer (${scherm}, ${script ? 'met' : 'zonder'} JavaScript)`, async () => {
    const ouder = await w.traject(anna, 'Noor')
    const toestel = await openToestel(browser, adres.url, { scherm, script })
    const { page } = toestel
    const naam = (wat: string) => `gedeeld-${wat}-${scherm}${script ? '' : '-zonder-js'}`
    const mens = await begin(w, toestel, await geefUitnodiging(w, ouder))
    await page.goto(`${adres.url}/toegang`)
    await druk(page, 'Dit is een gedeeld apparaat')
    await ga(w, mens, '/mijn/checkin')
    await vul(page, { rust_ouder: '3', rust_kind: '4', verbinding: '5', druk: '6', woorden: ZIN })
    await later({ minutes: 4 })
    await druk(page, 'Bewaren')
    await beeld(page, naam('vraag'))
    assert.doesNotMatch(await page.content(), /wandelden|Noor|check-in/i)
    await vul(page, { wachtzin: 'regen op het dak' })
    await druk(page, 'Verder')
    await beeld(page, naam('mis'))
    await vul(page, { wachtzin: WACHTZIN })
    await druk(page, 'Verder')
    await beeld(page, naam('terug'))
    assert.equal(await page.inputValue('[name=woorden]'), ZIN)
    assert.equal(await page.isChecked('[name=druk][value="6"]'), true)
    assert.match((await page.textContent('main')) ?? '', /Het is nog niet bewaard/)
    await druk(page, 'Bewaren')
    assert.equal(padVan(mens), '/mijn')
    await page.goto(`${adres.url}/mijn/checkin`)
    assert.equal(await page.inputValue('[name=woorden]'), ZIN)
    // Quick exit: the tablet knows nothing any more, and covers the next sign-in all the same.
    await page.locator('form[data-weg] button').click()
    await page.waitForURL(WEER)
    // The browser was gone before the server had answered: its answer leaves one cookie, that says nothing and ends within the hour.
    const koekjes = () => toestel.context.cookies(adres.url)
    const bordje = async () => (await koekjes()).some(c => c.name === '__Host-w')
    for (let keer = 0; keer < 400 && !(await bordje()); keer++) await page.waitForTimeout(50)
    assert.ok(await bordje(), 'the server answered within twenty seconds')
    await later({ hours: 2 })
    await toestel.context.clearCookies({ name: '__Host-w' })
    assert.deepEqual(await koekjes(), [])
    await ga(w, mens, '/mijn')
    assert.equal(padVan(mens), '/volgende')
    assert.deepEqual(toestel.klachten, [])
    await toestel.context.close()
  })
