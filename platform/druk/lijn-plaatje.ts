// The line van onrust naar rust as a picture without letters: what it says stands in words beside it.
import type { LijnFiguur } from './document.ts'
import { encodePng } from './png.ts'

/** Pixels; on paper 155 mm wide. */
export const LIJN_MAAT = { breed: 1240, hoog: 340 }
const RAND = { links: 24, rechts: 24, boven: 30, onder: 30 }
const [DIK, STRAAL, HAAR] = [2.8, 8, 0.8]
const TINTEN = 16

const meng = (kleur: readonly number[], deel: number) =>
  kleur
    .map(waarde => Math.round(255 + (waarde - 255) * deel))
    .map(waarde => waarde.toString(16).padStart(2, '0'))
    .join('')
const tinten = (kleur: readonly number[]) =>
  Array.from({ length: TINTEN }, (_, i) => meng(kleur, i / (TINTEN - 1)))
// The same green and hairline as the pages (huisstijl.typ).
const kleuren = [...tinten([0x2c, 0x63, 0x50]), ...tinten([0xc3, 0xcd, 0xc5])]

/** How much of a pixel is covered by something whose edge is this far away. */
const dekt = (afstand: number) => Math.min(1, Math.max(0, 0.5 - afstand))

/** Draws the points over time with open circles, between two hairlines. The same points give the same bytes. */
export function drawLijn({ punten }: LijnFiguur): Uint8Array {
  const { breed, hoog } = LIJN_MAAT
  const groen = new Float32Array(breed * hoog)
  const grijs = new Float32Array(breed * hoog)
  for (const y of [RAND.boven, hoog - RAND.onder])
    binnen({ x0: RAND.links, x1: breed - RAND.rechts - 1, y0: y - 2, y1: y + 2 }, (i, _, midden) => {
      grijs[i] = Math.max(grijs[i] as number, dekt(Math.abs(midden - y) - HAAR))
    })
  const plekken = plaats(punten)
  for (const [n, b] of plekken.entries()) {
    const a = plekken[n - 1]
    if (a) trek(groen, a, b)
  }
  for (const p of plekken) {
    const rand = STRAAL + DIK + 1
    binnen({ x0: p.x - rand, x1: p.x + rand, y0: p.y - rand, y1: p.y + rand }, (i, x, y) => {
      const afstand = Math.sqrt((x - p.x) ** 2 + (y - p.y) ** 2)
      const open = 1 - dekt(afstand - STRAAL)
      groen[i] = Math.max((groen[i] as number) * open, dekt(Math.abs(afstand - STRAAL) - DIK))
      grijs[i] = (grijs[i] as number) * open
    })
  }
  const index = new Uint8Array(breed * hoog)
  for (let i = 0; i < index.length; i++) {
    const tint = Math.round((groen[i] as number) * (TINTEN - 1))
    index[i] = tint > 0 ? tint : TINTEN + Math.round((grijs[i] as number) * (TINTEN - 1))
  }
  return encodePng({ breed, hoog, kleuren, punten: index })
}

type Punt = { x: number; y: number }
type Vlak = { x0: number; y0: number; x1: number; y1: number }

/** Every pixel of an area of the picture: its index and its middle. */
function binnen({ x0, y0, x1, y1 }: Vlak, doe: (i: number, x: number, y: number) => void): void {
  const { breed, hoog } = LIJN_MAAT
  for (let y = Math.max(0, Math.floor(y0)); y <= Math.min(hoog - 1, Math.ceil(y1)); y++)
    for (let x = Math.max(0, Math.floor(x0)); x <= Math.min(breed - 1, Math.ceil(x1)); x++)
      doe(y * breed + x, x + 0.5, y + 0.5)
}

// A thick line between two points; its area row by row, so that a long slope does not cost its whole rectangle.
function trek(groen: Float32Array, a: Punt, b: Punt): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const lengte = dx * dx + dy * dy || 1
  const rand = DIK + 1
  const [boven, onder] = [Math.min(a.y, b.y) - rand, Math.max(a.y, b.y) + rand]
  for (let y0 = Math.floor(boven); y0 <= onder; y0++) {
    // Where the line may be in this row: between where it enters and leaves it, with its thickness on both sides.
    const bij = (y: number) => a.x + dx * Math.min(1, Math.max(0, dy === 0 ? 0 : (y - a.y) / dy))
    const [een, twee] = dy === 0 ? [a.x, b.x] : [bij(y0 - rand), bij(y0 + 1 + rand)]
    const vlak = { x0: Math.min(een, twee) - rand, x1: Math.max(een, twee) + rand, y0, y1: y0 }
    binnen(vlak, (i, x, y) => {
      const t = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / lengte))
      const afstand = Math.sqrt((x - a.x - t * dx) ** 2 + (y - a.y - t * dy) ** 2)
      groen[i] = Math.max(groen[i] as number, dekt(afstand - DIK))
    })
  }
}

function plaats(punten: LijnFiguur['punten']): Punt[] {
  const { breed, hoog } = LIJN_MAAT
  const dagen = punten.every(p => p.dag !== undefined) ? punten.map(p => p.dag as number) : [...punten.keys()]
  const eerste = Math.min(...dagen)
  const span = Math.max(1, Math.max(...dagen) - eerste)
  const w = breed - RAND.links - RAND.rechts - 4 * STRAAL
  const h = hoog - RAND.boven - RAND.onder
  return punten.map((p, i) => ({
    x: RAND.links + 2 * STRAAL + (w * ((dagen[i] as number) - eerste)) / span,
    y: RAND.boven + h * (1 - Math.min(10, Math.max(0, p.waarde)) / 10),
  }))
}
