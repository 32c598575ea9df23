// The page of the beheerder: for that role alone, how people sign in, who does what, no secret and nothing of a traject.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maakWereld, type Wereld } from '../../tests/wereld.ts'

let w: Wereld
before(async () => {
  w = await maakWereld()
})
after(() => w.sluit())

test('een beheerder begint hier, ziet wie wat doet, en van trajecten niets', async () => {
  const bea = await w.medewerker('Bea Proef', ['beheerder'])
  const anna = await w.medewerker('Anna Proef', ['specialist', 'beheerder'])
  const weg = await w.medewerker('Wim Weg', ['specialist'])
  await w.superuser(c =>
    c.query('update medewerker set uit_dienst_op = $2 where id = $1', [weg.id, w.klok.nu().toString()]),
  )
  const noor = await w.traject(anna, 'Noor')
  assert.equal((await bea.klant.get('/')).location, '/beheer')
  const { html, status } = await bea.klant.get('/beheer')
  assert.equal(status, 200)
  assert.match(html, /Specialist<\/dt><dd>Anna Proef<\/dd>/)
  assert.match(html, /Beheerder<\/dt><dd>Anna Proef, Bea Proef<\/dd>/)
  assert.match(html, /Vertrouwensfunctionaris<\/dt><dd>Nog niemand/)
  for (const niet of ['Wim Weg', 'Noor', noor.code, noor.traject, 'erkaccount'])
    assert.ok(!html.includes(niet), niet)
  assert.equal((await anna.klant.get('/')).location, '/trajecten')
  assert.equal((await anna.klant.get('/beheer')).status, 200)
})

test('voor ieder ander is de pagina er niet', async () => {
  const cato = await w.medewerker('Cato Proef', ['coordinator'])
  const vera = await w.medewerker('Vera Proef', ['vertrouwensfunctionaris'])
  const noor = await w.traject(await w.medewerker('Bo Proef', ['specialist']))
  for (const { klant } of [cato, vera, noor]) assert.equal((await klant.get('/beheer')).status, 404)
  assert.equal((await w.iemand().get('/beheer')).location, '/inloggen')
})

test('met een aanbieder staat erbij wat daar moet worden ingevuld, en nooit het geheim', async () => {
  const bea = await w.medewerker('Bea Tweede', ['beheerder'])
  w.poorten.oidc = {
    issuer: 'https://aanbieder.voorbeeld.test/praktijk',
    acr: ['phr'],
    adres: async () => null,
    lees: async () => ({ ok: false, omdat: 'onbereikbaar' }),
  }
  const { html } = await bea.klant.get('/beheer')
  delete w.poorten.oidc
  assert.match(html, /https:\/\/aanbieder\.voorbeeld\.test\/praktijk/)
  assert.match(html, /agenda\.voorbeeld\.test\/inloggen\/werkaccount/)
  assert.match(html, /\(acr\): phr/)
})
