// What may reach the server of a dagboek: only sealed shapes, whatever else is tried.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isVerzegeld, leesGedeeld, leesSloten, SLOTEN_MAX, schrijfSloten, VULMAAT } from './dagboek.ts'

const b64 = (n: number) => Buffer.alloc(n, 7).toString('base64url')
const verzegeld = (n: number) => `${b64(12)}.${b64(n)}`
const slotZin = { soort: 'zin', rondes: 600_000, zout: b64(16), dicht: verzegeld(48) } as const
const slotPasskey = { soort: 'passkey', zout: b64(32), passkey: b64(20), dicht: verzegeld(48) } as const

test('een verzegelde tekst is een nonce en hele eenheden met hun merk', () => {
  assert.equal(isVerzegeld(verzegeld(VULMAAT + 16)), true)
  assert.equal(isVerzegeld(verzegeld(VULMAAT * 4 + 16)), true)
  for (const n of [0, 15, 16, 17, VULMAAT, VULMAAT + 15, VULMAAT + 17, VULMAAT * 200 + 16])
    assert.equal(isVerzegeld(verzegeld(n)), false, String(n))
  assert.equal(isVerzegeld(`${verzegeld(VULMAAT + 16)}\n`), false)
})

test('gewone woorden zijn nooit een verzegelde tekst of een slot', () => {
  for (const tekst of ['', 'Vandaag was het stil.', 'stil', 'a.b', 'zin:600000:stil:stil'])
    assert.deepEqual([isVerzegeld(tekst), leesSloten(tekst)], [false, null], tekst)
  fc.assert(fc.property(fc.string({ maxLength: 600 }), t => !isVerzegeld(t) && leesSloten(t) === null))
})

test('sloten komen terug zoals ze geschreven zijn', () => {
  for (const sloten of [[slotZin], [slotPasskey], [slotPasskey, slotZin]])
    assert.deepEqual(leesSloten(schrijfSloten(sloten)), sloten)
})

test('een slot dat te vlug te proberen is, of te veel sloten, gaat niet door', () => {
  assert.equal(leesSloten(schrijfSloten([{ ...slotZin, rondes: 599_999 }])), null)
  assert.equal(leesSloten(schrijfSloten([{ ...slotZin, rondes: 100_000_000 }])), null)
  assert.equal(leesSloten(schrijfSloten(Array(SLOTEN_MAX).fill(slotZin)))?.length, SLOTEN_MAX)
  assert.equal(leesSloten(schrijfSloten(Array(SLOTEN_MAX + 1).fill(slotZin))), null)
  assert.equal(leesSloten(schrijfSloten([{ ...slotZin, dicht: verzegeld(49) }])), null)
  assert.equal(leesSloten(`${schrijfSloten([slotZin])},stil`), null)
})

test('wat gedeeld wordt heeft woorden, en niet te veel', () => {
  assert.equal(leesGedeeld('  Het was stil.\n'), 'Het was stil.')
  assert.equal(leesGedeeld(' \n'), null)
  assert.equal(leesGedeeld('x'.repeat(20_001)), null)
  assert.equal(leesGedeeld('stil\ufffd'), null)
})
