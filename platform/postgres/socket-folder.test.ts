// The socket is reached below a long path too.
import assert from 'node:assert/strict'
import { existsSync, readlinkSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import test from 'node:test'
import { openSocketFolder } from './socket-folder.ts'

test('a folder whose socket path fits is used as it is', () => {
  const folder = openSocketFolder('/srv/luwte/data/postgres')
  assert.equal(folder.path, '/srv/luwte/data/postgres')
  folder.close()
})

test('a long folder is reached by a short link that only we can follow, and that is removed', () => {
  const long = `/srv/${'é'.repeat(50)}/postgres`
  const folder = openSocketFolder(long)
  assert.ok(Buffer.byteLength(folder.path) < 90)
  assert.equal(readlinkSync(folder.path), long)
  assert.equal(statSync(dirname(folder.path)).mode & 0o777, 0o700)
  folder.close()
  assert.ok(!existsSync(dirname(folder.path)))
})
