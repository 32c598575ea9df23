// On location without a connection, in a real browser with the network cut: read, write, close, come back; sealed, sent once, wiped (J3).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { geefPersoneelscode } from '../inlogmiddelen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { begin, ga, type Mens } from './binnenkomen.ts'
import { type Adres, beeld, openBrowser, openToestel, serveWereld, WEER } from './browser.ts'

let w: Wereld
let adres: Adres
let browser: Browser
let anna: Medewerker
let noor: Ouder

before(async () => {
  w = await maakWereld({ seed: 'zonder-verbinding' })
  adres = await serveWereld(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

/** What may lie nowhere in the browser where somebody can read it. */
const GEHEIM = ['Noortje', 'Voorbereid in stilte', 'Geschreven in de kelder', 'Slaapt weer door', 'Proef']

/** A laptop on which a new specialist is signed in; `prf`: its passkey can give a key. */
async function laptop(prf: boolean): Promise<Mens> {
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noortje')
  const toestel = await openToestel(browser, adres.url, { scherm: 'laptop', prf })
  return begin(w, toestel, await geefPersoneelscode(w, anna.id))
}

/** A planned gesprek of today, with something prepared. */
async function plan(): Promise<{ id: string; pad: string }> {
  const id = w.poorten.toeval.uuid()
  await w.superuser(c =>
    c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ($1, $2, $3, 60, 'thuis')`,
      [noor.traject, id, w.klok.nu().add({ minutes: 30 }).toString()],
    ),
  )
  const pad = `/trajecten/${noor.traject}/gesprekken/${id}`
  const klant = await w.klantVoor(anna.id, null)
  const antwoord = await klant.post(pad, {
    versie: '1',
    vanzelf: 'ja',
    voorbereiding: 'Voorbereid in stilte',
  })
  assert.equal(antwoord.html, '2')
  return { id, pad }
}
const rij = async (id: string) =>
  (await w.superuser(c => c.query('select stand, versie from gesprek where id = $1', [id]))).rows[0]
const notitie = (page: Page) => page.inputValue('[name=notitie]')

/** Takes today along; with a passkey that gives no key after reading what that means. */
async function neemMee(mens: Mens, prf: boolean): Promise<void> {
  const { page } = mens.toestel
  await ga(w, mens, '/zonder-verbinding')
  await page.getByRole('button', { name: 'Meenemen', exact: true }).click()
  if (!prf) {
    await page.getByText('Dan ligt de sleutel in deze browser').waitFor()
    await beeld(page, 'koffer-zwak')
    await page.getByRole('button', { name: 'Toch meenemen' }).click()
  }
  await page.getByText('Klaar. Je kunt zonder verbinding verder.').waitFor()
  await beeld(page, `koffer-klaar-${prf ? 'passkey' : 'browser'}`)
}

/** Everything a browser keeps that a script can read, as one text: also what lies in the boxes, byte for byte. */
const alles = (page: Page) =>
  page.evaluate(async () => {
    const uit: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
    const plat = (wat: unknown): void => {
      if (wat instanceof ArrayBuffer || ArrayBuffer.isView(wat)) {
        const bytes = wat instanceof ArrayBuffer ? new Uint8Array(wat) : new Uint8Array(wat.buffer)
        uit.push(new TextDecoder('latin1').decode(bytes), new TextDecoder('utf-16').decode(bytes))
      } else if (wat instanceof CryptoKey) uit.push(`key ${wat.type} ${wat.extractable}`)
      else if (wat && typeof wat === 'object')
        for (const [naam, deel] of Object.entries(wat)) {
          uit.push(naam)
          plat(deel)
        }
      else uit.push(String(wat))
    }
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>(klaar => {
        const vraag = indexedDB.open(name as string)
        vraag.onsuccess = () => klaar(vraag.result)
      })
      for (const lade of db.objectStoreNames) {
        const stukken = await new Promise<unknown[]>(klaar => {
          const vraag = db.transaction(lade).objectStore(lade).getAll()
          vraag.onsuccess = () => klaar(vraag.result)
        })
        uit.push(`lade ${lade} ${stukken.length}`)
        for (const stuk of stukken) plat(stuk)
      }
      db.close()
    }
    for (const naam of await caches.keys()) {
      const kast = await caches.open(naam)
      for (const verzoek of await kast.keys())
        uit.push(verzoek.url, (await (await kast.match(verzoek))?.text()) ?? '')
    }
    return uit.join('\n')
  })

const NIETS = { opslag: {}, databanken: [], kasten: [], werkers: 0 }
const bewaard = (page: Page) =>
  page.evaluate(async () => ({
    opslag: { ...localStorage, ...sessionStorage },
    databanken: (await indexedDB.databases()).map(d => d.name),
    kasten: await caches.keys(),
    werkers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

async function leestNiets(page: Page): Promise<string> {
  const tekst = await alles(page)
  for (const woord of [...GEHEIM, noor.traject]) assert.equal(tekst.includes(woord), false, woord)
  return tekst
}

/** No connection: the browser knows it, and also what it sends all the same reaches nobody. */
async function verbreek(context: BrowserContext): Promise<void> {
  await context.setOffline(true)
  await adres.stop()
}
async function verbind(context: BrowserContext): Promise<void> {
  await adres.opnieuw()
  await context.setOffline(false)
}

/** Opens what was taken along: with a key from the passkey after a press, else at once. */
async function open(page: Page, prf: boolean): Promise<void> {
  if (prf) await page.getByRole('button', { name: 'Openen met je passkey' }).click()
  await page.locator('[data-los-kop]').waitFor()
}

/** Closes the tab and gives another. The one with the passkeys stays a tab, and forgets everything by leaving. */
async function sluit(mens: Mens, page: Page, prf: boolean): Promise<Page> {
  if (prf) {
    await page.goto('about:blank')
    // The old document lives on for at most a second beside the new one, and would hear that the connection came back.
    await page.waitForTimeout(1_500)
    return page
  }
  await page.close({ runBeforeUnload: false })
  return mens.toestel.nieuwTabblad()
}

for (const prf of [true, false]) {
  const hoe = prf ? 'sleutel uit de passkey' : 'sleutel in de browser'

  test(`zonder verbinding: lezen, schrijven, het tabblad dicht en weer open, en een keer verzonden (${hoe})`, async () => {
    const mens = await laptop(prf)
    const { id, pad } = await plan()
    const { context, klachten } = mens.toestel
    let { page } = mens.toestel
    await neemMee(mens, prf)
    const vooraf = await leestNiets(page)
    assert.match(vooraf, /lade bladen 4/, 'agenda, list, gesprek and its traject')
    assert.equal(/key private true/.test(vooraf), false)
    assert.equal(/key private false/.test(vooraf), !prf, 'the passkey leaves no private key in the browser')
    assert.deepEqual(klachten, [])

    await verbreek(context)
    await page.goto(`${adres.url}/agenda`)
    await open(page, prf)
    await page.getByText('Geen verbinding. Zo stond het hier').waitFor()
    await beeld(page, `koffer-agenda-${prf}`)
    // From the agenda to the gesprek: no second press of the passkey.
    await page.locator('main').getByRole('link', { name: 'Noortje' }).first().click()
    await page.waitForURL(`**${pad}*`)
    await beeld(page, `koffer-gesprek-${prf}`)
    assert.equal(await page.inputValue('[name=voorbereiding]', { timeout: 3_000 }), 'Voorbereid in stilte')
    await page.locator('[name=notitie]').fill('Geschreven in de kelder.')
    await page.getByText(/^Nog niet verzonden/).waitFor()
    await page.getByText('1 tekst is nog niet verzonden.').waitFor()
    await page.locator('[data-deel] summary').click()
    await page.locator('[name=u_soort][value=volgens]').check()
    await page.locator('[name=u_tekst]').fill('Slaapt weer door.')
    await page.getByRole('button', { name: 'Toevoegen en bewaren' }).click()
    await page.getByText('2 teksten zijn nog niet verzonden.').waitFor()
    assert.equal(await page.inputValue('[name=u_tekst]'), '')
    await page.getByRole('button', { name: 'Bewaren als gehouden' }).click()
    await beeld(page, `koffer-geschreven-${prf}`)
    await leestNiets(page)
    assert.equal((await rij(id)).versie, 2)

    // The page is gone, with all it knew; later it is opened again, still without a connection.
    page = await sluit(mens, page, prf)
    await page.goto(adres.url + pad)
    await open(page, prf)
    assert.equal(await notitie(page), 'Geschreven in de kelder.')
    await page.locator('[name=notitie]').fill('Geschreven in de kelder. En verder.')
    // It said so before too; now it must be true of these words.
    await page.locator('form[data-onverzonden]').waitFor({ state: 'detached' })
    await page.getByText(/^Nog niet verzonden/).waitFor()
    page = await sluit(mens, page, prf)

    assert.equal((await rij(id)).versie, 2, 'nothing went by another way')
    await verbind(context)
    await page.goto(`${adres.url}/trajecten`)
    if (prf) {
      await page.getByText('2 teksten zijn nog niet verzonden.').waitFor()
      assert.equal((await rij(id)).versie, 2, 'nothing goes before the passkey opens it')
      await page.getByRole('button', { name: 'Verzenden' }).click()
    }
    await page.getByText('Alles is verzonden.').waitFor()
    assert.deepEqual(await rij(id), { stand: 'gehouden', versie: 3 })
    const { rowCount } = await w.superuser(c => c.query('select from uitspraak where gesprek_id = $1', [id]))
    assert.equal(rowCount, 1)
    assert.match(await leestNiets(page), /lade brieven 0/)
    await page.goto(adres.url + pad)
    assert.equal(await notitie(page), 'Geschreven in de kelder. En verder.')
    assert.match((await page.textContent('#uitspraken')) ?? '', /Slaapt weer door/)
    await page.reload()
    assert.deepEqual(await rij(id), { stand: 'gehouden', versie: 3 })
    await context.close()
  })
}

test('de verbinding valt weg terwijl je schrijft en komt terug: het gaat vanzelf, een keer', async () => {
  const mens = await laptop(false)
  const { id, pad } = await plan()
  const { page, context } = mens.toestel
  await neemMee(mens, false)
  await ga(w, mens, pad)
  await verbreek(context)
  await page.locator('[name=notitie]').fill('Geschreven in de kelder.')
  await page.getByText(/^Nog niet verzonden/).waitFor()
  await verbind(context)
  await page.getByText(/^Bewaard om/).waitFor()
  assert.equal((await rij(id)).versie, 3)
  assert.equal(await page.locator('[data-onverzonden]').count(), 0)
  assert.match(await leestNiets(page), /lade brieven 0/)
  await context.close()
})

test('een volle kast in de browser houdt het bewaren niet tegen', async () => {
  const mens = await laptop(false)
  const { id, pad } = await plan()
  const { page, context } = mens.toestel
  await neemMee(mens, false)
  await ga(w, mens, pad)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.fill('[name=notitie]', 'Slaapt weer door')
  await page.getByText('Bewaard om').waitFor()
  const eerst = (await rij(id)).versie
  // No connection and no room: then it says so, and what was typed stays.
  await verbreek(context)
  await page.fill('[name=notitie]', 'Slaapt weer door, en zingt')
  await page.getByText('Bewaard om').waitFor({ state: 'detached' })
  assert.equal(await notitie(page), 'Slaapt weer door, en zingt')
  // It goes by itself once there is a connection, and the button works as ever.
  await verbind(context)
  await page.getByText('Bewaard om').waitFor()
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Bewaren', exact: true }).click(),
  ])
  assert.ok((await rij(id)).versie > eerst)
  await ga(w, mens, pad)
  assert.equal(await notitie(page), 'Slaapt weer door, en zingt')
  await context.close()
})

test('intussen veranderd: wat zonder verbinding is geschreven komt ernaast te staan, en blijft tot iemand kiest', async () => {
  const mens = await laptop(false)
  const { id, pad } = await plan()
  const { page, context } = mens.toestel
  await neemMee(mens, false)
  await verbreek(context)
  await page.goto(adres.url + pad)
  await open(page, false)
  await page.locator('[name=notitie]').fill('Geschreven in de kelder.')
  await page.getByText(/^Nog niet verzonden/).waitFor()
  const klant = await w.klantVoor(anna.id, null)
  await klant.post(pad, {
    versie: '2',
    vanzelf: 'ja',
    voorbereiding: 'Voorbereid in stilte',
    notitie: 'Van elders',
  })
  await page.goto(`${adres.url}/agenda`)
  await verbind(context)
  await page.goto(`${adres.url}/trajecten`)
  await page.getByText('Intussen is er iets anders bewaard. Kies wat blijft.').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Bekijken' }).click()
  await page.getByText('Zo staat het nu bewaard').first().waitFor()
  const beide = (await page.textContent('main')) ?? ''
  for (const zin of ['Van elders', 'Geschreven in de kelder.']) assert.ok(beide.includes(zin), zin)
  assert.match(await alles(page), /lade brieven 1/, 'it is not gone before somebody chose')
  await page.getByRole('button', { name: 'Mijn tekst bewaren' }).click()
  await page.waitForURL(/bewaard/)
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-koffer]')?.hidden)
  assert.equal(await notitie(page), 'Geschreven in de kelder.')
  assert.match(await leestNiets(page), /lade brieven 0/)
  assert.equal((await rij(id)).versie, 4)
  await context.close()
})

test('afmelden wist, en vraagt eerst als er iets niet verzonden is; snel weg ook', async () => {
  const mens = await laptop(true)
  const { pad } = await plan()
  const { page, context } = mens.toestel
  const vragen: string[] = []
  let antwoord = false
  page.on('dialog', dialog => {
    vragen.push(dialog.message())
    return antwoord ? dialog.accept() : dialog.dismiss()
  })
  await neemMee(mens, true)
  await verbreek(context)
  await page.goto(adres.url + pad)
  await open(page, true)
  await page.locator('[name=notitie]').fill('Geschreven in de kelder.')
  await page.getByText('1 tekst is nog niet verzonden.').waitFor()
  await page.getByRole('button', { name: 'Snel weg' }).click()
  assert.deepEqual(vragen.length, 1, 'without a connection as well')
  await verbind(context)
  await page.goto(`${adres.url}/toegang`)
  await page.getByText('1 tekst is nog niet verzonden.').waitFor()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await page.waitForFunction(() => true)
  for (let keer = 0; keer < 400 && vragen.length < 2; keer++) await page.waitForTimeout(50)
  assert.equal(vragen.length, 2, 'asked within twenty seconds')
  assert.match(vragen[1] as string, /niet verzonden/)
  assert.equal(new URL(page.url()).pathname, '/toegang', 'who says no stays')
  assert.match(await alles(page), /lade brieven 1/)
  antwoord = true
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await page.waitForURL(/afgemeld/)
  assert.deepEqual(await bewaard(page), NIETS)

  // Nothing unsent, nothing asked; quick exit leaves nothing either.
  vragen.length = 0
  await neemMee(mens, true)
  await page.getByRole('button', { name: 'Snel weg' }).click()
  await page.waitForURL(WEER)
  await page.waitForTimeout(500)
  await page.goto(`${adres.url}/crisis`)
  assert.deepEqual(await bewaard(page), NIETS)
  assert.deepEqual(vragen, [])
  await context.close()
})

test('een collega op hetzelfde apparaat leest niets van wat een ander meenam, en gooit niets weg', async () => {
  const mens = await laptop(false)
  const { pad } = await plan()
  const bram = await w.medewerker('Bram Los', ['specialist'])
  const { page, context } = mens.toestel
  await neemMee(mens, false)
  await verbreek(context)
  await page.goto(adres.url + pad)
  await open(page, false)
  await page.locator('[name=notitie]').fill('Geschreven in de kelder.')
  await page.getByText('1 tekst is nog niet verzonden.').waitFor()
  await page.goto('about:blank')
  await verbind(context)
  // Anna did not sign out; her sign-in ended by itself, and Bram signs in.
  await context.clearCookies()
  await begin(w, mens.toestel, await geefPersoneelscode(w, bram.id))
  await page.goto(`${adres.url}/trajecten`)
  await page.getByText('een tekst van een collega').waitFor()
  const tekst = await leestNiets(page)
  assert.match(tekst, /lade bladen 0[\s\S]*lade brieven 1/)
  await page.goto(`${adres.url}/zonder-verbinding`)
  await page.waitForLoadState('networkidle')
  assert.equal(await page.getByRole('button', { name: 'Meenemen', exact: true }).isVisible(), false)
  await context.close()
})
