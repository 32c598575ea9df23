// A head that is kept is the head that was fitted: same rows, same numbers; other rows are fitted anew.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Bak, code } from '../model/bak.ts'
import { bewaarIn, type Rij } from './bewaar.ts'

const rij = (words: string, y: number): Rij => {
  const bak = new Bak(0)
  for (const w of words.split(' ')) bak.add(code(w), 'w')
  bak.close(1)
  return { bak, y, weight: 1 }
}

test('een hoofd dat bewaard is wordt gelezen en niet opnieuw geleerd, en is hetzelfde', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoofden-'))
  try {
    let fits = 0
    const fit = () => {
      fits++
      return { index: [3, 1], weights: [0.1, -1 / 3], bias: [fits] }
    }
    const rijen = () => [rij('kom eens hier', 1), rij('tot straks', 0)]
    const eerst = bewaarIn(folder)(rijen(), [0.08], fit)
    assert.deepEqual(bewaarIn(folder)(rijen(), [0.08], fit), eerst)
    assert.equal(fits, 1)
    // Another strength, another label or another word is another head.
    bewaarIn(folder)(rijen(), [0.1], fit)
    bewaarIn(folder)([rij('kom eens hier', 0), rij('tot straks', 0)], [0.08], fit)
    bewaarIn(folder)([rij('kom eens daar', 1), rij('tot straks', 0)], [0.08], fit)
    assert.equal(fits, 4)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
