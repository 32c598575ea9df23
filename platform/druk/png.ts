// A picture of few colours as PNG (RFC 2083): indexed, compressed in a way that gives the same bytes on every processor.
import { constants, crc32, deflateSync } from 'node:zlib'

/** A picture: one index into `kleuren` (at most 256, each `rrggbb`) per pixel, row by row. */
export type Plaatje = {
  readonly breed: number
  readonly hoog: number
  readonly kleuren: readonly string[]
  readonly punten: Uint8Array
}

function chunk(soort: string, inhoud: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud])
  const uit = Buffer.alloc(body.length + 8)
  uit.writeUInt32BE(inhoud.length, 0)
  body.copy(uit, 4)
  uit.writeUInt32BE(crc32(body), body.length + 4)
  return uit
}

/** The bytes of the file: no time, no program, no text in it. */
export function encodePng({ breed, hoog, kleuren, punten }: Plaatje): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(breed, 0)
  header.writeUInt32BE(hoog, 4)
  header.set([8, 3, 0, 0, 0], 8)
  // Each row begins with the filter it uses: none.
  const rows = Buffer.alloc((breed + 1) * hoog)
  for (let y = 0; y < hoog; y++) rows.set(punten.subarray(y * breed, (y + 1) * breed), y * (breed + 1) + 1)
  // Run lengths only: the search for matches, which differs between processors, is not used.
  const packed = deflateSync(rows, { strategy: constants.Z_RLE })
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(kleuren.join(''), 'hex')),
      chunk('IDAT', packed),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}
