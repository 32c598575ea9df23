// "Nog te toetsen" through the real router: for who runs the practice, every rule and every question, in both languages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maakWereld, type Wereld } from '../../tests/wereld.ts'
import { woorden } from './woorden.ts'

let w: Wereld
before(async () => {
  w = await maakWereld()
})
after(() => w.sluit())

const pad = '/praktijk/toetsen'

test('de coordinator ziet elke regel met zijn artikel en elke vraag, vanaf de pagina van de praktijk', async () => {
  const { klant } = await w.medewerker('Cato Proef', ['coordinator'])
  assert.match((await klant.get('/praktijk')).html, new RegExp(`href="${pad}"`))
  const { html, status } = await klant.get(pad)
  assert.equal(status, 200)
  const { regels, vraag } = woorden('nl')
  for (const zin of [...Object.values(regels), ...Object.values(vraag)])
    assert.ok(html.includes(zin.replaceAll('"', '&quot;')), zin)
  assert.match(html, /Jeugdwet art\. 4\.1\.3 lid 5<\/a>\. Termijn: 6 weken\. <\/span>/)
  assert.match(html, /AVG art\. 33<\/a>\. Termijn: 72 uur\. <strong>De tekst van vandaag is niet nagezien\. /)
  assert.match(html, /Open: vraag 2\./)
})

test('voor ieder ander is de pagina er niet', async () => {
  const anna = await w.medewerker('Anna Proef', ['specialist'])
  const noor = await w.traject(anna, 'Noor')
  for (const { klant } of [anna, noor]) assert.equal((await klant.get(pad)).status, 404)
  assert.equal((await w.iemand().get(pad)).location, '/inloggen')
})
