// When check-ins fell, against nothing but the own earlier ones, and how long that is a thing of today (J10).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHECKINMATEN, type Checkin, type CheckinMaat } from './checkin.ts'
import { isGedaald, vraagtOmKijken } from './daling.ts'

const reeks = (...cijfers: readonly number[]): Checkin[] =>
  cijfers.map((cijfer, i) => ({
    dag: `2027-02-${String(i + 1).padStart(2, '0')}`,
    woorden: '',
    ...{ rust_ouder: cijfer, rust_kind: cijfer, verbinding: cijfer, druk: 10 - cijfer },
  }))
/** Everything stays as it was but one measure. */
const alleen = (maat: CheckinMaat, ...cijfers: readonly number[]) =>
  reeks(...cijfers.map(() => 6)).map((c, i) => ({ ...c, [maat]: cijfers[i] as number }))

test('gedaald is: de laatste twee liggen elk drie of meer onder wat gewoon was', () => {
  assert.equal(isGedaald(reeks(6, 6, 6, 3, 3)), true)
  assert.equal(isGedaald(reeks(6, 6, 6, 2, 1)), true)
  assert.equal(isGedaald(reeks(6, 6, 6, 4, 3)), false)
  assert.equal(isGedaald(reeks(6, 6, 6, 3, 4)), false)
  assert.equal(isGedaald(reeks(6, 6, 6, 9, 9)), false)
})

test('een slechte dag is geen daling, en een slechte dag eerder verandert niet wat gewoon was', () => {
  assert.equal(isGedaald(reeks(6, 6, 6, 6, 0)), false)
  assert.equal(isGedaald(reeks(6, 6, 0, 6, 6, 3, 3)), true)
  assert.equal(isGedaald(reeks(2, 2, 9, 2, 2)), false)
})

test('zonder drie eerdere is er niets om van te dalen', () => {
  assert.equal(isGedaald([]), false)
  assert.equal(isGedaald(reeks(9, 9, 0, 0)), false)
  assert.equal(isGedaald(reeks(9, 9, 9, 0, 0)), true)
})

test('alleen de laatste zes ervoor zijn gewoon: wie al lang laag staat, daalt niet', () => {
  assert.equal(isGedaald(reeks(9, 9, 9, 9, 9, 9, 3, 3, 3, 3, 3, 3, 3, 3)), false)
  assert.equal(isGedaald(reeks(1, 1, 1, 1, 1, 1, 1, 8, 8, 8, 8, 8, 8, 4, 4)), true)
})

test('elke maat telt op zichzelf en nooit samen; van druk is meer minder', () => {
  for (const maat of CHECKINMATEN) {
    const [laag, hoog] = maat === 'druk' ? [9, 3] : [3, 9]
    assert.equal(isGedaald(alleen(maat, 6, 6, 6, laag, laag)), true, maat)
    assert.equal(isGedaald(alleen(maat, 6, 6, 6, hoog, hoog)), false, maat)
  }
  const verdeeld = reeks(6, 6, 6, 6, 6).map((c, i) =>
    i < 3 ? c : { ...c, rust_ouder: i === 3 ? 3 : 6, rust_kind: i === 4 ? 3 : 6 },
  )
  assert.equal(isGedaald(verdeeld), false)
})

test('bij een even aantal eerdere ligt gewoon tussen de middelste twee, en de volgorde van binnenkomst telt niet', () => {
  assert.equal(isGedaald(reeks(5, 6, 7, 8, 3, 3)), true)
  assert.equal(isGedaald(reeks(5, 6, 7, 8, 4, 4)), false)
  assert.equal(isGedaald(reeks(6, 6, 6, 3, 3).toReversed()), true)
})

test('een daling vraagt veertien dagen om te kijken, tot er een gesprek is gehouden', () => {
  const dag = (tekst: string) => Temporal.PlainDate.from(tekst)
  const op = dag('2027-03-01')
  const gesprek = (tekst: string) => Temporal.Instant.from(tekst)
  assert.equal(vraagtOmKijken(null, null, op), false)
  assert.equal(vraagtOmKijken(op, null, op), true)
  assert.equal(vraagtOmKijken(op, null, dag('2027-03-15')), true)
  assert.equal(vraagtOmKijken(op, null, dag('2027-03-16')), false)
  assert.equal(vraagtOmKijken(op, null, dag('2027-05-03')), false)
  assert.equal(vraagtOmKijken(op, gesprek('2027-02-28T13:00:00Z'), dag('2027-03-02')), true)
  // 00.30 on 1 March in Amsterdam.
  assert.equal(vraagtOmKijken(op, gesprek('2027-02-28T23:30:00Z'), dag('2027-03-02')), false)
  assert.equal(vraagtOmKijken(op, gesprek('2027-03-02T13:00:00Z'), dag('2027-03-02')), false)
})
