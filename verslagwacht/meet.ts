// Measures the guard on passages with their rules: recall per rule, and false marks on innocent passages.
import { readFileSync } from 'node:fs'
import { bewaak } from './bewaak.ts'
import { REGELS, type Regel } from './soorten.ts'

export type Passage = { id: string; text: string; rules: Regel[] }
export type Maat = { gevonden: number; van: number }

/** Recall per rule over the passages that carry it, and the innocent passages that got any mark. */
export function meet(passages: readonly Passage[]): {
  regels: Record<Regel, Maat>
  vals: Maat
  gemist: string[]
  tenOnrechte: string[]
} {
  const regels = Object.fromEntries(REGELS.map(r => [r, { gevonden: 0, van: 0 }])) as Record<Regel, Maat>
  const vals = { gevonden: 0, van: 0 }
  const gemist: string[] = []
  const tenOnrechte: string[] = []
  for (const { id, text, rules } of passages) {
    const gezet = new Set(bewaak(text).map(m => m.rule))
    for (const rule of rules) {
      regels[rule].van++
      if (gezet.has(rule)) regels[rule].gevonden++
      else gemist.push(`${id} ${rule}: ${text}`)
    }
    if (rules.length > 0) continue
    vals.van++
    if (gezet.size > 0) {
      vals.gevonden++
      tenOnrechte.push(`${id} ${[...gezet].join('+')}: ${text}`)
    }
  }
  return { regels, vals, gemist, tenOnrechte }
}

/** Reads passages, one JSON object a line. */
export const leesPassages = (file: string): Passage[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l) as Passage)

if (import.meta.main) {
  for (const file of process.argv.slice(2).filter(a => !a.startsWith('--'))) {
    const { regels, vals, gemist, tenOnrechte } = meet(leesPassages(file))
    const deel = ({ gevonden, van }: Maat) => `${gevonden}/${van} ${(gevonden / Math.max(1, van)).toFixed(2)}`
    console.log(file, ...REGELS.map(r => `| ${r} ${deel(regels[r])}`), `| vals ${deel(vals)}`)
    if (process.argv.includes('--toon')) console.log([...gemist, ...tenOnrechte].join('\n'))
  }
}
