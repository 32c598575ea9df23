// How a gesprek stands and may come to stand: held, cancelled, not appeared, or planned again.
import { vandaagOp } from '../../domein/tijd.ts'
import { gelukt, geweigerd, type Uitkomst } from '../../domein/uitkomst.ts'

export type GesprekStand = {
  stand: 'gepland' | 'gehouden' | 'afgezegd' | 'niet-verschenen'
  door: 'ouder' | 'specialist' | null
}
export type StandReden = 'nog-niet-geweest' | 'al-vastgelegd' | 'bezet'

/** What a button can ask for; anything else only saves. */
export const STANDEN: Readonly<Record<string, GesprekStand>> = {
  gehouden: { stand: 'gehouden', door: null },
  'niet-verschenen': { stand: 'niet-verschenen', door: null },
  'afgezegd-ouder': { stand: 'afgezegd', door: 'ouder' },
  'afgezegd-specialist': { stand: 'afgezegd', door: 'specialist' },
  gepland: { stand: 'gepland', door: null },
}

/** Greatest length of the reason of a cancellation, in characters. */
export const REDEN_MAX = 300

/**
 * Whether the reason of a cancellation must be given: the specialist who cancels says why, and does not take that away again. The
 * ouder may cancel without a word, and what was cancelled before there were reasons stays as it is.
 */
export function vraagtReden(nu: GesprekStand & { reden: string | null }, handeling: string): boolean {
  if (Object.hasOwn(STANDEN, handeling)) return handeling === 'afgezegd-specialist'
  return nu.door === 'specialist' && nu.reden !== null
}

/** Whether a typed reason is kept: with a cancellation, or still before it; a gesprek that was held or put back to planned has none. */
export function houdtReden(van: GesprekStand['stand'], naar: GesprekStand['stand']): boolean {
  return naar === 'afgezegd' || (naar === 'gepland' && van === 'gepland')
}

/**
 * The stand after a button. Held or not appeared can be said from the day itself; cancelled at any time; and every record can be
 * put back to planned. `handeling` that is no stand leaves it as it is.
 */
export function volgendeStand(
  nu: GesprekStand & { begint: Temporal.Instant },
  handeling: string,
  klok: Temporal.Instant,
): Uitkomst<GesprekStand, StandReden> {
  const naar = Object.hasOwn(STANDEN, handeling) ? STANDEN[handeling] : undefined
  if (!naar || (naar.stand === nu.stand && naar.door === nu.door))
    return gelukt({ stand: nu.stand, door: nu.door })
  if (naar.stand === 'gepland') return gelukt(naar)
  if (nu.stand !== 'gepland') return geweigerd('al-vastgelegd')
  const vooraf = Temporal.PlainDate.compare(vandaagOp(nu.begint), vandaagOp(klok)) > 0
  if (vooraf && naar.stand !== 'afgezegd') return geweigerd('nog-niet-geweest')
  return gelukt(naar)
}
