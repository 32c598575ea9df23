// The binaries are found and made whole, also where install scripts did not run.
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { Weigering } from '../weigering.ts'
import { completeLinks } from './binaries.ts'

const folder = await mkdtemp(join(tmpdir(), 'luwte-binaries-'))
test.after(() => rm(folder, { recursive: true }))

async function packageWith(links: { source: string; target: string }[]): Promise<string> {
  const native = join(await mkdtemp(join(folder, 'p-')), 'native')
  await mkdir(join(native, 'lib'), { recursive: true })
  await writeFile(join(native, 'lib', 'libpq.so.5.18'), '')
  await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  return native
}

test('links that npm did not make are made, and made once', async () => {
  const native = await packageWith([
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' },
  ])
  await symlink('libpq.so.5.18', join(native, 'lib', 'libpq.so'))
  completeLinks(native)
  completeLinks(native)
  assert.equal(await readlink(join(native, 'lib', 'libpq.so.5')), 'libpq.so.5.18')
})

test('links that cannot be made are answered with what to do', async () => {
  const native = await packageWith([{ source: 'native/weg/a', target: 'native/weg/b' }])
  assert.throws(() => completeLinks(native), Weigering)
})
