// The way within one traject of a specialist: overzicht, plan, gesprekken, tijd, verslag.
import { useTaal } from './taal.ts'

const woorden = {
  nl: {
    label: 'Dit traject',
    overzicht: 'Overzicht',
    plan: 'Plan en doelen',
    gesprekken: 'Gesprekken',
    tijd: 'Tijd',
    verslag: 'Verslag',
  },
  en: {
    label: 'This traject',
    overzicht: 'Overview',
    plan: 'Plan and doelen',
    gesprekken: 'Gesprekken',
    tijd: 'Time',
    verslag: 'Report',
  },
}

export type TrajectDeel = 'overzicht' | 'plan' | 'gesprekken' | 'tijd' | 'verslag'
const DELEN = ['overzicht', 'plan', 'gesprekken', 'tijd', 'verslag'] as const

/** Stands right under the h1. `hier` is the part one is in; `traject` the id as it stands in the address. */
export function TrajectWeg(props: { traject: string; hier: TrajectDeel }) {
  const w = woorden[useTaal()]
  return (
    <nav class="deelweg" aria-label={w.label}>
      <ul>
        {DELEN.map(deel => (
          <li key={deel}>
            <a
              href={`/trajecten/${props.traject}${deel === 'overzicht' ? '' : `/${deel}`}`}
              aria-current={deel === props.hier ? 'page' : undefined}
            >
              {w[deel]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
