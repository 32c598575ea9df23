// What the engine knows of Dutch: ordinary words, and the classes that a word belongs to.
import type { Taal } from '../model/kenmerken.ts'
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
const none: readonly string[] = []

/** The language, given the ordinary words that training met, parted by spaces. */
export function maakTaal(woorden: string): Taal {
  const ordinary = new Set(woorden.split(' '))
  const found = new Map<string, readonly string[]>()
  const look = (word: string): readonly string[] => {
    const names = [...(exact.get(word) ?? [])]
    for (let n = 4; n <= word.length; n++) names.push(...(prefixes.get(word.slice(0, n)) ?? []))
    return names.length > 0 ? [...new Set(names)] : none
  }
  return {
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

/** Words that occur in small letters in these texts: what may stand with a capital without being a name. */
export function gewoneWoorden(tokens: Iterable<{ kind: string; fold: string; upper: boolean }>): string {
  const seen = new Set<string>()
  for (const t of tokens) if (t.kind === 'word' && !t.upper) seen.add(t.fold)
  return [...seen].sort().join(' ')
}
