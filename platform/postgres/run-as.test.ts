// As whom the database runs: as root under an own user, below closed folders too, and as an ordinary user.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { createLog } from '../log.ts'
import { findSystemUser } from '../system-user.ts'
import { findNativeFolder } from './binaries.ts'
import { startPostgres } from './start.ts'

const isRoot = process.getuid?.() === 0
const notRoot = !isRoot && 'only root can start as another user'
const folder = await mkdtemp(join(tmpdir(), 'luwte-als-'))
test.after(() => rm(folder, { recursive: true }))

/** Starts on a folder and tells in which way, as whom, and with which capabilities the server ran. */
async function run(data: string, native = findNativeFolder()) {
  const lines: string[] = []
  const log = createLog(line => lines.push(line))
  const server = await startPostgres({ data, superuserPassword: 'proef', log, native })
  const { way } = JSON.parse(lines.find(line => line.includes('database.ready')) ?? '{}')
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8')
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(status)?.[1]
  await server.stop()
  return {
    way,
    uid: Number(field('Uid')?.split('\t')[0]),
    groups: field('Groups')?.trim(),
    rights: field('CapEff'),
  }
}

test('as root the database runs as the user luwte, without any right of root', {
  skip: notRoot,
}, async () => {
  const open = await mkdtemp(join(folder, 'open-'))
  await chmod(folder, 0o755)
  await chmod(open, 0o755)
  const data = join(open, 'data')
  await mkdir(data, { mode: 0o700 })
  // Wherever this checkout stands, the binaries are within reach here.
  const native = join(open, 'native')
  await cp(findNativeFolder(), native, { recursive: true, verbatimSymlinks: true })
  const ran = await run(data, native)
  const luwte = findSystemUser('luwte')!
  assert.deepEqual(ran, { way: 'system', uid: luwte.uid, groups: '', rights: '0000000000000000' })
  for (const path of [data, join(data, 'postgres'), join(data, 'postgres', 'PG_VERSION')])
    assert.deepEqual([(await stat(path)).uid, (await stat(path)).mode & 0o077], [luwte.uid, 0])
  // Put back from a copy by root: everything is root's.
  execFileSync('chown', ['-R', '0:0', data])
  assert.equal((await run(data, native)).way, 'system')
})

test('below a folder of root that is closed to others it gets one right: to look past it', {
  skip: notRoot,
}, async () => {
  const closed = await mkdtemp(join(folder, 'dicht-'))
  assert.equal((await stat(closed)).mode & 0o777, 0o700)
  const native = join(closed, 'pakket', 'native')
  await cp(findNativeFolder(), native, { recursive: true, verbatimSymlinks: true })
  for (const [data, binaries] of [
    [join(closed, 'data'), native],
    [join(closed, 'data'), findNativeFolder()],
    [join(folder, 'naast-data'), native],
  ] as const) {
    await mkdir(data, { recursive: true, mode: 0o700 })
    const { way, uid, rights } = await run(data, binaries)
    // 4 is CAP_DAC_READ_SEARCH, 2 is CAP_DAC_OVERRIDE where a container withholds the first.
    assert.ok(
      (way === 'system-dac_read_search' && rights === '0000000000000004') ||
        (way === 'system-dac_override' && rights === '0000000000000002'),
      `${way} ${rights}`,
    )
    assert.equal(uid, findSystemUser('luwte')!.uid)
  }
})

const nobody = isRoot ? findSystemUser('nobody') : null
const reachable =
  nobody !== null &&
  spawnSync(process.execPath, [import.meta.resolve('../clock.ts').replace('file://', '')], {
    cwd: '/',
    uid: nobody.uid,
    gid: nobody.gid,
  }).status === 0
const notNobody = !isRoot
  ? 'the other tests already run as an ordinary user'
  : !reachable && 'this folder is closed to the user nobody'

test('an ordinary user starts it as that user', { skip: notNobody }, async () => {
  await chmod(folder, 0o755)
  const data = join(folder, 'van-nobody')
  await mkdir(data, { mode: 0o700 })
  await chown(data, nobody!.uid, nobody!.gid)
  const source = `
    const { openDataFolder } = await import(${JSON.stringify(import.meta.resolve('../data-folder.ts'))})
    const { startPostgres } = await import(${JSON.stringify(import.meta.resolve('./start.ts'))})
    const { stderrLog } = await import(${JSON.stringify(import.meta.resolve('../log.ts'))})
    const folder = await openDataFolder(${JSON.stringify(data)})
    for (const round of [1, 2]) {
      const left = await startPostgres({ data: folder.path, superuserPassword: 'proef', log: stderrLog })
      const server = await startPostgres({ data: folder.path, superuserPassword: 'proef', log: stderrLog })
      await server.stop()
      console.log((await left.exited).code, process.getuid())
    }
    folder.close()`
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    cwd: '/',
    uid: nobody!.uid,
    gid: nobody!.gid,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  assert.equal(ran.stdout, `0 ${nobody!.uid}\n0 ${nobody!.uid}\n`, ran.stderr)
  assert.match(ran.stderr, /"way":"user"/)
})

test('the data folder may be reached through a link', async () => {
  const real = join(folder, 'echt')
  await mkdir(real, { mode: 0o700 })
  await symlink(real, join(folder, 'link'))
  await run(join(folder, 'link'))
})
