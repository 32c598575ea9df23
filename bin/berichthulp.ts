// npm run -s berichthulp: messages as JSON Lines in, what the coach says of each out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { maakBerichthulp } from '../berichthulp/berichthulp.ts'
import type { Bericht } from '../berichthulp/soorten.ts'
import { leesObject, perRegel } from './json-regels.ts'

/** The message on a line, or the reason why there is none. */
export function leesRegel(line: string): Bericht | string {
  const row = leesObject(line)
  if (typeof row === 'string') return row
  const { id, direction, text, date } = row
  if (typeof id !== 'string' || id === '') return 'id ontbreekt'
  if (direction !== 'out' && direction !== 'in') return 'direction moet "out" of "in" zijn'
  if (typeof text !== 'string') return 'text ontbreekt'
  if (date !== undefined && date !== null) {
    if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d/.test(date)) return 'date moet JJJJ-MM-DD zijn'
    return { id, direction, text, date }
  }
  return { id, direction, text }
}

if (import.meta.main) {
  const model = join(import.meta.dirname, '..', 'berichthulp', 'model', 'model.bin')
  await perRegel(leesRegel, maakBerichthulp(readFileSync(model)).lees)
}
