// The order of the themes: one press up and one down is as it was, nothing gets lost, and what is hidden keeps its place.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { verzet, ZETTEN } from './volgorde.ts'

const lijst = (tekst: string) =>
  [...tekst].map(teken => ({ thema: teken.toLowerCase(), verborgen: teken !== teken.toLowerCase() }))
const alsTekst = (plekken: ReturnType<typeof lijst>) =>
  plekken.map(p => (p.verborgen ? p.thema.toUpperCase() : p.thema)).join('')
const na = (begin: string, thema: string, zet: (typeof ZETTEN)[number]) =>
  alsTekst(verzet(lijst(begin), thema, zet))

test('omhoog en omlaag wisselt met wie er zichtbaar naast staat; aan de rand blijft het', () => {
  assert.equal(na('abcd', 'c', 'omhoog'), 'acbd')
  assert.equal(na('abcd', 'b', 'omlaag'), 'acbd')
  assert.equal(na('aBcd', 'c', 'omhoog'), 'caBd')
  assert.equal(na('abCd', 'b', 'omlaag'), 'aCdb')
  assert.equal(na('abcd', 'a', 'omhoog'), 'abcd')
  assert.equal(na('Abcd', 'b', 'omhoog'), 'Abcd')
  assert.equal(na('abcd', 'd', 'omlaag'), 'abcd')
})

test('verbergen en tonen laat de plek zoals hij is; een onbekend thema verandert niets', () => {
  assert.equal(na('abc', 'b', 'verberg'), 'aBc')
  assert.equal(na('aBc', 'b', 'toon'), 'abc')
  assert.equal(na('aBc', 'b', 'omhoog'), 'aBc')
  assert.equal(na('abc', 'x', 'verberg'), 'abc')
})

test('welke knoppen ook: er gaat geen thema verloren en er komt er geen bij', () => {
  const zet = fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...ZETTEN))
  fc.assert(
    fc.property(fc.array(zet, { maxLength: 30 }), zetten => {
      const uit = zetten.reduce((nu, [thema, naar]) => verzet(nu, thema, naar), lijst('aBcdEf'))
      assert.equal([...alsTekst(uit).toLowerCase()].sort().join(''), 'abcdef')
    }),
  )
})
