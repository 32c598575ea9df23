// The data folder: ours alone, one process at a time, with room left.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { leastFreeBytes, openDataFolder } from './data-folder.ts'
import { Weigering } from './weigering.ts'

const folder = await mkdtemp(join(tmpdir(), 'luwte-data-'))
test.after(() => rm(folder, { recursive: true }))
const isRoot = process.getuid?.() === 0

function refuses(path: string, sentence: RegExp, freeBytes?: () => Promise<number>) {
  return assert.rejects(openDataFolder(path, freeBytes), error => {
    assert.ok(error instanceof Weigering, String(error))
    assert.match(error.message, sentence)
    assert.match(error.message, /^[^\n]*\.$/)
    return true
  })
}

test('a new data folder is made, for us alone', async () => {
  const path = join(folder, 'nieuw', 'data')
  const data = await openDataFolder(path)
  assert.deepEqual([data.path, data.isNieuw], [path, true])
  assert.equal((await stat(path)).mode & 0o777, 0o700)
  await mkdir(join(path, 'kluis'))
  data.close()
  const again = await openDataFolder(path)
  assert.equal(again.isNieuw, false)
  again.close()
})

test('an existing folder is closed to others, and known by its real path', async () => {
  const path = join(folder, 'wijd')
  await mkdir(path)
  await chmod(path, 0o755)
  await symlink(path, join(folder, 'wegwijzer'))
  const data = await openDataFolder(join(folder, 'wegwijzer'))
  assert.equal(data.path, path)
  assert.equal((await stat(path)).mode & 0o777, 0o700)
  data.close()
})

test('a folder in use is refused, also within one process, until it is closed', async () => {
  const path = join(folder, 'gebruik')
  const data = await openDataFolder(path)
  await refuses(path, /al in gebruik door een andere Luwte/)
  data.close()
  const next = await openDataFolder(path)
  next.close()
})

test('a second process is refused, and kill -9 of the first gives the folder back', async t => {
  const path = join(folder, 'gedood')
  const program = `
    const { openDataFolder } = await import(${JSON.stringify(import.meta.resolve('./data-folder.ts'))})
    await openDataFolder(${JSON.stringify(path)})
    console.log('open')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  assert.equal(String(await once(child.stdout, 'data').then(([text]) => text)), 'open\n')
  await refuses(path, /al in gebruik/)
  assert.deepEqual(await readdir(path), ['luwte.slot'])
  child.kill('SIGKILL')
  await once(child, 'exit')
  const data = await openDataFolder(path)
  data.close()
})

test('a full disk is refused', async () => {
  await refuses(join(folder, 'vol'), /bijna vol: maak minstens 200 MB vrij/, async () => leastFreeBytes - 1)
  const data = await openDataFolder(join(folder, 'vol'), async () => leastFreeBytes)
  data.close()
})

test('a folder with something else in it is left alone', async () => {
  const path = join(folder, 'anders')
  await mkdir(path, { mode: 0o755 })
  await writeFile(join(path, 'belasting.ods'), '')
  await refuses(path, /bevat al iets anders: geef LUWTE_DATA een lege map/)
  assert.equal((await stat(path)).mode & 0o777, 0o755)
})

test('a folder with only the key in it is a first start', async () => {
  const path = join(folder, 'sleutel')
  await mkdir(path)
  await writeFile(join(path, 'praktijk.sleutel'), '')
  const data = await openDataFolder(path)
  assert.equal(data.isNieuw, true)
  data.close()
})

test('what is no folder, or cannot be made, is refused', async () => {
  const file = join(folder, 'bestand')
  await writeFile(file, '')
  await refuses(file, /is geen map/)
  await refuses(join(file, 'data'), /kan niet worden gemaakt/)
  await symlink(join(folder, 'nergens'), join(folder, 'dood'))
  await refuses(join(folder, 'dood'), /^De map /)
})

test('a lock that is no lock is refused', async () => {
  const path = join(folder, 'kapot')
  await mkdir(path)
  await writeFile(join(path, 'luwte.slot'), 'x'.repeat(4096))
  await refuses(path, /^Het slot .* is niet te gebruiken/)
})

test('the folder of somebody else is refused', {
  skip: !isRoot && 'only root can give a folder away',
}, async () => {
  const path = join(folder, 'ander')
  await mkdir(join(path, 'postgres'), { recursive: true })
  await chown(path, 12345, 12345)
  await refuses(path, /van een andere gebruiker/)
})

test('an unreadable folder is refused', { skip: isRoot && 'root reads everything' }, async () => {
  const path = join(folder, 'dicht')
  await mkdir(path, { mode: 0o000 })
  await refuses(path, /niet te lezen of te beschrijven/)
})
