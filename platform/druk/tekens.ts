// Which characters a TrueType file can draw: reads its `cmap` table (formats 4 and 12), nothing else.

/**
 * Lists the code points a font has a glyph for.
 * @param font the bytes of a .ttf file
 * @returns the Unicode code points, without those mapped to glyph 0 (the empty box)
 * @throws RangeError when the bytes are cut off; Error when there is no Unicode cmap
 */
export function listTekens(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = findTable(view, 'cmap')
  const tekens = new Set<number>()
  let found = false
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const record = cmap + 4 + i * 8
    const platform = view.getUint16(record)
    if (platform !== 0 && platform !== 3) continue
    const subtable = cmap + view.getUint32(record + 4)
    const format = view.getUint16(subtable)
    if (format === 4) readSegments(view, subtable, tekens)
    else if (format === 12) readGroups(view, subtable, tekens)
    else continue
    found = true
  }
  if (!found) throw new Error('this font has no Unicode cmap of format 4 or 12')
  return tekens
}

function findTable(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(n => view.getUint8(record + n)))
    if (tag === name) return view.getUint32(record + 8)
  }
  throw new Error(`this font has no table ${name}`)
}

// Format 4: segments of the first 65,536 characters, ends and starts in parallel arrays.
function readSegments(view: DataView, at: number, tekens: Set<number>): void {
  const width = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + width + 2
  const deltas = starts + width
  const offsets = deltas + width
  for (let s = 0; s < width; s += 2) {
    const start = view.getUint16(starts + s)
    const offset = view.getUint16(offsets + s)
    for (let teken = start; teken <= view.getUint16(ends + s) && teken < 0xffff; teken++) {
      const raw = offset === 0 ? teken : view.getUint16(offsets + s + offset + (teken - start) * 2)
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + view.getUint16(deltas + s)) & 0xffff
      if (glyph !== 0) tekens.add(teken)
    }
  }
}

// Format 12: groups of (first, last, first glyph), for everything beyond.
function readGroups(view: DataView, at: number, tekens: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    const first = view.getUint32(group)
    const glyph = view.getUint32(group + 8)
    for (let teken = first; teken <= view.getUint32(group + 4); teken++) {
      if (glyph + teken - first !== 0) tekens.add(teken)
    }
  }
}
