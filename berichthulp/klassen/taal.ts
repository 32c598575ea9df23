// What the engine knows of Dutch: ordinary words, and the classes that a word belongs to.
import type { Taal } from '../model/kenmerken.ts'
import { isSurelyNaam } from './namen.ts'
import { isScheldSamenstelling } from './samenstelling.ts'
import { vormen } from './vormen.ts'

/** Class of each form. A form ending in * stands for every word that begins so. */
function openClasses(lines: string): { exact: Map<string, string[]>; prefixes: Map<string, string[]> } {
  const exact = new Map<string, string[]>()
  const prefixes = new Map<string, string[]>()
  for (const line of lines.trim().split('\n')) {
    const at = line.indexOf(':')
    const name = line.slice(0, at)
    for (const form of line
      .slice(at + 1)
      .trim()
      .split(/\s+/)) {
      const [map, key] = form.endsWith('*') ? [prefixes, form.slice(0, -1)] : [exact, form]
      const names = map.get(key)
      if (!names) map.set(key, [name])
      else if (!names.includes(name)) names.push(name)
    }
  }
  return { exact, prefixes }
}

const { exact, prefixes } = openClasses(vormen)
const longest = Math.max(...[...prefixes.keys()].map(p => p.length))
const none: readonly string[] = []

/** The language, given the ordinary words and the first names that training met, each parted by spaces. */
export function maakTaal(woorden: string, voornamen = ''): Taal {
  const ordinary = new Set(woorden.split(' '))
  const met = new Set(voornamen.split(' ').filter(n => !exact.has(n)))
  const found = new Map<string, readonly string[]>()
  const look = (word: string): readonly string[] => {
    const names = [...(exact.get(word) ?? [])]
    for (let n = 4; n <= Math.min(word.length, longest); n++)
      names.push(...(prefixes.get(word.slice(0, n)) ?? []))
    if (isScheldSamenstelling(word)) names.push('beledig', 'scheld')
    return names.length > 0 ? [...new Set(names)] : none
  }
  return {
    isNaam: w => isSurelyNaam(w) || met.has(w),
    known: w => ordinary.has(w) || exact.has(w),
    classesOf(masked, fold) {
      let names = found.get(masked === fold ? fold : `${masked} ${fold}`)
      if (names) return names
      names = look(masked)
      if (masked !== fold && !masked.startsWith('§')) names = [...new Set([...names, ...look(fold)])]
      if (found.size < 20_000) found.set(masked === fold ? fold : `${masked} ${fold}`, names)
      return names
    },
  }
}

type Gelabeld = {
  tokens: readonly { kind: string; fold: string; upper: boolean }[]
  names: readonly string[]
}

/**
 * Words that occur in small letters in these texts and are nobody's name: what may stand with a capital without being
 * one. And the names that were labelled as such; those that are common words too are left out.
 */
export function leerWoorden(texts: readonly Gelabeld[]): { woorden: string; voornamen: string } {
  const names = new Set(texts.flatMap(t => t.names))
  const small = new Map<string, number>()
  for (const { tokens } of texts)
    for (const t of tokens) if (t.kind === 'word' && !t.upper) small.set(t.fold, (small.get(t.fold) ?? 0) + 1)
  const asName = (w: string) => names.has(w) || isSurelyNaam(w)
  return {
    woorden: [...small.keys()]
      .filter(w => !asName(w))
      .sort()
      .join(' '),
    voornamen: [...names]
      .filter(w => /^\p{L}{3,}$/u.test(w) && (small.get(w) ?? 0) <= 3)
      .sort()
      .join(' '),
  }
}
