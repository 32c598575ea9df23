// The motif: a low wall and the quiet field behind it (public page, empty states, cover of the verslag).
import { renderToString } from 'preact-render-to-string'
import { useWoorden } from './taal.ts'

const breed = 720

// The colours by day stand on the shapes themselves, so that the drawing also lives outside a page;
// the stylesheet overrules them, by day and by night.
/** The drawing; `sier` hides it from who listens. */
export function Motief(props: { sier?: boolean }) {
  const w = useWoorden()
  const wie = props.sier ? { 'aria-hidden': 'true' as const } : { role: 'img' as const }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has one, or is hidden from who listens
    <svg class="motief" viewBox={`0 0 ${breed} 200`} xmlns="http://www.w3.org/2000/svg" fill="none" {...wie}>
      {!props.sier && <title>{w.motief}</title>}
      <circle class="m-zon" fill="#e6a063" cx="548" cy="70" r="23" />
      <path class="m-ver" fill="#e9ead9" d={heuvel} />
      <path class="m-veld" fill="#dfe5cf" d={veld} />
      <g class="m-lijn" stroke="#8b8069" stroke-width="1.2" stroke-linecap="round" opacity="0.55">
        <path d={voren} />
      </g>
      <g class="m-groen" stroke="#1b5743" stroke-width="2" stroke-linecap="round">
        <path d="M176 118c-1-13 1-24-1-38m0 18c-4-5-8-7-12-9m12 2c4-5 7-8 12-10" />
        <path d={halmen} stroke-width="1.4" />
      </g>
      <path class="m-blad" fill="#1b5743" opacity="0.9" d={kruin} />
      <g stroke="#8b8069" stroke-width="1.4" stroke-linejoin="round">
        <path class="m-steen" fill="#d8ccb6" d={stenen(0)} />
        <path class="m-licht" fill="#e4dac7" d={stenen(1)} />
      </g>
    </svg>
  )
}

/** The drawing as a file of its own, in the colours of the day (the cover of the verslag). */
export function motiefSvg(): string {
  return renderToString(<Motief sier />)
}

const heuvel = 'M0 120C90 96 170 92 262 102 362 113 430 88 520 88 600 88 660 100 720 96V150H0Z'
const veld = 'M0 132C120 114 250 112 372 119 500 126 610 112 720 118V190H0Z'
const voren =
  'M30 138C150 124 260 122 366 128M420 131C520 136 610 126 700 128M70 152C190 138 300 137 400 142M470 146C560 149 630 142 690 143M250 158c60-6 110-6 160-3'
const kruin =
  'M175 84c-12 3-24-3-25-13-9-3-11-14-3-19-1-11 11-17 19-12 6-9 21-8 25 2 10-1 16 10 11 18 6 8 0 19-9 19-4 6-12 8-18 5Z'
const halmen =
  'M52 148c1-7 0-12-3-17m6 17c0-6 2-11 5-15M318 146c1-6 0-10-2-14m5 14c1-6 3-9 5-12M612 150c1-7-1-12-3-16m6 16c0-6 2-10 5-14M456 140c0-5-1-8-2-11m4 11c1-4 2-7 4-9'

/** Stones of the wall, in two rows and a cap, drawn unevenly; `kleur` 0 or 1 takes the stones of that shade. */
function stenen(kleur: 0 | 1): string {
  const rijen = [
    { y: 148, hoog: 13, maten: [58, 74, 49, 66, 81, 54] },
    { y: 162, hoog: 17, maten: [41, 33, 52, 38, 46, 30] },
    { y: 180, hoog: 18, maten: [36, 55, 31, 47, 40, 58] },
  ]
  const paden: string[] = []
  for (const [rij, { y, hoog, maten }] of rijen.entries()) {
    let x = -12 - rij * 9
    for (let nr = 0; x < breed; nr++) {
      const maat = maten[(nr * 5 + rij) % maten.length] ?? 40
      if ((nr * 3 + rij + (nr >> 1)) % 2 === kleur) paden.push(steen(x, y, maat - 2, hoog - 1, nr + rij * 7))
      x += maat
    }
  }
  return paden.join('')
}

/** One stone: a rectangle as a hand draws it. */
function steen(x: number, y: number, b: number, h: number, nr: number): string {
  const wiebel = (k: number) => (((nr + 3) * (k + 5) * 7) % 5) - 2
  const w = [0, 1, 2, 3].map(wiebel) as [number, number, number, number]
  return `M${x + 3} ${y + w[0] / 2}q${b / 2} ${w[1]} ${b - 6} ${w[2] / 2}q4 1 4 ${h / 2 + w[3] / 2}q0 ${h / 2 - 1} -4 ${h / 2 - 1}q${-b / 2} ${w[0]} ${6 - b} 0q-4-1-4 ${-h / 2}q0 ${1 - h / 2} 4 ${-h / 2}Z`
}
