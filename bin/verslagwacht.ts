// npm run -s verslagwacht: passages as JSON Lines in, the marks of each out.
import { bewaak } from '../verslagwacht/bewaak.ts'
import { leesObject, perRegel } from './json-regels.ts'

/** The passage on a line, or the reason why there is none. */
export function leesRegel(line: string): { id: string; text: string } | string {
  const row = leesObject(line)
  if (typeof row === 'string') return row
  const { id, text } = row
  if (typeof id !== 'string' || id === '') return 'id ontbreekt'
  if (typeof text !== 'string') return 'text ontbreekt'
  return { id, text }
}

if (import.meta.main) await perRegel(leesRegel, ({ id, text }) => ({ id, marks: bewaak(text) }))
