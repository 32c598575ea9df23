// Matching frames: which patterns of words and classes a stretch of text holds, and where.
import { normaalVorm } from '../tekst/spelling.ts'
import { kadersA } from './kaders-a.ts'
import { kadersB } from './kaders-b.ts'
import { kadersC } from './kaders-c.ts'
import { kadersD } from './kaders-d.ts'
import { kadersE } from './kaders-e.ts'
import { kadersKalm } from './kaders-kalm.ts'

type Item =
  | { kind: 'word'; words: ReadonlySet<string>; classes: readonly string[] }
  | { kind: 'gap'; most: number }
  | { kind: 'end' }
type Kader = { name: string; soort: string; atStart: boolean; items: Item[] }

/** A frame that was met: its kind, its name, and the tokens it covers (`last` exclusive). */
export type Treffer = { soort: string; name: string; first: number; last: number }

/** A word of a frame in the form in which words are matched. */
const wordOf = (word: string) => (normaalVorm(word) === 'vader' ? '§ouder' : normaalVorm(word))

function parse(line: string, number: number): Kader {
  const [soort = '', pattern = ''] = line.split(': ')
  const items: Item[] = []
  let atStart = false
  for (const part of pattern.trim().split(/\s+/)) {
    if (part === '^') atStart = true
    else if (part === '$') items.push({ kind: 'end' })
    else if (part === '..') items.push({ kind: 'gap', most: 3 })
    else if (part === '...') items.push({ kind: 'gap', most: 8 })
    else {
      const options = part.split('|')
      items.push({
        kind: 'word',
        words: new Set(options.filter(o => !o.startsWith('@')).map(wordOf)),
        classes: options.filter(o => o.startsWith('@')).map(o => o.slice(1)),
      })
    }
  }
  // A frame that ends in a gap asks for nothing more there.
  while (items.at(-1)?.kind === 'gap') items.pop()
  return { name: `${soort}${number}`, soort, atStart, items }
}

const kaders = `${kadersA}\n${kadersB}\n${kadersC}\n${kadersD}\n${kadersE}\n${kadersKalm}`
  .split('\n')
  .filter(l => l.includes(': '))
  .map(parse)

// Frames by their first word, and those that begin with a class.
const byWord = new Map<string, Kader[]>()
const byClass = new Map<string, Kader[]>()
for (const kader of kaders) {
  const first = kader.items[0]
  if (first?.kind !== 'word') continue
  for (const w of first.words) byWord.set(w, [...(byWord.get(w) ?? []), kader])
  for (const c of first.classes) byClass.set(c, [...(byClass.get(c) ?? []), kader])
}

/** Every frame within tokens `first` to `last`, each at most once from a place. */
export function vindKaders(
  words: readonly string[],
  classes: readonly (readonly string[])[],
  first: number,
  last: number,
): Treffer[] {
  const fits = (item: Item, at: number) =>
    item.kind === 'word' &&
    (item.words.has(words[at] as string) || item.classes.some(c => classes[at]?.includes(c)))
  const match = (items: readonly Item[], k: number, at: number): number => {
    const item = items[k]
    if (!item) return at
    if (item.kind === 'end') return at === last ? at : -1
    if (item.kind === 'gap') {
      for (let skip = 0; skip <= item.most && at + skip <= last; skip++) {
        const end = match(items, k + 1, at + skip)
        if (end >= 0) return end
      }
      return -1
    }
    return at < last && fits(item, at) ? match(items, k + 1, at + 1) : -1
  }
  const out: Treffer[] = []
  for (let at = first; at < last; at++) {
    const tried = new Set<Kader>()
    const attempt = (list: readonly Kader[] | undefined) => {
      for (const kader of list ?? []) {
        if (tried.has(kader)) continue
        tried.add(kader)
        if (kader.atStart && at !== first) continue
        const end = match(kader.items, 0, at)
        if (end >= 0) out.push({ soort: kader.soort, name: kader.name, first: at, last: end })
      }
    }
    attempt(byWord.get(words[at] as string))
    for (const c of classes[at] ?? []) attempt(byClass.get(c))
  }
  return out
}
