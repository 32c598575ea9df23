// The trained weights as one compact file: opened from bytes that the caller fetched or read in its own way.
import { bits } from './bak.ts'

/**
 * Weights of one yes-or-no head: dense over the feature space, quantised to eight bits. `maat`: scale and bias, in an array because V8
 * of Node 26 now and then (about 1 in 100 openings) gave all objects that this file made in a loop the numbers of the last one.
 */
export type Hoofd = { weights: Int8Array; maat: Float64Array }

/**
 * Weights of the kinds. `kept`: a bit for each feature, set when it has a row; few have, and this much is soon at hand. `row`:
 * its row. Most weights of a row are nought and are left out: row r holds `kinds` and `weights` from `start[r]` up to `start[r + 1]`.
 */
export type Soortenhoofd = {
  kept: Int32Array
  row: Int32Array
  start: Int32Array
  kinds: Uint8Array
  weights: Int8Array
  scale: number
  bias: number[]
}

export type Model = {
  deel: Hoofd
  zin: Hoofd
  bericht: Hoofd
  ernst: Hoofd
  soort: Soortenhoofd
  veilig: Hoofd
  stapel: number[]
  top: number[]
  topErnst: number[]
  grenzen: Grenzen
  woorden: string
  voornamen: string
}

/** Thresholds on the logit of the second layer. */
export type Grenzen = { mark: number; also: number; ask: number; safety: { out: number; in: number } }

/** Weights before they are packed: parallel lists of feature and weight(s). */
export type Los = { index: number[]; weights: number[]; bias: number[] }
export type LosModel = {
  heads: Record<'deel' | 'zin' | 'bericht' | 'ernst' | 'veilig', Los>
  soort: Los
  stapel: number[]
  top: number[]
  topErnst: number[]
  grenzen: Grenzen
  woorden: string
  voornamen: string
}

const magic = 'BH03'
const headNames = ['deel', 'zin', 'bericht', 'ernst', 'veilig'] as const

type Section = { entries: number; classes: number; scale: number; bias: number[]; indexBytes: number }

function packSection(los: Los, classes: number, smallest: number): { head: Section; bytes: Uint8Array[] } {
  let top = 0
  for (const w of los.weights) top = Math.max(top, Math.abs(w))
  const scale = top / 127 || 1
  const order = los.index.map((_, i) => i).sort((a, b) => (los.index[a] as number) - (los.index[b] as number))
  const gaps: number[] = []
  const weights: number[] = []
  let last = 0
  let entries = 0
  for (const i of order) {
    const row: number[] = []
    for (let c = 0; c < classes; c++) {
      const w = los.weights[i * classes + c] as number
      row.push(Math.abs(w) < smallest * scale ? 0 : Math.round(w / scale))
    }
    if (row.every(q => q === 0)) continue
    let gap = (los.index[i] as number) - last
    last = los.index[i] as number
    while (gap > 127) {
      gaps.push((gap & 127) | 128)
      gap >>>= 7
    }
    gaps.push(gap)
    weights.push(...row)
    entries++
  }
  // Class by class, so that the zeros of one kind lie together.
  const turned = new Int8Array(weights.length)
  for (let e = 0; e < entries; e++)
    for (let c = 0; c < classes; c++) turned[c * entries + e] = weights[e * classes + c] as number
  return {
    head: { entries, classes, scale, bias: los.bias, indexBytes: gaps.length },
    bytes: [Uint8Array.from(gaps), new Uint8Array(turned.buffer)],
  }
}

/** Packs a trained model. `smallest`: weights below so many steps of the scale are left out. */
export function packModel(
  model: LosModel,
  classes: number,
  smallest: Record<keyof LosModel['heads'] | 'soort', number>,
): Uint8Array {
  const parts = headNames.map(name => packSection(model.heads[name], 1, smallest[name]))
  parts.push(packSection(model.soort, classes, smallest.soort))
  const { stapel, top, topErnst, grenzen, woorden, voornamen } = model
  const head = new TextEncoder().encode(
    JSON.stringify({
      bits,
      stapel,
      top,
      topErnst,
      grenzen,
      woorden,
      voornamen,
      sections: parts.map(p => p.head),
    }),
  )
  const chunks: Uint8Array[] = [
    new TextEncoder().encode(magic),
    new Uint8Array(Uint32Array.of(head.length).buffer),
    head,
  ]
  for (const p of parts) chunks.push(...p.bytes)
  const out = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0))
  let at = 0
  for (const c of chunks) {
    out.set(c, at)
    at += c.length
  }
  return out
}

/** Opens a packed model. Throws when the bytes are not a model, or one for another feature space. */
export function openModel(bytes: Uint8Array): Model {
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== magic)
    throw new Error('Dit is geen model van berichthulp.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(4, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as {
    bits: number
    stapel: number[]
    top: number[]
    topErnst: number[]
    grenzen: Grenzen
    woorden: string
    voornamen: string
    sections: Section[]
  }
  if (head.bits !== bits) throw new Error('Het model past niet bij deze versie van berichthulp.')
  let at = 8 + length
  const read = (s: Section) => {
    const index = new Int32Array(s.entries)
    let last = 0
    for (let e = 0; e < s.entries; e++) {
      let gap = 0
      let shift = 0
      for (;;) {
        const b = bytes[at++] as number
        gap |= (b & 127) << shift
        if (b < 128) break
        shift += 7
      }
      last += gap
      index[e] = last
    }
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, s.entries * s.classes)
    at += s.entries * s.classes
    return { index, weights }
  }
  const heads = headNames.map((_, h) => {
    const s = head.sections[h] as Section
    const { index, weights } = read(s)
    const dense = new Int8Array(2 ** bits)
    for (let e = 0; e < s.entries; e++) dense[index[e] as number] = weights[e] as number
    return { weights: dense, maat: Float64Array.of(s.scale, s.bias[0] as number) }
  })
  const last = head.sections[headNames.length] as Section
  const soort = openSoorten(last, read(last))
  const [deel, zin, bericht, ernst, veilig] = heads as [Hoofd, Hoofd, Hoofd, Hoofd, Hoofd]
  return {
    deel,
    zin,
    bericht,
    ernst,
    veilig,
    soort,
    stapel: head.stapel,
    top: head.top,
    topErnst: head.topErnst,
    grenzen: head.grenzen,
    woorden: head.woorden,
    voornamen: head.voornamen,
  }
}

/** The kinds, class by class in the file, as rows without their noughts. */
function openSoorten(
  s: Section,
  { index, weights }: { index: Int32Array; weights: Int8Array },
): Soortenhoofd {
  const kept = new Int32Array(2 ** bits / 32)
  const row = new Int32Array(2 ** bits)
  const start = new Int32Array(s.entries + 1)
  const kinds: number[] = []
  const nonzero: number[] = []
  for (let e = 0; e < s.entries; e++) {
    const feature = index[e] as number
    kept[feature >> 5] = (kept[feature >> 5] as number) | (1 << (feature & 31))
    row[feature] = e
    for (let c = 0; c < s.classes; c++) {
      const w = weights[c * s.entries + e] as number
      if (w === 0) continue
      kinds.push(c)
      nonzero.push(w)
    }
    start[e + 1] = nonzero.length
  }
  return {
    kept,
    row,
    start,
    kinds: Uint8Array.from(kinds),
    weights: Int8Array.from(nonzero),
    scale: s.scale,
    bias: s.bias,
  }
}
