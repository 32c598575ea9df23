// The line in words, and labels that never touch each other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { placeWoorden, vertelLijn } from './lijn-woorden.ts'

test('de lijn wordt verteld zonder oordeel en zonder gemiddelde', () => {
  const punten = [
    { dag: '2026-02-05', cijfer: 3 },
    { dag: '2026-02-19', cijfer: 2 },
    { dag: '2026-05-07', cijfer: 6.5 },
  ]
  assert.equal(
    vertelLijn(punten, 'nl'),
    'Op 5 februari gaf je een 3, op 7 mei een 6,5. Het laagst was een 2, op 19 februari. Het hoogst een 6,5, op 7 mei.',
  )
  assert.equal(vertelLijn(punten.slice(0, 1), 'nl'), 'Op 5 februari gaf je een 3.')
  assert.equal(vertelLijn(punten.slice(0, 2), 'en'), 'On 5 February you gave a 3, on 19 February a 2.')
  assert.match(vertelLijn([], 'nl'), /zodra je een keer/)
})

test('een lijn over twee jaren noemt het jaar, een vlakke lijn heeft geen hoogste', () => {
  const vlak = ['2025-12-18', '2026-01-01', '2026-01-15'].map(dag => ({ dag, cijfer: 5 }))
  assert.equal(
    vertelLijn(vlak, 'nl'),
    'Op 18 december 2025 gaf je een 5, op 15 januari 2026 een 5. Daartussen bleef het steeds een 5.',
  )
})

test('woorden die te lang zijn blijven in de tabel', () => {
  assert.deepEqual(
    placeWoorden([{ x: 50, y: 100, woorden: 'een hele lange gedachte die niet past op twee regels' }], 196),
    [],
  )
  assert.deepEqual(placeWoorden([{ x: 50, y: 100, woorden: 'Een avond helemaal stil' }], 196)[0]?.regels, [
    'Een avond helemaal',
    'stil',
  ])
})

test('wat past staat erbij, ook als de eerste poging vastloopt', () => {
  const plaatsen = [
    { x: 3, y: 146, woorden: 'Veel appjes' },
    { x: 17, y: 162 },
    { x: 32, y: 129 },
    { x: 47, y: 129, woorden: 'Een avond stil' },
    { x: 62, y: 95 },
    { x: 83, y: 112 },
    { x: 97, y: 78, woorden: 'Samen gefietst' },
  ]
  assert.equal(placeWoorden(plaatsen, 196).length, 3)
})

test('woorden raken elkaar nooit, hoe de lijn ook loopt', () => {
  const punt = fc.record({
    y: fc.integer({ min: 28, max: 196 }),
    woorden: fc.option(fc.string({ maxLength: 40 }), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(punt, { minLength: 1, maxLength: 12 }), punten => {
      const plaatsen = punten.map((p, i) => ({ ...p, x: 3 + (94 * i) / punten.length }))
      const dozen = placeWoorden(plaatsen, 196).map(label => {
        const breed = Math.max(...label.regels.map(regel => regel.length)) * 8.4
        const px = label.x * 3.3
        const links =
          label.anker === 'middle' ? px - breed / 2 : label.anker === 'start' ? px - 4 : px - breed + 4
        return {
          links,
          rechts: links + breed,
          boven: label.y - 13,
          onder: label.y - 13 + label.regels.length * 18,
        }
      })
      for (const [i, a] of dozen.entries()) {
        for (const b of dozen.slice(i + 1)) {
          const raakt = a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder
          assert.ok(!raakt, 'two labels touch')
        }
      }
    }),
    { seed: 20260514, numRuns: 500 },
  )
})
