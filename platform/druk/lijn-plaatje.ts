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
  const teken = (
    vlak: { x0: number; y0: number; x1: number; y1: number },
    doe: (i: number, x: number, y: number) => void,
  ) => {
    for (let y = Math.max(0, Math.floor(vlak.y0)); y <= Math.min(hoog - 1, Math.ceil(vlak.y1)); y++)
      for (let x = Math.max(0, Math.floor(vlak.x0)); x <= Math.min(breed - 1, Math.ceil(vlak.x1)); x++)
        doe(y * breed + x, x + 0.5, y + 0.5)
  }
  for (const y0 of [RAND.boven, hoog - RAND.onder])
    teken({ x0: RAND.links, x1: breed - RAND.rechts - 1, y0: y0 - 2, y1: y0 + 2 }, (i, _, y) => {
      grijs[i] = Math.max(grijs[i] as number, dekt(Math.abs(y - y0) - HAAR))
    })
  const plekken = plaats(punten)
  for (const [n, b] of plekken.entries()) {
    const a = plekken[n - 1]
    if (!a) continue
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const lengte = dx * dx + dy * dy || 1
    const rand = DIK + 1
    const vlak = {
      x0: Math.min(a.x, b.x) - rand,
      x1: Math.max(a.x, b.x) + rand,
      y0: Math.min(a.y, b.y) - rand,
      y1: Math.max(a.y, b.y) + rand,
    }
    teken(vlak, (i, x, y) => {
      const t = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / lengte))
      const afstand = Math.hypot(x - a.x - t * dx, y - a.y - t * dy)
      groen[i] = Math.max(groen[i] as number, dekt(afstand - DIK))
    })
  }
  for (const p of plekken) {
    const rand = STRAAL + DIK + 1
    teken({ x0: p.x - rand, x1: p.x + rand, y0: p.y - rand, y1: p.y + rand }, (i, x, y) => {
      const afstand = Math.hypot(x - p.x, y - p.y)
      const open = 1 - dekt(afstand - STRAAL)
      groen[i] = Math.max((groen[i] as number) * open, dekt(Math.abs(afstand - STRAAL) - DIK))
      grijs[i] = (grijs[i] as number) * open
    })
  }
  const index = Uint8Array.from(groen, (g, i) => {
    const tint = Math.round(g * (TINTEN - 1))
    return tint > 0 ? tint : TINTEN + Math.round((grijs[i] as number) * (TINTEN - 1))
  })
  return encodePng({ breed, hoog, kleuren, punten: index })
}

function plaats(punten: LijnFiguur['punten']): { x: number; y: number }[] {
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
