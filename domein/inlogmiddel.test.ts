// What happened to a means of signing in matters for so long, and not a moment longer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNieuw, leesEigenNaam, magTerug, terugTot } from './inlogmiddel.ts'

const nu = Temporal.Instant.from('2027-03-01T09:00:00Z')
const geleden = (uren: number, seconden = 0) => nu.subtract({ hours: uren }).add({ seconds: seconden })

test('dertig dagen is een manier om in te loggen nieuw', () => {
  assert.deepEqual(
    [isNieuw(nu, nu), isNieuw(geleden(720, 1), nu), isNieuw(geleden(720), nu)],
    [true, true, false],
  )
})

test('een dag lang kan wat weg is terug', () => {
  assert.deepEqual(
    [magTerug(nu, nu), magTerug(geleden(24, 1), nu), magTerug(geleden(24), nu)],
    [true, true, false],
  )
  assert.equal(String(terugTot(nu)), '2027-03-02T09:00:00Z')
})

test('een eigen naam is een korte regel, of niets', () => {
  const naam = (invoer: string) => {
    const uit = leesEigenNaam(invoer)
    return uit.ok ? uit.waarde : uit.omdat
  }
  for (const [invoer, verwacht] of [
    ['  Mijn   telefoon ', 'Mijn telefoon'],
    ['', ''],
    ['   ', ''],
    ['Zoe\u0308', 'Zo\u00eb'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), 'te-lang'],
    ['x'.repeat(1_000_000), 'te-lang'],
    ['een\ntwee', 'verboden-teken'],
    ['\u202etelefoon', 'verboden-teken'],
    ['\ud800', 'verboden-teken'],
    ['\ufffd', 'verboden-teken'],
  ] as const)
    assert.equal(naam(invoer), verwacht, invoer.slice(0, 20))
})
