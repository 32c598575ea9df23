// Features of a stretch of text, hashed: words, their neighbours, letters, word classes, punctuation and surroundings.

import { type Treffer, vindKaders } from '../kaders/kaders.ts'
import type { Token } from '../tekst/tokens.ts'
import type { Tekst, Zinsdeel } from '../tekst/zinnen.ts'
import { Bak, code, end, gap, join, start } from './bak.ts'
import { bouw } from './bouw.ts'
import { type Codes, codesOf } from './codes.ts'
import { maskeer } from './maskers.ts'

/** A read text with what its words are reduced to, and the classes of each. */
export type Gelezen = Tekst & {
  masked: string[]
  bouw: string[]
  classes: (readonly string[])[]
  treffers: Treffer[]
  codes: Codes
}

/** What features need to know of the language: ordinary words, and the classes of a word. */
export type Taal = {
  known(word: string): boolean
  isNaam(word: string): boolean
  classesOf(masked: string, fold: string): readonly string[]
}

export function bereidVoor(tekst: Tekst, taal: Taal): Gelezen {
  const masked = maskeer(tekst.tokens, taal)
  // The words of somebody else say nothing about the writer, only that somebody is quoted.
  for (const q of tekst.citaten)
    tekst.tokens.forEach((x, i) => {
      if (x.start > q.start && x.end < q.end) masked[i] = '§citaat'
    })
  const classes = masked.map((m, i) =>
    m === '§citaat' ? [] : taal.classesOf(m, (tekst.tokens[i] as { fold: string }).fold),
  )
  const treffers = tekst.zinnen.flatMap(z => vindKaders(masked, classes, z.first, z.last))
  const build = bouw(masked, classes)
  return { ...tekst, masked, bouw: build, classes, treffers, codes: codesOf(masked, build, classes) }
}

/** How much each group of features may say; found by trying on writers that the model had not met. */
const gewicht = {
  woorden: 1.5,
  bouw: 0.8,
  letters: 1,
  klassen: 0.5,
  vorm: 1,
  kaders: 0.8,
  omgeving: 0.8,
}

function addWords(bak: Bak, words: readonly number[]): void {
  const n = words.length
  for (let i = 0; i < n; i++) {
    const a = words[i] as number
    bak.add(a, 'w')
    const b = words[i + 1] ?? end
    const ab = join(a, b)
    bak.add(ab, 'w')
    if (i === 0) {
      bak.add(join(start, a), 'w')
      bak.add(join(start, ab), 'w')
    }
    if (i + 2 <= n) bak.add(join(ab, words[i + 2] ?? end), 'w')
    const open = join(a, gap)
    for (let j = i + 2; j < Math.min(n, i + 5); j++) bak.add(join(open, words[j] as number), 'w')
  }
}

/** Runs of two to five of the build, with where the stretch begins and ends. */
function addBuild(bak: Bak, build: readonly number[]): void {
  const all = [start, ...build, end]
  for (let i = 0; i < all.length - 1; i++) {
    let h = all[i] as number
    for (let n = 1; n < 5 && i + n < all.length; n++) {
      h = join(h, all[i + n] as number)
      bak.add(h, 'b')
    }
  }
}

function addLetters(bak: Bak, words: readonly string[]): void {
  const text = ` ${words.filter(w => w.length > 1 || /[\p{L}§]/u.test(w)).join(' ')} `
  const size = text.length
  const units = new Uint16Array(size)
  for (let i = 0; i < size; i++) units[i] = text.charCodeAt(i)
  for (let i = 0; i + 2 < size; i++) {
    let h = Math.imul(0x811c9dc5 ^ (units[i] as number), 0x01000193)
    h = Math.imul(h ^ (units[i + 1] as number), 0x01000193)
    const last = Math.min(size, i + 5)
    for (let at = i + 2; at < last; at++) {
      h = Math.imul(h ^ (units[at] as number), 0x01000193)
      bak.add(h + at - i + 1, 'c')
    }
  }
}

function addClasses(bak: Bak, words: readonly number[], classes: readonly (readonly number[])[]): void {
  // What was met, where, and with a gap behind it.
  const seen: number[] = []
  const open: number[] = []
  const place: number[] = []
  let near = 0
  for (let i = 0; i < words.length; i++) {
    while (near < seen.length && i - (place[near] as number) > 8) near++
    const here = classes[i] as readonly number[]
    const count = seen.length
    for (let c = 0; c < here.length; c++) {
      const k = here[c] as number
      bak.add(k, 'k')
      if (i === 0) bak.add(join(start, k), 'k')
      for (let s = near; s < count; s++) {
        bak.add(join(open[s] as number, k), 'k')
        if (i - (place[s] as number) === 1) bak.add(join(seen[s] as number, k), 'k')
      }
      if (i + 1 < words.length) bak.add(join(k, words[i + 1] as number) + 1, 'k')
      if (i > 0) bak.add(join(words[i - 1] as number, k) + 2, 'k')
    }
    for (let c = 0; c < here.length; c++) {
      const k = here[c] as number
      seen.push(k)
      open.push(join(k, gap))
      place.push(i)
    }
  }
}

