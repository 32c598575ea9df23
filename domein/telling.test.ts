// The own count of behaviour with messages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leesTellingSoort, telSamen } from './telling.ts'

test('alleen de drie soorten tellen mee', () => {
  assert.equal(leesTellingSoort('gepauzeerd'), 'gepauzeerd')
  for (const anders of ['', 'Gepauzeerd', 'verstuurd', '__proto__'])
    assert.equal(leesTellingSoort(anders), null)
})

test('per soort wordt opgeteld over de dagen', () =>
  assert.deepEqual(
    telSamen([
      { dag: '2027-03-01', soort: 'herschreven', aantal: 2 },
      { dag: '2027-03-02', soort: 'herschreven', aantal: 1 },
      { dag: '2027-03-02', soort: 'niet-verstuurd', aantal: 4 },
    ]),
    { gepauzeerd: 0, herschreven: 3, 'niet-verstuurd': 4 },
  ))
