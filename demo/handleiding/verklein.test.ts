// A picture with a palette shows the same dots as the picture it was made of.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { verklein } from './verklein.ts'

const deel = (naam: string, inhoud: Buffer) => {
  const kern = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud])
  const [voor, na] = [Buffer.alloc(4), Buffer.alloc(4)]
  voor.writeUInt32BE(inhoud.length)
  na.writeUInt32BE(crc32(kern))
  return Buffer.concat([voor, kern, na])
}

/** A picture of two by two, three channels: the lines filtered as a browser may (none, and up). */
function maak(): Buffer {
  const kop = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0])
  const lijnen = Buffer.from([0, 247, 242, 232, 15, 38, 43, 2, 0, 0, 0, 1, 0, 0])
  const merk = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    merk,
    deel('IHDR', kop),
    deel('IDAT', deflateSync(lijnen)),
    deel('IEND', Buffer.alloc(0)),
  ])
}

const inhoud = (png: Buffer, naam: string) => {
  const at = png.indexOf(naam, 0, 'latin1')
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}

test('elke kleur blijft wat zij was, en staat waar zij stond', () => {
  const klein = verklein(maak())
  const palet = inhoud(klein, 'PLTE')
  const index = inflateSync(inhoud(klein, 'IDAT'))
  const kleur = (x: number, y: number) => [...palet.subarray((index[y * 3 + 1 + x] ?? 0) * 3).subarray(0, 3)]
  assert.deepEqual(kleur(0, 0), [247, 242, 232])
  assert.deepEqual(kleur(1, 0), [15, 38, 43])
  assert.deepEqual(kleur(0, 1), [247, 242, 232])
  assert.deepEqual(kleur(1, 1), [16, 38, 43])
})
