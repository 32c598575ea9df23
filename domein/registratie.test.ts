// Registrations: numbers as people write them, and the days around the end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registratieStand, registratieVorm } from './registratie.ts'

test('een nummer van SKJ of BIG wordt herkend, hoe het ook geschreven is; al het andere is een vraag', () => {
  const vormen: [string, string][] = [
    ['', 'leeg'],
    ['   ', 'leeg'],
    ['SKJ 100012345', 'skj'],
    ['skj 110 042 917', 'skj'],
    ['SKJ-100.012.345', 'skj'],
    ['SKJ: 100012345', 'skj'],
    ['BIG 19012345601', 'big'],
    ['big 190 123 456 01', 'big'],
    ['BIG 1901234560', 'twijfel'],
    ['BIG 190123456012', 'twijfel'],
    ['SKJ 12345', 'twijfel'],
    ['SKJ 1234567890123', 'twijfel'],
    ['100012345', 'twijfel'],
    ['SKJ', 'twijfel'],
    ['NIP 123456', 'twijfel'],
    ['SKJ 10001234x', 'twijfel'],
    ['SKJ ١٢٣٤٥٦٧', 'twijfel'],
  ]
  assert.deepEqual(
    vormen.map(([tekst]) => [tekst, registratieVorm(tekst)]),
    vormen,
  )
})

test('een registratie nadert haar eind zestig dagen van tevoren, en geldt op de laatste dag nog', () => {
  const vandaag = Temporal.PlainDate.from('2027-03-01')
  const stand = (dag: string | null) => registratieStand(dag ? Temporal.PlainDate.from(dag) : null, vandaag)
  assert.equal(stand(null), 'onbekend')
  assert.equal(stand('2027-02-28'), 'verlopen')
  assert.equal(stand('2027-03-01'), 'nadert')
  assert.equal(stand('2027-04-30'), 'nadert')
  assert.equal(stand('2027-05-01'), 'geldig')
})
