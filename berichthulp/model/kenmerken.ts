// Features of a stretch of text, hashed: words, their neighbours, letters, word classes, punctuation and surroundings.

import { type Treffer, vindKaders } from '../kaders/kaders.ts'
import type { Tekst, Zinsdeel } from '../tekst/zinnen.ts'
import { maskeer } from './maskers.ts'

/** Bits of the space of features; an index is smaller than 2 ** bits. */
export const bits = 22

/** A read text with what its words are reduced to, and the classes of each. */
export type Gelezen = Tekst & { masked: string[]; classes: (readonly string[])[]; treffers: Treffer[] }

/** What features need to know of the language: ordinary words, and the classes of a word. */
export type Taal = {
  known(word: string): boolean
  classesOf(masked: string, fold: string): readonly string[]
}

export function bereidVoor(tekst: Tekst, taal: Taal): Gelezen {
  const masked = maskeer(tekst.tokens, taal.known)
  const classes = masked.map((m, i) => taal.classesOf(m, (tekst.tokens[i] as { fold: string }).fold))
  const treffers = tekst.zinnen.flatMap(z => vindKaders(masked, classes, z.first, z.last))
  return { ...tekst, masked, classes, treffers }
}

const seeds = { w: 0x811c9dc5, c: 0x2f6e2b1, k: 0x51ed270b, s: 0x1b873593, f: 0x3c6ef372, x: 0x6b43a9b5 }

function hash(text: string, seed: number): number {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 12
  return h >>> (32 - bits)
}

/** Features in groups; each group gets the same length in the sum, so that long clauses do not shout. */
export class Bak {
  readonly index: number[] = []
  readonly value: number[] = []
  private readonly group = new Set<number>()
  private readonly salt: number
  constructor(salt: number) {
    this.salt = salt
  }
  add(text: string, kind: keyof typeof seeds): void {
    this.group.add(hash(text, seeds[kind] ^ this.salt))
  }
  close(weight: number): void {
    const v = weight / Math.sqrt(Math.max(4, this.group.size))
    for (const i of this.group) {
      this.index.push(i)
      this.value.push(v)
    }
    this.group.clear()
  }
}

function addWords(bak: Bak, words: readonly string[]): void {
  const n = words.length
  for (let i = 0; i < n; i++) {
    const a = words[i] as string
    bak.add(a, 'w')
    const b = words[i + 1] ?? '$'
    bak.add(`${a} ${b}`, 'w')
    if (i === 0) bak.add(`^ ${a}`, 'w')
    if (i === 0) bak.add(`^ ${a} ${b}`, 'w')
    if (i + 2 <= n) bak.add(`${a} ${b} ${words[i + 2] ?? '$'}`, 'w')
    for (let j = i + 2; j < Math.min(n, i + 5); j++) bak.add(`${a} * ${words[j]}`, 'w')
  }
}

function addLetters(bak: Bak, words: readonly string[]): void {
  const text = ` ${words.filter(w => !/^[^\p{L}§]$/u.test(w)).join(' ')} `
  for (let n = 3; n <= 5; n++)
    for (let i = 0; i + n <= text.length; i++) {
      const gram = text.slice(i, i + n)
      bak.add(gram, 'c')
    }
}

function addClasses(bak: Bak, words: readonly string[], classes: readonly (readonly string[])[]): void {
  const seen: [string, number][] = []
  for (let i = 0; i < words.length; i++) {
    for (const k of classes[i] ?? []) {
      bak.add(k, 'k')
      if (i === 0) bak.add(`^${k}`, 'k')
      for (const [other, at] of seen) {
        const gap = i - at
        if (gap > 8) continue
        bak.add(`${other}>${k}`, 'k')
        if (gap === 1) bak.add(`${other}+${k}`, 'k')
      }
      const next = words[i + 1]
      if (next) bak.add(`${k}_${next}`, 'k')
      const prev = words[i - 1]
      if (prev) bak.add(`${prev}_${k}`, 'k')
    }
    for (const k of classes[i] ?? []) seen.push([k, i])
  }
}

