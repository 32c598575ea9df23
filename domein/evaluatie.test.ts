// When an evaluation waits, and where ouder and specialist differ (J5).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOELEN } from './doel.ts'
import { type Evaluatie, evaluatieNu, listVerschillen, telScores } from './evaluatie.ts'
import type { Meting, Score } from './score.ts'

const alle = (moment: Evaluatie, ouder: Score = 0, specialist: Score = ouder): Meting[] =>
  DOELEN.flatMap(doel => [
    { doel, door: 'ouder' as const, moment, waarde: ouder, op: '2027-03-01' },
    { doel, door: 'specialist' as const, moment, waarde: specialist, op: '2027-03-01' },
  ])

test('begin wacht vanaf het begin, tussen vanaf het vierde gesprek, eind als de reeks bijna klaar is', () => {
  const wanneer = (metingen: readonly Meting[]) =>
    [
      [0, 10],
      [3, 7],
      [4, 6],
      [7, 0],
      [8, 2],
      [8, 1],
      [9, 1],
      [10, 0],
    ].map(([gehouden = 0, komend = 0]) => evaluatieNu(metingen, { gehouden, komend }))
  assert.deepEqual(wanneer([]), ['begin', 'begin', 'tussen', 'tussen', 'tussen', 'eind', 'eind', 'eind'])
  const begin = alle('begin')
  assert.deepEqual(wanneer(begin).slice(0, 3), [null, null, 'tussen'])
  assert.deepEqual(wanneer([...begin, ...alle('tussen')]), [
    null,
    null,
    null,
    null,
    null,
    'eind',
    'eind',
    'eind',
  ])
  assert.deepEqual(wanneer([...begin, ...alle('eind')]), Array(8).fill(null))
})

test('een evaluatie wacht tot alle zes de scores er zijn; een score bij een gesprek telt niet mee', () => {
  const begin = alle('begin')
  const los: Meting = { doel: 'basis', door: 'ouder', moment: 'gesprek', waarde: 1, op: '2027-03-02' }
  assert.equal(telScores([...begin.slice(1), los], 'begin'), 5)
  assert.equal(evaluatieNu([...begin.slice(1), los], { gehouden: 1, komend: 9 }), 'begin')
  assert.equal(telScores(begin, 'tussen'), 0)
})

test('verschil: alleen waar beiden kozen en anders, het grootste eerst, en nooit een gemiddelde', () => {
  assert.deepEqual(listVerschillen(alle('tussen', 1), 'tussen'), [])
  const metingen: Meting[] = [
    { doel: 'basis', door: 'ouder', moment: 'tussen', waarde: 1, op: '2027-03-01' },
    { doel: 'basis', door: 'specialist', moment: 'tussen', waarde: 0, op: '2027-03-01' },
    { doel: 'verbinding', door: 'ouder', moment: 'tussen', waarde: -3, op: '2027-03-01' },
    { doel: 'verbinding', door: 'specialist', moment: 'tussen', waarde: 1, op: '2027-03-01' },
    { doel: 'deescalatie', door: 'ouder', moment: 'tussen', waarde: 2, op: '2027-03-01' },
    { doel: 'deescalatie', door: 'specialist', moment: 'eind', waarde: -2, op: '2027-03-01' },
  ]
  assert.deepEqual(listVerschillen(metingen, 'tussen'), [
    { doel: 'verbinding', ouder: -3, specialist: 1 },
    { doel: 'basis', ouder: 1, specialist: 0 },
  ])
  assert.deepEqual(listVerschillen(metingen, 'begin'), [])
})
