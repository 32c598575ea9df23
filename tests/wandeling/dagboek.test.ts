// The dagboek in a real browser (O4): with a key from the passkey and with a sentence; the words are nowhere but on the device, until shared.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { findSmallTargets, findViolations, scrollsSideways } from '../../ui/toegankelijk.ts'
import { geefUitnodiging } from '../inlogmiddelen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { begin, ga, type Mens } from './binnenkomen.ts'
import { type Adres, beeld, openBrowser, openToestel, serveWereld } from './browser.ts'

let w: Wereld
let adres: Adres
let browser: Browser
let anna: Medewerker

before(async () => {
  w = await maakWereld({ seed: 'dagboek' })
  adres = await serveWereld(w)
  browser = await openBrowser()
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

const ZIN = 'paarse fiets onder water'
const GEHEIM = 'Zilverreiger boven de sloot'
const TWEEDE = 'Kruidkoek aan het raam'

/** Everything the browser sent: addresses and forms, as one text. */
type Verstuurd = { alles(): string; leeg(): void }
function luister(page: Page): Verstuurd {
  let alles = ''
  page.on('request', r => {
    alles += `\n${r.method()} ${decodeURIComponent(r.url())} ${decodeURIComponent((r.postData() ?? '').replaceAll('+', ' '))}`
  })
  return {
    alles: () => alles,
    leeg: () => {
      alles = ''
    },
  }
}

async function telefoon(prf: boolean): Promise<{ mens: Mens; ouder: Ouder; verstuurd: Verstuurd }> {
  const ouder = await w.traject(anna, 'Noor')
  const toestel = await openToestel(browser, adres.url, { prf })
  const verstuurd = luister(toestel.page)
  return { mens: await begin(w, toestel, await geefUitnodiging(w, ouder)), ouder, verstuurd }
}

/** Every row of every table, and what the server itself can open of this dagboek with all its keys. */
async function bijDeServer(ouder: Ouder): Promise<string> {
  const rows = await w.superuser(async c => {
    const { rows: tafels } = await c.query<{ naam: string }>(
      `select oid::regclass::text as naam from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    const alles: string[] = []
    for (const { naam } of tafels) {
      const { rows } = await c.query(`select t::text as tekst, t.* from ${naam} t`)
      for (const rij of rows)
        for (const wat of Object.values(rij))
          alles.push(wat instanceof Uint8Array ? Buffer.from(wat).toString('latin1') : String(wat))
    }
    return alles.join('\n')
  })
  const klant = await w.klantVoor(ouder.id, ouder.traject)
  const bladen = (await klant.get('/mijn/dagboek/bladen')).html
  const open = (JSON.parse(bladen) as { tekst: string }[]).map(b =>
    Buffer.from(b.tekst.split('.')[1] ?? '', 'base64url').toString('latin1'),
  )
  return [rows, bladen, (await klant.get('/mijn/dagboek')).html, ...open].join('\n')
}

const zegtNiets = (tekst: string, ...woorden: string[]) => {
  for (const woord of woorden)
    for (const vorm of [
      woord,
      Buffer.from(woord).toString('hex'),
      Buffer.from(woord).toString('base64').slice(0, -4),
    ])
      assert.equal(tekst.includes(vorm), false, vorm)
}

/** Unfolds it, whatever was open: looking for violations unfolds everything. */
const vouwOpen = (deel: Locator) => deel.evaluate(e => void e.setAttribute('open', ''))
const details = (page: Page, tekst: string) => page.locator('.dagboek details', { hasText: tekst })

const doe = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true }).click()
const zegt = (page: Page, tekst: string) => page.locator('[data-zeg]', { hasText: tekst }).waitFor()

async function schrijf(page: Page, tekst: string): Promise<void> {
  await page.locator('#blad').fill(tekst)
  await doe(page, 'Bewaren')
  await zegt(page, 'Bewaard. Alleen jij kunt dit lezen.')
}

async function keur(page: Page, naam: string): Promise<void> {
  await beeld(page, `dagboek-${naam}`)
  assert.deepEqual(await findViolations(page), [])
  assert.deepEqual(await findSmallTargets(page), [])
  assert.equal(await scrollsSideways(page), false)
}

for (const prf of [true, false])
  test(`een dagboek ${prf ? 'met de passkey' : 'met een zin'}: schrijven, sluiten, openen, aanpassen, en nergens staan de woorden`, async () => {
    const { mens, ouder, verstuurd } = await telefoon(prf)
    const { page, context, klachten } = mens.toestel
    await ga(w, mens, '/mijn/dagboek')
    await page.getByText('Dan is je dagboek voorgoed weg').waitFor()
    if (!prf) await keur(page, 'begin')
    if (prf) {
      await doe(page, 'Beginnen met mijn passkey')
      await zegt(page, 'Kruis eerst aan dat je dit begrijpt.')
      await page.locator('#begrepen').check()
      await doe(page, 'Beginnen met mijn passkey')
    } else {
      await page.locator('#begrepen').check()
      await doe(page, 'Beginnen met mijn passkey')
      await zegt(page, 'Deze passkey kan je dagboek niet openen. Kies een zin.')
      await vouwOpen(details(page, 'Beginnen met een zin').first())
      await page.locator('#begin-zin').fill('te kort')
      await doe(page, 'Beginnen met een zin')
      await zegt(page, 'Maak je zin wat langer: 15 tekens of meer.')
      await page.locator('#begin-zin').fill(ZIN)
      await page.locator('#begin-zin-nog').fill(`${ZIN}!`)
      await doe(page, 'Beginnen met een zin')
      await zegt(page, 'Deze twee zinnen zijn niet gelijk.')
      await page.locator('#begin-zin-nog').fill(ZIN)
      await doe(page, 'Beginnen met een zin')
    }
    await page.locator('#blad').waitFor()
    await schrijf(page, `${GEHEIM}.`)
    await schrijf(page, `${TWEEDE}.`)
    if (prf) await keur(page, 'open')
    await doe(page, 'Dagboek sluiten')
    await page.locator('[data-stand=dicht]').waitFor()
    await keur(page, `dicht-${prf ? 'passkey' : 'zin'}`)
    zegtNiets(await page.content(), GEHEIM, TWEEDE, ZIN)
    if (prf) await doe(page, 'Openen met mijn passkey')
    else {
      await page.locator('#open-zin').fill('groene fiets onder water')
      await page.keyboard.press('Enter')
      await zegt(page, 'Deze zin past niet.')
      await page.locator('#open-zin').fill(ZIN)
      await page.keyboard.press('Enter')
    }
    const blad = page.locator('[data-bladen] details', { hasText: GEHEIM })
    await vouwOpen(blad)
    await blad.getByRole('button', { name: 'Aanpassen' }).click()
    assert.equal(await page.inputValue('#blad'), `${GEHEIM}.`)
    await schrijf(page, `${GEHEIM}, heel stil.`)
    assert.equal(await page.locator('[data-bladen] details').count(), 2)
    assert.match((await page.textContent('[data-bladen]')) ?? '', new RegExp(`${GEHEIM}, heel stil`))

    zegtNiets(verstuurd.alles(), GEHEIM, TWEEDE, ZIN, 'heel stil')
    zegtNiets(await bijDeServer(ouder), GEHEIM, TWEEDE, ZIN, 'heel stil')
    const bewaard = await page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        await indexedDB.databases(),
        await caches.keys(),
      ]),
    )
    assert.equal(bewaard, '[{},{},[],[]]', 'nothing of it is kept in the browser')
    assert.deepEqual(klachten, [])
    await context.close()
  })

test('delen gaat per blad, de specialist leest precies dat, en terughalen haalt het weg; ook zonder JavaScript', async () => {
  const { mens, ouder, verstuurd } = await telefoon(true)
  const { page, context } = mens.toestel
  page.on('dialog', dialog => void dialog.accept())
  await ga(w, mens, '/mijn/dagboek')
  await page.locator('#begrepen').check()
  await doe(page, 'Beginnen met mijn passkey')
  await page.locator('#blad').waitFor()
  await schrijf(page, `${GEHEIM}.`)
  await schrijf(page, `${TWEEDE}.`)
  const specialist = await w.klantVoor(anna.id, null)
  const leest = async () => (await specialist.get(`/trajecten/${ouder.traject}/dagboek`)).html
  zegtNiets(await leest(), GEHEIM, TWEEDE)

  const blad = page.locator('[data-bladen] details', { hasText: GEHEIM })
  await vouwOpen(blad)
  await blad.getByRole('button', { name: 'Delen met mijn specialist' }).click()
  await zegt(page, 'Gedeeld. Je specialist kan dit blad nu lezen.')
  await keur(page, 'gedeeld')
  assert.match(await leest(), new RegExp(GEHEIM))
  zegtNiets(await leest(), TWEEDE)
  zegtNiets(verstuurd.alles(), TWEEDE)
  assert.match(verstuurd.alles(), new RegExp(`deling .*${GEHEIM}`), 'the test sees what is sent')
  // Sealed in the table, like every text of a traject.
  const { rows } = await w.superuser(c =>
    c.query('select t::text as t, encode(tekst, $1) as b from dagboekdeling t', ['escape']),
  )
  zegtNiets(JSON.stringify(rows), GEHEIM)

  await vouwOpen(blad)
  await blad.getByRole('button', { name: 'Terughalen' }).click()
  await zegt(page, 'Teruggehaald. Je specialist ziet dit blad niet meer.')
  zegtNiets(await leest(), GEHEIM, TWEEDE)

  // Shared once more, and taken back by a plain form.
  await vouwOpen(blad)
  await blad.getByRole('button', { name: 'Delen met mijn specialist' }).click()
  await zegt(page, 'Gedeeld.')
  const klant = await w.klantVoor(ouder.id, ouder.traject)
  const { html } = await klant.get('/mijn/dagboek')
  assert.match(html, new RegExp(GEHEIM))
  const pad = /action="([^"]*\/deling\/einde)"/.exec(html)?.[1] ?? ''
  assert.equal((await klant.post(pad)).location, '/mijn/dagboek?teruggehaald')
  zegtNiets(await leest(), GEHEIM)
  zegtNiets((await klant.get('/mijn/dagboek')).html, GEHEIM)
  await context.close()
})

test('een zin erbij: op een ander toestel zonder die passkey gaat het dagboek ook open', async () => {
  const { mens, verstuurd } = await telefoon(true)
  const { page, context } = mens.toestel
  await ga(w, mens, '/mijn/dagboek')
  await page.locator('#begrepen').check()
  await doe(page, 'Beginnen met mijn passkey')
  await page.locator('#blad').waitFor()
  await schrijf(page, `${GEHEIM}.`)
  await vouwOpen(details(page, 'Sleutels van je dagboek'))
  await page.getByText('Kies er een tweede sleutel bij.').waitFor()
  await page.locator('#ook-zin').fill(ZIN)
  await page.locator('#ook-zin-nog').fill(ZIN)
  await doe(page, 'Deze zin gebruiken')
  await zegt(page, 'De sleutel werkt.')
  await page.getByText('Je dagboek gaat open met: een passkey, een zin.').waitFor()

  // Another tab of this browser has no passkeys, as another device has none of these.
  const ander = await mens.toestel.nieuwTabblad()
  const toen = luister(ander)
  await ander.goto(`${adres.url}/mijn/dagboek`)
  await ander.locator('#open-zin').fill(ZIN)
  await doe(ander, 'Openen met mijn zin')
  await vouwOpen(ander.locator('[data-bladen] details'))
  await ander.getByText(`${GEHEIM}.`).waitFor()
  zegtNiets(verstuurd.alles() + toen.alles(), GEHEIM, ZIN)
  await context.close()
})

test('wie niet meer is ingelogd houdt de tekst, en bewaart hem daarna', async () => {
  const { mens, ouder } = await telefoon(true)
  const { page, context } = mens.toestel
  await ga(w, mens, '/mijn/dagboek')
  await page.locator('#begrepen').check()
  await doe(page, 'Beginnen met mijn passkey')
  await page.locator('#blad').waitFor()
  // The sign-in ends, as it does by itself after ten quiet minutes.
  await w.superuser(c =>
    c.query('update sessie set beeindigd_op = muur.nu() where traject_id = $1', [ouder.traject]),
  )
  await page.locator('#blad').fill(`${GEHEIM}.`)
  await doe(page, 'Bewaren')
  await zegt(page, 'Je bent niet meer ingelogd.')
  assert.equal(await page.inputValue('#blad'), `${GEHEIM}.`)
  await w.superuser(c =>
    c.query('update sessie set beeindigd_op = null where traject_id = $1', [ouder.traject]),
  )
  await doe(page, 'Bewaren')
  await zegt(page, 'Bewaard.')
  await context.close()
})

test('zonder JavaScript zegt de bladzijde waarom ze niet werkt, en vraagt ze niets', async () => {
  const ouder = await w.traject(anna, 'Noor')
  const toestel = await openToestel(browser, adres.url, { script: false })
  await begin(w, toestel, await geefUitnodiging(w, ouder))
  const { page, context } = toestel
  await page.goto(`${adres.url}/mijn/dagboek`)
  await page.getByText('Je dagboek werkt alleen met JavaScript.').waitFor()
  assert.equal(await page.locator('[data-stand]:visible').count(), 0)
  await context.close()
})
