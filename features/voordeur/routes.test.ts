// The front door as a visitor without an account sees it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maakWereld, type Wereld } from '../../tests/wereld.ts'

let w: Wereld
before(async () => {
  w = await maakWereld()
})
after(() => w.sluit())

test('the first page explains PSO and leads to the aanmelding, with nothing kept', async () => {
  const { status, html, headers } = await w.iemand().get('/')
  assert.equal(status, 200)
  assert.match(html, /href="\/aanmelden"/)
  assert.equal(headers.get('set-cookie'), null)
  assert.equal(headers.get('cache-control'), 'no-store')
})

test('every public text opens in both languages', async () => {
  const klant = w.iemand()
  const { html } = await klant.get('/')
  const links = [...html.slice(html.indexOf('<main')).matchAll(/<li><a href="(\/[a-z-]+)"/g)].map(
    m => m[1] as string,
  )
  assert.ok(links.length >= 6)
  for (const taal of ['nl', 'en']) {
    await klant.post('/taal', { taal, terug: '/' })
    for (const link of [...links, '/crisis']) {
      const page = await klant.get(link)
      assert.equal(page.status, 200, link)
      assert.match(page.html, new RegExp(`<html lang="${taal}"`))
    }
  }
})

test('the language switch never leads away from our own site', async () => {
  for (const terug of ['//elders.test', 'https://elders.test', '/\\elders.test', 'javascript:alert(1)']) {
    assert.equal((await w.iemand().post('/taal', { taal: 'en', terug })).location, '/')
  }
})

test('a form from elsewhere is refused', async () => {
  const headers = [{ origin: 'https://elders.test' }, { 'sec-fetch-site': 'cross-site' }]
  for (const extra of headers)
    assert.equal((await w.iemand().post('/taal', { taal: 'en' }, extra)).status, 403)
})

test('everybody who is signed in begins at a page of their own', async () => {
  for (const [rollen, naar] of [
    [['specialist'], '/trajecten'],
    [['coordinator', 'beheerder'], '/aanmeldingen'],
    [['vertrouwensfunctionaris'], '/noodtoegang'],
    [['beheerder'], '/beheer'],
    [['specialist', 'beheerder'], '/trajecten'],
  ] as const) {
    const wie = await w.medewerker('Iemand Proef', [...rollen])
    const { location } = await wie.klant.get('/')
    assert.equal(location, naar)
    assert.equal((await wie.klant.get(naar)).status, 200)
  }
})
