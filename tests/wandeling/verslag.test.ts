// From the first concept to a file that a verwijzer opens: concept, reaction, answer, new version, two signatures, a ground, and the
// file in hands that know nothing of Luwte (issue: a walk of the verslag; R3 to R6).
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { openZip } from '../../platform/zip-onderzoek.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { padVan, sowDossier, stelSamen } from '../zaai-verslag.ts'
import { beeld, druk, openBrowser, type Toestel, vul } from './browser.ts'
import { type Ingang, openIngelogd, serveIngang } from './ingelogd.ts'
import { keurPaden, type Scherm } from './keur-paden.ts'

const run = promisify(execFile)
let w: Wereld
let adres: Ingang
let browser: Browser
let anna: Medewerker
let noor: Ouder
let map: string

before(async () => {
  w = await maakWereld({ seed: 'verslag' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  await sowDossier(w, anna, noor)
  await stelSamen(anna.klant, noor)
  adres = await serveIngang(w)
  browser = await openBrowser()
  map = await mkdtemp(join(tmpdir(), 'verwijzer-'))
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
  if (map) await rm(map, { recursive: true })
})

const klachten: string[] = []
/** Somebody at a page, on a device of their own, for as long as the work takes. */
async function bij(
  wie: Ouder | Medewerker,
  pad: string,
  werk: (page: Page) => Promise<void>,
  script = true,
): Promise<void> {
  const scherm: Scherm = wie === noor ? 'telefoon' : 'laptop'
  const toestel: Toestel = await openIngelogd(browser, adres, wie, pad, { scherm, script })
  toestel.page.setDefaultTimeout(20_000)
  await werk(toestel.page)
  klachten.push(...toestel.klachten)
  await toestel.context.close()
}
const ziet = (page: Page, tekst: string | RegExp) => page.getByText(tekst).first().waitFor()
const opent = async (page: Page, kop: string) => {
  await page.locator('main summary', { hasText: kop }).first().click()
}

let genomen = 0
/** Presses a link that gives a file; keeps it under the name it came with. */
async function neem(page: Page, tekst: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main').getByRole('link', { name: tekst }).first().click(),
  ])
  assert.match(download.suggestedFilename(), /^mijn-agenda\.(pdf|docx)$/)
  const pad = join(map, `${++genomen}-${download.suggestedFilename()}`)
  await download.saveAs(pad)
  return pad
}

/** As the computer of a verwijzer does: is it whole, what is it, and what can be read. */
async function leesPdf(pad: string): Promise<{ info: string; tekst: string }> {
  // Exit code 0: no errors and no warnings.
  await run('qpdf', ['--check', pad])
  const [info, tekst] = await Promise.all([run('pdfinfo', [pad]), run('pdftotext', [pad, '-'])])
  return { info: info.stdout, tekst: tekst.stdout.replace(/\s+/g, ' ') }
}

test('de specialist legt het concept voor', () =>
  bij(anna, padVan(noor), async page => {
    await vul(page, { advies: 'Blijf oefenen met de pauze.' })
    await druk(page, 'Bewaren')
    await druk(page, 'Bekijken en voorleggen')
    await druk(page, 'Voorleggen aan de ouder')
    await ziet(page, 'De ouder kan deze versie nu lezen.')
  }))

test('de ouder reageert op een stukje, op de telefoon en zonder JavaScript', () =>
  bij(
    noor,
    '/mijn/verslag',
    async page => {
      await druk(page, 'Reageren op een stukje')
      await beeld(page, 'verslag-kies')
      await page.locator('#advies-0 a').click()
      await ziet(page, 'Blijf oefenen met de pauze.')
      await vul(page, { tekst: 'Ik oefen al elke dag, dat mag erbij.' })
      await beeld(page, 'verslag-reageren')
      await druk(page, 'Bewaren')
      await ziet(page, 'Bewaard.')
      await page.locator('#feit-0 a').click()
      await vul(page, { tekst: 'De brief is van een andere dag.' })
      await druk(page, 'Bewaren')
      await druk(page, 'Klaar')
      await ziet(page, 'Nog geen antwoord van je specialist.')
    },
    false,
  ))

test('de specialist leest elke reactie naast haar alinea, antwoordt en legt een nieuwe versie voor', () =>
  bij(anna, padVan(noor), async page => {
    await druk(page, 'Reacties lezen (2 zonder antwoord)')
    await beeld(page, 'verslag-reacties')
    const bij = (tekst: string) => page.locator('.reactie', { hasText: tekst })
    const feit = bij('De brief is van een andere dag.')
    await feit.getByLabel('Het blijft zo staan').check()
    await feit.getByLabel('Jouw antwoord').fill('Ik heb de brief nagekeken.')
    await feit.getByRole('button', { name: 'Antwoorden' }).click()
    await ziet(page, 'Bewaard. De ouder kan je antwoord lezen.')
    const advies = bij('Ik oefen al elke dag')
    await advies.getByLabel('Ik pas het aan').check()
    await advies.getByRole('button', { name: 'Antwoorden' }).click()
    await ziet(page, 'Je past dit aan in de volgende versie.')
    await beeld(page, 'verslag-beantwoord')
    await druk(page, 'Verslag')
    await ziet(page, 'Je beloofde een aanpassing.')
    await vul(page, { advies: 'Ga door met elke dag oefenen met de pauze.' })
    await druk(page, 'Bewaren')
    await druk(page, 'Bekijken en voorleggen')
    await druk(page, 'Nieuwe versie voorleggen')
    await ziet(page, 'De ouder kan deze versie nu lezen.')
  }))

