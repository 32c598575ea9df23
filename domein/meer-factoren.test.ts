// More than one factor: what a provider says, and above all what it does not say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMetMeerFactoren } from './meer-factoren.ts'

const met = (amr: string[], acr: string | null = null, vertrouwd: string[] = []) =>
  isMetMeerFactoren({ amr, acr }, vertrouwd)

test('mfa telt, en twee soorten bewijs samen', () => {
  for (const amr of [
    ['mfa'],
    ['pwd', 'mfa'],
    ['pwd', 'otp'],
    ['hwk', 'pin'],
    ['fpt', 'swk'],
    ['pwd', 'x', 'sc'],
  ])
    assert.equal(met(amr), true, amr.join())
})

test('een soort bewijs is er een, hoe vaak ook; sms en telefoon tellen niet', () => {
  for (const amr of [
    [],
    ['pwd'],
    ['pwd', 'pin'],
    ['otp', 'hwk'],
    ['pwd', 'sms'],
    ['pwd', 'tel'],
    ['MFA'],
    ['constructor', 'pwd'],
  ])
    assert.equal(met(amr), false, amr.join())
})

test('een acr telt alleen als de praktijk die noemde', () => {
  assert.equal(met(['pwd'], 'phrh', ['phr', 'phrh']), true)
  assert.equal(met(['pwd'], 'phrh', []), false)
  assert.equal(met(['pwd'], '1', ['phr']), false)
  assert.equal(met([], null, ['phr']), false)
})
