// The clock that stands still until it is moved.
import assert from 'node:assert/strict'
import test from 'node:test'
import { stilstaandeKlok, systemClock } from './clock.ts'

test('the system clock moves on', () => {
  const first = systemClock.nu()
  assert.ok(Temporal.Instant.compare(systemClock.nu(), first) >= 0)
})

test('a still clock stands until it is moved', () => {
  const klok = stilstaandeKlok('2027-03-28T00:59:00Z')
  assert.equal(String(klok.nu()), '2027-03-28T00:59:00Z')
  assert.equal(String(klok.nu()), '2027-03-28T00:59:00Z')
  klok.schuif({ minutes: 2 })
  assert.equal(String(klok.nu()), '2027-03-28T01:01:00Z')
  klok.zet('2026-01-01T00:00:00+01:00')
  assert.equal(String(klok.nu()), '2025-12-31T23:00:00Z')
})

test('a text that is no moment is refused', () => {
  assert.throws(() => stilstaandeKlok('2027-02-30T00:00:00Z'), RangeError)
})
