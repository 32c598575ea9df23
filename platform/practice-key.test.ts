// The key of the practice: made once, never guessed, never open to others.
import assert from 'node:assert/strict'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { openPracticeKey } from './practice-key.ts'
import { seededRandom } from './random.ts'
import { Weigering } from './weigering.ts'

const folder = await mkdtemp(join(tmpdir(), 'luwte-sleutel-'))
test.after(() => rm(folder, { recursive: true }))

const open = (name: string, mayCreate = false) =>
  openPracticeKey({ soort: 'bestand', path: join(folder, name) }, seededRandom(name), mayCreate)

function refuses(act: Promise<unknown>, sentence: RegExp) {
  return assert.rejects(act, error => {
    assert.ok(error instanceof Weigering)
    assert.match(error.message, sentence)
    return true
  })
}

test('the first start makes a key of 32 bytes in a file that only we can read, and later starts read it', async () => {
  const made = await open('nieuw', true)
  assert.equal(made.length, 32)
  assert.equal((await stat(join(folder, 'nieuw'))).mode & 0o777, 0o600)
  assert.equal(await readFile(join(folder, 'nieuw'), 'utf8'), `${Buffer.from(made).toString('base64')}\n`)
  assert.deepEqual(await open('nieuw'), made)
  assert.deepEqual(await open('nieuw', true), made)
})

test('a missing key is never replaced when there are data', async () => {
  await refuses(open('weg'), /^Het sleutelbestand .*\/weg ontbreekt .*reservekopie.*\.$/)
  await assert.rejects(stat(join(folder, 'weg')))
})

test('a key that others can read is refused', async () => {
  await open('open', true)
  for (const mode of [0o640, 0o604, 0o610]) {
    await chmod(join(folder, 'open'), mode)
    await refuses(open('open'), /leesbaar voor anderen: .*chmod 600/)
  }
})

test('a malformed key is refused', async () => {
  for (const text of ['', 'kort', Buffer.alloc(33).toString('base64')]) {
    await writeFile(join(folder, 'fout'), text, { mode: 0o600 })
    await refuses(open('fout', true), /geen sleutel van 32 bytes/)
  }
})

test('a key that cannot be read or made is refused', async () => {
  await refuses(
    openPracticeKey({ soort: 'bestand', path: folder }, seededRandom(''), true),
    /^Het sleutelbestand/,
  )
  await refuses(open('geen-map/sleutel', true), /kan niet worden gemaakt: geef LUWTE_KEY_FILE/)
})

test('a key by value is used as it is', async () => {
  const key = new Uint8Array(32).fill(1)
  assert.equal(await openPracticeKey({ soort: 'waarde', key }, seededRandom(''), false), key)
})
