// The supervisor on a real PostgreSQL: first start, kill -9, orphans, closed folders.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import pg from 'pg'
import { silentLog } from '../log.ts'
import { Weigering } from '../weigering.ts'
import { type Connection, startPostgres } from './start.ts'

const folder = await mkdtemp(join(tmpdir(), 'luwte-pg-'))
await chmod(folder, 0o755)
test.after(() => rm(folder, { recursive: true }))
process.env.LUWTE_KEY = 'geheim-van-de-test'

const data = join(folder, 'data')
const password = 'wachtwoord-van-de-test'
const start = (place = data, superuserPassword = password) =>
  startPostgres({ data: place, superuserPassword, log: silentLog })

async function query(connection: Connection, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ ...connection, ssl: false })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

function refuses(act: Promise<unknown>, sentence: RegExp) {
  return assert.rejects(act, error => {
    assert.ok(error instanceof Weigering, String(error))
    assert.match(error.message, sentence)
    assert.match(error.message, /^[^\n]*\.$/)
    assert.ok(!error.message.includes(password))
    return true
  })
}

test('a first start makes a database that keeps its promises, and knows nothing of our environment', async () => {
  await mkdir(data, { mode: 0o700 })
  // What an initdb that was interrupted leaves behind.
  await mkdir(join(data, 'postgres.nieuw', 'base'), { recursive: true })
  await writeFile(join(data, 'postgres.nieuw', 'PG_VERSION'), '18\n')
  await writeFile(join(data, 'postgres.wachtwoord'), 'oud')
  const server = await start()
  const shown = async (name: string) => (await query(server.connection, `show ${name}`))[0]
  assert.equal(await shown('fsync'), 'on')
  assert.equal(await shown('full_page_writes'), 'on')
  assert.equal(await shown('data_checksums'), 'on')
  assert.equal(await shown('listen_addresses'), '')
  assert.equal(await shown('unix_socket_permissions'), '0700')
  assert.equal(await shown('server_encoding'), 'UTF8')
  assert.equal(await shown('log_min_messages'), 'log')
  assert.equal(await shown('timezone'), 'UTC')
  assert.deepEqual(
    await query(server.connection, 'select datlocprovider, datlocale from pg_database where oid = 1'),
    ['b', 'C.UTF-8'],
  )
  assert.match(
    String((await query(server.connection, 'select rolpassword from pg_authid where oid = 10'))[0]),
    /^SCRAM/,
  )
  const left = (await readdir(data)).sort()
  assert.deepEqual(left, ['log', 'postgres'])
  assert.equal((await stat(data)).mode & 0o777, 0o700)
  await query(server.connection, "create table proef as select 'bewaard' as tekst")
  if (process.platform === 'linux') {
    const names = (await readFile(`/proc/${server.pid}/environ`, 'latin1')).split('\0').filter(Boolean)
    assert.deepEqual(names.map(line => line.split('=')[0]).sort(), ['LANG', 'LC_ALL', 'PATH', 'TZ'])
    const told = await readFile(`/proc/${server.pid}/cmdline`, 'latin1')
    assert.doesNotMatch(names.join() + told, /geheim|wachtwoord/)
  }
  await server.stop()
  assert.deepEqual(await server.exited, { verwacht: true, code: 0, signal: null })
})

test('a second start finds the data, and no error of a query gets into the log', async () => {
  const server = await start()
  assert.deepEqual(await query(server.connection, 'select tekst from proef'), ['bewaard'])
  await assert.rejects(query(server.connection, "select 'naam van een ouder'::uuid"))
  await assert.rejects(query(server.connection, "do $$ begin raise 'naam van een ouder'; end $$"))
  await server.stop()
  assert.doesNotMatch(await readFile(join(data, 'log', 'postgres.log'), 'utf8'), /ouder|ERROR|STATEMENT/)
})

test('the wrong password is a changed key, and leaves no server behind', async () => {
  await refuses(start(data, 'ander'), /sleutel van de praktijk past niet/)
  await assert.rejects(stat(join(data, 'postgres', 'postmaster.pid')))
})

test('nobody gets in without a password', async () => {
  const server = await start()
  await assert.rejects(query({ ...server.connection, password: '' }, 'select 1'))
  await assert.rejects(query({ ...server.connection, password: 'ander' }, 'select 1'), { code: '28P01' })
  await server.stop()
})

test('a server that dies is told, not hidden', async () => {
  const server = await start()
  process.kill(server.pid, 'SIGKILL')
  assert.deepEqual(await server.exited, { verwacht: false, code: null, signal: 'SIGKILL' })
  const next = await start()
  assert.deepEqual(await query(next.connection, 'select tekst from proef'), ['bewaard'])
  await next.stop()
})

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return text.trim().split(' ').map(Number)
}

