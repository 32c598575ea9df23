// For tests: opens a zip archive by its list at the end, and checks everything it says twice.
import assert from 'node:assert/strict'
import { crc32, inflateRawSync } from 'node:zlib'

/** The files by name, in the order of the list. @throws AssertionError when a checksum, size or offset does not hold */
export function openZip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf('PK\x05\x06', zip.length, 'latin1')
  assert.equal(end, zip.length - 22, 'the list ends the file, without a comment')
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  let expected = 0
  const files = new Map<string, Buffer>()
  for (let i = 0; i < count; i++) {
    assert.equal(zip.toString('latin1', at, at + 4), 'PK\x01\x02')
    const nameLength = zip.readUInt16LE(at + 28)
    const rest = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    const naam = zip.toString('latin1', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    assert.equal(local, expected, `${naam} follows the one before`)
    assert.equal(zip.toString('latin1', local, local + 4), 'PK\x03\x04')
    // The local header repeats the list: version to length of name.
    assert.deepEqual(zip.subarray(local + 4, local + 28), zip.subarray(at + 6, at + 30), naam)
    assert.equal(zip.toString('latin1', local + 30, local + 30 + nameLength), naam)
    const size = zip.readUInt32LE(at + 20)
    const start = local + 30 + nameLength + zip.readUInt16LE(local + 28)
    const raw = zip.subarray(start, start + size)
    const inhoud = zip.readUInt16LE(at + 10) === 0 ? raw : inflateRawSync(raw)
    assert.equal(inhoud.length, zip.readUInt32LE(at + 24), naam)
    assert.equal(crc32(inhoud), zip.readUInt32LE(at + 16), naam)
    assert.equal(files.has(naam), false, naam)
    files.set(naam, inhoud)
    expected = start + size
    at += 46 + nameLength + rest
  }
  assert.equal(at, end)
  return files
}
