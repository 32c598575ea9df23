// Talks with the worker that reads: one question at a time, the newest wins, nothing ever leaves the device.
import type { Bericht, Voorspelling } from '../../../berichthulp/soorten.ts'
import { scriptAdres } from '../../../ui/client/adressen.ts'

export type Vraag = { model: string } | { nr: number; bericht: Bericht }
export type Antwoord = { klaar: true } | { mis: true } | { nr: number; antwoord: Voorspelling }

type Meelezer = {
  /** Reads a message; the answer comes to `bij`, unless a newer question took its place. */
  lees(bericht: Bericht): void
}

/** Starts the worker. `klaar` when it can read, `mis` when it cannot on this device; `bij` for every answer. */
export function startMeelezer(
  bronnen: { lezer: string; model: string },
  on: { klaar(): void; mis(): void; bij(antwoord: Voorspelling): void },
): Meelezer {
  let laatste = 0
  let worker: Worker | undefined
  try {
    worker = new Worker(scriptAdres(bronnen.lezer), { type: 'module', name: 'lezer' })
  } catch {
    on.mis()
    return { lees() {} }
  }
  const vraag = (data: Vraag) => worker.postMessage(data)
  worker.addEventListener('error', () => on.mis())
  worker.addEventListener('message', ({ data }: MessageEvent<Antwoord>) => {
    if ('mis' in data) on.mis()
    else if ('klaar' in data) on.klaar()
    else if (data.nr === laatste) on.bij(data.antwoord)
  })
  vraag({ model: bronnen.model })
  return { lees: bericht => vraag({ nr: ++laatste, bericht }) }
}
