// The thresholds, chosen on messages the model had not seen: few false alarms first, then as much heat as that allows.

import type { Grenzen } from '../model/bestand.ts'
import { bindVeiligheid } from '../veiligheid.ts'
import { rust } from '../wachters/rust.ts'
import type { Eenheid } from './eenheden.ts'
import { hardeTags } from './gegevens.ts'
import type { Gezegd } from './lagen.ts'

const highest = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), -20)

/** The value that at most `share` of the list exceeds. */
function exceededBy(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => b - a)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The heat that the guards leave: nothing in a quote, nothing in a report about safety, less in a boundary or a fact. */
export function naWachters(u: Eenheid, heat: readonly number[]): number[] {
  const { safety } = bindVeiligheid(u.g, [], false)
  const report = safety !== null && !u.hot
  const koel = rust(
    u.g,
    u.delen.map((d, k) => ({ deel: d.deel, heat: heat[k] as number, soorten: [] })),
  )
  return koel.map(d => (report || d.deel.quoted ? -20 : d.heat))
}

/** In messages that are marked anyway: the threshold at which marked clauses and hot clauses agree best. */
function kiesOok(units: readonly Eenheid[], heat: ReadonlyMap<Eenheid, number[]>, mark: number): number {
  const marked = units.filter(u => highest(heat.get(u) ?? []) > mark)
  let best = { f: 0, at: mark }
  for (let at = mark - 5; at <= mark; at += 0.1) {
    let tp = 0
    let fp = 0
    let fn = 0
    for (const u of marked)
      u.delen.forEach((d, k) => {
        const over = (heat.get(u)?.[k] ?? -20) > at
        if (over && d.soort >= 0) tp++
        else if (over) fp++
        else if (d.soort >= 0) fn++
      })
    const f = (2 * tp) / (2 * tp + fp + fn)
    if (f > best.f) best = { f, at }
  }
  return best.at
}

/** `falseAlarms` of all neutral drafts, and `hard` of those where a mark is never right, may pass at most. */
export function kiesGrenzen(
  units: readonly Eenheid[],
  heat: ReadonlyMap<Eenheid, number[]>,
  gezegd: ReadonlyMap<Eenheid, Gezegd>,
  falseAlarms = 0.029,
  hard = 0.005,
): Grenzen {
  const top = (u: Eenheid) => highest(heat.get(u) ?? [])
  // Practice sentences were written to be hard: only whole rounds say how often a calm message comes by.
  const calm = units.filter(u => u.row.direction === 'out' && !u.hot && /^r[1-9]/.test(u.row.split))
  const gate = calm.filter(u => hardeTags.has(u.row.tag ?? ''))
  const mark = Math.max(exceededBy(calm.map(top), falseAlarms), exceededBy(gate.map(top), hard))
  const safe = (direction: string) =>
    units.filter(u => !u.row.safety && u.row.direction === direction).map(u => gezegd.get(u)?.veilig ?? -20)
  return {
    mark,
    also: kiesOok(units, heat, mark),
    // A question, too, may not fall on what is never heat.
    ask: Math.min(mark, Math.max(mark - 0.5, exceededBy(gate.map(top), hard / 2))),
    safety: { out: exceededBy(safe('out'), 0.01), in: exceededBy(safe('in'), 0.05) },
  }
}
