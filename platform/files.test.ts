// Files that hold the old bytes or the new ones, never a part.
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { makeFolderDurably, readIfPresent, removeDurably, writeDurably } from './files.ts'

const folder = await mkdtemp(join(tmpdir(), 'luwte-files-'))
test.after(() => rm(folder, { recursive: true }))
const bytes = (text: string) => new Uint8Array(Buffer.from(text))

test('what is written can be read, replaced and removed, and leaves nothing beside it', async () => {
  const path = join(folder, 'bestand')
  assert.equal(await readIfPresent(path), null)
  await writeDurably(path, bytes('een'))
  assert.deepEqual(await readIfPresent(path), bytes('een'))
  await writeDurably(path, bytes(''))
  assert.deepEqual(await readIfPresent(path), bytes(''))
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  assert.deepEqual(await readdir(folder), ['bestand'])
  await removeDurably(path)
  await removeDurably(path)
  assert.deepEqual(await readdir(folder), [])
})

test('writers at the same moment leave one whole file', async () => {
  const path = join(folder, 'samen')
  const texts = Array.from({ length: 20 }, (_, n) => String(n).repeat(10_000))
  await Promise.all(texts.map(text => writeDurably(path, bytes(text))))
  assert.ok(texts.includes(Buffer.from((await readIfPresent(path))!).toString()))
  await removeDurably(path)
})

test('a write that fails keeps the old and leaves nothing beside it', async () => {
  const path = join(folder, 'map')
  await mkdir(path)
  await assert.rejects(writeDurably(path, bytes('x')))
  assert.deepEqual(await readdir(folder), ['map'])
  await assert.rejects(readIfPresent(path), { code: 'EISDIR' })
})

test('folders are made for us alone', async () => {
  const path = join(folder, 'a', 'b')
  await makeFolderDurably(path)
  await makeFolderDurably(path)
  assert.equal((await stat(path)).mode & 0o777, 0o700)
  assert.equal((await stat(join(folder, 'a'))).mode & 0o777, 0o700)
})
