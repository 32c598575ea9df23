// When a traject may be given to a specialist: only after a person judged that PSO fits (T1, T2). Pure.
import { isAfgesloten, type Stand } from '../../domein/traject.ts'
import type { Conclusie } from '../../domein/triage.ts'

export type Beletsel = 'geen-aanmelding' | 'nog-geen-oordeel' | 'niet-passend' | 'aanhouden' | 'is-afgesloten'

/** Why this traject cannot be assigned now, or null. `oordeel` is the last conclusion. */
export function beletselVoorToewijzing(t: {
  stand: Stand
  oordeel: Conclusie | null
  aanmelding: boolean
}): Beletsel | null {
  if (isAfgesloten(t.stand)) return 'is-afgesloten'
  if (!t.aanmelding) return 'geen-aanmelding'
  if (t.oordeel === null) return 'nog-geen-oordeel'
  return t.oordeel === 'passend' ? null : t.oordeel
}
