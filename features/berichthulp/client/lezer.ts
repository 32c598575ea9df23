// The worker that holds the coach, so that typing never waits for it. It fetches the weights once and then only reads.
import { maakBerichthulp } from '../../../berichthulp/berichthulp.ts'
import type { Antwoord, Vraag } from './meelezen.ts'

let lees: ReturnType<typeof maakBerichthulp>['lees'] | undefined

addEventListener('message', async ({ data }: MessageEvent<Vraag>) => {
  const say = (answer: Antwoord) => postMessage(answer)
  try {
    if ('model' in data) {
      const response = await fetch(data.model)
      if (!response.ok) throw new Error('no weights')
      ;({ lees } = maakBerichthulp(new Uint8Array(await response.arrayBuffer())))
      say({ klaar: true })
    } else if (lees) say({ nr: data.nr, antwoord: lees(data.bericht) })
  } catch {
    say({ mis: true })
  }
})
