// Makes a picture of a screen small: a palette of at most 256 colours instead of four bytes a dot. Flat colours need no more.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const MERK = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Reads a PNG of 8 bits a channel as a browser makes it, and writes the same picture with a palette. */
export function verklein(png: Buffer): Buffer {
  const { breed, hoog, kanalen, dots } = lees(png)
  const kleuren = new Uint32Array(breed * hoog)
  const hoeVaak = new Map<number, number>()
  for (let i = 0, at = 0; i < kleuren.length; i++, at += kanalen) {
    const kleur = ((dots[at] ?? 0) << 16) | ((dots[at + 1] ?? 0) << 8) | (dots[at + 2] ?? 0)
    kleuren[i] = kleur
    hoeVaak.set(kleur, (hoeVaak.get(kleur) ?? 0) + 1)
  }
  // What is there most stays as it is; the rest, shades at the edge of a letter, becomes the nearest of those.
  const palet = [...hoeVaak]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 256)
    .map(([kleur]) => kleur)
  const nummer = new Map(palet.map((kleur, nr) => [kleur, nr]))
  const index = Buffer.alloc(kleuren.length)
  for (let i = 0; i < kleuren.length; i++) {
    const kleur = kleuren[i] as number
    const nr = nummer.get(kleur) ?? dichtstbij(palet, kleur)
    nummer.set(kleur, nr)
    index[i] = nr
  }
  return schrijf(breed, hoog, palet, index)
}

function dichtstbij(palet: readonly number[], kleur: number): number {
  const ver = (ander: number) =>
    [16, 8, 0].reduce((som, op) => som + (((kleur >> op) & 255) - ((ander >> op) & 255)) ** 2, 0)
  return palet.reduce((beste, ander, nr) => (ver(ander) < ver(palet[beste] ?? 0) ? nr : beste), 0)
}

function lees(png: Buffer): { breed: number; hoog: number; kanalen: number; dots: Buffer } {
  const [breed, hoog] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const kanalen = png[25] === 6 ? 4 : 3
  const delen: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const lang = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') delen.push(png.subarray(at + 8, at + 8 + lang))
    at += 12 + lang
  }
  return {
    breed,
    hoog,
    kanalen,
    dots: ontfilter(inflateSync(Buffer.concat(delen)), breed * kanalen, kanalen),
  }
}

/** Undoes the filter of each line (PNG, section 9). */
function ontfilter(data: Buffer, lijn: number, stap: number): Buffer {
  const uit = Buffer.alloc((data.length / (lijn + 1)) * lijn)
  for (let y = 0; y * (lijn + 1) < data.length; y++) {
    const soort = data[y * (lijn + 1)] ?? 0
    for (let x = 0; x < lijn; x++) {
      const at = y * lijn + x
      const links = x >= stap ? (uit[at - stap] ?? 0) : 0
      const boven = y > 0 ? (uit[at - lijn] ?? 0) : 0
      const schuin = x >= stap && y > 0 ? (uit[at - lijn - stap] ?? 0) : 0
      const erbij = [0, links, boven, (links + boven) >> 1, paeth(links, boven, schuin)][soort] ?? 0
      uit[at] = (data[y * (lijn + 1) + 1 + x] ?? 0) + erbij
    }
  }
  return uit
}

function paeth(links: number, boven: number, schuin: number): number {
  const p = links + boven - schuin
  const [a, b, c] = [Math.abs(p - links), Math.abs(p - boven), Math.abs(p - schuin)]
  return a <= b && a <= c ? links : b <= c ? boven : schuin
}

function schrijf(breed: number, hoog: number, palet: readonly number[], index: Buffer): Buffer {
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(breed, 0)
  kop.writeUInt32BE(hoog, 4)
  kop.set([8, 3, 0, 0, 0], 8)
  const lijnen = Array.from({ length: hoog }, (_, y) =>
    Buffer.concat([Buffer.from([0]), index.subarray(y * breed, (y + 1) * breed)]),
  )
  const kleuren = Buffer.from(palet.flatMap(kleur => [kleur >> 16, (kleur >> 8) & 255, kleur & 255]))
  const data = deflateSync(Buffer.concat(lijnen), { level: 9 })
  return Buffer.concat([
    MERK,
    deel('IHDR', kop),
    deel('PLTE', kleuren),
    deel('IDAT', data),
    deel('IEND', Buffer.alloc(0)),
  ])
}

function deel(naam: string, inhoud: Buffer): Buffer {
  const kern = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud])
  const [voor, na] = [Buffer.alloc(4), Buffer.alloc(4)]
  voor.writeUInt32BE(inhoud.length)
  na.writeUInt32BE(crc32(kern))
  return Buffer.concat([voor, kern, na])
}
