// The labelled messages that training reads, and the folds that keep one writer's messages together.
import { readFileSync } from 'node:fs'
import type { Bereik, Bericht, Soort } from '../soorten.ts'

export type Voorbeeld = Bericht & {
  id: string
  split: string
  style: string
  tag: string | null
  heat: number
  safety?: string | null
  facts?: { text: string; type: string }[]
  spans: (Bereik & { category: Soort; alt: Soort[] })[]
}

/** Neutral messages on which a mark is never right (README of the coach, hard gate). */
export const hardeTags = new Set(
  'safety_report boundary firm_no legal_fact fact_late fact_money fact_report past_fact quote medical_instr health_diag_child'.split(
    ' ',
  ),
)

/** Reads JSON Lines of labelled messages. Throws on a line that is no JSON. */
export function leesVoorbeelden(paths: readonly string[]): Voorbeeld[] {
  return paths.flatMap(path =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line) as Voorbeeld),
  )
}

function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  return Math.imul(h, 0x2c1b3c6d) >>> 0
}

/** Which of `n` folds a message belongs to: all of one writer in one fold, so that a model is judged on other voices. */
export function foldOf(row: Voorbeeld, n: number): number {
  const writer = /^r\d+([a-z]+)$/.exec(row.split)?.[1]
  if (!writer) return hash(row.id) % n
  // Writers are lettered a to z, then aa, ab and on.
  return ([...writer].reduce((at, c) => at * 26 + c.charCodeAt(0) - 96, 0) - 1) % n
}
