// Matching frames: which patterns of words and classes a stretch of text holds, and where.
import { normaalVorm } from '../tekst/spelling.ts'
import { kadersA } from './kaders-a.ts'
import { kadersB } from './kaders-b.ts'
import { kadersC } from './kaders-c.ts'
import { kadersD } from './kaders-d.ts'
import { kadersE } from './kaders-e.ts'
import { kadersKalm } from './kaders-kalm.ts'

/** `words`: numbers of the words that will do; `low` and `high`: a bit for each class. */
type Item =
  | { kind: 'word'; words: readonly number[]; low: number; high: number }
  | { kind: 'gap'; most: number }
  | { kind: 'end' }
type Kader = { nr: number; name: string; soort: string; atStart: boolean; items: Item[] }

/** A frame that was met: its kind, its name, and the tokens it covers (`last` exclusive). */
export type Treffer = { soort: string; name: string; first: number; last: number }

/** A word of a frame in the form in which words are matched. */
const wordOf = (word: string) => (normaalVorm(word) === 'vader' ? '§ouder' : normaalVorm(word))

// Words and classes of frames as numbers: whether a word fits is asked far more often than anything else.
const wordNumbers = new Map<string, number>()
const classPlaces = new Map<string, number>()
const numberIn = (map: Map<string, number>, name: string) => {
  const known = map.get(name) ?? map.size
  map.set(name, known)
  return known
}
const bitsOf = (names: readonly string[], half: 0 | 1) =>
  names
    .map(name => numberIn(classPlaces, name))
    .reduce((all, at) => (at >> 5 === half ? all | (1 << (at & 31)) : all), 0)

// Frames by the first word they may have, and by its first class.
const byWord = new Map<string, Kader[]>()
const byClass = new Map<string, Kader[]>()
const file = (map: Map<string, Kader[]>, key: string, kader: Kader) =>
  map.set(key, [...(map.get(key) ?? []), kader])

function parse(line: string, number: number): Kader {
  const [soort = '', pattern = ''] = line.split(': ')
  const items: Item[] = []
  const begins = { words: [] as string[], classes: [] as string[] }
  let atStart = false
  for (const part of pattern.trim().split(/\s+/)) {
    if (part === '^') atStart = true
    else if (part === '$') items.push({ kind: 'end' })
    else if (part === '..') items.push({ kind: 'gap', most: 3 })
    else if (part === '...') items.push({ kind: 'gap', most: 8 })
    else {
      const options = part.split('|')
      const words = [...new Set(options.filter(o => !o.startsWith('@')).map(wordOf))]
      const classes = options.filter(o => o.startsWith('@')).map(o => o.slice(1))
      if (items.length === 0) Object.assign(begins, { words, classes })
      items.push({
        kind: 'word',
        words: words.map(w => numberIn(wordNumbers, w)),
        low: bitsOf(classes, 0),
        high: bitsOf(classes, 1),
      })
    }
  }
  // A frame that ends in a gap asks for nothing more there.
  while (items.at(-1)?.kind === 'gap') items.pop()
  const kader = { nr: number, name: `${soort}${number}`, soort, atStart, items }
  for (const w of begins.words) file(byWord, w, kader)
  for (const c of begins.classes) file(byClass, c, kader)
  return kader
}

const kaders = `${kadersA}\n${kadersB}\n${kadersC}\n${kadersD}\n${kadersE}\n${kadersKalm}`
  .split('\n')
  .filter(l => l.includes(': '))
  .map(parse)
if (classPlaces.size > 64) throw new Error('De kaders kennen meer klassen dan er bits zijn.')

/** When each frame was last tried. */
const tried = new Int32Array(kaders.length)
let turn = 0

/** Every frame within tokens `first` to `last`, each at most once from a place. */
export function vindKaders(
  words: readonly string[],
  classes: readonly (readonly string[])[],
  first: number,
  last: number,
): Treffer[] {
  const number = new Int32Array(last - first)
  const low = new Int32Array(last - first)
  const high = new Int32Array(last - first)
  for (let i = first; i < last; i++) {
    number[i - first] = wordNumbers.get(words[i] as string) ?? -1
    for (const c of classes[i] as readonly string[]) {
      const at = classPlaces.get(c)
      if (at === undefined) continue
      const half = at < 32 ? low : high
      half[i - first] = (half[i - first] as number) | (1 << (at & 31))
    }
  }
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
    if (at >= last) return -1
    const i = at - first
    const fits =
      (item.low & (low[i] as number)) !== 0 ||
      (item.high & (high[i] as number)) !== 0 ||
      ((number[i] as number) >= 0 && item.words.includes(number[i] as number))
    return fits ? match(items, k + 1, at + 1) : -1
  }
  const out: Treffer[] = []
  for (let at = first; at < last; at++) {
    turn = (turn + 1) | 0
    const attempt = (list: readonly Kader[] | undefined) => {
      if (!list) return
      for (const kader of list) {
        if (tried[kader.nr] === turn) continue
        tried[kader.nr] = turn
        if (kader.atStart && at !== first) continue
        // The first word fits: the frame was found by it.
        const end = match(kader.items, 1, at + 1)
        if (end >= 0) out.push({ soort: kader.soort, name: kader.name, first: at, last: end })
      }
    }
    attempt(byWord.get(words[at] as string))
    for (const c of classes[at] as readonly string[]) attempt(byClass.get(c))
  }
  return out
}
