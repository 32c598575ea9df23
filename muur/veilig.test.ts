// The program refuses a database that somebody weakened, in one sentence that says what to do; seen with a real PostgreSQL.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { silentLog } from '../platform/log.ts'
import { findNativeFolder } from '../platform/postgres/binaries.ts'
import { type Connection, startPostgres } from '../platform/postgres/start.ts'
import { findSystemUser } from '../platform/system-user.ts'
import { Weigering } from '../platform/weigering.ts'
import { asSuperuser, freshDatabase, stopOwnCluster, testsleutel } from '../tests/cluster.ts'
import { openDatabase } from './open-database.ts'

// A cluster of its own: roles belong to a whole cluster, and others are testing with theirs.
delete process.env.LUWTE_TEST_CLUSTER

let c: Connection
let url = ''
before(async () => {
  c = await freshDatabase('veilig')
  url = `postgres://${c.user}:${c.password}@localhost:${c.port}/veilig?host=${encodeURIComponent(c.host)}`
})
after(stopOwnCluster)

const open = (adres = url, sleutel = testsleutel) => openDatabase(adres, '', sleutel, silentLog)
const als = (sql: string) => asSuperuser(c, 'veilig', client => client.query(sql))
const weigert = (zin: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Weigering)
  assert.match(error.message, zin)
  assert.equal(error.message.split(/[.!?](?:\s|$)/).filter(Boolean).length, 1, 'one sentence')
  return true
}

test('an own database by DATABASE_URL opens, and opens again', async () => {
  assert.equal((await open()).plaats.database, 'veilig')
  assert.equal((await open()).plaats.database, 'veilig')
})

for (const [wat, breuk, herstel, zin] of [
  [
    'a powerful app role',
    'alter role luwte_app bypassrls',
    'alter role luwte_app nobypassrls',
    /te veel macht/,
  ],
  [
    'an app role that is superuser',
    'alter role luwte_app superuser',
    'alter role luwte_app nosuperuser',
    /te veel macht/,
  ],
  [
    'row security switched off',
    'alter table gesprek disable row level security',
    'alter table gesprek enable row level security',
    /gesprek/,
  ],
  [
    'row security no longer forced',
    'alter table doel no force row level security',
    'alter table doel force row level security',
    /doel/,
  ],
] as const) {
  test(`refuses ${wat}, and starts again once it was mended as the sentence says`, async () => {
    await als(breuk)
    await assert.rejects(open(), weigert(zin))
    await als(herstel)
    await open()
  })
}

test('refuses a database where fsync is off', async () => {
  // A server of somebody else, started carelessly. (Ours gets its settings as arguments: nobody can weaken them from inside.)
  const map = await mkdtemp(join(tmpdir(), 'luwte-zonder-fsync-'))
  const [data, native] = [join(map, 'data'), join(map, 'native')]
  await chmod(map, 0o755)
  await cp(findNativeFolder(), native, { recursive: true, verbatimSymlinks: true })
  await mkdir(data, { mode: 0o700 })
  const eerst = await startPostgres({ data, superuserPassword: 'proef', log: silentLog, native })
  await eerst.stop()
  const wie = process.getuid?.() === 0 ? findSystemUser('luwte') : null
  const args = [
    '-D',
    join(data, 'postgres'),
    '-c',
    'fsync=off',
    '-c',
    'listen_addresses=',
    '-c',
    'unix_socket_directories=.',
  ]
  const server = spawn(join(native, 'bin', 'postgres'), args, {
    stdio: 'ignore',
    ...(wie ? { uid: wie.uid, gid: wie.gid } : {}),
  })
  try {
    const adres = `postgres://postgres:proef@localhost:5432/postgres?host=${encodeURIComponent(join(data, 'postgres'))}`
    for (let keer = 0; ; keer++) {
      const error = await open(adres).then(
        () => null,
        (e: Error) => e,
      )
      if (/niet te bereiken/.test(error?.message ?? '') && keer < 100)
        await new Promise(r => setTimeout(r, 100))
      else {
        assert.ok(error && weigert(/fsync/)(error))
        break
      }
    }
  } finally {
    server.kill('SIGINT')
    await new Promise(klaar => server.once('exit', klaar))
    await rm(map, { recursive: true, force: true })
  }
})

test('refuses another key than the one the wall was built with', async () => {
  await assert.rejects(open(url, new Uint8Array(32).fill(9)), weigert(/sleutel/))
})

test('says in one sentence that the database of DATABASE_URL is not there', async () => {
  await assert.rejects(open('postgres://niemand:x@localhost:1/niets'), weigert(/niet te bereiken/))
})
