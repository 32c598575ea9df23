// npm run -s berichthulp: JSON Lines in, one answer a line out. A bad line is told with its number; the rest goes on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { maakBerichthulp } from './berichthulp.ts'
import type { Bericht } from './soorten.ts'

/** The message on a line, or the reason why there is none. */
export function leesRegel(line: string): Bericht | string {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return 'geen JSON'
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'geen object'
  const { id, direction, text, date } = row as Record<string, unknown>
  if (typeof id !== 'string' || id === '') return 'id ontbreekt'
  if (direction !== 'out' && direction !== 'in') return 'direction moet "out" of "in" zijn'
  if (typeof text !== 'string') return 'text ontbreekt'
  if (date !== undefined && date !== null) {
    if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d/.test(date)) return 'date moet JJJJ-MM-DD zijn'
    return { id, direction, text, date }
  }
  return { id, direction, text }
}

/** Answers every good line of `lines`; gives whether all were good. */
export async function beantwoord(
  lines: AsyncIterable<string> | Iterable<string>,
  lees: (bericht: Bericht) => unknown,
  write: (line: string) => void,
  complain: (line: string) => void,
): Promise<boolean> {
  let number = 0
  let good = true
  for await (const raw of lines) {
    number++
    const line = raw.replace(/^\uFEFF/, '')
    if (line.trim() === '') continue
    const bericht = leesRegel(line)
    if (typeof bericht === 'string') {
      good = false
      complain(`regel ${number}: ${bericht}`)
    } else write(JSON.stringify(lees(bericht)))
  }
  return good
}

if (import.meta.main) {
  const { lees } = maakBerichthulp(readFileSync(join(import.meta.dirname, 'model', 'model.bin')))
  const out: string[] = []
  const good = await beantwoord(
    createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    lees,
    line => out.push(line),
    line => console.error(line),
  )
  process.stdout.write(out.map(l => `${l}\n`).join(''))
  process.exitCode = good ? 0 : 1
}
