// The exercises in a real browser: one page of A4 each, readable without a connection, and nothing left after leaving (O3, O8).
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { oefeningen } from '../../inhoud/oefeningen.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../wereld.ts'
import { openBrowser, type Toestel, WEER } from './browser.ts'
import { type Ingang, openIngelogd, serveIngang } from './ingelogd.ts'
import { keurPaden, type Scherm } from './keur-paden.ts'

let w: Wereld
let adres: Ingang
let browser: Browser
let anna: Medewerker
let noor: Ouder
/** How long a page that is fetched to be kept takes, in milliseconds. */
let traag = 0

before(async () => {
  w = await maakWereld({ seed: 'oefeningen' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  adres = await serveIngang(w, path =>
    traag && path.startsWith('/oefeningen/') && !path.endsWith('.js')
      ? druppel('<p>langzaam', traag)
      : undefined,
  )
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

/** A page that comes in drop by drop. */
const druppel = (text: string, ms: number) =>
  new Response(
    new ReadableStream({
      async start(stroom) {
        await new Promise(later => setTimeout(later, ms))
        stroom.enqueue(new TextEncoder().encode(text))
        stroom.close()
      },
    }),
    { headers: { 'content-type': 'text/html' } },
  )

const open = (pad: string, script = true, scherm: Scherm = 'telefoon', wie: Ouder = noor): Promise<Toestel> =>
  openIngelogd(browser, adres, wie, pad, { script, scherm })

/** Waits until everything that may be kept is kept. */
const staatVast = (page: Page) =>
  page.evaluate(async () => {
    for (let keer = 0; keer < 200; keer++) {
      const [een] = await navigator.serviceWorker.getRegistrations()
      if (een?.active?.state === 'activated') return
      await new Promise(later => setTimeout(later, 50))
    }
    throw new Error('nothing was kept')
  })

/** Every address that is kept, by the name of what keeps it; waits until this is so. */
async function wachtOpKasten(
  page: Page,
  klopt: (kasten: Map<string, string[]>) => boolean,
): Promise<string[]> {
  for (let keer = 0; keer < 600; keer++) {
    const kasten = await page.evaluate(async () =>
      Promise.all(
        (await caches.keys()).map(
          async naam =>
            [naam, (await (await caches.open(naam)).keys()).map(r => r.url)] as [string, string[]],
        ),
      ),
    )
    if (klopt(new Map(kasten))) return kasten.map(([naam]) => naam)
    await page.waitForTimeout(50)
  }
  throw new Error('what is kept is something else')
}

/** Everything a browser can keep, but for cookies. */
const bewaard = (page: Page) =>
  page.evaluate(async () => ({
    opslag: { ...localStorage, ...sessionStorage },
    databanken: (await indexedDB.databases()).map(d => d.name),
    kasten: await caches.keys(),
    werkers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
const NIETS = { opslag: {}, databanken: [], kasten: [], werkers: 0 }

test('elke oefening is precies een bladzijde A4, in beide talen, met ruimte om te schrijven en zonder knoppen', async () => {
  const { page, context } = await open('/mijn/oefeningen', false)
  for (const taal of ['nl', 'en'] as const)
    for (const { naam, titel } of oefeningen(taal)) {
      await page.goto(`${adres.url}/oefeningen/${naam}?taal=${taal}`)
      const pdf = await page.pdf({ format: 'A4' })
      if (process.env.LUWTE_BEELDEN) await writeFile(`${process.env.LUWTE_BEELDEN}/${naam}.${taal}.pdf`, pdf)
      const bladen = pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length
      assert.equal(bladen, 1, `${naam} ${taal}`)
      await page.emulateMedia({ media: 'print' })
      const vel = await page.locator('.vel').boundingBox()
      assert.ok(vel && vel.height >= 200 && vel.width > 300, `${naam}: ${vel?.height}`)
      assert.equal(await page.locator('.knop:visible, nav:visible, footer:visible').count(), 0)
      assert.equal(await page.getByRole('heading', { level: 1, name: titel }).isVisible(), true)
      await page.emulateMedia({ media: null })
      assert.equal(await page.locator('.vel').isVisible(), false)
    }
  // And as the ouder has it, signed in.
  await page.goto(`${adres.url}/mijn/oefeningen/netwerkkaart`)
  assert.equal((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type ?\/Page\b/g)?.length, 1)
  await context.close()
})

test('na een opening zijn alle oefeningen te lezen zonder verbinding, zonder naam, en verder niets', async () => {
  const { page, context, klachten } = await open('/mijn/oefeningen/pauze')
  await staatVast(page)
  assert.deepEqual(klachten, [])
  await context.setOffline(true)
  await page.reload()
  assert.equal(await page.locator('h1').textContent(), 'De pauze')
  await page.getByRole('link', { name: 'Alle oefeningen' }).click()
  assert.equal(await page.locator('main .lijst a').count(), oefeningen('nl').length)
  for (const { naam, titel } of oefeningen('nl')) {
    await page.goto(`${adres.url}/mijn/oefeningen/${naam}`)
    assert.equal(await page.locator('h1').textContent(), titel)
    assert.doesNotMatch(await page.content(), /Noor|De Luwte|afmelden/)
  }
  // Printing works as well, and the way out is there.
  assert.equal((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type ?\/Page\b/g)?.length, 1)
  await assert.rejects(page.goto(`${adres.url}/mijn`))
  await assert.rejects(page.goto(`${adres.url}/mijn/checkin`))
  await context.close()
})

test('een andere taal haalt de andere taal binnen, en wat de berichthulp bewaart blijft staan', async () => {
  // The choice of a language stays with the person: so it is somebody else's.
  const ander = await w.traject(anna, 'Sam')
  const { page, context } = await open('/mijn/berichthulp', true, 'telefoon', ander)
  await page.waitForSelector('[data-klaar=ja]')
  const vol = (adressen: string[] | undefined) => (adressen?.length ?? 0) > 5
  const [bericht = ''] = await wachtOpKasten(page, kasten => vol([...kasten.values()][0]))
  await page.goto(`${adres.url}/mijn/oefeningen`)
  await wachtOpKasten(page, kasten => kasten.size === 2 && [...kasten.values()].every(vol))
  await page.getByRole('button', { name: 'English' }).click()
  const over = await wachtOpKasten(page, kasten => {
    const eigen = [...kasten].filter(([naam]) => naam.startsWith('oefening-'))
    return eigen.length === 1 && (eigen[0]?.[1] ?? []).some(a => a.endsWith('/oefeningen?taal=en'))
  })
  assert.ok(over.includes(bericht), `${bericht} ${over}`)
  await context.setOffline(true)
  await page.goto(`${adres.url}/mijn/oefeningen/pauze`)
  assert.equal(await page.locator('h1').textContent(), 'The pause')
  await context.close()
})

for (const verbinding of ['met', 'zonder'] as const)
  test(`snel weg ${verbinding} verbinding: van de oefeningen blijft niets op het apparaat`, async () => {
    const { page, context } = await open('/mijn/oefeningen/pauze')
    await staatVast(page)
    assert.equal((await bewaard(page)).kasten.length, 1)
    await context.setOffline(verbinding === 'zonder')
    await page.getByRole('button', { name: 'Snel weg' }).click()
    await page.waitForURL(WEER)
    await context.setOffline(false)
    await page.goto(`${adres.url}/crisis`)
    assert.deepEqual(await bewaard(page), NIETS)
    await context.close()
  })

test('snel weg terwijl er nog wordt bewaard: ook dan blijft er niets, ook niet even later', async () => {
  traag = 1_500
  try {
    const { page, context } = await open('/mijn/oefeningen')
    await wachtOpKasten(page, kasten => kasten.size === 1)
    await page.getByRole('button', { name: 'Snel weg' }).click()
    await page.waitForURL(WEER)
    await page.waitForTimeout(2 * traag)
    await page.goto(`${adres.url}/crisis`)
    assert.deepEqual(await bewaard(page), NIETS)
    await context.close()
  } finally {
    traag = 0
  }
})

test('afmelden maakt ook leeg', async () => {
  const { page, context } = await open('/mijn/oefeningen')
  await staatVast(page)
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await page.waitForURL(/afgemeld/)
  assert.deepEqual(await bewaard(page), NIETS)
  await context.close()
})

test('axe vindt niets, alles is te raken en niets steekt uit: telefoon en laptop, licht en donker, 200 procent', async () => {
  const toestellen = (scherm: Scherm) => open('/mijn/oefeningen', true, scherm)
  const paden = ['', '/cirkel-van-invloed', '/netwerkkaart', '/loslaten']
  const mis = await keurPaden(toestellen, adres.url, '/mijn/oefeningen', paden)
  assert.deepEqual(mis, [])
})
