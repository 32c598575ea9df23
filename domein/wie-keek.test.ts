// The sentences of who looked: one per person and day, in an order that shows first what one would not expect.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Logdeel, vertelDagen } from './wie-keek.ts'

const deel = (anders: Partial<Logdeel>): Logdeel => ({
  dag: '2027-03-01',
  rol: 'specialist',
  persoon_id: 'anna',
  naam: 'Anna Proef',
  waarnemer: false,
  handeling: 'R',
  onderdeel: 'plan',
  uitkomst: '0',
  keer: 1,
  tijden: ['10.00'],
  ...anders,
})

test('tweehonderd keer lezen door een specialist op een dag is een bezoek', () => {
  const delen = Array.from({ length: 20 }, (_, i) =>
    deel({ onderdeel: `deel-${i}`, keer: 10, tijden: ['09.00', '09.01'] }),
  )
  const [dag, ...meer] = vertelDagen(delen, 'noor')
  assert.equal(meer.length, 0)
  assert.equal(dag?.bezoeken.length, 1)
  assert.equal(dag?.bezoeken[0]?.keer.keek, 200)
})

test('gelukt, geweigerd en misgegaan worden apart geteld', () => {
  const delen = [
    deel({ keer: 3 }),
    deel({ handeling: 'U', keer: 2 }),
    deel({ handeling: 'E' }),
    deel({ uitkomst: '4', keer: 4 }),
    deel({ handeling: 'U', uitkomst: '8' }),
  ]
  assert.deepEqual(vertelDagen(delen, 'noor')[0]?.bezoeken[0]?.keer, {
    keek: 3,
    schreef: 2,
    papier: 1,
    dicht: 4,
    mis: 1,
  })
})

test('de nieuwste dag staat boven; wettelijke controle staat vooraan en jijzelf achteraan', () => {
  const delen = [
    deel({ rol: 'ouder', persoon_id: 'noor', naam: null }),
    deel({}),
    deel({ rol: 'coordinator', persoon_id: 'cato', naam: null }),
    deel({ rol: 'vertrouwensfunctionaris', persoon_id: 'vera', naam: null }),
    deel({ rol: 'specialist', persoon_id: 'bram', naam: null }),
    deel({ dag: '2027-03-02' }),
  ]
  const dagen = vertelDagen(delen, 'noor')
  assert.deepEqual(
    dagen.map(d => [d.dag, d.bezoeken.map(b => b.wie)]),
    [
      ['2027-03-02', ['specialist']],
      ['2027-03-01', ['controle', 'andere-specialist', 'coordinator', 'specialist', 'jij']],
    ],
  )
})

test('een naam heeft alleen de eigen specialist: twee coordinatoren zijn een functie', () => {
  const delen = [
    deel({ rol: 'coordinator', persoon_id: 'cato', naam: 'Cato Proef' }),
    deel({ rol: 'coordinator', persoon_id: 'dirk', naam: 'Dirk Proef' }),
  ]
  assert.deepEqual(
    vertelDagen(delen, 'noor')[0]?.bezoeken.map(b => [b.wie, b.naam, b.keer.keek]),
    [['coordinator', null, 2]],
  )
})

test('een deel noemt elke minuut een keer, en het meest bekeken deel staat vooraan', () => {
  const delen = [
    deel({ tijden: ['10.30', '09.02'], keer: 2 }),
    deel({ handeling: 'U', tijden: ['09.02'] }),
    deel({ onderdeel: 'verslag', keer: 9, tijden: ['11.00'] }),
  ]
  assert.deepEqual(vertelDagen(delen, 'noor')[0]?.bezoeken[0]?.delen, [
    { onderdeel: 'verslag', tijden: ['11.00'] },
    { onderdeel: 'plan', tijden: ['09.02', '10.30'] },
  ])
})

test('wie waarnam heet zo, met de naam, en staat voor de eigen specialist', () => {
  const delen = [deel({}), deel({ persoon_id: 'carl', naam: 'Carl Proef', waarnemer: true })]
  assert.deepEqual(
    vertelDagen(delen, 'noor')[0]?.bezoeken.map(b => [b.wie, b.naam]),
    [
      ['waarnemer', 'Carl Proef'],
      ['specialist', 'Anna Proef'],
    ],
  )
})
