// A bag holds each feature once in each group, in the order in which they came, however many there are.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Bak } from './bak.ts'

/** The same by a set: what a bag must hold. */
function metSet(groups: readonly (readonly number[])[], salt: number): { index: number[]; value: number[] } {
  const index: number[] = []
  const value: number[] = []
  for (const group of groups) {
    const one = new Set(
      group.map(what => {
        const bak = new Bak(salt)
        bak.add(what, 'w')
        return bak.index[0] as number
      }),
    )
    for (const i of one) {
      index.push(i)
      value.push(1.5 / Math.sqrt(Math.max(4, one.size)))
    }
  }
  return { index, value }
}

test('een zak houdt elk kenmerk een keer per groep, ook als het er veel meer zijn dan de tafel begint', () => {
  const reeks = (n: number, step: number) => Array.from({ length: n }, (_, i) => Math.imul(i, step) % 3001)
  const groups = [reeks(40, 7), reeks(9_000, 13), [], reeks(2_000, 1), reeks(40, 7)]
  const bak = new Bak(42)
  for (const group of groups) {
    for (const what of group) bak.add(what, 'w')
    bak.close(1.5)
  }
  assert.deepEqual({ index: bak.index, value: bak.value }, metSet(groups, 42))
})
