// Dates and times as people say them, on both sides of the change of the clock.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDag, formatDagVan, formatMoment, formatTijd } from './tijd.ts'

test('een moment staat in Nederlandse tijd, in de taal van de pagina', () => {
  assert.equal(formatMoment('2026-05-14T12:00:00Z', 'nl'), 'donderdag 14 mei, 14.00 uur')
  assert.equal(formatMoment('2026-05-14T12:00:00Z', 'en'), 'Thursday 14 May, 14:00')
  assert.equal(
    formatMoment(new Date('2026-05-14T12:00:00Z'), 'nl', { jaar: true }),
    'donderdag 14 mei 2026, 14.00 uur',
  )
  assert.equal(
    formatMoment({ epochMilliseconds: Date.parse('2026-05-14T12:00:00Z') }, 'nl'),
    'donderdag 14 mei, 14.00 uur',
  )
})

test('zomertijd en wintertijd: dezelfde klok, een ander moment', () => {
  assert.equal(formatTijd('2026-10-24T12:00:00Z', 'nl'), '14.00 uur')
  assert.equal(formatTijd('2026-10-25T13:00:00Z', 'nl'), '14.00 uur')
  assert.equal(formatDagVan('2026-03-28T23:30:00Z', 'nl'), 'zondag 29 maart')
})

test('een kalenderdag verschuift nooit', () => {
  assert.equal(formatDag('2026-01-01', 'nl'), 'donderdag 1 januari')
  assert.equal(formatDag('2026-12-31', 'en', { jaar: true }), 'Thursday 31 December 2026')
  assert.equal(formatDag('2018-04-09', 'nl', { weekdag: false, jaar: true }), '9 april 2018')
})

test('wat geen moment of dag is, is een verrassing', () => {
  assert.throws(() => formatMoment('morgen', 'nl'), RangeError)
  assert.throws(() => formatDag('2026-13-01', 'nl'), RangeError)
})
