// A command over JSON Lines: one answer a line out, a bad line told with its number, and the rest goes on.
import { createInterface } from 'node:readline'

/** The object on a line, or the reason why there is none. */
export function leesObject(line: string): Record<string, unknown> | string {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return 'geen JSON'
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'geen object'
  return row as Record<string, unknown>
}

/**
 * Answers every good line of stdin on stdout, once all were read. `lees` gives what a line asks, or in words why it cannot be
 * asked: that goes to stderr with the number of the line, and the program ends with 1.
 */
export async function perRegel<T extends object>(
  lees: (line: string) => T | string,
  beantwoord: (vraag: T) => unknown,
): Promise<void> {
  const out: string[] = []
  let number = 0
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    const line = raw.replace(/^\uFEFF/, '')
    if (line.trim() === '') continue
    const vraag = lees(line)
    if (typeof vraag === 'string') {
      console.error(`regel ${number}: ${vraag}`)
      process.exitCode = 1
    } else out.push(`${JSON.stringify(beantwoord(vraag))}\n`)
  }
  process.stdout.write(out.join(''))
}
