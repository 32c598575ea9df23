// The thread that reads for who has no JavaScript. It knows one message at a time and forgets it with the answer.
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { maakBerichthulp } from '../../berichthulp/berichthulp.ts'
import type { Vraag } from './hulp.ts'

const { lees } = maakBerichthulp(readFileSync(new URL('../../berichthulp/model/model.bin', import.meta.url)))
parentPort?.on('message', ({ nr, bericht }: Vraag) => {
  parentPort?.postMessage({ nr, antwoord: lees(bericht) })
})
