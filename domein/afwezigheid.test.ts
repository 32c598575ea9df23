// What is still planned in an absence: the days of Amsterdam, both ends included, and only what can be moved.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAfwezigOp, nogGepland } from './afwezigheid.ts'

const dag = (tekst: string) => Temporal.PlainDate.from(tekst)
const nu = Temporal.Instant.from('2027-03-01T09:30:00Z')
const g = (moment: string, stand = 'gepland') => ({ begint: Temporal.Instant.from(moment), stand })
const gevonden = (gesprekken: ReturnType<typeof g>[], ...dagen: [string, string][]) =>
  nogGepland(
    gesprekken,
    dagen.map(([van, tot]) => ({ van: dag(van), tot: dag(tot) })),
    nu,
  ).map(({ begint }) => begint.toString())

test('de eerste en de laatste dag tellen mee, de dag ervoor en erna niet', () => {
  const weg = [{ van: dag('2027-05-10'), tot: dag('2027-05-14') }]
  const dagen = ['2027-05-09', '2027-05-10', '2027-05-12', '2027-05-14', '2027-05-15']
  assert.deepEqual(
    dagen.map(d => isAfwezigOp(dag(d), weg)),
    [false, true, true, true, false],
  )
  assert.equal(isAfwezigOp(dag('2027-05-12'), []), false)
})

test('een dag is een dag in Amsterdam, ook vlak voor en na middernacht, in de zomer en in de winter', () => {
  const zomer = [
    '2027-07-04T21:59:00Z',
    '2027-07-04T22:00:00Z',
    '2027-07-05T21:59:00Z',
    '2027-07-05T22:00:00Z',
  ]
  assert.deepEqual(
    gevonden(
      zomer.map(m => g(m)),
      ['2027-07-05', '2027-07-05'],
    ),
    ['2027-07-04T22:00:00Z', '2027-07-05T21:59:00Z'],
  )
  const winter = [
    '2027-12-05T22:59:00Z',
    '2027-12-05T23:00:00Z',
    '2027-12-06T22:59:00Z',
    '2027-12-06T23:00:00Z',
  ]
  assert.deepEqual(
    gevonden(
      winter.map(m => g(m)),
      ['2027-12-06', '2027-12-06'],
    ),
    ['2027-12-05T23:00:00Z', '2027-12-06T22:59:00Z'],
  )
})

test('alleen wat gepland is en nog komt, elk een keer en op volgorde van tijd', () => {
  const weg: [string, string][] = [
    ['2027-03-01', '2027-03-31'],
    ['2027-03-10', '2027-03-20'],
  ]
  const gesprekken = [
    g('2027-03-11T13:00:00Z'),
    g('2027-03-04T13:00:00Z'),
    g('2027-03-05T13:00:00Z', 'afgezegd'),
    g('2027-03-01T09:00:00Z', 'gehouden'),
    g('2027-03-01T08:00:00Z'),
    g('2027-03-01T09:30:00Z'),
    g('2027-03-01T09:31:00Z'),
    g('2027-04-02T13:00:00Z'),
  ]
  assert.deepEqual(gevonden(gesprekken, ...weg), [
    '2027-03-01T09:31:00Z',
    '2027-03-04T13:00:00Z',
    '2027-03-11T13:00:00Z',
  ])
  assert.deepEqual(gevonden(gesprekken), [])
})
