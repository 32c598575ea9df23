// What needs the specialist today, and nothing else: a rule over the own caseload and agenda (J10).
import { planVastgesteldVoor, standVan } from '../../domein/termijnen.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import type { Stand } from '../../domein/traject.ts'

export type CaseloadRegel = {
  traject: string
  naam: string
  code: string
  stand: Stand
  afgezienOp: Temporal.PlainDate | null
  vastgesteldOp: Temporal.PlainDate | null
  verslag: 'concept' | 'bij-ouder' | 'getekend' | null
  gehouden: number
}

export type AgendaRegel = {
  traject: string
  id: string
  naam: string
  begint: Temporal.Instant
  minuten: number
  plaats: 'praktijk' | 'thuis' | 'elders' | 'online'
  locatie: string | null
  /** Where the location is; null where there is none. */
  adres: string | null
  stand: 'gepland' | 'gehouden' | 'afgezegd' | 'niet-verschenen'
}

/** One thing to do. `traject` and `naam` say for whom. */
export type Taak = { traject: string; naam: string } & (
  | { soort: 'vastleggen'; gesprek: string; begint: Temporal.Instant }
  | { soort: 'plan-termijn'; voor: Temporal.PlainDate; dagen: number; stand: 'nadert' | 'verstreken' }
  | { soort: 'beginnen' | 'plan-maken' | 'inplannen' | 'verslag-concept' | 'afronden' }
)

/** The gesprekken of today that are still on, in order of time. */
export function gesprekkenVandaag(agenda: readonly AgendaRegel[], nu: Temporal.Instant): AgendaRegel[] {
  const vandaag = vandaagOp(nu)
  return agenda
    .filter(g => g.stand !== 'afgezegd' && vandaagOp(g.begint).equals(vandaag))
    .toSorted((a, b) => Temporal.Instant.compare(a.begint, b.begint))
}

/**
 * What waits, most pressing first: what must be written down, clocks that run out, then what is to be made. One thing for each
 * traject: the rest comes when that is done.
 */
export function listTaken(
  caseload: readonly CaseloadRegel[],
  agenda: readonly AgendaRegel[],
  nu: Temporal.Instant,
): Taak[] {
  const vandaag = vandaagOp(nu)
  const vastleggen = agenda
    .filter(g => g.stand === 'gepland' && Temporal.PlainDate.compare(vandaagOp(g.begint), vandaag) < 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.begint, b.begint))
    .map(
      (g): Taak => ({
        soort: 'vastleggen',
        traject: g.traject,
        naam: g.naam,
        gesprek: g.id,
        begint: g.begint,
      }),
    )
  const komend = new Set(
    agenda
      .filter(g => g.stand === 'gepland' && Temporal.PlainDate.compare(vandaagOp(g.begint), vandaag) >= 0)
      .map(g => g.traject),
  )
  const rest = caseload.flatMap(regel => takenVan(regel, komend.has(regel.traject), vandaag))
  const alles = [...vastleggen, ...rest.toSorted((a, b) => dringend(a) - dringend(b))]
  return alles.filter((taak, i) => alles.findIndex(eerder => eerder.traject === taak.traject) === i)
}

function takenVan(regel: CaseloadRegel, heeftGesprek: boolean, vandaag: Temporal.PlainDate): Taak[] {
  const { traject, naam } = regel
  if (regel.stand === 'wacht') return heeftGesprek ? [] : [{ soort: 'beginnen', traject, naam }]
  if (regel.stand !== 'gestart') return []
  const taken: Taak[] = []
  if (!regel.vastgesteldOp) {
    if (!regel.afgezienOp) {
      // The plan is made with the ouder, so it waits for the first gesprek.
      if (regel.gehouden > 0) taken.push({ soort: 'plan-maken', traject, naam })
    } else {
      const voor = planVastgesteldVoor(regel.afgezienOp)
      const { dagen, stand } = standVan(voor, vandaag)
      if (stand !== 'ruim') taken.push({ soort: 'plan-termijn', traject, naam, voor, dagen, stand })
    }
  }
  if (regel.verslag === 'concept') taken.push({ soort: 'verslag-concept', traject, naam })
  else if (regel.verslag === 'getekend') taken.push({ soort: 'afronden', traject, naam })
  else if (!heeftGesprek && regel.verslag === null) taken.push({ soort: 'inplannen', traject, naam })
  return taken
}

function dringend(taak: Taak): number {
  if (taak.soort === 'plan-termijn') return taak.dagen - 1000
  return ['beginnen', 'plan-maken', 'inplannen', 'verslag-concept', 'afronden'].indexOf(taak.soort)
}
