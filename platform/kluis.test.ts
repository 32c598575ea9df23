// The vault keeps what came first and destroys for good.
import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { bestandKluis, geheugenKluis } from './kluis.ts'
import { seededRandom } from './random.ts'

const folder = await mkdtemp(join(tmpdir(), 'luwte-kluis-'))
test.after(() => rm(folder, { recursive: true }))
const place = join(folder, 'kluis')
const toeval = seededRandom('kluis')

for (const [name, kluis] of [
  ['in files', bestandKluis(place)],
  ['in memory', geheugenKluis()],
] as const) {
  test(`a vault ${name} keeps what came first, and destroys by id`, async () => {
    const [a, b, c] = [toeval.uuid(), toeval.uuid(), toeval.uuid()]
    assert.equal(await kluis.lees(a), null)
    const bytes = toeval.bytes(60)
    await kluis.bewaar(a, bytes)
    await kluis.bewaar(b, toeval.bytes(3))
    const before = bytes.slice()
    bytes.fill(0)
    assert.deepEqual(await kluis.lees(a), before)
    assert.deepEqual(await kluis.bewaar(a, new Uint8Array([1])), before)
    assert.deepEqual(await kluis.lees(a), before)
    const two = await Promise.all([1, 2, 3].map(n => kluis.bewaar(c, new Uint8Array([n]))))
    assert.deepEqual(new Set(two.map(String)).size, 1)
    await kluis.vernietig(a)
    await kluis.vernietig(a)
    assert.equal(await kluis.lees(a), null)
    assert.equal((await kluis.lees(b))?.length, 3)
  })

  test(`a vault ${name} takes nothing but a uuid for an id`, async () => {
    for (const id of [
      '',
      '../../etc/passwd',
      toeval.uuid().toUpperCase(),
      `${toeval.uuid()}/x`,
      `${toeval.uuid()}\n`,
    ]) {
      await assert.rejects(kluis.lees(id), TypeError)
      await assert.rejects(kluis.bewaar(id, new Uint8Array()), TypeError)
      await assert.rejects(kluis.vernietig(id), TypeError)
    }
  })
}

test('a vault in files is closed to others, and outlives the program', async () => {
  const id = toeval.uuid()
  await bestandKluis(place).bewaar(id, new Uint8Array([5]))
  assert.deepEqual(await bestandKluis(place).lees(id), new Uint8Array([5]))
  for (const [path, mode] of [
    [place, 0o700],
    [join(place, id.slice(0, 2)), 0o700],
    [join(place, id.slice(0, 2), id), 0o600],
  ] as const)
    assert.equal((await stat(path)).mode & 0o777, mode)
  await bestandKluis(place).vernietig(id)
  assert.ok(!(await readdir(place, { recursive: true })).join().includes(id))
})
