// The thread that reads for who has no JavaScript, or asked for the model of the practice. It forgets a message with its answer.
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { maakBerichthulp } from '../../berichthulp/berichthulp.ts'
import { maakModelserver } from '../../berichthulp/modelserver.ts'
import type { ClauseScorer } from '../../berichthulp/soorten.ts'
import type { Modelserver } from '../../platform/config.ts'
import type { Antwoord, Vraag } from './hulp.ts'

const bytes = readFileSync(new URL('../../berichthulp/model/model.bin', import.meta.url))
// One message at a time, so this is about the one that is being read.
let model = false

/** The language model as second judge, remembering that it answered. */
function maakTweede(server: Modelserver): ClauseScorer {
  const tweede = maakModelserver({ ...server, haal: fetch })
  return {
    ...tweede,
    async score(clauses) {
      const scores = await tweede.score(clauses)
      model = true
      return scores
    },
  }
}

const server = workerData as Modelserver | null
const { lees, leesMet } = maakBerichthulp(bytes, server ? { scorer: maakTweede(server) } : {})
parentPort?.on('message', async ({ nr, bericht }: Vraag) => {
  model = false
  const antwoord = server ? await leesMet(bericht) : lees(bericht)
  parentPort?.postMessage({ nr, antwoord, model } satisfies Antwoord)
})
