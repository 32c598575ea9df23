// The clocks, with the Algemene termijnenwet at their end (law.md, section 10).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  looptDoor,
  planOpSchriftVoor,
  planVastgesteldVoor,
  standVan,
  tussenevaluatieOp,
  verslagVoorProforma,
  verzoekBeantwoordVoor,
} from './termijnen.ts'

const dag = (iso: string) => Temporal.PlainDate.from(iso)

test('een termijn die op een vrije dag eindigt loopt door tot de volgende andere dag', () => {
  const rijen = [
    ['2026-03-05', '2026-03-05'],
    ['2026-03-07', '2026-03-09'],
    ['2026-03-08', '2026-03-09'],
    ['2026-04-03', '2026-04-07'],
    ['2026-12-25', '2026-12-28'],
    ['2027-05-05', '2027-05-07'],
  ]
  for (const [van, tot] of rijen) assert.equal(`${looptDoor(dag(van!))}`, tot)
  assert.equal(`${looptDoor(dag('2026-05-15'), [dag('2026-05-15')])}`, '2026-05-18')
})

test('het plan binnen zes weken, op schrift binnen veertien dagen, een verzoek binnen een maand', () => {
  assert.equal(`${planVastgesteldVoor(dag('2026-02-02'))}`, '2026-03-16')
  assert.equal(`${planVastgesteldVoor(dag('2026-02-23'))}`, '2026-04-07')
  assert.equal(`${planOpSchriftVoor(dag('2026-03-02'))}`, '2026-03-16')
  assert.equal(`${planOpSchriftVoor(dag('2026-03-01'))}`, '2026-03-16')
  assert.equal(`${verzoekBeantwoordVoor(dag('2026-01-31'))}`, '2026-03-02')
  assert.equal(`${verzoekBeantwoordVoor(dag('2026-03-12'))}`, '2026-04-13')
})

test('drie weken voor de pro-formadatum is nooit later dan drie weken', () => {
  assert.equal(`${verslagVoorProforma(dag('2026-06-15'))}`, '2026-05-22')
  assert.equal(`${verslagVoorProforma(dag('2026-06-19'))}`, '2026-05-29')
  assert.equal(`${verslagVoorProforma(dag('2026-04-27'))}`, '2026-04-02')
})

test('de tussenevaluatie valt rond het vijfde gesprek, of eerder als de rechtbank wacht', () => {
  const reeks = Array.from({ length: 10 }, (_, i) => dag('2026-09-01').add({ weeks: 2 * i }))
  assert.equal(`${tussenevaluatieOp(reeks, null)}`, '2026-10-27')
  assert.equal(`${tussenevaluatieOp(reeks.slice(0, 4), null)}`, '2026-09-15')
  assert.equal(`${tussenevaluatieOp(reeks, dag('2026-10-30'))}`, '2026-10-09')
  assert.equal(`${tussenevaluatieOp(reeks, dag('2027-10-30'))}`, '2026-10-27')
  assert.equal(`${tussenevaluatieOp([], dag('2026-10-30'))}`, '2026-10-09')
  assert.equal(tussenevaluatieOp([], null), null)
})

test('een termijn nadert in de laatste week en is op de dag zelf nog niet verstreken', () => {
  const op = (iso: string) => standVan(dag('2026-03-16'), dag(iso))
  assert.deepEqual(op('2026-03-08'), { dagen: 8, stand: 'ruim' })
  assert.deepEqual(op('2026-03-09'), { dagen: 7, stand: 'nadert' })
  assert.deepEqual(op('2026-03-16'), { dagen: 0, stand: 'nadert' })
  assert.deepEqual(op('2026-03-17'), { dagen: -1, stand: 'verstreken' })
  assert.equal(op('2025-03-17').dagen, 364)
})
