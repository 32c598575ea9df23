// The health page: for who keeps the program going, with what is wrong and what to do, and nothing of a traject.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maakApp } from '../../http/app.ts'
import type { Poorten } from '../../http/omgeving.ts'
import { readDisk } from '../../platform/disk.ts'
import { geenPost, geheugenPost, type PostStand } from '../../platform/mail.ts'
import { maakKlant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'
import { features } from '../alle.ts'

let w: Wereld
let cato: Medewerker
before(async () => {
  w = await maakWereld()
  cato = await w.medewerker('Cato Proef', ['coordinator'])
})
after(() => w.sluit())

const pad = '/praktijk/gezondheid'
const met = (anders: Partial<Poorten>) =>
  maakKlant(maakApp({ ...w.poorten, ...anders }, features), publicUrl, secretOf(cato)).get(pad)
const postMet = (stand: PostStand) => ({ ...geheugenPost(), stand: () => stand })
const sinds = Temporal.Instant.from('2027-02-27T08:30:00Z')

test('de coordinator en de beheerder zien de gezondheid, een ander niet', async () => {
  const beheerder = await w.medewerker('Bo Proef', ['beheerder'])
  const specialist = await w.medewerker('Anna Proef', ['specialist'])
  const ouder = await w.traject(specialist)
  assert.equal((await cato.klant.get(pad)).status, 200)
  const { status, html } = await beheerder.klant.get(pad)
  assert.equal(status, 200)
  assert.match(html, /href="\/praktijk\/gezondheid"/)
  assert.equal((await specialist.klant.get(pad)).status, 404)
  assert.equal((await ouder.klant.get(pad)).status, 404)
  assert.equal((await w.iemand().get(pad)).location, '/inloggen')
})

test('e-mail: niet ingesteld, nog niet gekeken, werkt, werkt niet sinds wanneer', async () => {
  assert.match((await met({ post: geenPost })).html, /Niet ingesteld/)
  assert.match((await met({ post: postMet(null) })).html, /Nog niet gekeken/)
  assert.match((await met({ post: postMet({ werkt: true, sinds }) })).html, /Werkt, sinds .*27 februari/)
  const mis = (await met({ post: postMet({ werkt: false, sinds }) })).html
  assert.match(mis, /Werkt niet, sinds .*27 februari/)
  assert.match(mis, /Er gaat niets verloren/)
  assert.match(
    (await met({ post: { ...geheugenPost(), afzender: 'info@luwte.test' } })).html,
    /Dit adres zegt wat voor plek/,
  )
})

test('schijf, database, versie en bewijs staan er', async () => {
  const { html } = await met({ schijf: async () => ({ vrij: 5 * 1024 ** 3, geheel: 20 * 1024 ** 3 }) })
  assert.match(html, /5 GB vrij van 20 GB/)
  assert.doesNotMatch(html, /Bijna vol/)
  assert.match(html, /PostgreSQL \d+/)
  assert.match(html, /Laatste bewijs van de muur/)
  assert.match(
    (await met({ schijf: async () => ({ vrij: 1024 ** 3, geheel: 20 * 1024 ** 3 }) })).html,
    /Bijna vol/,
  )
  const { vrij, geheel } = await readDisk('.')
  assert.ok(vrij > 0 && vrij <= geheel)
})

test('een enkel bericht dat wacht is niet te zien: pas vanaf tien', async () => {
  const wacht = async () =>
    /Wacht nog op verzenden<\/dt><dd>([^<]*)/.exec((await cato.klant.get(pad)).html)?.[1]
  const vul = (n: number) =>
    w.superuser(c =>
      c.query(
        `insert into postwens select gen_random_uuid(), 'x', now(), null, 1, null, now() from generate_series(1, $1)`,
        [n],
      ),
    )
  assert.equal(await wacht(), 'Minder dan 10')
  await vul(9)
  assert.equal(await wacht(), 'Minder dan 10')
  await vul(3)
  assert.equal(await wacht(), '10 of meer')
})
