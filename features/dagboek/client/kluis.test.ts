// The seal of a dagboek: opens with its own key and place only, shows no words and no length, and fits what the server takes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVerzegeld, leesSloten, schrijfSloten } from '../../../domein/dagboek.ts'
import { lot, maakSleutel, ontzegel, openSlot, slotMetPasskey, slotMetZin, verzegel } from './kluis.ts'

const ZIN = 'vier gewone woorden achter elkaar'

test('een tekst gaat dicht en weer open, en ziet er van buiten uit zoals de server hem verwacht', async () => {
  const sleutel = await maakSleutel()
  for (const tekst of ['Stil.', 'Een "woord"\nen één regel 🙂', 'x'.repeat(20_000), ' ']) {
    const dicht = await verzegel(sleutel, 'blad 1', tekst)
    assert.equal(isVerzegeld(dicht), true)
    assert.equal(await ontzegel(sleutel, 'blad 1', dicht), tekst)
  }
})

test('even lange en veel kortere teksten zijn verzegeld even lang, en dezelfde tekst is nooit twee keer gelijk', async () => {
  const sleutel = await maakSleutel()
  const [kort, lang, nog] = await Promise.all(
    ['Ja.', 'x'.repeat(400), 'Ja.'].map(t => verzegel(sleutel, 'blad', t)),
  )
  assert.equal(kort?.length, lang?.length)
  assert.notEqual(kort, nog)
})

test('een tekst van een andere plek, een andere sleutel of met een letter anders gaat niet open', async () => {
  const [een, ander] = [await maakSleutel(), await maakSleutel()]
  const dicht = await verzegel(een, 'blad 1', 'Stil.')
  await assert.rejects(ontzegel(een, 'blad 2', dicht))
  await assert.rejects(ontzegel(ander, 'blad 1', dicht))
  const anders = dicht
    .replace(/.$/, last => (last === 'A' ? 'Q' : 'A'))
    .replace(/\../, m => (m === '.A' ? '.B' : '.A'))
  await assert.rejects(ontzegel(een, 'blad 1', anders))
})

test('een slot met een zin: alleen die zin, in dit dagboek; hoofdletters tellen, spaties niet', async () => {
  const sleutel = await maakSleutel()
  const slot = await slotMetZin(sleutel, 'dagboek 1', ZIN)
  assert.deepEqual(leesSloten(schrijfSloten([slot])), [slot])
  const dicht = await verzegel(sleutel, 'blad', 'Stil.')
  const weer = await openSlot(slot, 'dagboek 1', `  vier gewone  woorden achter elkaar `)
  assert.equal(await ontzegel(weer as CryptoKey, 'blad', dicht), 'Stil.')
  assert.equal(await openSlot(slot, 'dagboek 1', `${ZIN}!`), null)
  assert.equal(await openSlot(slot, 'dagboek 1', ZIN.toUpperCase()), null)
  assert.equal(await openSlot(slot, 'dagboek 2', ZIN), null)
})

test('een slot met een passkey: alleen wat die passkey geeft', async () => {
  const sleutel = await maakSleutel()
  const [uit, zout] = [lot(32), lot(32)]
  const slot = await slotMetPasskey(sleutel, 'dagboek 1', { uit, zout, passkey: lot(20).buffer })
  assert.deepEqual(leesSloten(schrijfSloten([slot])), [slot])
  assert.ok(await openSlot(slot, 'dagboek 1', uit))
  assert.equal(await openSlot(slot, 'dagboek 1', lot(32)), null)
  assert.equal(await openSlot(slot, 'dagboek 2', uit), null)
})
