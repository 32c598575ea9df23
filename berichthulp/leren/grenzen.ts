// The thresholds, chosen on messages the model had not seen: few false alarms first, then as much heat as that allows.
import type { Grenzen } from '../model/bestand.ts'
import type { Eenheid } from './eenheden.ts'
import { hardeTags } from './gegevens.ts'
import type { Gezegd } from './lagen.ts'

const highest = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), -20)

/** The value that at most `share` of the list exceeds. */
function exceededBy(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => b - a)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** `falseAlarms` of all neutral drafts and `hard` of those where a mark is never right may pass. */
export function kiesGrenzen(
  units: readonly Eenheid[],
  heat: ReadonlyMap<Eenheid, number[]>,
  gezegd: ReadonlyMap<Eenheid, Gezegd>,
  falseAlarms = 0.02,
  hard = 0.008,
): Grenzen {
  const top = (u: Eenheid) => highest(heat.get(u) ?? [])
  const calm = units.filter(u => u.row.direction === 'out' && !u.hot)
  const gate = calm.filter(u => hardeTags.has(u.row.tag ?? ''))
  const mark = Math.max(exceededBy(calm.map(top), falseAlarms), exceededBy(gate.map(top), hard))
  // In a message that is marked anyway, a clause counts when heat is the likelier reading.
  const also = Math.min(mark, 0)
  const ask = Math.max(mark - 0.7, exceededBy(gate.map(top), hard))
  const safe = units.filter(u => !u.row.safety).map(u => gezegd.get(u)?.veilig ?? -20)
  return { mark, also, ask, safety: exceededBy(safe, 0.005) }
}
