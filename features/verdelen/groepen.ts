// The list of a coordinator in groups, and how long somebody waits. Pure.
import { vandaagOp } from '../../domein/tijd.ts'
import { isAfgesloten, type Stand } from '../../domein/traject.ts'
import type { Conclusie } from '../../domein/triage.ts'

/** One row of muur.praktijklijst, without content. */
export type Rij = {
  traject: string
  code: string
  stand: Stand
  naam: string | null
  aangemeldOp: Temporal.Instant
  specialist: string | null
  oordeel: Conclusie | null
}

export const GROEPEN = ['nieuw', 'wachten', 'toegewezen', 'lopend', 'gesloten'] as const
export type Groep = (typeof GROEPEN)[number]

function groepVan(rij: Pick<Rij, 'stand' | 'specialist'>): Groep {
  if (isAfgesloten(rij.stand)) return 'gesloten'
  if (rij.stand === 'gestart') return 'lopend'
  if (rij.stand === 'aangemeld') return 'nieuw'
  return rij.specialist === null ? 'wachten' : 'toegewezen'
}

/** The rows per group; who waits longest stands first, of what is closed the newest. */
export function inGroepen(rijen: readonly Rij[]): Record<Groep, Rij[]> {
  const uit: Record<Groep, Rij[]> = { nieuw: [], wachten: [], toegewezen: [], lopend: [], gesloten: [] }
  const volgorde = [...rijen].sort(
    (a, b) => Temporal.Instant.compare(a.aangemeldOp, b.aangemeldOp) || (a.traject < b.traject ? -1 : 1),
  )
  for (const rij of volgorde) uit[groepVan(rij)].push(rij)
  uit.gesloten.reverse()
  return uit
}

/** Whether the first name or the code holds what was typed; capitals, accents and spaces do not matter. */
export function past(rij: Pick<Rij, 'naam' | 'code'>, zoek: string): boolean {
  const plat = (tekst: string) =>
    tekst
      .normalize('NFD')
      .replace(/[\p{M}\s-]/gu, '')
      .toLowerCase()
  return plat(rij.naam ?? '').includes(plat(zoek)) || plat(rij.code).includes(plat(zoek))
}

/** Whole days between two moments on the calendar of the Netherlands. */
export function dagenSinds(moment: Temporal.Instant, nu: Temporal.Instant): number {
  return vandaagOp(moment).until(vandaagOp(nu), { largestUnit: 'day' }).days
}