test('de ouder leest het antwoord en wat er veranderde, en ondertekent', () =>
  bij(noor, '/mijn/verslag', async page => {
    await opent(page, 'Jouw reacties op eerdere versies')
    await ziet(page, 'Ik heb de brief nagekeken.')
    await ziet(page, 'Je specialist: dit is aangepast.')
    await beeld(page, 'verslag-antwoord')
    await druk(page, 'Wat is er veranderd na jouw reactie op versie 1?')
    await ziet(page, 'Ik oefen al elke dag, dat mag erbij.')
    await beeld(page, 'verslag-verschil-reactie')
    await druk(page, 'Verslag')
    await page.locator('main a[href="/mijn/verslag/ondertekening"]').click()
    await vul(page, { besluit: 'akkoord' })
    await page.locator('main form button').click()
    await ziet(page, 'Je hebt ondertekend.')
  }))

test('de specialist tekent als laatste, en vraagt of het naar de verwijzer mag', () =>
  bij(anna, padVan(noor), async page => {
    await druk(page, 'Ondertekenen')
    await druk(page, 'Ik onderteken dit verslag')
    await ziet(page, 'Het verslag is ondertekend.')
    await druk(page, 'Wie krijgt dit verslag')
    await druk(page, 'Iemand toevoegen')
    await vul(page, {
      ontvanger: 'Wijkteam Zuid, mevrouw De Graaf',
      doel: 'Afronden van de verwijzing.',
      soort: 'toestemming',
    })
    await druk(page, 'Opschrijven')
    await ziet(page, 'Opgeschreven.')
    // Nothing to give yet.
    assert.equal(await page.locator('main').getByRole('button', { name: 'Geven' }).count(), 0)
  }))

test('de ouder zegt ja', () =>
  bij(noor, '/mijn/verslag/toestemming', async page => {
    await druk(page, 'Lezen en antwoorden')
    await vul(page, { besluit: 'gegeven' })
    await page.locator('main form button').click()
    await ziet(page, /Je zei ja/)
  }))

const ZINNEN = [
  'Ga door met elke dag oefenen met de pauze.',
  'Reacties van Noor op het concept',
  'Feit 1, versie 1',
  'De brief is van een andere dag.',
  'Ik heb de brief nagekeken.',
  'Ik oefen al elke dag, dat mag erbij.',
  'Dit is aangepast.',
  'Akkoord en ondertekend op 1 maart 2027',
]

test('de verwijzer opent het bestand: heel, leesbaar, gemarkeerd, en voor niemand anders bestemd', async () => {
  let pad = ''
  await bij(anna, `${padVan(noor)}/verstrekken`, async page => {
    await druk(page, 'Geven')
    await ziet(page, /Gegeven/)
    pad = await neem(page, 'Het bestand (pdf)')
  })
  const { info, tekst } = await leesPdf(pad)
  assert.match(info, /^Title: +Verslag van het traject$/m)
  assert.match(info, /^Tagged: +yes$/m)
  assert.match(info, /^Encrypted: +no$/m)
  for (const zin of [...ZINNEN, 'Wijkteam Zuid, mevrouw De Graaf', 'gegeven op 1 maart 2027'])
    assert.ok(tekst.includes(zin), zin)
  // The final text, with a number to compare; and nothing of what was thrown away or is nobody's business.
  assert.match(tekst, /controlegetal [0-9A-HJKMNP-TV-Z]{16}/)
  assert.doesNotMatch(
    tekst,
    /concept\. De tekst kan nog|PRIVE|GEHEIM|VOORBEREIDING|Blijf oefenen met de pauze/,
  )
})

test('de ouder neemt het mee, ook voor het archief en voor Word, en het zegt hetzelfde', async () => {
  const paden: string[] = []
  await bij(noor, '/mijn/verslag', async page => {
    paden.push(await neem(page, 'Als document'))
    await opent(page, 'Andere bestanden')
    paden.push(
      await neem(page, 'Om lang te bewaren (PDF/A)'),
      await neem(page, 'Voor een tekstprogramma (Word)'),
    )
  })
  const [lees = '', archief = '', word = ''] = paden
  const [een, twee] = [await leesPdf(lees), await leesPdf(archief)]
  assert.equal(twee.tekst, een.tekst)
  assert.match(await readFile(archief, 'latin1'), /<pdfaid:part>2<\/pdfaid:part>/)
  const delen = openZip(await readFile(word))
  assert.ok(delen.has('[Content_Types].xml'))
  const inhoud = (delen.get('word/document.xml')?.toString() ?? '').replace(/<[^>]+>/g, '')
  for (const zin of ZINNEN) {
    assert.ok(een.tekst.includes(zin), zin)
    assert.ok(inhoud.replace(/\s+/g, ' ').includes(zin), `Word: ${zin}`)
  }
})

test('axe vindt niets, alles is te raken en niets steekt uit: ouder en specialist, telefoon en laptop, licht en donker', async () => {
  const lot = await w.traject(anna, 'Lot')
  await sowDossier(w, anna, lot)
  await stelSamen(anna.klant, lot)
  const { legVoor, reageer } = await import('../zaai-verslag.ts')
  await legVoor(anna.klant, lot)
  await reageer(lot.klant, 'lijn', 'Zo voelde het.')
  for (const [wie, onder, paden] of [
    [lot, '/mijn/verslag', ['/reactie', '/reactie/lijn']],
    [anna, padVan(lot), ['/reactie']],
  ] as const) {
    const open = (scherm: Scherm) => openIngelogd(browser, adres, wie, onder, { scherm })
    assert.deepEqual(await keurPaden(open, adres.url, onder, [...paden]), [])
  }
})

test('geen toestel had iets te klagen', () => assert.deepEqual(klachten, []))
