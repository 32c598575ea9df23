// A specialist who leaves the practice, in a real browser: signed in with the account of the organisation, out at once, and the ouder goes on.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { demoLink } from '../../http/demo-link.ts'
import { systemClock } from '../../platform/clock.ts'
import { openOidc } from '../../platform/oidc/open-oidc.ts'
import { findSmallTargets, findViolations } from '../../ui/toegankelijk.ts'
import { geefPersoneelscode } from '../inlogmiddelen.ts'
import { maakLopend, maakParen } from '../lopend.ts'
import { type Aanbieder, CLIENT, startAanbieder } from '../oidc/echte-aanbieder.ts'
import { type Medewerker, maakWereld, type Wereld } from '../wereld.ts'
import { sowDoelen, sowGesprekken } from '../zaai.ts'
import {
  type Adres,
  beeld,
  druk,
  openBrowser,
  openToestel,
  serveWereld,
  type Toestel,
  vul,
} from './browser.ts'

let w: Wereld
let adres: Adres
let aanbieder: Aanbieder
let browser: Browser
let cato: Medewerker
let specialisten: Medewerker[]
before(async () => {
  w = await maakWereld({ seed: 'vertrek', demo: true })
  // The provider has the clock of this machine, so here the practice has it too.
  await w.zetKlok(systemClock.nu().toString())
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  specialisten = await maakParen(w)
  adres = await serveWereld(w)
  const terugAdres = `${adres.url}/inloggen/werkaccount`
  aanbieder = await startAanbieder(terugAdres, 'localhost')
  adres.poorten.oidc = openOidc({
    issuer: aanbieder.issuer,
    clientId: CLIENT.id,
    geheim: CLIENT.geheim,
    acr: [],
    terugAdres,
    klok: w.klok,
  })
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await aanbieder?.sluit()
  await adres?.stop()
  await w?.sluit()
})

const laptop = (script = true) =>
  openToestel(browser, adres.url, { scherm: 'laptop', script, ook: aanbieder.issuer })

async function als(toestel: Toestel, wie: { id: string }, traject: string | null): Promise<Page> {
  const { page } = toestel
  await page.goto(demoLink(adres.poorten, wie.id, traject))
  await druk(page, /Binnenkomen/)
  return page
}

/** Looks at the page as it is: nothing against accessibility, every target large enough, nothing complained. */
async function keur({ page, klachten }: Toestel): Promise<void> {
  assert.deepEqual(await findViolations(page), [])
  assert.deepEqual(await findSmallTargets(page), [])
  assert.deepEqual(klachten, [])
}

const pad = (page: Page) => new URL(page.url()).pathname

