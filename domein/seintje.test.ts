// The hours of a seintje, over both changes of the clock, and its back-off.
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  MELDING,
  meldingMag,
  SEINTJE,
  SPREIDING,
  seintjeDag,
  seintjeMag,
  volgendeMelding,
  weerProberen,
} from './seintje.ts'

const op = (tekst: string) => Temporal.Instant.from(tekst)

test('een seintje gaat uit op de dag ervoor, vanaf negen uur en nooit na acht uur s avonds', () => {
  const begint = op('2027-03-10T13:00:00+01:00')
  assert.equal(seintjeDag(begint).toString(), '2027-03-09')
  for (const [nu, verwacht] of [
    ['2027-03-08T12:00:00+01:00', 'te-vroeg'],
    ['2027-03-09T08:59:59+01:00', 'te-vroeg'],
    ['2027-03-09T09:00:00+01:00', 'nu'],
    ['2027-03-09T19:59:59+01:00', 'nu'],
    ['2027-03-09T20:00:00+01:00', 'voorbij'],
    ['2027-03-10T09:00:00+01:00', 'voorbij'],
  ] as const)
    assert.equal(seintjeMag(begint, 0, op(nu)), verwacht, nu)
})

test('de eigen spreiding verschuift alleen het begin, hooguit een uur', () => {
  const begint = op('2027-03-10T13:00:00+01:00')
  assert.equal(seintjeMag(begint, SPREIDING - 1, op('2027-03-09T09:59:58+01:00')), 'te-vroeg')
  assert.equal(seintjeMag(begint, SPREIDING - 1, op('2027-03-09T09:59:59+01:00')), 'nu')
  assert.equal(seintjeMag(begint, SPREIDING - 1, op('2027-03-09T20:00:00+01:00')), 'voorbij')
})

test('negen uur blijft negen uur als de klok verspringt, en de dag is die van hier', () => {
  // Summer time begins on 28 March 2027 and ends on 31 October 2027.
  assert.equal(seintjeMag(op('2027-03-29T10:00:00+02:00'), 0, op('2027-03-28T08:59:00+02:00')), 'te-vroeg')
  assert.equal(seintjeMag(op('2027-03-29T10:00:00+02:00'), 0, op('2027-03-28T09:00:00+02:00')), 'nu')
  assert.equal(seintjeMag(op('2027-11-01T10:00:00+01:00'), 0, op('2027-10-31T08:59:00+01:00')), 'te-vroeg')
  assert.equal(seintjeMag(op('2027-11-01T10:00:00+01:00'), 0, op('2027-10-31T09:00:00+01:00')), 'nu')
  // Half past midnight here is the day before in UTC.
  assert.equal(seintjeDag(op('2027-07-02T22:30:00Z')).toString(), '2027-07-02')
})

test('een medewerker hoort alleen overdag op een werkdag iets, en daarna pas de volgende dag', () => {
  assert.equal(meldingMag(op('2027-03-05T08:00:00+01:00')), true)
  assert.equal(meldingMag(op('2027-03-05T07:59:59+01:00')), false)
  assert.equal(meldingMag(op('2027-03-05T20:00:00+01:00')), false)
  assert.equal(meldingMag(op('2027-03-06T12:00:00+01:00')), false)
  assert.equal(volgendeMelding(op('2027-03-27T19:00:00+01:00')).toString(), '2027-03-28T06:00:00Z')
})

test('na een mislukte poging steeds langer wachten, tot een uur', () => {
  const nu = op('2027-03-09T08:00:00Z')
  const minuten = [1, 2, 3, 4, 5, 6, 99].map(n => weerProberen(nu, n).since(nu).total('minutes'))
  assert.deepEqual(minuten, [1, 5, 15, 30, 60, 60, 60])
})

test('de woorden zeggen niets: geen naam, geen tijd, geen plaats, geen adres om aan te tikken', () => {
  for (const tekst of [SEINTJE.tekst, MELDING.tekst, SEINTJE.onderwerp, MELDING.onderwerp])
    assert.doesNotMatch(tekst, /luwte|pso|gesprek|ouder|kind|specialist|praktijk|http|www|@|\d/i)
})
