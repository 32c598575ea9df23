// A gesprek written down in a real browser: by keyboard alone and counted, saved while typing, in two tabs, and after the sign-in ended.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { geefPersoneelscode, WACHTZIN } from '../inlogmiddelen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { begin, ga, type Mens, padVan } from './binnenkomen.ts'
import { beeld, openBrowser, openToestel } from './browser.ts'
import { type Ingang, serveIngang } from './ingelogd.ts'

/** From the sign-in page to a finished note, beyond typing (issue 6, line 8). */
const MEEST = 12

let w: Wereld
let adres: Ingang
let browser: Browser
let anna: Medewerker
let noor: Ouder
let mens: Mens

before(async () => {
  w = await maakWereld({ seed: 'gesprek' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  adres = await serveIngang(w)
  browser = await openBrowser()
  mens = await begin(
    w,
    await openToestel(browser, adres.url, { scherm: 'laptop' }),
    await geefPersoneelscode(w, anna.id),
  )
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

/** A planned gesprek of today. */
async function plan(): Promise<{ id: string; pad: string }> {
  const id = w.poorten.toeval.uuid()
  await w.superuser(c =>
    c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ($1, $2, $3, 60, 'thuis')`,
      [noor.traject, id, w.klok.nu().add({ minutes: 30 }).toString()],
    ),
  )
  return { id, pad: `/trajecten/${noor.traject}/gesprekken/${id}` }
}
const rij = async (id: string) =>
  (await w.superuser(c => c.query('select stand, versie from gesprek where id = $1', [id]))).rows[0]
const notitie = (page: Page) => page.inputValue('[name=notitie]')

/** Waits until the page says that all of it is saved. */
const staatVast = (page: Page) =>
  page.waitForFunction(
    () =>
      /^(Bewaard om|Saved at)/.test(document.querySelector('[data-vanzelf]')?.textContent ?? '') &&
      !document.querySelector('form[data-onverzonden]'),
  )

test(`van het inlogscherm tot een gesprek dat vastligt: alleen toetsen, hoogstens ${MEEST} buiten het typen`, async () => {
  const { id } = await plan()
  const { page } = mens.toestel
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await page.waitForURL(/afgemeld/)
  await page.goto(`${adres.url}/inloggen`)
  const gedaan: string[] = []
  const toets = async (naam: string) => {
    gedaan.push(naam)
    await page.keyboard.press(naam)
  }
  const staat = (wat: string) =>
    page.waitForFunction(
      hier => document.activeElement?.matches(hier) && document.readyState === 'complete',
      wat,
    )
  await staat('form[data-passkey] button')
  await toets('Enter')
  // The finger on the device, which the virtual one gives by itself.
  gedaan.push('passkey')
  await page.waitForURL('**/inloggen/wachtzin')
  await staat('[name=wachtzin]')
  await page.keyboard.type(WACHTZIN)
  await toets('Enter')
  await page.waitForURL('**/trajecten')
  // Past everything that stands on every page, to the first gesprek of today.
  await toets('Tab')
  await toets('Enter')
  await toets('Tab')
  await staat('main .lijst a')
  await toets('Enter')
  await page.waitForURL(`**/gesprekken/${id}#notitie`)
  await staat('[name=notitie]')
  await page.keyboard.type('Het was een rustig gesprek. Noor slaapt weer door.')
  await beeld(page, 'gesprek-schrijven')
  await toets('Control+Enter')
  await page.getByText('Nu: gehouden.').waitFor()
  await beeld(page, 'gesprek-vast')
  console.log(`van inloggen tot vastgelegd: ${gedaan.length} (${gedaan.join(', ')})`)
  assert.ok(gedaan.length <= MEEST, gedaan.join())
  assert.equal(await notitie(page), 'Het was een rustig gesprek. Noor slaapt weer door.')
  assert.equal((await rij(id)).stand, 'gehouden')
  assert.deepEqual(mens.toestel.klachten, [])
})

test('een uitspraak en de korte scores gaan ook met toetsen, en Ctrl + S bewaart zonder dat de plek verloren gaat', async () => {
  const { id, pad } = await plan()
  const { page } = mens.toestel
  await ga(w, mens, `${pad}#notitie`)
  await page.keyboard.type('Eerste regel')
  await page.keyboard.press('Control+s')
  await staatVast(page)
  assert.equal((await rij(id)).versie, 2)
  await page.keyboard.type(', en meer')
  assert.equal(await notitie(page), 'Eerste regel, en meer')
  const tot = async (wat: string) => {
    for (let keer = 0; keer < 60; keer++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(hier => document.activeElement?.matches(hier) ?? false, wat)) return
    }
    assert.fail(`the keyboard does not reach ${wat}`)
  }
  await tot('[data-deel] summary')
  await page.keyboard.press('Enter')
  await tot('[name=u_soort]')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await tot('[name=u_tekst]')
  await page.keyboard.type('Ik slaap weer door')
  await Promise.all([page.waitForURL(/bewaard#uitspraken/), page.keyboard.press('Control+Enter')])
  assert.match((await page.textContent('#uitspraken')) ?? '', /Volgens de ouder.*Ik slaap weer door/s)
  assert.equal(await notitie(page), 'Eerste regel, en meer')
  assert.equal((await rij(id)).stand, 'gepland', 'in a statement the same keys add the statement')
})

test('wat je typt bewaart zichzelf; twee vensters verliezen niets', async () => {
  const { id, pad } = await plan()
  const { page, context } = mens.toestel
  const ander = await context.newPage()
  await ga(w, mens, pad)
  await ander.goto(adres.url + pad)
  await page.locator('[name=notitie]').pressSequentially('Van de laptop.')
  assert.equal((await rij(id)).versie, 1)
  await staatVast(page)
  assert.equal((await rij(id)).versie, 2)
  await page.locator('[name=notitie]').pressSequentially(' En nog een zin.')
  await staatVast(page)
  // The other tab saw nothing of it. It says so, keeps what was typed, and shows both when one presses.
  await ander.locator('[name=notitie]').pressSequentially('Van het andere venster.')
  await ander.getByText('In een ander venster is intussen iets anders bewaard.').waitFor()
  assert.equal(await notitie(ander), 'Van het andere venster.')
  await ander.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await ander.getByText('Zo staat het nu bewaard').first().waitFor()
  const beide = (await ander.textContent('main')) ?? ''
  for (const zin of ['Van de laptop. En nog een zin.', 'Van het andere venster.'])
    assert.ok(beide.includes(zin), zin)
  await beeld(ander, 'gesprek-botsing')
  await ander.close()
  await page.reload()
  assert.equal(await notitie(page), 'Van de laptop. En nog een zin.')
})

test('wie intussen is uitgelogd houdt de tekst, logt in een nieuw venster in en bewaart', async () => {
  const { id, pad } = await plan()
  const { page, context } = mens.toestel
  await ga(w, mens, pad)
  await w.zetKlok(w.klok.nu().add({ minutes: 16 }).toString())
  await page.locator('[name=notitie]').fill('Geschreven na een stil kwartier.')
  await page.getByText('Je bent niet meer ingelogd.').waitFor()
  await page.getByRole('button', { name: 'Bewaren als gehouden' }).click()
  await page.waitForTimeout(300)
  assert.equal(padVan(mens), pad, 'a press leads nowhere')
  assert.equal(await notitie(page), 'Geschreven na een stil kwartier.')
  await beeld(page, 'gesprek-uitgelogd')
  const [venster] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: /Log in een nieuw venster in/ }).click(),
  ])
  await venster.waitForURL('**/inloggen')
  await venster.close()
  // Signed in there: the same browser, so the same sign-in here.
  const hier = await context.newPage()
  await adres.enter(hier, anna, '/trajecten')
  await hier.close()
  await page.getByRole('button', { name: 'Bewaren als gehouden' }).click()
  await page.getByText('Nu: gehouden.').waitFor()
  assert.equal((await rij(id)).stand, 'gehouden')
  assert.equal(await notitie(page), 'Geschreven na een stil kwartier.')
})
