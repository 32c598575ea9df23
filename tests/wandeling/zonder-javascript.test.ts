// Every main road with JavaScript off, and quick exit on both: it leaves at once, and Back shows nothing (V4, O8; issue 2, 17).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { geefPersoneelscode, geefUitnodiging, registreerMetCode } from '../inlogmiddelen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { sowGesprekken } from '../zaai.ts'
import { legVoor, stelSamen } from '../zaai-verslag.ts'
import { houdGesprek, listGesprekken, maakPlan } from './aan-het-bureau.ts'
import { ga, type Mens } from './binnenkomen.ts'
import { type Adres, druk, openBrowser, openToestel, serveWereld, vul, WEER } from './browser.ts'
import { checkIn, geboren, kiesDoelen, reageer } from './op-de-telefoon.ts'

let w: Wereld
let adres: Adres
let browser: Browser
let anna: Medewerker
let noor: Ouder

before(async () => {
  w = await maakWereld({ seed: 'zonder' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  adres = await serveWereld(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

const open = (script: boolean) => openToestel(browser, adres.url, { script })

/** Somebody with a number and an app, who comes in through the page. */
async function metApp(code: string, script = false): Promise<Mens> {
  const { papiertje } = await registreerMetCode(w, w.iemand(), code)
  // The digits of this half minute are used up by registering.
  await w.zetKlok(w.klok.nu().add({ minutes: 1 }).toString())
  return { toestel: await open(script), papiertje }
}

test('aanmelden: terug, nog een kind, een fout die blijft staan tot hij goed is, en niets gaat verloren', async () => {
  const { page, url } = await open(false)
  await page.goto(`${url}/aanmelden`)
  await vul(page, { voornaam: 'Marit', achternaam: 'van den Bergh', tolk: 'nee' })
  await druk(page, 'Verder')
  await vul(page, { kanaal: ['bellen'], telefoon: '12', voicemail: 'nee', geheim_adres: 'nee' })
  await druk(page, 'Verder')
  assert.equal(await page.locator('[data-foutlijst] a').count(), 1)
  assert.equal(await page.inputValue('[name=telefoon]'), '12')
  await vul(page, { telefoon: '06 12 34 56 78' })
  await druk(page, 'Verder')
  await vul(page, { kind1_voornaam: 'Sara', ...geboren('kind1_geboortedatum', '30', '2', '2018') })
  await druk(page, 'Nog een kind')
  await vul(page, { kind2_voornaam: 'Tim', ...geboren('kind2_geboortedatum', '1', '6', '2019') })
  await druk(page, 'Verder')
  assert.equal(await page.inputValue('[name=kind1_geboortedatum_maand]'), '2')
  await vul(page, geboren('kind1_geboortedatum', '28', '2', '2018'))
  await druk(page, 'Verder')
  await druk(page, 'Terug')
  assert.equal(await page.inputValue('[name=kind2_voornaam]'), 'Tim')
  await druk(page, 'Verder')
  await vul(page, { ...geboren('oudste', '28', '2', '2018'), ouder_of_jonger: 'jonger' })
  await druk(page, 'Verder')
  await vul(page, { conflictduur: 'langer-dan-2-jaar', kader: 'vrijwillig' })
  await druk(page, 'Verder')
  await vul(page, { contactverbod: 'nee' })
  await druk(page, 'Verder')
  await druk(page, /^Wijzigen.*Wie ben je/)
  await vul(page, { voornaam: 'Marit Anna' })
  await druk(page, 'Verder')
  await page.getByText('Marit Anna').waitFor()
  await druk(page, 'Versturen')
  assert.equal(new URL(page.url()).pathname, '/aanmelden/dank')
})

test('de specialist: inloggen met een code, plan, reeks en een gesprek', async () => {
  const specialist = await metApp(await geefPersoneelscode(w, anna.id))
  const titels = { basis: 'Slaap', verbinding: 'Lezen', deescalatie: 'Wachten' }
  await maakPlan(w, specialist, noor.traject, titels)
  const { page } = specialist.toestel
  await ga(w, specialist, `/trajecten/${noor.traject}/gesprekken/plannen`)
  await vul(page, { datum: '2027-03-01', tijd: '14:00', plaats: 'online', aantal: '31' })
  await druk(page, 'Data bekijken')
  assert.equal(await page.inputValue('[name=aantal]'), '31', 'what was typed stands there still')
  await vul(page, { aantal: '3' })
  await druk(page, 'Data bekijken')
  await druk(page, 'Aanpassen')
  assert.equal(await page.inputValue('[name=aantal]'), '3')
  await druk(page, 'Data bekijken')
  await druk(page, 'Zo plannen')
  const [eerste] = await listGesprekken(w, specialist, noor.traject)
  await w.zetKlok('2027-03-01T14:30:00Z')
  await houdGesprek(w, specialist, eerste as string, {
    notitie: 'Rustig.',
    huiswerk: 'Adem uit.',
    uitspraken: [{ u_soort: 'volgens', u_tekst: 'Ik slaap weer door.', u_in_verslag: ['ja'] }],
  })
  await druk(page, /^Verwijderen/)
  await druk(page, 'Ongedaan maken')
  await page.getByText('Ik slaap weer door.').first().waitFor()
})

test('de ouder: inloggen met een code, doelen, check-in, verklaring en ondertekenen', async () => {
  const ouder = await metApp(await geefUitnodiging(w, noor))
  await kiesDoelen(w, ouder, { basis: '-2', verbinding: '0', deescalatie: '-1' })
  await checkIn(w, ouder, ['3', '4', '5', '6'], 'een avond stil')
  anna = { ...anna, klant: await w.klantVoor(anna.id, null) }
  await stelSamen(anna.klant, noor)
  await legVoor(anna.klant, noor)
  await w.zetKlok(w.klok.nu().add({ minutes: 9 }).toString())
  await ga(w, ouder, '/mijn')
  await w.zetKlok(w.klok.nu().add({ minutes: 5 }).toString())
  await reageer(w, ouder, 'Er is weer lucht.', 'Ik zie het anders.')
})

/** What somebody behind the shoulder may never find on the screen. */
const verraadt = /Noor|gesprek|traject|doel|verslag|luwte|ouder|kind|pso/i

/** Presses Back as often as there may be something: with JavaScript it is the weather, without it an empty page with a button. */
async function terugToontNiets(page: Page, url: string, script: boolean): Promise<void> {
  for (let keer = 0; keer < 3; keer++) {
    await page.goBack().catch(() => {})
    if (script) await page.waitForURL(u => u.href === WEER || u.protocol === 'about:', { timeout: 10_000 })
    if (page.url().startsWith(url))
      assert.equal(((await page.locator('body').textContent()) ?? '').trim(), 'Verder')
    assert.doesNotMatch((await page.locator('body').textContent()) ?? '', verraadt)
    assert.doesNotMatch(await page.title(), verraadt)
  }
}

/** With JavaScript the page is gone before the answer is in: a moment on a busy machine. */
async function wachtOpBordje(context: BrowserContext, url: string): Promise<void> {
  for (let keer = 0; keer < 50 && (await context.cookies(url)).length === 0; keer++)
    await new Promise(resolve => setTimeout(resolve, 100))
}

for (const script of [false, true]) {
  const hoe = script ? 'met JavaScript' : 'zonder JavaScript'

  test(`snel weg ${hoe}: meteen het weer, de sessie is voorbij, en terug laat niets zien`, async () => {
    const ander = await w.traject(anna, 'Noor')
    await sowGesprekken(w, { ...anna, klant: await w.klantVoor(anna.id, null) }, ander)
    const mens = await metApp(await geefUitnodiging(w, ander), script)
    const { page } = mens.toestel
    await ga(w, mens, '/mijn')
    await ga(w, mens, '/mijn/gesprekken')
    await page.getByRole('button', { name: 'Snel weg' }).click()
    await page.waitForURL(WEER)
    assert.equal(mens.toestel.weer(), 1)
    // With JavaScript the page is gone before the answer that ends the session is in: a moment on a busy machine.
    const koeken = () => mens.toestel.context.cookies(adres.url)
    const namen = async () => (await koeken()).map(k => `${k.name}=${k.value}`).join()
    for (let keer = 0; keer < 50 && (await namen()) !== '__Host-w=1'; keer++) await page.waitForTimeout(100)
    assert.equal(await namen(), '__Host-w=1', 'no cookie stays but the sign for Back')
    await terugToontNiets(page, adres.url, script)
    assert.deepEqual(mens.toestel.klachten, [])
    await mens.toestel.context.close()
  })

  test(`snel weg ${hoe} uit de aanmelding: wat je typte is weg`, async () => {
    const { page, url, context, klachten } = await open(script)
    await page.goto(`${url}/aanmelden`)
    await vul(page, { voornaam: 'Marit', achternaam: 'van den Bergh', tolk: 'nee' })
    await page.getByRole('button', { name: 'Snel weg' }).click()
    await page.waitForURL(WEER)
    await wachtOpBordje(context, url)
    await terugToontNiets(page, url, script)
    // Who comes again by typing the address begins anew; without JavaScript that takes a press.
    await page.goto(`${url}/aanmelden`)
    if (!script) await druk(page, 'Verder')
    await page.waitForSelector('[name=voornaam]')
    assert.equal(await page.inputValue('[name=voornaam]'), '')
    assert.equal((await page.content()).includes('Marit'), false)
    assert.deepEqual(klachten, [])
    await context.close()
  })
}

test('ook drie keer Escape gaat weg, en terug naar een openbare bladzijde is het weer', async () => {
  const { page, url, context } = await open(true)
  await page.goto(`${url}/kosten`)
  await page.goto(`${url}/voor-wie`)
  for (let keer = 0; keer < 3; keer++) await page.keyboard.press('Escape')
  await page.waitForURL(WEER)
  await wachtOpBordje(context, url)
  await terugToontNiets(page, url, true)
  await context.close()
})