/** Frames that touch a stretch, by name and by kind; a kind that is met more than once says more. */
function addFrames(bak: Bak, treffers: readonly Treffer[], first: number, last: number): void {
  const kinds = new Map<string, number>()
  for (const f of treffers) {
    if (f.first >= last || f.last <= first) continue
    bak.add(code(f.name), 'f')
    kinds.set(f.soort, (kinds.get(f.soort) ?? 0) + 1)
  }
  for (const [kind, n] of kinds) {
    bak.add(code(kind), 'f')
    if (n > 1) bak.add(code(kind) + 2, 'f')
  }
  bak.add(Math.min(4, kinds.size), 'f')
}

const bucket = (n: number) => (n < 3 ? n : n < 5 ? 3 : n < 8 ? 5 : n < 12 ? 8 : n < 20 ? 12 : 20)

const counted = 'ik je jou jouw §naam §ouder §tijd §dag §geld hij ze we graag'.split(' ')
const countedAt = new Map(counted.map((word, i) => [word, i]))
const countCodes = counted.map(word => [0, 1, 2].map(n => code(`${word}#${n}`)))

function addShape(bak: Bak, t: Gelezen, first: number, last: number): void {
  let words = 0
  let caps = 0
  const marks = new Set<string>()
  const counts = new Array<number>(counted.length).fill(0)
  for (let i = first; i < last; i++) {
    const x = t.tokens[i] as Token
    if (x.kind === 'word') {
      words++
      if (x.caps && x.fold.length > 1) caps++
    } else if (x.kind === 'punct') marks.add(x.fold)
    const at = countedAt.get(t.masked[i] as string)
    if (at !== undefined) counts[at] = (counts[at] as number) + 1
  }
  bak.add(code(`n${bucket(words)}`), 's')
  bak.add(code(`caps${Math.min(caps, 4)}`), 's')
  if (words > 2 && caps > words / 2) bak.add(code('allcaps'), 's')
  let tail = ''
  for (let i = last; i < last + 3 && t.tokens[i]?.kind === 'punct'; i++) tail += (t.tokens[i] as Token).fold
  bak.add(code(`tail${tail}`), 's')
  for (const m of marks) bak.add(code(`mark${m}`), 's')
  if (words === 0) bak.add(code('bare'), 's')
  for (let k = 0; k < counts.length; k++)
    bak.add((countCodes[k] as number[])[Math.min(counts[k] as number, 2)] as number, 's')
}

/** What every stretch has, a clause as well as a whole message: its words, build, letters and classes. */
function addBody(bak: Bak, t: Gelezen, first: number, last: number): void {
  const words = t.codes.words.slice(first, last)
  addWords(bak, words)
  bak.close(gewicht.woorden)
  addBuild(bak, t.codes.build.slice(first, last))
  bak.close(gewicht.bouw)
  addLetters(bak, t.masked.slice(first, last))
  bak.close(gewicht.letters)
  addClasses(bak, words, t.codes.classes.slice(first, last))
  bak.close(gewicht.klassen)
}

/** Features of one clause, with those of its sentence and neighbours apart. */
export function kenmerkenVanDeel(t: Gelezen, deel: Zinsdeel, salt = 0): Bak {
  const bak = new Bak(salt)
  const { first, last } = deel
  addBody(bak, t, first, last)
  addShape(bak, t, first, last)
  if (deel.quoted) bak.add(code('quoted'), 's')
  if (deel.question) bak.add(code('question'), 's')
  if (deel.negated) bak.add(code('negated'), 's')
  bak.add(code(`${deel.ik}${deel.jij}${deel.question}`), 's')
  bak.close(gewicht.vorm)
  addFrames(bak, t.treffers, first, last)
  bak.close(gewicht.kaders)
  const zin = t.zinnen[deel.sentence]
  if (zin) {
    const { left, right } = t.codes
    for (let i = Math.max(zin.first, first - 6); i < first; i++) bak.add(left.words[i] as number, 'x')
    for (let i = last; i < Math.min(zin.last, last + 6); i++) bak.add(right.words[i] as number, 'x')
    for (let i = Math.max(zin.first, first - 8); i < first; i++)
      for (const k of left.classes[i] as readonly number[]) bak.add(k, 'x')
    for (let i = last; i < Math.min(zin.last, last + 8); i++)
      for (const k of right.classes[i] as readonly number[]) bak.add(k, 'x')
    bak.close(gewicht.omgeving)
  }
  return bak
}

/** Features of a range of tokens as a whole: a sentence or a message. */
export function kenmerkenVanBereik(t: Gelezen, first: number, last: number, salt: number): Bak {
  const bak = new Bak(salt)
  addBody(bak, t, first, last)
  addShape(bak, t, first, last)
  bak.close(gewicht.vorm)
  addFrames(bak, t.treffers, first, last)
  bak.close(gewicht.kaders)
  return bak
}
