// Scores on a doel: of ouder and specialist apart, so that a difference stays visible (S14, method.md 8.3).
import type { DoelSoort } from './doel.ts'
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'

/** -3 is decline below where the ouder started: it can be recorded, but has no text and no place in a T-score. */
export const SCORES = [-3, -2, -1, 0, 1, 2] as const
export type Score = (typeof SCORES)[number]
const MEETMOMENTEN = ['begin', 'gesprek', 'tussen', 'eind'] as const
export type Meetmoment = (typeof MEETMOMENTEN)[number]
export const SCOORDERS = ['ouder', 'specialist'] as const
export type Scoorder = (typeof SCOORDERS)[number]

export type Meting = {
  doel: DoelSoort
  door: Scoorder
  moment: Meetmoment
  waarde: Score
  /** ISO date or instant; only the order counts */
  op: string
}

export type ScoreVeld = `${DoelSoort}_${Scoorder}`

/**
 * Reads the scores of a form: `basis_ouder`, `basis_specialist` and so on. With `verplicht` each asked score must be there;
 * without it (the quick scores of a gesprek) an empty one is simply no score.
 */
export function leesScores(
  velden: Velden,
  gevraagd: readonly { doel: DoelSoort; door: Scoorder }[],
  verplicht: boolean,
): Gelezen<{ doel: DoelSoort; door: Scoorder; waarde: Score }[], ScoreVeld> {
  const f = openFormulier<ScoreVeld>(velden)
  const scores = gevraagd.flatMap(({ doel, door }) => {
    const waarde = f.getal(`${doel}_${door}`, -3, 2, verplicht)
    return waarde === null ? [] : [{ doel, door, waarde: waarde as Score }]
  })
  return f.sluit(() => scores)
}

/** The score at a moment: the latest one when it was scored more than once, null when it was not. */
export function scoreOp(
  metingen: readonly Meting[],
  doel: DoelSoort,
  door: Scoorder,
  moment: Meetmoment,
): Score | null {
  const passend = metingen.filter(m => m.doel === doel && m.door === door && m.moment === moment)
  const laatste = passend.reduce<Meting | null>((a, b) => (a && a.op > b.op ? a : b), null)
  return laatste?.waarde ?? null
}
