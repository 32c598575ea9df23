// npm run -s verslagwacht: JSON Lines in, the marks of each passage out. A bad line is told with its number; the rest goes on.
import { createInterface } from 'node:readline'
import { bewaak } from './bewaak.ts'

/** The passage on a line, or the reason why there is none. */
export function leesRegel(line: string): { id: string; text: string } | string {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return 'geen JSON'
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'geen object'
  const { id, text } = row as Record<string, unknown>
  if (typeof id !== 'string' || id === '') return 'id ontbreekt'
  if (typeof text !== 'string') return 'text ontbreekt'
  return { id, text }
}

/** Answers every good line of `lines`; gives whether all were good. */
export async function beantwoord(
  lines: AsyncIterable<string> | Iterable<string>,
  write: (line: string) => void,
  complain: (line: string) => void,
): Promise<boolean> {
  let number = 0
  let good = true
  for await (const raw of lines) {
    number++
    const line = raw.replace(/^\uFEFF/, '')
    if (line.trim() === '') continue
    const passage = leesRegel(line)
    if (typeof passage === 'string') {
      good = false
      complain(`regel ${number}: ${passage}`)
    } else write(JSON.stringify({ id: passage.id, marks: bewaak(passage.text) }))
  }
  return good
}

if (import.meta.main) {
  const out: string[] = []
  const good = await beantwoord(
    createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    line => out.push(line),
    line => console.error(line),
  )
  process.stdout.write(out.map(l => `${l}\n`).join(''))
  process.exitCode = good ? 0 : 1
}
