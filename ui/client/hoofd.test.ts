// The client module in a real browser: quick exit, sending once, losing nothing, focus, paper.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Galerij, openGalerij } from '../galerij-browser.ts'
import { schermen } from '../toegankelijk.ts'

let open: Galerij
before(async () => {
  open = await openGalerij()
})
after(() => open.stop())

test('snel weg: de pagina is meteen leeg, de sessie eindigt en terug gaat niet terug', async () => {
  for (const weg of ['klik', 'escape'] as const) {
    const context = await open.browser.newContext()
    const page = await context.newPage()
    const vragen: string[] = []
    page.on('dialog', async dialog => {
      vragen.push(dialog.type())
      await dialog.accept()
    })
    await context.route('https://www.buienradar.nl/', route => route.fulfill({ body: 'weer' }))
    await page.goto(`${open.base}/nl/openbaar`)
    await page.goto(`${open.base}/nl/ouder`)
    await page.getByLabel('In je eigen woorden').pressSequentially('niet voor ogen')
    open.posts.length = 0
    if (weg === 'klik') await page.getByRole('button', { name: 'Snel weg' }).click()
    else for (let keer = 0; keer < 3; keer++) await page.keyboard.press('Escape')
    await page.waitForURL('https://www.buienradar.nl/')
    assert.deepEqual(open.posts, ['/weg'])
    assert.deepEqual(vragen, [])
    await page.goBack()
    assert.equal(page.url(), `${open.base}/nl/openbaar`)
    await context.close()
  }
})

test('een formulier wordt een keer verstuurd, ook bij een ongeduldige duim', async () => {
  await open.look('/nl/ouder', {}, async page => {
    const tegengehouden = await page.evaluate(() => {
      const gezien: boolean[] = []
      document.addEventListener('submit', event => {
        gezien.push(event.defaultPrevented)
        event.preventDefault()
      })
      const form = document.querySelector<HTMLFormElement>('form[action="/check-in"]')
      form?.requestSubmit()
      form?.requestSubmit()
      return gezien
    })
    assert.deepEqual(tegengehouden, [false, true])
  })
})

test('wie tekst typte die nog niet bewaard is, wordt eerst gevraagd', async () => {
  const context = await open.browser.newContext()
  const page = await context.newPage()
  let gevraagd = 0
  page.on('dialog', async dialog => {
    gevraagd += dialog.type() === 'beforeunload' ? 1 : 0
    await dialog.accept()
  })
  await page.goto(`${open.base}/nl/ouder`)
  await page.goto(`${open.base}/nl/openbaar`)
  assert.equal(gevraagd, 0)
  await page.goto(`${open.base}/nl/ouder`)
  await page.getByLabel('In je eigen woorden').pressSequentially('nog niet bewaard')
  await page.goto(`${open.base}/nl/openbaar`)
  assert.equal(gevraagd, 1)
  await context.close()
})

test('zonder verbinding blijft de tekst staan, met een zin erbij', async () => {
  await open.look('/nl/ouder', {}, async page => {
    await page.getByLabel('In je eigen woorden').fill('blijft staan')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Bewaren' }).click()
    assert.match((await page.getByRole('alert').textContent()) ?? '', /geen verbinding/)
    assert.equal(await page.getByLabel('In je eigen woorden').inputValue(), 'blijft staan')
  })
})

test('na een fout staat de aandacht bij de lijst, en een link gaat naar het veld, niet onder de balk', async () => {
  await open.look('/nl/formulier', { viewport: schermen.telefoon }, async page => {
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert')
    await page.getByRole('link', { name: 'Kies of we een bericht mogen inspreken.' }).click()
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0)
    const balk = await page.evaluate(
      () => document.querySelector('.balk')?.getBoundingClientRect().bottom ?? 0,
    )
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'bellen')
    assert.ok(top >= balk, `focus at ${top}, bar until ${balk}`)
  })
})

test('op papier staat alleen de inhoud', async () => {
  await open.look('/nl/ouder', {}, async page => {
    await page.emulateMedia({ media: 'print' })
    for (const weg of ['.balk', '.wegwijzer', '.voet', 'main .knop'])
      assert.equal(await page.locator(weg).first().isVisible(), false, weg)
    assert.ok(await page.locator('h1').isVisible())
  })
})
