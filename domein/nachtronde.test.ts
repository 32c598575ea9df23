// When a round of the night guard is due, by the clock of the practice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRondeNodig } from './nachtronde.ts'

const nodig = (laatste: string | null, nu: string) =>
  isRondeNodig(
    laatste === null ? null : Temporal.ZonedDateTime.from(`${laatste}[Europe/Amsterdam]`).toInstant(),
    Temporal.ZonedDateTime.from(`${nu}[Europe/Amsterdam]`).toInstant(),
  )

test('zonder eerdere ronde is er meteen een nodig', () => assert.equal(nodig(null, '2027-03-01T10:00'), true))

test('een keer per nacht, na twee uur', () => {
  assert.equal(nodig('2027-03-01T02:03', '2027-03-02T01:59'), false)
  assert.equal(nodig('2027-03-01T02:03', '2027-03-02T02:00'), true)
  assert.equal(nodig('2027-03-02T02:00', '2027-03-02T02:05'), false)
  assert.equal(nodig('2027-03-02T02:00', '2027-03-02T23:59'), false)
})

test('wie een nacht stilstond haalt de ronde in, en doet die nacht gewoon weer een', () => {
  assert.equal(nodig('2027-03-01T02:03', '2027-03-03T14:00'), true)
  assert.equal(nodig('2027-03-03T14:00', '2027-03-03T14:05'), false)
  assert.equal(nodig('2027-03-03T14:00', '2027-03-04T02:00'), true)
})

test('ook in de nacht zonder twee uur en in de nacht met twee keer twee uur is er een ronde', () => {
  assert.equal(nodig('2027-03-27T02:01', '2027-03-28T03:00'), true)
  assert.equal(nodig('2027-03-28T03:00', '2027-03-28T12:00'), false)
  assert.equal(nodig('2027-10-30T02:01', '2027-10-31T02:00'), true)
  const na = Temporal.Instant.from('2027-10-31T00:05:00Z')
  assert.equal(isRondeNodig(na, Temporal.Instant.from('2027-10-31T01:05:00Z')), false)
})
