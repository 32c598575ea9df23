// The T-score and what it means, for the specialist only: never on a screen of an ouder (method.md 8.2).
import { DOELEN } from '../../domein/doel.ts'
import { EVALUATIES, type Evaluatie } from '../../domein/evaluatie.ts'
import { gasT } from '../../domein/gas.ts'
import { type Meting, SCOORDERS, type Scoorder, scoreOp } from '../../domein/score.ts'
import { Details, Gegevens } from '../../ui/blokken.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { Tabel } from '../../ui/tabel.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; metingen: readonly Meting[] }

/**
 * Of each moment the figure of the ouder and that of the specialist, with what it says in words; then how to read it. Folded away: the ouder sits
 * beside this screen when scores are given, and closed it does not print.
 */
export function TScores({ w, taal, metingen }: Props) {
  const p = psoWoorden(taal)
  const t = w.scores.t
  const getal = (waarde: number) =>
    waarde.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 })
  const cel = (moment: Evaluatie, door: Scoorder) => {
    const drie = DOELEN.map(doel => scoreOp(metingen, doel, door, moment)).filter(x => x !== null)
    if (drie.includes(-3)) return t.achteruit
    const uit = drie.length === DOELEN.length ? gasT(drie) : null
    if (!uit?.ok) return drie.length === 0 ? t.geen : t.onvolledig
    return `${getal(uit.waarde)}, ${t.duiding[Math.sign(uit.waarde - 50) as -1 | 0 | 1]}`
  }
  return (
    <Details kop={t.kop}>
      <p class="zacht">{t.alleenJij}</p>
      <Tabel
        bijschrift={t.kop}
        bijschriftOnzichtbaar
        kolommen={[{ kop: w.scores.moment }, ...SCOORDERS.map(door => ({ kop: p.door[door] }))]}
        rijen={EVALUATIES.map(m => [p.moment[m], ...SCOORDERS.map(door => cel(m, door))])}
      />
      <Gegevens
        regels={([-2, -1, 0, 1, 2] as const).map(trede => {
          const uit = gasT([trede, trede, trede])
          return { term: uit.ok ? getal(uit.waarde) : '', waarde: t.alle[trede] }
        })}
      />
      <p class="zacht">{t.uitleg}</p>
    </Details>
  )
}
