// The page about the home screen: for an ouder alone, what stays in sight before how to do it, and never on a device of more people.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

const PAD = '/mijn/beginscherm'

let w: Wereld
let s: Medewerker
let o: Ouder
before(async () => {
  w = await maakWereld({ seed: 'beginscherm' })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
})
after(() => w.sluit())

const hoofd = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

test('eerst wat er te zien blijft, dan pas hoe het moet, en ook hoe het er weer af gaat', async () => {
  const { html } = await o.klant.get(PAD)
  const koppen = [...hoofd(html).matchAll(/<h[12][^>]*>([^<]+)/g)].map(m => m[1])
  assert.deepEqual(koppen, [
    'Op je beginscherm',
    'Kijkt er iemand mee in je telefoon?',
    'Dit blijft te zien',
    'Dit is niet te zien',
    'Zo zet je het erop',
    'Zo haal je het er weer af',
  ])
  assert.match(html, /<strong>Snel weg<\/strong> haalt het plaatje niet weg/)
})

test('het plaatje en de naam staan er zoals ze op het toestel komen', async () => {
  const { html } = await o.klant.get(PAD)
  const { klein } = w.poorten.assets.iconen.agenda
  assert.ok(hoofd(html).includes(`<img src="${klein}"`))
  assert.match(html, /<figcaption>Mijn agenda<\/figcaption>/)
  assert.doesNotMatch(hoofd(html), /luwte|pso|ouderschap|Noor/i)
})

test('niets vraagt het uit zichzelf: de knop is dicht tot de browser hem aanbiedt, en er is geen formulier', async () => {
  const { html } = await o.klant.get(PAD)
  assert.match(hoofd(html), /<div hidden(="")? data-beginscherm/)
  assert.doesNotMatch(hoofd(html), /<form|<input/)
  const thuis = (await o.klant.get('/mijn')).html
  assert.doesNotMatch(thuis, /beginscherm/)
  assert.match((await o.klant.get('/toegang')).html, new RegExp(`href="${PAD}"`))
})

test('op een apparaat van meer mensen staat er niet hoe het moet', async () => {
  const deel = (ja: boolean) =>
    w.superuser(c => c.query('update sessie set gedeeld = $2 where persoon_id = $1', [o.id, ja]))
  await deel(true)
  const { html } = await o.klant.get(PAD)
  await deel(false)
  assert.match(hoofd(html), /Zet het plaatje hier niet op/)
  assert.match(hoofd(html), /Dit blijft te zien/)
  assert.doesNotMatch(hoofd(html), /<button|Zo zet je het erop/)
})

test('er is geen bladzijde voor wie geen ouder is, en lezen laat in het log niets na', async () => {
  assert.equal((await s.klant.get(PAD)).status, 404)
  assert.equal((await w.iemand().get(PAD)).location, '/inloggen')
  assert.doesNotMatch((await s.klant.get('/toegang')).html, /beginscherm/)
  const regels = async () =>
    (await w.superuser(c => c.query('select count(*)::int as n from logregel'))).rows[0].n as number
  await o.klant.get('/mijn')
  const voor = await regels()
  assert.ok(voor > 0, 'the log works')
  await o.klant.get(PAD)
  assert.equal(await regels(), voor)
})

test('niets ervan mag bewaard worden, en geen werker start er', async () => {
  const { html, headers } = await o.klant.get(PAD)
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.match(headers.get('content-security-policy') ?? '', /trusted-types 'none'$/)
  assert.doesNotMatch(html, /data-werker/)
})

test('de bladzijde is geldige html, in het Nederlands en het Engels', async () => {
  const validator = new HtmlValidate(htmlRegels)
  for (const taal of ['nl', 'en']) {
    await o.klant.post('/taal', { taal })
    const { html } = await o.klant.get(PAD)
    assert.match(html, new RegExp(`<html lang="${taal}"`))
    const { results } = await validator.validateString(html)
    assert.deepEqual(
      results.flatMap(r => r.messages.map(m => `${taal} ${m.ruleId} ${m.message}`)),
      [],
    )
  }
  await o.klant.post('/taal', { taal: 'nl' })
})
