// The motif: a low wall and the quiet field behind it (public page, empty states, cover of the verslag).
import { renderToString } from 'preact-render-to-string'
import { useWoorden } from './taal.ts'

// The colours by day stand on the shapes themselves, so that the drawing also lives outside a page;
// the stylesheet overrules them, by day and by night. Tree and sun stand in the middle: the sides may be cut off.
/** The drawing; `sier` hides it from who listens. `smal` shows only the middle, for a cover. */
export function Motief(props: { sier?: boolean; smal?: boolean }) {
  const w = useWoorden()
  const wie = props.sier ? { 'aria-hidden': 'true' as const } : { role: 'img' as const }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has one, or is hidden from who listens
    <svg
      class="motief"
      viewBox={props.smal ? '400 20 640 180' : '0 0 1440 200'}
      preserveAspectRatio="xMidYMax slice"
      xmlns="http://www.w3.org/2000/svg"
      fill="none"
      {...wie}
    >
      {!props.sier && <title>{w.motief}</title>}
      <circle class="m-zon" fill="#e6a063" cx="890" cy="85" r="22" />
      <path class="m-ver" fill="#e9ead9" d={heuvel} />
      <path class="m-blad" fill="#1b5743" opacity=".4" d={populieren} />
      <path class="m-veld" fill="#dfe5cf" d={veld} />
      <path
        class="m-lijn"
        stroke="#8b8069"
        stroke-width="1.2"
        stroke-linecap="round"
        opacity=".45"
        d={voren}
      />
      <path class="m-blad" fill="#1b5743" opacity=".88" d={kruin} />
      <g class="m-groen" stroke="#1b5743" stroke-linecap="round">
        <path stroke-width="2.4" d="M560 137c1-17 1-30-1-52m1 26c3-6 6-10 11-13" />
        <path stroke-width="1.5" d={halmen} />
      </g>
      <path class="m-muur" fill="#c9bda6" d="M0 151H1440V196H0Z" />
      <g stroke="#8b8069" stroke-width="1.2" stroke-linejoin="round">
        <path class="m-steen" fill="#d8ccb6" d={stenen(0)} />
        <path class="m-licht" fill="#e4dac7" d={stenen(1)} />
      </g>
      <path class="m-groen" stroke="#1b5743" stroke-width="1.5" stroke-linecap="round" d={voorgras} />
    </svg>
  )
}

/** The drawing as a file of its own, in the colours of the day (the cover of the verslag). */
export function motiefSvg(): string {
  return renderToString(<Motief sier smal />)
}

const heuvel =
  'M0 112C120 92 240 96 350 108 450 118 540 92 640 92 760 92 800 108 900 98 1010 86 1100 92 1210 104 1300 112 1380 98 1440 96V160H0Z'
const veld =
  'M0 134C140 118 280 122 420 130 560 137 640 117 780 120 920 124 1000 134 1130 126 1250 119 1340 124 1440 132V192H0Z'
const voren =
  'M420 143c90-9 190-13 280-11M760 133c90 1 170 7 250 4M520 147c80-6 150-6 230-5M820 144c60 1 110 3 160 1M60 144c90-10 180-11 260-6M1090 141c90-7 180-8 260-3'
const populieren =
  'M246 110c-5-9-4-19 0-27 4 8 5 18 0 27M257 110c-6-11-5-24 0-34 5 10 6 23 0 34M268 110c-4-8-4-16 0-24 4 8 4 16 0 24M1052 103c-5-8-4-17 0-25 4 8 5 17 0 25M1063 103c-6-11-5-23 0-33 5 10 6 22 0 33M1074 104c-5-9-4-19 0-28 4 9 5 19 0 28M1084 105c-4-7-3-14 0-20 3 6 4 13 0 20'
const kruin =
  'M558 104c-17 2-31-6-31-18 0-9 5-14 11-17 0-13 12-22 25-18 12-4 24 4 24 16 9 5 12 17 5 26-5 9-19 14-34 11Z'
const halmen =
  'M470 150c1-7 0-12-3-17m4 17c0-6 2-11 5-15M648 150c1-6 0-10-2-14m3 14c1-6 3-9 5-12M792 150c1-7-1-12-3-16m4 16c0-6 2-10 5-14M940 150c0-5-1-8-2-11m3 11c1-4 2-7 4-9M180 150c1-6 0-10-2-14m3 14c1-6 3-9 5-12M1240 150c1-7-1-12-3-16m4 16c0-6 2-10 5-14'
const voorgras =
  'M524 198c0-6-2-10-4-13m5 13c0-5 2-9 5-12m-1 12c1-3 3-5 5-6M836 198c0-5-1-8-3-11m4 11c0-5 2-9 4-11M700 198c0-4-1-6-2-8m3 8c0-4 2-6 4-8M330 198c0-6-2-10-4-13m5 13c0-5 2-9 5-12M1130 198c0-5-1-8-3-11m4 11c0-5 2-9 4-11'

/** Stones of the wall: a cap and two rows, drawn unevenly; `kleur` 0 or 1 takes the stones of that shade. */
function stenen(kleur: 0 | 1): string {
  const rijen = [
    { y: 148, hoog: 12, maten: [62, 84, 55, 71, 92, 60] },
    { y: 161, hoog: 17, maten: [44, 37, 58, 41, 51, 35] },
    { y: 179, hoog: 18, maten: [40, 61, 36, 52, 44, 65] },
  ]
  const paden: string[] = []
  for (const [rij, { y, hoog, maten }] of rijen.entries()) {
    let x = -12 - rij * 9
    for (let nr = 0; x < 1440; nr++) {
      const maat = maten[(nr * 5 + rij + (nr >> 3)) % maten.length] ?? 40
      if ((nr * 3 + rij + (nr >> 1)) % 2 === kleur) paden.push(steen(x, y, maat - 2, hoog, nr + rij * 7))
      x += maat
    }
  }
  return paden.join('')
}

/** One stone at x, y: round corners, and sides that a hand has drawn. Relative and whole numbers keep it light. */
function steen(x: number, y: number, b: number, h: number, nr: number): string {
  const wiebel = [0, 1, -1, 0, 1, -1, 1][nr % 7] ?? 0
  const schuin = [1, 0, 0, -1, 0][nr % 5] ?? 0
  const lang = b - 10
  const half = Math.round(h / 2)
  return [
    `M${x + 5} ${y}`,
    `q${lang >> 1} ${wiebel} ${lang} ${schuin}`,
    `5 0 5 ${half - schuin}`,
    `0 ${h - half} -5 ${h - half}`,
    `${-lang >> 1} ${schuin} ${-lang} 0`,
    `-5 0-5 ${half - h}`,
    `0 ${-half} 5 ${-half}z`,
  ].join(' ')
}
