// The log of the server stays small.
import assert from 'node:assert/strict'
import { writeSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { Weigering } from '../weigering.ts'
import { largestLog, openServerLog, rotate } from './server-log.ts'

const folder = await mkdtemp(join(tmpdir(), 'luwte-log-'))
test.after(() => rm(folder, { recursive: true }))
const fresh = () => mkdtemp(join(folder, 'd-'))

test('the log is appended to, closed to others, and tells what was written since it was opened', async () => {
  const data = await fresh()
  for (const text of ['een', 'twee']) {
    const log = await openServerLog(data)
    assert.equal(log.sinceOpened(), '')
    writeSync(log.fd, text)
    assert.equal(log.sinceOpened(), text)
    assert.equal((await stat(log.path)).mode & 0o777, 0o600)
    log.close()
  }
  assert.equal(await readFile(join(data, 'log', 'postgres.log'), 'utf8'), 'eentwee')
})

test('a large log is moved aside while the server goes on writing', async () => {
  const log = await openServerLog(await fresh())
  writeSync(log.fd, 'x'.repeat(largestLog))
  await rotate(log.path)
  writeSync(log.fd, 'verder')
  await rotate(log.path)
  assert.equal(await readFile(log.path, 'utf8'), 'verder')
  assert.equal((await stat(`${log.path}.1`)).size, largestLog)
  assert.equal((await readdir(join(log.path, '..'))).length, 2)
  log.close()
})

test('a log that leads elsewhere is refused', async () => {
  const data = await fresh()
  await writeFile(join(data, 'elders'), '')
  await mkdir(join(data, 'log'))
  await symlink(join(data, 'elders'), join(data, 'log', 'postgres.log'))
  await assert.rejects(openServerLog(data), Weigering)
})
