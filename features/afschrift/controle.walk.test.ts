// The page that checks a copy, in a real browser, from a file and with the network cut: it says that all is right, and sees every byte that is not.
import assert from 'node:assert/strict'
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { maakSchakel, type Schakel } from '../../muur/keten.ts'
import { inVieren, ketengetal } from '../../muur/keten-getal.ts'
import { inhoudstekst } from '../../muur/keten-inhoud.ts'
import { beeld, openBrowser } from '../../tests/wandeling/browser.ts'
import { buildAssets } from '../../ui/assets.ts'
import { modules } from '../modules.ts'
import { type Bundel, maakBundel } from './bundel.ts'
import { maakControleblad } from './controleblad.ts'
import { maakPapier } from './papier.ts'

const traject = '6f1c7a52-3c1e-4b6f-9a1d-2f0f6d1b7a10'
const rijId = '0d9f5a3e-8c11-4f7a-b1a5-6f2d0e9c4b21'
let browser: Browser
let context: BrowserContext
let page: Page
let folder: string
let blad: string
let bundel: Bundel
const gevraagd: string[] = []

before(async () => {
  const papier = maakPapier({
    delen: [
      {
        ...{ id: rijId, nummer: 1, soort: 'woorden' as const, versie: 1 },
        inhoud: {
          taal: 'nl',
          kop: 'Gesprek, 1 maart 2027',
          alineas: [
            {
              bron: 'Notitie van de specialist',
              tekst: 'Het ging goed. </script><b>Oma</b> kwam. Daarna rust.',
            },
          ],
        },
        weglatingen: [{ alinea: 0, van: 15, tot: 40, reden: 'familie' as const }],
      },
    ],
    ...{ voor: 'Noor de Voorbeeld', praktijk: 'Praktijk De Luwte' },
    standVan: Temporal.Instant.from('2027-03-01T09:00:00Z'),
    nu: Temporal.Instant.from('2027-03-02T09:00:00Z'),
  })
  const rij = {
    traject_id: traject,
    id: rijId,
    inhoud: JSON.stringify(papier),
    op: Temporal.Instant.from('2027-03-02T09:00:00Z'),
  }
  const zout = randomBytes(32)
  const tekst = inhoudstekst({
    tabel: 'afschriftpapier',
    rij: rijId,
    daad: 'C',
    kolommen: Object.entries(rij),
  })
  const schakels: Schakel[] = []
  for (let i = 0; i < 4; i++)
    schakels.push(
      maakSchakel(traject, 'dossier', schakels.at(-1) ?? null, {
        op: 1803891600000000n + BigInt(i),
        verbintenis:
          i < 3
            ? createHash('sha256').update(`${i}`).digest()
            : createHmac('sha256', zout).update(tekst).digest(),
      }),
    )
  const opening = {
    zout,
    tabel: 'afschriftpapier',
    rij: rijId,
    daad: 'C' as const,
    kolommen: Object.keys(rij),
  }
  bundel = maakBundel(papier, { traject, rij, opening, schakels })
  const assets = await buildAssets(modules)
  blad = maakControleblad(
    bundel,
    new TextDecoder().decode(assets.files.get(assets.modules.controle ?? '')?.body),
  )
  folder = mkdtempSync(join(tmpdir(), 'controle-'))
  browser = await openBrowser()
  context = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 } })
  page = await context.newPage()
  page.on('request', r => gevraagd.push(r.url()))
})
after(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens this file from the disk; gives what it says. */
async function open(html: string): Promise<string> {
  const file = join(folder, 'mijn-agenda.html')
  writeFileSync(file, html)
  await page.goto(pathToFileURL(file).href)
  await page.waitForFunction(() => document.getElementById('uitslag')?.dataset.heel !== undefined)
  return await page.locator('#uitslag').innerText()
}
const vervang = (van: string, naar: string) => {
  assert.ok(blad.includes(van), van)
  return blad.replace(van, naar)
}
const anders = (hex: string) => (hex.startsWith('0') ? `1${hex.slice(1)}` : `0${hex.slice(1)}`)

test('zonder verbinding zegt de bladzijde dat alles klopt, per schakel, en vraagt niets', async () => {
  const uitslag = await open(blad)
  assert.match(uitslag, /Alles klopt/)
  assert.match(uitslag, /Alle 4 schakels van de keten kloppen/)
  assert.match(uitslag, /woord voor woord/)
  assert.equal(await page.locator('#schakels tr').count(), 4)
  assert.deepEqual(await page.locator('#schakels td:last-child').allInnerTexts(), Array(4).fill('klopt'))
  assert.deepEqual(
    gevraagd.filter(url => !url.startsWith('file:')),
    [],
  )
  assert.match(
    await page.locator('#tekst').innerText(),
    /Het ging goed\. \[weggelaten: over iemand anders\] Daarna rust\./,
  )
  await beeld(page, 'controle-telefoon')
})

test('in het Engels zegt ze hetzelfde', async () => {
  await page.getByRole('button', { name: 'English' }).click()
  assert.match(await page.locator('#uitslag').innerText(), /All is right/)
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.getByRole('button', { name: 'Nederlands' }).click()
})

test('het getal van papier hoort erbij, hoort bij een eerdere schakel, komt niet voor, of is er geen', async () => {
  const getal = (i: number) => ketengetal(Buffer.from(bundel.keten.schakels[i]?.[3] ?? '', 'hex'))
  const vraag = async (wat: string) => {
    await page.locator('#getal').fill(wat)
    return await page.locator('#getal-antwoord').innerText()
  }
  assert.match(await vraag(inVieren(getal(3)).toLowerCase()), /hoort bij dit afschrift/)
  assert.match(await vraag(getal(1)), /hoort bij schakel 2, eerder/)
  assert.match(await vraag(ketengetal(randomBytes(32))), /komt hier niet voor/)
  assert.match(
    await vraag(`${getal(3).slice(0, 15)}${getal(3).endsWith('0') ? '1' : '0'}`),
    /geen controlegetal/,
  )
})

test('een letter in de tekst, een byte in een schakel, een schakel minder of een andere volgorde: ze ziet het', async () => {
  assert.match(await open(vervang('Daarna rust.', 'Daarna rusT.')), /De tekst is niet meer wat je kreeg/)
  for (const [i, [, op, verbintenis, hash]] of bundel.keten.schakels.entries()) {
    for (const [van, naar] of [
      [verbintenis, anders(verbintenis)],
      [hash, anders(hash)],
      [`"${op}"`, `"${BigInt(op) + 1n}"`],
    ] as const) {
      const uitslag = await open(vervang(van, naar))
      assert.match(uitslag, new RegExp(`breekt bij schakel ${i + 1}\\.`))
    }
  }
  const [een, twee] = bundel.keten.schakels.map(s => JSON.stringify(s)) as [string, string]
  assert.match(await open(vervang(`${twee},`, '')), /breekt bij schakel 2/)
  assert.match(await open(vervang(`${een},${twee}`, `${twee},${een}`)), /breekt bij schakel 1/)
  assert.match(
    await open(vervang(bundel.opening.zout, randomBytes(32).toString('base64'))),
    /De tekst is niet meer/,
  )
  assert.match(await open(vervang('"keten":{', '"keten":[')), /geen afschrift dat deze bladzijde kan lezen/)
})
