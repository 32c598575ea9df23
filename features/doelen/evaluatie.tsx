// What stands on top of the scores: which evaluation waits, the whole way beside each other, and what to talk about (J5).
import { DOELEN } from '../../domein/doel.ts'
import { EVALUATIES, type Evaluatie, listVerschillen, telScores } from '../../domein/evaluatie.ts'
import { type Meting, SCOORDERS, scoreOp } from '../../domein/score.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { formatNiveau } from '../../ui/schaal.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; metingen: readonly Meting[] }

/** Which evaluation waits now, in one sentence. */
export function AanDeBeurt({ w, nu }: { w: Woorden; nu: Evaluatie | null }) {
  return nu && <p class="inleiding">{w.scores.nu[nu]}</p>
}

/** Every doel with what ouder and specialist chose, each on a line of their own, from begin to eind. */
export function Verloop({ w, taal, metingen }: Props) {
  const p = psoWoorden(taal)
  const gescoord = EVALUATIES.filter(moment => telScores(metingen, moment) > 0)
  if (gescoord.length === 0) return null
  return (
    <Kaart kop={w.scores.verloop}>
      <Tabel
        bijschrift={w.scores.verloop}
        bijschriftOnzichtbaar
        kolommen={[{ kop: w.scores.doel }, ...EVALUATIES.map(m => ({ kop: p.moment[m], getal: true }))]}
        rijen={DOELEN.flatMap(doel =>
          SCOORDERS.map(door => [
            `${p.doelKort[doel]}, ${p.door[door].toLowerCase()}`,
            ...EVALUATIES.map(moment => {
              const score = scoreOp(metingen, doel, door, moment)
              return score === null ? '' : formatNiveau(score)
            }),
          ]),
        )}
      />
    </Kaart>
  )
}

/** Where the two see it differently at this moment: something to talk about, both stay. */
export function OmOverTePraten({ w, taal, metingen, moment }: Props & { moment: Evaluatie }) {
  const p = psoWoorden(taal)
  const verschillen = listVerschillen(metingen, moment)
  if (verschillen.length === 0) return null
  return (
    <Kaart kop={w.scores.praten(p.moment[moment])}>
      <ul>
        {verschillen.map(({ doel, ouder, specialist }) => (
          <li key={doel}>
            {w.scores.verschil(p.doelKort[doel], formatNiveau(ouder), formatNiveau(specialist))}
          </li>
        ))}
      </ul>
      <p class="zacht">{w.scores.pratenUitleg}</p>
    </Kaart>
  )
}
