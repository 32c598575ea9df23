// The guard of the verslag: marks what a sentence may not say, by rule. It marks only; the specialist decides (R2).

import { vindAnderTraject } from './ander-traject.ts'
import { vindAndereOuder } from './andere-ouder.ts'
import { vindBelofte } from './effect.ts'
import { vindGeheim } from './geheim.ts'
import { vindAdvies } from './gezag.ts'
import { vindOordeel } from './oordeel.ts'
import { type Mark, REGELS, type Regel } from './soorten.ts'
import { splitZinnen, type Zin } from './tekst.ts'
import { rolVanOuder } from './wie.ts'

/**
 * Reads one to five Dutch sentences of a verslag and gives its marks, in order of place. A mark of `geheim-gegeven` covers the
 * datum itself, every other the whole sentence. `geheim`: secret data of the dossier (address, name, number), each found in any
 * spelling. Offsets are UTF-16 units. Takes any text and never throws. Sources: issue R2, law.md section 8.
 */
export function bewaak(tekst: string, geheim: readonly string[] = []): Mark[] {
  const zinnen = splitZinnen(tekst)
  const rol = rolVanOuder(zinnen)
  const zet = (rule: Regel, gevonden: readonly { start: number; end: number }[]) =>
    gevonden.map(({ start, end }): Mark => ({ start, end, rule }))
  const perZin: [Regel, (z: readonly Zin[], r: typeof rol) => Zin[]][] = [
    ['andere-ouder-als-feit', vindAndereOuder],
    ['advies-gezag-omgang', vindAdvies],
    ['oordeel-zonder-grond', vindOordeel],
    ['ander-traject', vindAnderTraject],
    ['belofte-van-effect', vindBelofte],
  ]
  return [
    ...perZin.flatMap(([rule, vind]) => zet(rule, vind(zinnen, rol))),
    ...zet('geheim-gegeven', vindGeheim(tekst, zinnen, geheim)),
  ].sort((a, b) => a.start - b.start || REGELS.indexOf(a.rule) - REGELS.indexOf(b.rule))
}