test('een specialist gaat weg: er meteen uit, het traject gaat verder bij een ander, de ouder ziet de nieuwe naam', async () => {
  const { ouder, oud, nieuw } = await maakLopend(w, cato, specialisten)
  await sowDoelen(w, oud, ouder)
  await sowGesprekken(w, oud, ouder)
  aanbieder.wie = { sub: 'oud', amr: ['pwd', 'otp'] }

  // With a code of paper the specialist links the account of the organisation; the page does both steps by itself.
  const bureau = await laptop()
  await bureau.page.goto(`${adres.url}/begin`)
  await vul(bureau.page, { code: await geefPersoneelscode(w, oud.id) })
  await druk(bureau.page, 'Verder')
  await keur(bureau)
  await beeld(bureau.page, 'werkaccount-registreren')
  await bureau.page.getByRole('button', { name: 'Kies je werkaccount' }).click()
  await bureau.page.waitForURL('**/trajecten')
  assert.match((await bureau.page.textContent('main')) ?? '', new RegExp(ouder.voornaam))
  await bureau.page.goto(`${adres.url}/toegang`)
  await keur(bureau)
  await beeld(bureau.page, 'werkaccount-toegang')

  // On a second machine, without JavaScript: one click more.
  const tweede = await laptop(false)
  await tweede.page.goto(`${adres.url}/inloggen`)
  await beeld(tweede.page, 'werkaccount-inloggen')
  await tweede.page.getByRole('button', { name: 'Inloggen met je werkaccount' }).click()
  await tweede.page.waitForURL('**/inloggen/werkaccount?*')
  assert.deepEqual(tweede.klachten, [])
  await beeld(tweede.page, 'werkaccount-terug')
  await druk(tweede.page, 'Verder')
  assert.equal(pad(tweede.page), '/trajecten')
  // Back in the history there is no way in: the answer of the provider counted once.
  await tweede.page.goBack()
  if (pad(tweede.page) === '/inloggen/werkaccount') await druk(tweede.page, 'Verder')
  await tweede.page.goto(`${adres.url}/trajecten`)
  assert.equal(pad(tweede.page), '/trajecten')

  const telefoon = await openToestel(browser, adres.url)
  await als(telefoon, ouder, ouder.traject)
  await telefoon.page.goto(`${adres.url}/mijn/gesprekken`)
  assert.match((await telefoon.page.textContent('main')) ?? '', new RegExp(`zijn met ${oud.naam}`))

  // The coordinator ends the service; at the next thing they do the specialist is out, on both machines.
  const kantoor = await laptop()
  const page = await als(kantoor, cato, null)
  await page.goto(`${adres.url}/praktijk/medewerkers/${oud.id}`)
  await keur(kantoor)
  await druk(page, 'Uit dienst')
  await page.goto(`${adres.url}/praktijk/medewerkers/${oud.id}`)
  await keur(kantoor)
  await beeld(page, 'vertrek-medewerker')
  for (const { page: weg } of [bureau, tweede]) {
    await weg.goto(`${adres.url}/trajecten/${ouder.traject}`)
    assert.equal(pad(weg), '/inloggen')
  }
  await bureau.page.getByRole('button', { name: 'Inloggen met je werkaccount' }).click()
  await bureau.page.getByRole('heading', { name: 'Dat lukte niet' }).waitFor()
  await keur(bureau)
  await beeld(bureau.page, 'werkaccount-mis')

  // From the practice to the colleague of the same lane, who is the only choice.
  await page.goto(`${adres.url}/praktijk`)
  await druk(page, /is uit dienst en heeft nog 1 traject/)
  await druk(page, new RegExp(ouder.voornaam))
  await keur(kantoor)
  await beeld(page, 'vertrek-overdracht')
  const keuzes = page.locator('main [name="specialist"]')
  assert.deepEqual(await keuzes.evaluateAll(all => all.map(e => (e as HTMLInputElement).value)), [nieuw.id])
  await keuzes.first().check()
  await druk(page, 'Toewijzen')
  assert.match(page.url(), /\?toegewezen$/)

  await telefoon.page.reload()
  assert.match((await telefoon.page.textContent('main')) ?? '', new RegExp(`zijn met ${nieuw.naam}`))
  await keur(telefoon)
  const collega = await laptop()
  const nieuweDesk = await als(collega, nieuw, null)
  await nieuweDesk.goto(`${adres.url}/trajecten/${ouder.traject}`)
  assert.match((await nieuweDesk.textContent('main')) ?? '', /gesprek/i)
  assert.deepEqual(collega.klachten, [])
})

test('zonder eigen poging, zonder JavaScript en op een telefoon eindigt de weg terug rustig', async () => {
  const { page, klachten } = await openToestel(browser, adres.url, { script: false, ook: aanbieder.issuer })
  await page.goto(`${adres.url}/inloggen/werkaccount?state=x&code=y&iss=z`)
  assert.match((await page.textContent('main')) ?? '', /Nog een klik/)
  await druk(page, 'Verder')
  assert.match((await page.textContent('main')) ?? '', /Er is niets veranderd/)
  assert.deepEqual(klachten, [])
})
