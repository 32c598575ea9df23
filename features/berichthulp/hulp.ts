// The coach on the server, for who has no JavaScript: opened at the first message, in memory, nothing kept or logged.
import { readFileSync } from 'node:fs'
import { type Berichthulp, maakBerichthulp } from '../../berichthulp/berichthulp.ts'

/** Where the trained weights stand, from the root of the project. */
export const MODEL = 'berichthulp/model/model.bin'

let open: Berichthulp | undefined

/** The coach, opened once per process. Throws when the weights cannot be read. */
export function openHulp(): Berichthulp {
  open ??= maakBerichthulp(readFileSync(new URL(`../../${MODEL}`, import.meta.url)))
  return open
}
