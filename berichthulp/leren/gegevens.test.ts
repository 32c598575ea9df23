// Folds keep one writer's messages together, whatever the letters of the writer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldOf, type Voorbeeld } from './gegevens.ts'

const van = (split: string, nr: number) => ({ split, id: `${split}-${nr}` }) as Voorbeeld

test('alle berichten van een schrijver vallen in een vouw, ook van wie twee letters heeft', () => {
  for (const split of ['r1a', 'r13y', 'r14z', 'r14aa', 'r14ab'])
    assert.equal(new Set(Array.from({ length: 40 }, (_, nr) => foldOf(van(split, nr), 5))).size, 1, split)
})

test('na z telt het door, zodat elke volgende schrijver in de volgende vouw valt', () => {
  assert.deepEqual(
    ['r14y', 'r14z', 'r14aa', 'r14ab', 'r15ac'].map(split => foldOf(van(split, 1), 5)),
    [4, 0, 1, 2, 3],
  )
})
