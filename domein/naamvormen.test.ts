// Names as two parents write them: what is one name, and what is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vormenVan, vouwNaam } from './naamvormen.ts'

const delen = (een: string, ander: string) => vormenVan(een).some(v => vormenVan(ander).includes(v))

test('een naam die anders geschreven wordt blijft dezelfde naam', () => {
  for (const [een, ander] of [
    ['Sem', ' sèm '],
    ['Sophie', 'Sofie'],
    ['Luca', 'Luka'],
    ['Noah', 'Noa'],
    ['Thijs', 'Tijs'],
    ['Yasmin', 'Jasmin'],
    ['Maya', 'Maja'],
    ['Youssef', 'Yoesef'],
    ['Mohammed', 'Mohamed'],
    ['Elisabeth', 'Elizabeth'],
    ['Max', 'Maks'],
    ['Søren', 'Soren'],
    ['Marie-Louise', 'Marie Louise'],
    ['Marie-Louise', 'Marielouise'],
  ] as const)
    assert.equal(vouwNaam(een), vouwNaam(ander), `${een} en ${ander}`)
})

test('alle namen of alleen de eerste is hetzelfde kind, een enkele letter is geen naam', () => {
  assert.equal(delen('Jan Willem', 'Jan'), true)
  assert.equal(delen('Marie-Louise', 'Marie'), true)
  assert.equal(delen('Jan', 'Willem'), false)
  assert.equal(delen('J. Willem', 'J. Pieter'), false)
  assert.deepEqual(vormenVan('  '), [])
  assert.deepEqual(vormenVan('12'), [])
})

test('andere namen blijven andere namen', () => {
  for (const [een, ander] of [
    ['Sem', 'Sam'],
    ['Noa', 'Nora'],
    ['Emma', 'Anna'],
    ['Lotte', 'Lieke'],
    ['Tim', 'Tom'],
  ] as const)
    assert.equal(delen(een, ander), false, `${een} en ${ander}`)
})
