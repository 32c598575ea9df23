// What needs the specialist today, and nothing else: a rule over the own caseload and agenda (J10).
import { vraagtOmKijken } from '../../domein/daling.ts'
import { evaluatieAanDeBeurt, SCORES_PER_EVALUATIE } from '../../domein/evaluatie.ts'
import { planVastgesteldVoor, standVan, verslagVoorProforma } from '../../domein/termijnen.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import type { Stand } from '../../domein/traject.ts'

export type CaseloadRegel = {
  traject: string
  naam: string
  code: string
  stand: Stand
  afgezienOp: Temporal.PlainDate | null
  /** The day on which the court looks again. */
  proformaOp: Temporal.PlainDate | null
  vastgesteldOp: Temporal.PlainDate | null
  verslag: 'concept' | 'bij-ouder' | 'getekend' | null
  gehouden: number
  laatstGehouden: Temporal.Instant | null
  /** How many of the six scores of a moment are there. */
  scores: { tussen: number; eind: number }
  /** The day of the last check-in, when that one fell (domein/daling.ts). */
  gedaaldOp: Temporal.PlainDate | null
  /** The last day on which I stand in here; null for an own traject. */
  waarTot: Temporal.PlainDate | null
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
  | {
      soort: 'plan-termijn' | 'proforma-termijn'
      voor: Temporal.PlainDate
      dagen: number
      stand: 'nadert' | 'verstreken'
    }
  | {
      soort:
        | 'beginnen'
        | 'gedaald'
        | 'plan-maken'
        | 'tussenevaluatie'
        | 'eindevaluatie'
        | 'inplannen'
        | 'verslag-concept'
        | 'afronden'
    }
)

/** The gesprekken of today that are still on, in order of time. */
export function gesprekkenVandaag(agenda: readonly AgendaRegel[], nu: Temporal.Instant): AgendaRegel[] {
  const vandaag = vandaagOp(nu)
  return agenda
    .filter(g => g.stand !== 'afgezegd' && vandaagOp(g.begint).equals(vandaag))
    .toSorted((a, b) => Temporal.Instant.compare(a.begint, b.begint))
}

/**
 * What waits, most pressing first: what must be written down, clocks that run out, then check-ins that fell, then what is to be made. One
 * thing for each traject: the rest comes when that is done. Only a fall stands beside it: to look is not a thing that is done first.
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
  const rest = caseload.flatMap(regel => {
    const gepland = agenda.filter(g => g.traject === regel.traject && g.stand === 'gepland')
    return takenVan(regel, gepland, vandaag)
  })
  const alles = [...vastleggen, ...rest.toSorted((a, b) => dringend(a) - dringend(b))]
  const eerste = new Map(
    alles
      .filter(t => t.soort !== 'gedaald')
      .toReversed()
      .map(t => [t.traject, t]),
  )
  return alles.filter(taak => taak.soort === 'gedaald' || eerste.get(taak.traject) === taak)
}

function takenVan(
  regel: CaseloadRegel,
  gepland: readonly AgendaRegel[],
  vandaag: Temporal.PlainDate,
): Taak[] {
  const { traject, naam } = regel
  const heeftGesprek = gepland.some(g => Temporal.PlainDate.compare(vandaagOp(g.begint), vandaag) >= 0)
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
  const proforma = proformaVan(regel, vandaag)
  if (proforma) taken.push({ soort: 'proforma-termijn', traject, naam, ...proforma })
  if (vraagtOmKijken(regel.gedaaldOp, regel.laatstGehouden, vandaag))
    taken.push({ soort: 'gedaald', traject, naam })
  const evaluatie = evaluatieVan(regel, gepland.length)
  // In the middle it is done in a gesprek, so that is planned first. At the end the last one may have been.
  if (evaluatie === 'eind') taken.push({ soort: 'eindevaluatie', traject, naam })
  if (evaluatie === 'tussen' && heeftGesprek) taken.push({ soort: 'tussenevaluatie', traject, naam })
  if (regel.verslag === 'concept') taken.push({ soort: 'verslag-concept', traject, naam })
  else if (regel.verslag === 'getekend') taken.push({ soort: 'afronden', traject, naam })
  else if (!heeftGesprek && regel.verslag === null) taken.push({ soort: 'inplannen', traject, naam })
  return taken
}

/** How long until a court must have the verslag; null when none waits, when it is signed, when there is time, and after the day itself. */
function proformaVan({ proformaOp, verslag }: CaseloadRegel, vandaag: Temporal.PlainDate) {
  if (!proformaOp || verslag === 'getekend' || Temporal.PlainDate.compare(proformaOp, vandaag) < 0)
    return null
  const voor = verslagVoorProforma(proformaOp)
  const { dagen, stand } = standVan(voor, vandaag)
  return stand === 'ruim' ? null : { voor, dagen, stand }
}

/** The tussen- or eindevaluatie that is due. The begin belongs to making the plan; with a verslag at the ouder nothing is scored any more. */
function evaluatieVan(regel: CaseloadRegel, komend: number): 'tussen' | 'eind' | null {
  if (regel.verslag === 'bij-ouder' || regel.verslag === 'getekend') return null
  const klaar = (moment: 'tussen' | 'eind') => regel.scores[moment] >= SCORES_PER_EVALUATIE
  const beurt = { begin: true, tussen: klaar('tussen'), eind: klaar('eind') }
  const nu = evaluatieAanDeBeurt(beurt, { gehouden: regel.gehouden, komend })
  return nu === 'begin' ? null : nu
}

const VOLGORDE: readonly Taak['soort'][] = [
  'gedaald',
  'beginnen',
  'plan-maken',
  'tussenevaluatie',
  'eindevaluatie',
  'inplannen',
  'verslag-concept',
  'afronden',
]

const dringend = (taak: Taak): number => ('dagen' in taak ? taak.dagen - 1000 : VOLGORDE.indexOf(taak.soort))
