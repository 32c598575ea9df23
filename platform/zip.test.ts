// The archive: what goes in comes out, always as the same bytes, with no time and no place in it.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeZip } from './zip.ts'
import { openZip } from './zip-onderzoek.ts'

const deel = (naam: string, tekst: string) => ({ naam, inhoud: Buffer.from(tekst) })

test('what goes in comes out, in its order, whatever the bytes', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\/?[a-z]{1,8}\.xml$/), { maxLength: 6 }),
      fc.uint8Array({ maxLength: 2_000 }),
      (namen, inhoud) => {
        const files = openZip(makeZip(namen.map((naam, i) => ({ naam, inhoud: inhoud.subarray(i) }))))
        assert.deepEqual([...files.keys()], namen)
        for (const [i, naam] of namen.entries())
          assert.deepEqual(new Uint8Array(files.get(naam)!), inhoud.slice(i))
      },
    ),
    { seed: 33, numRuns: 100 },
  )
})

test('the same files are the same bytes, and the only day in it is the first a zip knows', () => {
  const zip = Buffer.from(makeZip([deel('a.xml', 'een'), deel('b/c.xml', 'twee')]))
  assert.deepEqual(zip, Buffer.from(makeZip([deel('a.xml', 'een'), deel('b/c.xml', 'twee')])))
  assert.deepEqual([zip.readUInt16LE(10), zip.readUInt16LE(12)], [0, 0x21])
})

test('seen to fail: one changed byte anywhere in a file, its header or the list', () => {
  const zip = makeZip([deel('a.xml', 'een'), deel('b.xml', 'twee')])
  // The attributes of a file (version made by, disk, attributes) say nothing about what is in it.
  let unseen = 0
  for (let i = 0; i < zip.length; i++) {
    const stuk = zip.slice()
    stuk[i] = stuk[i]! ^ 1
    try {
      openZip(stuk)
      unseen++
    } catch {}
  }
  assert.ok(unseen <= 2 * 12 + 8, `${unseen} of ${zip.length}`)
})

test('a name that is no plain file name is refused', () => {
  for (const naam of ['', 'é.xml', 'a b', 'a\n'])
    assert.throws(() => makeZip([deel(naam, 'x')]), RangeError, naam)
  assert.throws(() => makeZip([deel('a', 'x'), deel('a', 'y')]), RangeError)
})

const hasUnzip = (() => {
  try {
    execFileSync('unzip', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test('unzip, where it is installed, has nothing to remark', { skip: !hasUnzip && 'no unzip here' }, () => {
  const map = mkdtempSync(join(tmpdir(), 'zip-'))
  try {
    const file = join(map, 'a.zip')
    writeFileSync(file, makeZip([deel('[Content_Types].xml', 'een'), deel('word/document.xml', 'twee')]))
    const said = execFileSync('unzip', ['-t', file], { encoding: 'utf8' })
    assert.match(said, /No errors detected/)
  } finally {
    rmSync(map, { recursive: true })
  }
})
