// A QR code as one drawn shape: an SVG of a single path, so that no hairline shows between its squares.

import { encode } from 'uqr'

/**
 * Draws a text as a QR code (ISO/IEC 18004), error correction M. Leave four squares of white around it.
 * @returns an SVG of which one unit is one square; dark on white
 */
export function tekenQr(tekst: string): string {
  const { data, size } = encode(tekst, { ecc: 'M', border: 0 })
  const lopen = data.flatMap((rij, y) =>
    listLopen(rij).map(({ x, breed }) => `M${x} ${y}h${breed}v1h-${breed}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#000" d="${lopen.join('')}"/></svg>`
}

function listLopen(rij: readonly boolean[]): { x: number; breed: number }[] {
  const lopen: { x: number; breed: number }[] = []
  rij.forEach((donker, x) => {
    const laatste = lopen.at(-1)
    if (!donker) return
    if (laatste && laatste.x + laatste.breed === x) laatste.breed += 1
    else lopen.push({ x, breed: 1 })
  })
  return lopen
}