/** A program of its own that owns the database, to be killed. */
async function program(
  t: TestContext,
): Promise<{ pid: number; kill(): Promise<void>; connection: Connection }> {
  const source = `
    const { startPostgres } = await import(${JSON.stringify(import.meta.resolve('./start.ts'))})
    const { silentLog } = await import(${JSON.stringify(import.meta.resolve('../log.ts'))})
    const { connection, pid } = await startPostgres({ data: ${JSON.stringify(data)},
      superuserPassword: ${JSON.stringify(password)}, log: silentLog })
    console.log(JSON.stringify({ connection, pid }))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  const told = JSON.parse(String(await once(child.stdout, 'data').then(([text]) => text)))
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { ...told, kill }
}

test('after kill -9 of the program the next start opens the data, and acknowledged rows are there', async t => {
  for (const round of [1, 2, 3]) {
    const owner = await program(t)
    await query(owner.connection, `insert into proef values ('ronde ${round}')`)
    await owner.kill()
    const server = await start()
    assert.notEqual(server.pid, owner.pid)
    const found = await query(
      server.connection,
      `select count(*)::int from proef where tekst = 'ronde ${round}'`,
    )
    assert.deepEqual(found, [1])
    await server.stop()
  }
})

test('a server that outlived its program is stopped before a new one starts', async () => {
  const left = await start()
  await query(left.connection, "insert into proef values ('wees')")
  const server = await start()
  assert.deepEqual(await left.exited, { verwacht: false, code: 0, signal: null })
  assert.deepEqual(await query(server.connection, "select tekst from proef where tekst = 'wees'"), ['wees'])
  await server.stop()
})

test('sessions and helpers that outlived a killed server are gone before a new one starts', async t => {
  if (process.platform !== 'linux') return t.skip('reads /proc')
  const owner = await program(t)
  const children = await childrenOf(owner.pid)
  assert.ok(children.length > 2)
  process.kill(owner.pid, 'SIGKILL')
  await owner.kill()
  const server = await start()
  // What nobody has buried yet has no command line any more.
  for (const pid of children) assert.equal(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''), '')
  await server.stop()
})

test('a stale pid file of a number that is another process by now does not block', async t => {
  const cluster = join(data, 'postgres')
  // Of the same user: only then PostgreSQL takes it for its predecessor.
  const { uid, gid } = await stat(cluster)
  const identity = process.getuid?.() === 0 ? { uid, gid } : {}
  const other = spawn('sleep', ['60'], { ...identity, cwd: '/', stdio: 'ignore' })
  t.after(() => other.kill())
  const pidFile = `${other.pid}\n${cluster}\n1\n5432\n.\n\n\nready\n`
  for (const name of ['postmaster.pid', '.s.PGSQL.5432.lock']) {
    await writeFile(join(cluster, name), pidFile, { mode: 0o600 })
    await chown(join(cluster, name), uid, gid)
  }
  const server = await start()
  await server.stop()
  assert.equal(other.exitCode, null)
})

test('a data folder with a very long path works', async () => {
  const long = join(folder, 'map met spatie', 'lang-'.repeat(30))
  await mkdir(long, { recursive: true })
  const server = await start(long)
  assert.deepEqual(await query(server.connection, 'select 1'), [1])
  await server.stop()
  const again = await start(long)
  const next = await start(long)
  assert.equal((await again.exited).verwacht, false)
  await next.stop()
})

test('a database of another version, or a part of one, is refused and left alone', async () => {
  const version = join(data, 'postgres', 'PG_VERSION')
  await writeFile(version, '17\n')
  await refuses(start(), /is van PostgreSQL 17 en deze Luwte brengt versie 18/)
  await rename(version, `${version}.weg`)
  await refuses(start(), /beschadigd of niet compleet/)
  await rename(`${version}.weg`, version)
  await writeFile(version, '18\n')
  const control = join(data, 'postgres', 'global', 'pg_control')
  const kept = await readFile(control)
  await writeFile(control, kept.subarray(0, 100))
  await refuses(start(), /^De database .*\.$/)
  await writeFile(control, kept)
  const server = await start()
  await server.stop()
})

test('a warm start takes less than a second, and the database at rest less than 120 MB', async t => {
  const begun = performance.now()
  const server = await start()
  const ms = performance.now() - begun
  if (process.platform === 'linux') {
    let kB = 0
    for (const pid of [server.pid, ...(await childrenOf(server.pid))]) {
      // An autovacuum worker may be gone by now.
      const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
      kB += Number(/^Pss: +([0-9]+)/m.exec(rollup)?.[1] ?? 0)
    }
    t.diagnostic(`start ${Math.round(ms)} ms, memory ${Math.round(kB / 1024)} MB`)
    assert.ok(kB > 1024 && kB < 120 * 1024)
  }
  await server.stop()
  assert.ok(ms < 5_000, 'five times the promise, since a test machine may be busy')
})
