// The one next step in a traject: what the page shows large.
import { vandaagOp } from '../../domein/tijd.ts'
import { isAfgesloten } from '../../domein/traject.ts'
import type { Dossier } from './dossier.ts'

type Gesprek = Dossier['gesprekken'][number]
type VolgendeStap =
  | { stap: 'vastleggen' | 'gesprek'; gesprek: Gesprek }
  | {
      stap:
        | 'inplannen'
        | 'plan'
        | 'doelen'
        | 'beginscores'
        | 'verslag'
        | 'wacht-op-ouder'
        | 'afronden'
        | 'gesloten'
    }

/** A gesprek of today goes before everything; then what was not written down; then the plan; then the next gesprek. */
export function volgendeStap(d: Dossier, nu: Temporal.Instant): VolgendeStap {
  if (isAfgesloten(d.traject.stand)) return { stap: 'gesloten' }
  const vandaag = vandaagOp(nu)
  const gepland = d.gesprekken.filter(g => g.stand === 'gepland')
  const dag = (g: Gesprek) => Temporal.PlainDate.compare(vandaagOp(g.begint_op), vandaag)
  const nuAan = gepland.find(g => dag(g) === 0)
  if (nuAan) return { stap: 'gesprek', gesprek: nuAan }
  const open = gepland.find(g => dag(g) < 0)
  if (open) return { stap: 'vastleggen', gesprek: open }
  const komend = gepland.find(g => dag(g) > 0)
  const gehouden = d.gesprekken.filter(g => g.stand === 'gehouden').length
  if (!komend && gehouden === 0) return { stap: 'inplannen' }
  if (d.traject.stand === 'gestart') {
    if (d.verslag === 'getekend') return { stap: 'afronden' }
    if (gehouden > 0 && !d.plan?.familiegroepsplan) return { stap: 'plan' }
    if (gehouden > 0 && d.doelen.length < 3) return { stap: 'doelen' }
    const begin = new Set(d.scores.filter(s => s.moment === 'begin').map(s => `${s.doel_id} ${s.door}`))
    if (gehouden > 0 && begin.size < 6) return { stap: 'beginscores' }
    if (gehouden > 0 && !d.plan?.vastgesteld_op) return { stap: 'plan' }
  }
  if (komend) return { stap: 'gesprek', gesprek: komend }
  if (d.verslag === 'bij-ouder') return { stap: 'wacht-op-ouder' }
  return gehouden >= 8 || d.verslag ? { stap: 'verslag' } : { stap: 'inplannen' }
}
