// When the doelen are scored as a whole, begin, tussen and eind, and where ouder and specialist see it differently (J5).
import { DOELEN, type DoelSoort } from './doel.ts'
import { type Meting, SCOORDERS, type Score, scoreOp } from './score.ts'

export const EVALUATIES = ['begin', 'tussen', 'eind'] as const
export type Evaluatie = (typeof EVALUATIES)[number]

/** Of each doel one by the ouder and one by the specialist. */
export const SCORES_PER_EVALUATIE = DOELEN.length * SCOORDERS.length

/** The tussenevaluatie comes about this gesprek (method.md, step 6), so it waits from the one before it. */
const TUSSEN_BIJ = 5

/** From so many held gesprekken on, when no more than one is to come, the end is near: there are ten on average (S12). */
const EIND_VANAF = 8

/** How many of the six scores of this moment are there: three doelen, of ouder and specialist each. */
export function telScores(metingen: readonly Meting[], moment: Evaluatie): number {
  return DOELEN.flatMap(doel => SCOORDERS.map(door => scoreOp(metingen, doel, door, moment))).filter(
    score => score !== null,
  ).length
}

/**
 * Which evaluation waits now, null when none does. `klaar` says of each whether all its scores are there; `gehouden` and `komend` are the
 * gesprekken that were held and that are planned. What has passed is not asked any more: after the fourth gesprek no begin, at the end no tussen.
 */
export function evaluatieAanDeBeurt(
  klaar: Readonly<Record<Evaluatie, boolean>>,
  { gehouden, komend }: { gehouden: number; komend: number },
): Evaluatie | null {
  const moment: Evaluatie =
    gehouden >= EIND_VANAF && komend <= 1 ? 'eind' : gehouden >= TUSSEN_BIJ - 1 ? 'tussen' : 'begin'
  if (klaar[moment]) return null
  // Who already closed with an end does not go back to the middle.
  return moment === 'tussen' && klaar.eind ? null : moment
}

/** The same for who has the scores themselves. */
export function evaluatieNu(
  metingen: readonly Meting[],
  gesprekken: { gehouden: number; komend: number },
): Evaluatie | null {
  const klaar = (moment: Evaluatie) => telScores(metingen, moment) === SCORES_PER_EVALUATIE
  return evaluatieAanDeBeurt(
    { begin: klaar('begin'), tussen: klaar('tussen'), eind: klaar('eind') },
    gesprekken,
  )
}

type Verschil = { doel: DoelSoort; ouder: Score; specialist: Score }

/** The doelen on which the two chose another level at this moment, largest difference first. Never averaged (method.md 8.3). */
export function listVerschillen(metingen: readonly Meting[], moment: Evaluatie): Verschil[] {
  return DOELEN.flatMap(doel => {
    const ouder = scoreOp(metingen, doel, 'ouder', moment)
    const specialist = scoreOp(metingen, doel, 'specialist', moment)
    return ouder === null || specialist === null || ouder === specialist ? [] : [{ doel, ouder, specialist }]
  }).toSorted((a, b) => Math.abs(b.ouder - b.specialist) - Math.abs(a.ouder - a.specialist))
}
