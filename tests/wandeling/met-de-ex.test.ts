// Four stories in the browser with the ex in them: first sign-in on paper, a lost phone, ten minutes with the phone, and the
// invitation in the wrong hands (issue 5, 11; safety.md, Signing in).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { geefPersoneelscode, WACHTZIN } from '../inlogmiddelen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { begin, ga, type Mens, padVan } from './binnenkomen.ts'
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
let browser: Browser
let annaId: Medewerker
let anna: Mens
let cato: Mens
const toestellen: Toestel[] = []

before(async () => {
  w = await maakWereld({ seed: 'met de ex' })
  adres = await serveWereld(w)
  browser = await openBrowser()
  annaId = await w.medewerker('Anna Proef', ['specialist'])
  const catoId = await w.medewerker('Cato Proef', ['coordinator'])
  anna = await begin(w, await open('laptop'), await geefPersoneelscode(w, annaId.id))
  cato = await begin(w, await open('laptop'), await geefPersoneelscode(w, catoId.id))
  // Both have served long enough to start and to confirm a recovery.
  await w.zetKlok('2027-03-16T09:00:00Z')
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

const open = async (scherm: 'telefoon' | 'laptop' = 'telefoon') => {
  const toestel = await openToestel(browser, adres.url, { scherm })
  toestellen.push(toestel)
  return toestel
}
const later = (duur: Temporal.DurationLike) => w.zetKlok(w.klok.nu().add(duur).toString())
const leest = async (page: Page) =>
  (await page.locator('main').innerHTML())
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const pad = (page: Page) => new URL(page.url()).pathname

/** The specialist opens the window of thirty minutes; gives the code as printed, and the address of the square. */
async function papier(ouder: Ouder, knop: string): Promise<{ code: string; vierkant: string }> {
  await ga(w, anna, `/trajecten/${ouder.traject}`)
  const { page } = anna.toestel
  await druk(page, knop)
  const code = (await page.locator('.papiercode span').allInnerTexts()).join('-')
  assert.match(code, /^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/)
  return { code, vierkant: `${adres.url}/begin#${code}` }
}

const gesprek = (ouder: Ouder, moment: string) =>
  w.superuser(c =>
    c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ($1, $2, $3, 60, 'thuis')`,
      [ouder.traject, w.poorten.toeval.uuid(), moment],
    ),
  )

async function typCode(page: Page, code: string): Promise<void> {
  await page.goto(`${adres.url}/begin`)
  await vul(page, { code })
  await druk(page, 'Verder')
}

/** The passkey of this device; what comes after asks for the passphrase, or says that it did not work. */
async function metPasskey(page: Page): Promise<string> {
  await page.goto(`${adres.url}/inloggen`)
  if (pad(page) !== '/inloggen') return pad(page)
  await page.click('form[data-passkey] button')
  await Promise.race([
    page.waitForURL('**/inloggen/wachtzin'),
    page.locator('[data-mis]:not([hidden]), .fout, [role=alert]').first().waitFor(),
  ])
  return pad(page)
}

test('voor het eerst binnen, met papier: code, passkey, een wachtzin die niemand raadt, en thuis', async () => {
  const noor = await w.traject(annaId, 'Noor')
  await gesprek(noor, '2027-04-01T12:00:00Z')
  const { code, vierkant } = await papier(noor, 'Uitnodiging maken')
  const telefoon = await open()
  const { page } = telefoon
  // Typed over as people do.
  await typCode(page, code.toLowerCase().replaceAll('-', ' '))
  assert.equal(pad(page), '/registreren')
  await page.click('form[data-passkey] button')
  await page.waitForURL('**/registreren/wachtzin')
  for (const slecht of ['Noor2015!', 'sunshine99', '01-06-2015']) {
    await vul(page, { wachtzin: slecht, nogmaals: slecht })
    await druk(page, 'Klaar')
    assert.equal(pad(page), '/registreren/wachtzin')
    await beeld(page, `papier-wachtzin-${slecht.length}`)
    assert.equal(await page.inputValue('[name=wachtzin]'), '')
  }
  await vul(page, { wachtzin: WACHTZIN, nogmaals: WACHTZIN })
  await druk(page, 'Klaar')
  assert.equal(pad(page), '/mijn')
  await beeld(page, 'papier-thuis')
  assert.match(await leest(page), /Sinds dinsdag 16 maart is er een nieuwe manier om hier in te loggen/)
  assert.equal(await page.title().then(t => /Luwte|PSO/.test(t)), false)
  // The square is the same code, and used up: it fills the field, leaves the address, and opens nothing.
  const ander = await open()
  await ander.page.goto(vierkant)
  await ander.page.waitForFunction(() => document.querySelector<HTMLInputElement>('#code')?.value !== '')
  assert.equal(ander.page.url(), `${adres.url}/begin`)
  await druk(ander.page, 'Verder')
  assert.match(await leest(ander.page), /Deze code werkt niet/)
  await ga(w, anna, `/trajecten/${noor.traject}`)
  assert.match(
    await leest(anna.toestel.page),
    /De ouder gebruikte de code op dinsdag 16 maart 2027, \d\d\.\d\d uur\./,
  )
})

test('telefoon kwijt: de specialist begint, de coordinator bevestigt, en de oude telefoon is overal uit', async () => {
  const sam = await w.traject(annaId, 'Sam')
  const oud = await open()
  await begin(w, oud, (await papier(sam, 'Uitnodiging maken')).code)
  await later({ minutes: 2 })
  const { code } = await papier(sam, 'Herstel beginnen')
  assert.match(await leest(anna.toestel.page), /Bel nu een coördinator/)
  const nieuw = await open()
  await typCode(nieuw.page, code)
  assert.match(await leest(nieuw.page), /Deze code werkt niet/, 'one member of staff alone is not enough')
  await beeld(nieuw.page, 'kwijt-een-is-niet-genoeg')
  await ga(w, cato, `/aanmeldingen/${sam.traject}`)
  const bij = cato.toestel.page
  await beeld(bij, 'kwijt-coordinator')
  if (!(await bij.getByRole('button', { name: 'Herstel bevestigen' }).isVisible())) {
    await druk(bij, 'Wachtzin geven')
    await vul(bij, { wachtzin: WACHTZIN })
    await druk(bij, 'Verder')
  }
  await druk(bij, 'Herstel bevestigen')
  // Until the new registration is complete the old one still works: half a recovery shuts nobody out.
  await oud.page.goto(`${adres.url}/mijn`)
  assert.equal(pad(oud.page), '/mijn')
  const mens = await begin(w, nieuw, code)
  assert.equal(padVan(mens), '/mijn')
  assert.match(await leest(nieuw.page), /nieuwe manier om hier in te loggen/)
  await oud.page.goto(`${adres.url}/mijn`)
  assert.equal(pad(oud.page), '/inloggen')
  assert.notEqual(await metPasskey(oud.page), '/inloggen/wachtzin')
  await ga(w, anna, `/trajecten/${sam.traject}`)
  await beeld(anna.toestel.page, 'kwijt-specialist')
  assert.match(await leest(anna.toestel.page), /heeft de ouder een nieuwe manier om in te loggen/)
})

test('de ex heeft de telefoon tien minuten: de volgende keer, en verder niets', async () => {
  const mila = await w.traject(annaId, 'Mila')
  await gesprek(mila, '2027-04-01T12:00:00Z')
  const { page } = await open()
  await begin(w, { ...toestellen.at(-1) } as Toestel, (await papier(mila, 'Uitnodiging maken')).code)
  await page.goto(`${adres.url}/toegang`)
  await druk(page, 'Dit is een gedeeld apparaat')
  await page.goto(`${adres.url}/mijn/lijn`)
  // Laid down. Four minutes later somebody else picks it up, whose finger the phone knows.
  await later({ minutes: 4 })
  for (const weg of [
    '/mijn',
    '/mijn/lijn',
    '/mijn/gesprekken',
    '/mijn/verslag',
    '/toegang',
    '/toegang/wachtzin',
    '/',
  ]) {
    await page.goto(adres.url + weg)
    assert.equal(pad(page), '/volgende', weg)
  }
  await page.goto(`${adres.url}/volgende`)
  assert.equal(await leest(page), 'donderdag 1 april, 14.00 uur Verder Afmelden')
  await beeld(page, 'tien-minuten-afgedekt')
  await page.goBack()
  assert.doesNotMatch(await leest(page), /Mila|gesprek|verslag|lijn/i)
  await page.goto(`${adres.url}/volgende/wachtzin`)
  for (const gok of ['Mila2015!', 'welkom01', 'ik hou van jou', 'regen', 'regen op het dak']) {
    await vul(page, { wachtzin: gok })
    await druk(page, 'Verder')
  }
  assert.equal(pad(page), '/inloggen', 'the fifth guess ends the sign-in')
  // The finger opens the passkey, and the passphrase is asked again; there is no reset, no question, no mail.
  assert.equal(await metPasskey(page), '/inloggen/wachtzin')
  assert.match(await leest(page), /Via e-mail of telefoon kan het niet/)
  await beeld(page, 'tien-minuten-inloggen')
  for (const weg of ['/mijn', '/toegang', '/volgende', '/registreren']) {
    await page.goto(adres.url + weg)
    assert.equal(pad(page), '/inloggen/wachtzin', weg)
  }
  for (let i = 0; i < 5; i++) {
    await vul(page, { wachtzin: `gok nummer ${i}` })
    await druk(page, 'Verder')
  }
  assert.equal(pad(page), '/inloggen')
  await typCode(page, 'ABCDE-FGHJK-MNPQR-STVWX')
  assert.match(await leest(page), /Deze code werkt niet/)
  // The owner has the phone back, and nothing is locked.
  await later({ minutes: 6 })
  assert.equal(await metPasskey(page), '/inloggen/wachtzin')
  assert.equal(
    await page.locator('[name=gedeeld]').isChecked(),
    true,
    'the phone remembers that it is shared',
  )
  await vul(page, { wachtzin: WACHTZIN })
  await druk(page, 'Verder')
  assert.equal(pad(page), '/volgende')
  await druk(page, 'Verder')
  await vul(page, { wachtzin: WACHTZIN })
  await druk(page, 'Verder')
  assert.equal(pad(page), '/mijn')
  assert.match(await leest(page), /donderdag 1 april/)
})

test('een telefoon die gewoon openligt: kijken kan, iets veranderen aan inloggen vraagt de wachtzin', async () => {
  const tess = await w.traject(annaId, 'Tess')
  const toestel = await open()
  const { page } = toestel
  await begin(w, toestel, (await papier(tess, 'Uitnodiging maken')).code)
  await later({ minutes: 6 })
  await page.goto(`${adres.url}/mijn`)
  await later({ minutes: 5 })
  await page.goto(`${adres.url}/toegang`)
  assert.equal(await page.locator('form[data-passkey]').count(), 0)
  assert.equal(await page.locator('form[action$="/verwijdering"], form[action$="/naam"]').count(), 0)
  await druk(page, 'Kies een andere wachtzin')
  assert.equal(pad(page), '/bevestigen')
  for (let i = 0; i < 5; i++) {
    await vul(page, { wachtzin: 'gok gok gok' })
    await druk(page, 'Verder')
  }
  assert.equal(pad(page), '/inloggen')
})

test('de ex is de ouder voor met de uitnodiging: dat valt meteen op, en met twee mensen is het weer van de ouder', async () => {
  const kim = await w.traject(annaId, 'Kim')
  const { code } = await papier(kim, 'Uitnodiging maken')
  // Photographed on the table, used in the corridor.
  const ex = await open()
  assert.equal(padVan(await begin(w, ex, code)), '/mijn')
  const telefoon = await open()
  await typCode(telefoon.page, code)
  assert.match(await leest(telefoon.page), /Deze code werkt niet/)
  // At the same table the specialist sees that somebody used it; a new code is a recovery now, which one person alone cannot do.
  await ga(w, anna, `/trajecten/${kim.traject}`)
  assert.match(await leest(anna.toestel.page), /De ouder gebruikte de code op/)
  await beeld(anna.toestel.page, 'uitnodiging-gebruikt')
  await later({ minutes: 1 })
  const tweede = await papier(kim, 'Herstel beginnen')
  await typCode(ex.page, tweede.code)
  assert.match(await leest(ex.page), /Deze code werkt niet/)
  await ga(w, cato, `/aanmeldingen/${kim.traject}`)
  const bij = cato.toestel.page
  if (!(await bij.getByRole('button', { name: 'Herstel bevestigen' }).isVisible())) {
    await druk(bij, 'Wachtzin geven')
    await vul(bij, { wachtzin: WACHTZIN })
    await druk(bij, 'Verder')
  }
  await druk(bij, 'Herstel bevestigen')
  assert.equal(padVan(await begin(w, telefoon, tweede.code)), '/mijn')
  await ex.page.goto(`${adres.url}/mijn`)
  assert.equal(pad(ex.page), '/inloggen')
  assert.notEqual(await metPasskey(ex.page), '/inloggen/wachtzin')
})

test('een uitnodiging die een half uur oud is, is van niemand meer', async () => {
  const bo = await w.traject(annaId, 'Bo')
  const { code } = await papier(bo, 'Uitnodiging maken')
  await later({ minutes: 30 })
  const { page } = await open()
  await typCode(page, code)
  const te_laat = await leest(page)
  await typCode(page, 'ABCDE-FGHJK-MNPQR-STVWX')
  assert.equal(await leest(page), te_laat)
})

test('nergens een klacht van de browser, en geen verzoek naar elders', () =>
  assert.deepEqual(
    toestellen.flatMap(t => t.klachten),
    [],
  ))