/** Frames that touch a stretch, by name and by kind; a kind that is met more than once says more. */
function addFrames(bak: Bak, treffers: readonly Treffer[], first: number, last: number): void {
  const kinds = new Map<string, number>()
  for (const f of treffers) {
    if (f.first >= last || f.last <= first) continue
    bak.add(f.name, 'f')
    kinds.set(f.soort, (kinds.get(f.soort) ?? 0) + 1)
  }
  for (const [kind, n] of kinds) {
    bak.add(kind, 'f')
    if (n > 1) bak.add(`${kind}2`, 'f')
  }
  bak.add(`kinds${Math.min(4, kinds.size)}`, 'f')
}

const bucket = (n: number) => (n < 3 ? n : n < 5 ? 3 : n < 8 ? 5 : n < 12 ? 8 : n < 20 ? 12 : 20)

function addShape(bak: Bak, t: Gelezen, first: number, last: number): void {
  const tokens = t.tokens.slice(first, last)
  const words = tokens.filter(x => x.kind === 'word')
  const caps = words.filter(x => x.caps && x.fold.length > 1).length
  bak.add(`n${bucket(words.length)}`, 's')
  bak.add(`caps${Math.min(caps, 4)}`, 's')
  if (words.length > 2 && caps > words.length / 2) bak.add('allcaps', 's')
  const marks = tokens.filter(x => x.kind === 'punct').map(x => x.fold)
  const after = t.tokens.slice(last, last + 4)
  const tail: string[] = []
  for (const x of after)
    if (x.kind === 'punct') tail.push(x.fold)
    else break
  bak.add(`tail${tail.slice(0, 3).join('')}`, 's')
  for (const m of new Set(marks)) bak.add(`mark${m}`, 's')
  if (words.length === 0) bak.add('bare', 's')
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
    bak.add(`${k}#${Math.min(n, 2)}`, 's')
  }
}

/** Features of one clause, with those of its sentence and neighbours apart. */
export function kenmerkenVanDeel(t: Gelezen, deel: Zinsdeel, salt = 0): Bak {
  const bak = new Bak(salt)
  const words = t.masked.slice(deel.first, deel.last)
  addWords(bak, words)
  bak.close(1)
  addLetters(bak, words)
  bak.close(1)
  addClasses(bak, words, t.classes.slice(deel.first, deel.last))
  bak.close(0.5)
  addShape(bak, t, deel.first, deel.last)
  if (deel.quoted) bak.add('quoted', 's')
  if (deel.question) bak.add('question', 's')
  if (deel.negated) bak.add('negated', 's')
  bak.add(`${deel.ik}${deel.jij}${deel.question}`, 's')
  bak.close(0.6)
  addFrames(bak, t.treffers, deel.first, deel.last)
  bak.close(1)
  const zin = t.zinnen[deel.sentence]
  if (zin) {
    for (let i = Math.max(zin.first, deel.first - 6); i < deel.first; i++) bak.add(`<${t.masked[i]}`, 'x')
    for (let i = deel.last; i < Math.min(zin.last, deel.last + 6); i++) bak.add(`>${t.masked[i]}`, 'x')
    for (let i = Math.max(zin.first, deel.first - 8); i < deel.first; i++)
      for (const k of t.classes[i] ?? []) bak.add(`<k${k}`, 'x')
    for (let i = deel.last; i < Math.min(zin.last, deel.last + 8); i++)
      for (const k of t.classes[i] ?? []) bak.add(`>k${k}`, 'x')
    bak.close(0.5)
  }
  return bak
}

/** Features of a range of tokens as a whole: a sentence or a message. */
export function kenmerkenVanBereik(t: Gelezen, first: number, last: number, salt: number): Bak {
  const bak = new Bak(salt)
  const words = t.masked.slice(first, last)
  addWords(bak, words)
  bak.close(1)
  addLetters(bak, words)
  bak.close(1)
  addClasses(bak, words, t.classes.slice(first, last))
  bak.close(0.5)
  addShape(bak, t, first, last)
  bak.close(0.6)
  addFrames(bak, t.treffers, first, last)
  bak.close(1)
  return bak
}
