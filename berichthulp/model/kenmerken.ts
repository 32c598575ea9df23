// Features of a stretch of text, hashed: words, their neighbours, letters, word classes, punctuation and surroundings.

import { type Treffer, vindKaders } from '../kaders/kaders.ts'
import type { Tekst, Zinsdeel } from '../tekst/zinnen.ts'
import { Bak, code, end, gap, join, start } from './bak.ts'
import { bouw } from './bouw.ts'
import { maskeer } from './maskers.ts'

/** A read text with what its words are reduced to, and the classes of each. */
export type Gelezen = Tekst & {
  masked: string[]
  bouw: string[]
  classes: (readonly string[])[]
  treffers: Treffer[]
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
  return { ...tekst, masked, bouw: bouw(masked, classes), classes, treffers }
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
  for (let i = 0; i < text.length - 2; i++) {
    let h = 0x811c9dc5
    for (let n = 1; n <= 5 && i + n <= text.length; n++) {
      h = Math.imul(h ^ text.charCodeAt(i + n - 1), 0x01000193)
      if (n >= 3) bak.add(h + n, 'c')
    }
  }
}

function addClasses(bak: Bak, words: readonly number[], classes: readonly (readonly string[])[]): void {
  const seen: [number, number][] = []
  let near = 0
  for (let i = 0; i < words.length; i++) {
    while (near < seen.length && i - (seen[near] as [number, number])[1] > 8) near++
    const here = (classes[i] ?? []).map(code)
    for (const k of here) {
      bak.add(k, 'k')
      if (i === 0) bak.add(join(start, k), 'k')
      for (let s = near; s < seen.length; s++) {
        const [other, at] = seen[s] as [number, number]
        bak.add(join(join(other, gap), k), 'k')
        if (i - at === 1) bak.add(join(other, k), 'k')
      }
      const next = words[i + 1]
      if (next !== undefined) bak.add(join(k, next) + 1, 'k')
      const prev = words[i - 1]
      if (prev !== undefined) bak.add(join(prev, k) + 2, 'k')
    }
    for (const k of here) seen.push([k, i])
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

function addShape(bak: Bak, t: Gelezen, first: number, last: number): void {
  const tokens = t.tokens.slice(first, last)
  const words = tokens.filter(x => x.kind === 'word')
  const caps = words.filter(x => x.caps && x.fold.length > 1).length
  bak.add(code(`n${bucket(words.length)}`), 's')
  bak.add(code(`caps${Math.min(caps, 4)}`), 's')
  if (words.length > 2 && caps > words.length / 2) bak.add(code('allcaps'), 's')
  const marks = tokens.filter(x => x.kind === 'punct').map(x => x.fold)
  const after = t.tokens.slice(last, last + 4)
  const tail: string[] = []
  for (const x of after)
    if (x.kind === 'punct') tail.push(x.fold)
    else break
  bak.add(code(`tail${tail.slice(0, 3).join('')}`), 's')
  for (const m of new Set(marks)) bak.add(code(`mark${m}`), 's')
  if (words.length === 0) bak.add(code('bare'), 's')
  for (const k of [
    'ik',
    'je',
    'jou',
    'jouw',
    '§naam',
    '§ouder',
    '§tijd',
    '§dag',
    '§geld',
    'hij',
    'ze',
    'we',
    'graag',
  ]) {
    const n = t.masked.slice(first, last).filter(w => w === k).length
    bak.add(code(`${k}#${Math.min(n, 2)}`), 's')
  }
}

/** Features of one clause, with those of its sentence and neighbours apart. */
export function kenmerkenVanDeel(t: Gelezen, deel: Zinsdeel, salt = 0): Bak {
  const bak = new Bak(salt)
  const words = t.masked.slice(deel.first, deel.last)
  addWords(bak, words.map(code))
  bak.close(gewicht.woorden)
  addBuild(bak, t.bouw.slice(deel.first, deel.last).map(code))
  bak.close(gewicht.bouw)
  addLetters(bak, words)
  bak.close(gewicht.letters)
  addClasses(bak, words.map(code), t.classes.slice(deel.first, deel.last))
  bak.close(gewicht.klassen)
  addShape(bak, t, deel.first, deel.last)
  if (deel.quoted) bak.add(code('quoted'), 's')
  if (deel.question) bak.add(code('question'), 's')
  if (deel.negated) bak.add(code('negated'), 's')
  bak.add(code(`${deel.ik}${deel.jij}${deel.question}`), 's')
  bak.close(gewicht.vorm)
  addFrames(bak, t.treffers, deel.first, deel.last)
  bak.close(gewicht.kaders)
  const zin = t.zinnen[deel.sentence]
  if (zin) {
    for (let i = Math.max(zin.first, deel.first - 6); i < deel.first; i++)
      bak.add(code(`<${t.masked[i]}`), 'x')
    for (let i = deel.last; i < Math.min(zin.last, deel.last + 6); i++) bak.add(code(`>${t.masked[i]}`), 'x')
    for (let i = Math.max(zin.first, deel.first - 8); i < deel.first; i++)
      for (const k of t.classes[i] ?? []) bak.add(code(`<k${k}`), 'x')
    for (let i = deel.last; i < Math.min(zin.last, deel.last + 8); i++)
      for (const k of t.classes[i] ?? []) bak.add(code(`>k${k}`), 'x')
    bak.close(gewicht.omgeving)
  }
  return bak
}

/** Features of a range of tokens as a whole: a sentence or a message. */
export function kenmerkenVanBereik(t: Gelezen, first: number, last: number, salt: number): Bak {
  const bak = new Bak(salt)
  const words = t.masked.slice(first, last)
  addWords(bak, words.map(code))
  bak.close(gewicht.woorden)
  addBuild(bak, t.bouw.slice(first, last).map(code))
  bak.close(gewicht.bouw)
  addLetters(bak, words)
  bak.close(gewicht.letters)
  addClasses(bak, words.map(code), t.classes.slice(first, last))
  bak.close(gewicht.klassen)
  addShape(bak, t, first, last)
  bak.close(gewicht.vorm)
  addFrames(bak, t.treffers, first, last)
  bak.close(gewicht.kaders)
  return bak
}
