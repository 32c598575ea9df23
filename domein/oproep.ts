// Did not come (J7): which step comes next, after the first, the second and the third time. A person decides; nothing happens by itself.

/** Two invitations, one last call, and the closing report (product.md, J7). */
export const OPROEPEN = ['eerste', 'tweede', 'laatste', 'slot'] as const
export type OproepSoort = (typeof OPROEPEN)[number]

export const OPROEP_MATEN = { woorden: 600 } as const

/** A gesprek of the series as it went down in the record. */
export type Afspraak = {
  id: string
  begint: Temporal.Instant
  stand: 'gepland' | 'gehouden' | 'afgezegd' | 'niet-verschenen'
}

/** A letter that was made, and about which gesprek. `nieuw` is the new moment it named. */
export type Verstuurd = { soort: OproepSoort; gesprek: string; nieuw: Temporal.Instant | null }

/**
 * What was missed since the last gesprek that was held, in order of time. A gesprek that was cancelled neither counts nor
 * begins the count anew: who cancels said so.
 */
export function listGemist(gesprekken: readonly Afspraak[]): Afspraak[] {
  const inVolgorde = gesprekken.toSorted(
    (a, b) => Temporal.Instant.compare(a.begint, b.begint) || (a.id < b.id ? -1 : 1),
  )
  const laatst = inVolgorde.findLastIndex(g => g.stand === 'gehouden')
  return inVolgorde.slice(laatst + 1).filter(g => g.stand === 'niet-verschenen')
}

/**
 * The step that comes next, with the gesprek it is about, or null when there is none: nothing was missed, or what was missed was
 * answered and the new moment has not passed. First time: a friendly invitation; second: another; from the third on a last
 * call for a talk about going on or stopping; and when that moment passed too, the closing report.
 */
export function volgendeOproep(
  gesprekken: readonly Afspraak[],
  verstuurd: readonly Verstuurd[],
  nu: Temporal.Instant,
): { soort: OproepSoort; gesprek: Afspraak } | null {
  const gemist = listGemist(gesprekken)
  const gesprek = gemist.at(-1)
  if (!gesprek) return null
  const hierover = verstuurd.filter(v => gemist.some(g => g.id === v.gesprek))
  if (hierover.some(v => v.soort === 'slot')) return null
  const laatste = hierover.find(v => v.soort === 'laatste')
  if (laatste) {
    const voorbij = laatste.nieuw === null || Temporal.Instant.compare(laatste.nieuw, nu) < 0
    return voorbij ? { soort: 'slot', gesprek } : null
  }
  if (hierover.some(v => v.gesprek === gesprek.id)) return null
  return { soort: OPROEPEN[Math.min(gemist.length, 3) - 1] ?? 'eerste', gesprek }
}
