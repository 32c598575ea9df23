// The thresholds, chosen on messages the model had not seen: few false alarms first, then as much heat as that allows.

import type { Grenzen } from '../model/bestand.ts'
import { opSchaal } from '../model/stapel.ts'
import { bindVeiligheid } from '../veiligheid.ts'
import { rust } from '../wachters/rust.ts'
import type { Boven } from './buiten.ts'
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

/** How much of what is calm may pass at most: of all neutral drafts, and of those where a mark is never right. */
export type Ruimte = { calm: number; gate: number }

/** By general heat, and by what is severe: each has its own, smaller room, as one mark comes of either. */
const ruimte: { top: Ruimte; ernst: Ruimte } = {
  top: { calm: 0.029, gate: 0.004 },
  ernst: { calm: 0.02, gate: 0.0055 },
}

/** Calm drafts of whole rounds: practice sentences were written to be hard, and do not say how often one comes by. */
const kalm = (units: readonly Eenheid[]) =>
  units.filter(u => u.row.direction === 'out' && !u.hot && /^r[1-9]/.test(u.row.split))
const poort = (calm: readonly Eenheid[]) => calm.filter(u => hardeTags.has(u.row.tag ?? ''))

/** The score above which no more passes than there is room for. */
function grensVan(units: readonly Eenheid[], score: (u: Eenheid) => number, room: Ruimte): number {
  const calm = kalm(units)
  return Math.max(exceededBy(calm.map(score), room.calm), exceededBy(poort(calm).map(score), room.gate))
}

/**
 * The threshold of general heat, and what to add to the score of what is severe so that both scores share it. `heat`: of the
 * second layer.
 */
export function kiesMerk(
  units: readonly Eenheid[],
  heat: ReadonlyMap<Eenheid, number[]>,
  boven: ReadonlyMap<Eenheid, Boven>,
): { mark: number; ernst: number } {
  const by = (what: keyof Boven) => (u: Eenheid) =>
    highest(naWachters(u, opSchaal(heat.get(u) ?? [], boven.get(u)?.[what] ?? -20)))
  const mark = grensVan(units, by('top'), ruimte.top)
  return { mark, ernst: mark - grensVan(units, by('ernst'), ruimte.ernst) }
}

/** The thresholds on heat that the guards have left. */
export function kiesGrenzen(
  units: readonly Eenheid[],
  heat: ReadonlyMap<Eenheid, number[]>,
  gezegd: ReadonlyMap<Eenheid, Gezegd>,
  mark: number,
): Grenzen {
  const top = (u: Eenheid) => highest(heat.get(u) ?? [])
  const safe = (direction: string) =>
    units.filter(u => !u.row.safety && u.row.direction === direction).map(u => gezegd.get(u)?.veilig ?? -20)
  return {
    mark,
    also: kiesOok(units, heat, mark),
    // A question, too, may not fall on what is never heat.
    ask: Math.min(mark, Math.max(mark - 0.5, exceededBy(poort(kalm(units)).map(top), ruimte.top.gate / 2))),
    safety: { out: exceededBy(safe('out'), 0.01), in: exceededBy(safe('in'), 0.05) },
  }
}
