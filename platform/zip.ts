// A zip archive of a few small files, stored as they are: the same files give the same bytes on every machine.
import { crc32 } from 'node:zlib'

/** One file of an archive; its name is ASCII with forward slashes. */
export type ZipDeel = { readonly naam: string; readonly inhoud: Uint8Array }

// 1 January 1980, the first moment a zip knows: an archive tells nothing of when or where it was made.
const DAG = (1 << 5) | 1
const STORED = 10

/**
 * Writes the files in the order given (PKWARE APPNOTE 6.3.3, method 0). Nothing is compressed: a compressor may give other
 * bytes on another processor.
 * @throws RangeError for a name that is not plain ASCII, stands there twice, or for more than 4 GB
 */
export function makeZip(delen: readonly ZipDeel[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  const namen = new Set<string>()
  let at = 0
  for (const { naam, inhoud } of delen) {
    if (!/^[\w[\]./-]{1,100}$/.test(naam) || namen.has(naam)) throw new RangeError('zip: not a file name')
    namen.add(naam)
    const name = Buffer.from(naam, 'latin1')
    const size = inhoud.byteLength
    // What both headers have in common: version, flags, method, time, day, checksum, two sizes, length of name, no extra.
    const kern = Buffer.alloc(26)
    kern.writeUInt16LE(STORED, 0)
    kern.writeUInt16LE(DAG, 8)
    kern.writeUInt32LE(crc32(inhoud), 10)
    kern.writeUInt32LE(size, 14)
    kern.writeUInt32LE(size, 18)
    kern.writeUInt16LE(name.length, 22)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), kern, name, Buffer.from(inhoud))
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    central.push(Buffer.from(`PK\x01\x02${String.fromCharCode(STORED)}\0`, 'latin1'), kern, rest, name)
    at += 30 + name.length + size
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(delen.length, 8)
  end.writeUInt16LE(delen.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...local, list, end]))
}
