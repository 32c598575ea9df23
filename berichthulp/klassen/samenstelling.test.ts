// Insults put together on the spot are known as such; ordinary compounds of the same parts are not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isScheldSamenstelling } from './samenstelling.ts'
import { maakTaal } from './taal.ts'

test('een scheldwoord dat ter plekke gemaakt is, is een belediging', () => {
  for (const word of [
    'kolerewijf',
    'tyfuslijers',
    'takkevent',
    'flutvader',
    'nepmoeder',
    'alimentatiehoer',
    'schoolpleintrut',
    'kankeroer',
    'pestwijf',
    'drankorgel',
  ])
    assert.ok(isScheldSamenstelling(word), word)
  assert.deepEqual([...maakTaal('').classesOf('snertmoeder', 'snertmoeder')].sort(), ['beledig', 'scheld'])
})

test('een gewoon woord met dezelfde stukken is er geen', () => {
  for (const word of [
    'kankeronderzoek',
    'kankerpatient',
    'koffiekop',
    'grootmoeder',
    'stiefvader',
    'rotonde',
    'nepbaard',
    'pestprotocol',
    'drankje',
    'takken',
    'gokkast',
    'stofzuiger',
    'epilepsielijder',
    'rozeneikel',
    'klasgenoot',
    'snertpan',
    'verhoord',
    'zeikweer',
  ])
    assert.ok(!isScheldSamenstelling(word), word)
})
