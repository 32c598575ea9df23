// Shouting, by rule: capitals for stress, and marks piled up. Abbreviations and happy cries are none.
import type { Bereik } from '../soorten.ts'
import type { Tekst } from '../tekst/zinnen.ts'

const stress = new Set(
  'nu niet nooit altijd weer waarom jij je jou jouw zelf stop genoeg nee niks alles elke keer echt meteen direct wat hoe moet klaar godverdomme verdomme eindelijk wel geen'.split(
    ' ',
  ),
)

/** Ranges that are shouted. `known` says whether a folded word is ordinary Dutch (so no abbreviation). */
export function vindSchreeuw(t: Tekst, known: (word: string) => boolean): Bereik[] {
  const out: Bereik[] = []
  const loud = t.tokens.map(x => x.caps && x.fold.length > 1 && (known(x.fold) || x.fold.length > 6))
  for (const zin of t.zinnen) {
    const words: number[] = []
    for (let i = zin.first; i < zin.last; i++) if (t.tokens[i]?.kind === 'word') words.push(i)
    const shouted = words.filter(i => loud[i])
    const marks = t.fold.slice(zin.start, zin.end).match(/[!?]{2,}/g) ?? []
    const angry = marks.some(m => m.length >= 3 || m.includes('?'))
    if (shouted.length >= 2 && shouted.length >= words.length * 0.6) {
      const first = t.tokens[shouted[0] as number]
      if (first) out.push({ start: first.start, end: zin.end })
    } else if (shouted.length > 0 && angry && shouted.some(i => stress.has(t.tokens[i]?.fold ?? '')))
      out.push({ start: zin.start, end: zin.end })
    else {
      // A single word for stress in a sentence of small letters.
      for (const i of shouted) {
        const x = t.tokens[i]
        if (x && stress.has(x.fold) && words.length > 2) out.push({ start: x.start, end: x.end })
      }
    }
  }
  return out
}
