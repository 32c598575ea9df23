// Other numbers: sizes, doses, temperatures, durations, phone and house numbers, small numbers in words.

import type { Bereik } from '../soorten.ts'
import { eind } from './atomen.ts'
import { telwoord } from './telwoorden.ts'

export type Getal = Bereik & { value: string }

const eenheden =
  "kilometer|km|kilo|kg|gram|milligram|mg|ml|milliliter|liter|cm|meter|graden|procent|minuten|minuutjes|minuut|min|uurtjes|uurtje|uren|uur|dagen|nachten|weken|maanden|jaar|jaren|keer|maal|x|kinderen|stuks|pufjes|druppels|tabletten|pagina's|punten|mensen|personen|lessen"
const cijfer = new RegExp(
  `(?<![a-z0-9])(?:(?:maat|groep|bad|kamer|lokaal|nummer|nr\\.?|artikel|art\\.|bus|lijn|perron|spoor|gate|week|a|n|blz\\.?|klas|deel|halte|veld|zaal) ?)?\\+?\\d+(?:[.,:/-]\\d+)*(?: ?(?:${eenheden})${eind}| ?%|e|ste|de)?(?:-jarige)?`,
  'gu',
)
const telefoon = /(?<![a-z0-9])(?:\+31|00 ?31|0)(?:[ -]?\d){8,9}(?!\d)/gu
const woord = new RegExp(`(?<![a-z0-9])([a-z]{3,})(?: (${eenheden}))?${eind}`, 'gu')
const halfUur = new RegExp(`(?<![a-z])(?:een )?(half ?uur(?:tje)?|kwartier(?:tje)?|uurtje)${eind}`, 'gu')

/** Numbers in a folded text that lie in none of the ranges already taken, in order. */
export function vindGetallen(t: string, bezet: readonly Bereik[]): Getal[] {
  const uit: Getal[] = []
  const vrij = (a: number, b: number) =>
    !bezet.some(x => a < x.end && x.start < b) && !uit.some(x => a < x.end && x.start < b)
  const neem = (start: number, m: string, value: string) => {
    if (vrij(start, start + m.length)) uit.push({ start, end: start + m.length, value })
  }
  for (const m of t.matchAll(telefoon)) neem(m.index, m[0], `tel ${m[0].replace(/\D/gu, '')}`)
  for (const m of t.matchAll(cijfer)) neem(m.index, m[0], m[0].replace(/\s+/gu, ' '))
  for (const m of t.matchAll(halfUur))
    neem(m.index, m[0], m[1]!.startsWith('half') ? '30 min' : m[1]!.startsWith('kw') ? '15 min' : '60 min')
  for (const m of t.matchAll(woord)) {
    const n = /^anderhal[fv]/u.test(m[1]!) ? 1.5 : telwoord(m[1]!)
    if (n === null || n < 1.5) continue
    neem(m.index, m[0], `${n}${m[2] ? ` ${m[2]}` : ''}`)
  }
  return uit.sort((a, b) => a.start - b.start)
}
