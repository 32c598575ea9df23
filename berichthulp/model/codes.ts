// The numbers of the words of a text, made once: clauses, sentences and the whole message all take theirs from here.
import { code } from './bak.ts'

/** The numbers for each token: its word, its build, its classes, and the same as seen by a neighbour on the right and on the left. */
export type Codes = {
  words: number[]
  build: number[]
  classes: readonly (readonly number[])[]
  left: Seen
  right: Seen
}
type Seen = { words: number[]; classes: readonly (readonly number[])[] }

/** Numbers of a word or of a list of classes behind a sign, kept: words come back, and lists of classes are few. */
function teller(from: string) {
  const words = new Map<string, number>()
  const lists = new WeakMap<readonly string[], readonly number[]>()
  return {
    word(word: string): number {
      const known = words.get(word)
      if (known !== undefined) return known
      const made = code(from + word)
      if (words.size < 20_000) words.set(word, made)
      return made
    },
    classes(list: readonly string[]): readonly number[] {
      const known = lists.get(list)
      if (known) return known
      const made = list.map(k => code(from === '' ? k : `${from}k${k}`))
      lists.set(list, made)
      return made
    },
  }
}
const own = teller('')
const before = teller('<')
const after = teller('>')

export function codesOf(
  masked: readonly string[],
  build: readonly string[],
  classes: readonly (readonly string[])[],
): Codes {
  return {
    words: masked.map(own.word),
    build: build.map(own.word),
    classes: classes.map(own.classes),
    left: { words: masked.map(before.word), classes: classes.map(before.classes) },
    right: { words: masked.map(after.word), classes: classes.map(after.classes) },
  }
}
