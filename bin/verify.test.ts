// The command itself: what it does not understand it says, and a folder without a practice stays as it was.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const huis = join(import.meta.dirname, '..')
const nergens = join(tmpdir(), `luwte-verify-${process.pid}`)

function verify(...args: string[]) {
  const run = spawnSync(
    process.execPath,
    ['--import', join(huis, 'bin', 'tsx.mjs'), join(huis, 'bin', 'verify.ts'), ...args],
    { encoding: 'utf8', env: { PATH: process.env.PATH, LUWTE_DATA: nergens } },
  )
  return { status: run.status, uit: run.stdout, fout: run.stderr }
}

test('een getal met een tikfout, een woord te veel en een vlag die er niet is worden geweigerd', () => {
  for (const [args, zin] of [
    [['--nummer', '7KQ4 M2XW 9D3H TB6R'], /^7KQ4 M2XW 9D3H TB6R is geen controlegetal/],
    [['--nummer'], /^Deze opdracht ken ik niet\.\nGebruik: npm run -s verify/],
    [['--alles'], /^Deze opdracht ken ik niet\./],
    [['een', 'twee'], /^Noem een traject, of geen/],
  ] as const) {
    const { status, uit, fout } = verify(...args)
    assert.equal(status, 1)
    assert.equal(uit, '')
    assert.match(fout, zin)
  }
})

test('een map zonder praktijk blijft leeg', () => {
  const { status, fout } = verify()
  assert.deepEqual(
    [status, fout],
    [1, `In de map ${nergens} staat geen database: geef met LUWTE_DATA de map van de praktijk.\n`],
  )
  assert.equal(existsSync(nergens), false)
})
