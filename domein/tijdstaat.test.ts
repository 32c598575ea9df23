// The sums of minutes: months in the time of Amsterdam, what counts, and what was not filled in yet (J8).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inUren, leesMaand, maandVan, ontbreektBij, perMaand, type Tijdregel, telTijd } from './tijdstaat.ts'

const moment = (tekst: string) => Temporal.Instant.from(tekst)
const nu = moment('2027-03-15T09:00:00Z')
const regel = (anders: Partial<Tijdregel> = {}, minuten: Partial<Tijdregel['minuten']> = {}): Tijdregel => ({
  id: 'een',
  begint: moment('2027-03-01T13:00:00Z'),
  plaats: 'praktijk',
  stand: 'gehouden',
  ...anders,
  minuten: { gesprek: 60, reis: 0, administratie: 10, ...minuten },
})

test('een gesprek hoort bij de maand waarin het begint, op de klok van Amsterdam', () => {
  for (const [op, maand] of [
    ['2027-02-28T22:59:59Z', '2027-02'],
    ['2027-02-28T23:00:00Z', '2027-03'],
    // Summer time: two hours ahead.
    ['2027-05-31T21:59:59Z', '2027-05'],
    ['2027-05-31T22:00:00Z', '2027-06'],
    ['2027-10-31T22:59:59Z', '2027-10'],
    ['2027-10-31T23:00:00Z', '2027-11'],
    // The end of a year.
    ['2027-12-31T22:59:59Z', '2027-12'],
    ['2027-12-31T23:00:00Z', '2028-01'],
  ] as const)
    assert.equal(maandVan(moment(op)).toString(), maand, op)
})

test('een maand in een adres die geen maand is, is de maand van nu', () => {
  assert.equal(leesMaand('2026-12', nu).toString(), '2026-12')
  for (const tekst of [
    undefined,
    '',
    '2027-13',
    '2027-00',
    '2027-3',
    '1999-12',
    '2027-02-01',
    "2027-02'",
    '٢٠٢٧-02',
  ])
    assert.equal(leesMaand(tekst, nu).toString(), '2027-03', `${tekst}`)
  // In the night of New Year the month is that of the Netherlands.
  assert.equal(leesMaand('', moment('2027-12-31T23:30:00Z')).toString(), '2028-01')
})

test('alles wat is opgeschreven telt, per soort en samen; leeg telt niet mee', () => {
  const regels = [
    regel({}, { reis: 25 }),
    regel({ stand: 'niet-verschenen' }, { gesprek: null, reis: 40, administratie: null }),
    regel({ stand: 'gepland' }, { gesprek: null, administratie: 5 }),
    regel({ stand: 'afgezegd' }, { gesprek: null, reis: null, administratie: null }),
  ]
  assert.deepEqual(telTijd(regels), { gesprek: 60, reis: 65, administratie: 15, samen: 140, gehouden: 1 })
  assert.deepEqual(telTijd([]), { gesprek: 0, reis: 0, administratie: 0, samen: 0, gehouden: 0 })
})

test('per maand in de orde van de tijd; een maand zonder gesprek en zonder tijd staat er niet', () => {
  const regels = [
    regel({ begint: moment('2027-01-01T10:00:00Z') }),
    regel({ begint: moment('2026-12-31T22:30:00Z') }, { gesprek: 30 }),
    regel({ begint: moment('2026-12-31T23:30:00Z') }, { gesprek: 45 }),
    regel(
      { begint: moment('2027-04-01T10:00:00Z'), stand: 'gepland' },
      { gesprek: null, administratie: null },
    ),
    regel({ begint: moment('2027-05-01T10:00:00Z') }, { gesprek: null, reis: null, administratie: null }),
  ]
  assert.deepEqual(
    perMaand(regels).map(({ maand, som }) => [maand, som.gehouden, som.gesprek, som.samen]),
    [
      ['2026-12', 1, 30, 40],
      ['2027-01', 2, 105, 125],
      ['2027-05', 1, 0, 0],
    ],
  )
  const alles = telTijd(regels)
  const delen = perMaand(regels).reduce((som, m) => som + m.som.samen, 0)
  assert.equal(delen, alles.samen)
})

test('wat nog niet is ingevuld: 0 is ingevuld, en reistijd alleen waar iemand op pad ging', () => {
  const leeg = { gesprek: null, reis: null, administratie: null }
  assert.equal(ontbreektBij(regel(), nu), null)
  assert.equal(ontbreektBij(regel({}, { reis: null }), nu), null)
  assert.deepEqual(ontbreektBij(regel({ plaats: 'thuis' }, { reis: null }), nu), ['reis'])
  assert.equal(ontbreektBij(regel({ plaats: 'thuis' }, { reis: 0 }), nu), null)
  assert.deepEqual(ontbreektBij(regel({}, leeg), nu), ['gesprek', 'administratie'])
  assert.deepEqual(ontbreektBij(regel({ plaats: 'elders' }, leeg), nu), ['gesprek', 'reis', 'administratie'])
  assert.equal(ontbreektBij(regel({ plaats: 'online', stand: 'niet-verschenen' }, leeg), nu), null)
  assert.deepEqual(ontbreektBij(regel({ plaats: 'thuis', stand: 'niet-verschenen' }, leeg), nu), ['reis'])
  assert.equal(ontbreektBij(regel({ plaats: 'thuis', stand: 'afgezegd' }, leeg), nu), null)
})

test('een gepland gesprek van voor vandaag wacht op vastleggen; dat van vandaag nog niet', () => {
  const gepland = (begint: string) => ontbreektBij(regel({ stand: 'gepland', begint: moment(begint) }), nu)
  assert.equal(gepland('2027-03-14T22:59:00Z'), 'vastleggen')
  assert.equal(gepland('2027-03-14T23:00:00Z'), null)
  assert.equal(gepland('2027-03-16T10:00:00Z'), null)
})

test('minuten worden hele uren en wat over is; geen half getal, geen min', () => {
  assert.deepEqual([0, 59, 60, 125, 6000].map(inUren), [
    { uren: 0, minuten: 0 },
    { uren: 0, minuten: 59 },
    { uren: 1, minuten: 0 },
    { uren: 2, minuten: 5 },
    { uren: 100, minuten: 0 },
  ])
  for (const geen of [-1, 1.5, Number.NaN]) assert.throws(() => inUren(geen), RangeError)
})
