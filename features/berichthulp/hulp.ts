// The coach on the server, in a thread of its own: a message that takes long to read holds up nobody else. Nothing is kept or logged.
import { Worker } from 'node:worker_threads'
import type { Bericht, Voorspelling } from '../../berichthulp/soorten.ts'
import { TeDruk } from '../../http/te-druk.ts'

export type Vraag = { nr: number; bericht: Bericht }
export type Antwoord = { nr: number; antwoord: Voorspelling }

/** So many messages may wait, and so long: then everybody hears to try again in a minute. */
const MEESTE_WACHTEND = 50
const LANGSTE_WACHT_MS = 10_000

type Wachtend = { klaar(antwoord: Voorspelling): void; mis(error: Error): void }
const wachtend = new Map<number, Wachtend>()
let draad: Worker | undefined
let laatste = 0

/** Reads a message in memory. Throws {@link TeDruk} when too many wait or it takes too long. */
export function leesBericht(bericht: Bericht): Promise<Voorspelling> {
  if (wachtend.size >= MEESTE_WACHTEND) return Promise.reject(new TeDruk())
  const nr = ++laatste
  draad ??= startDraad()
  const worker = draad
  worker.ref()
  return new Promise<Voorspelling>((klaar, mis) => {
    const op = setTimeout(() => geefOp(new TeDruk()), LANGSTE_WACHT_MS)
    const weg = () => {
      clearTimeout(op)
      wachtend.delete(nr)
      // A thread with nothing to do does not keep the program alive.
      if (wachtend.size === 0) worker.unref()
    }
    wachtend.set(nr, {
      klaar: antwoord => {
        weg()
        klaar(antwoord)
      },
      mis: error => {
        weg()
        mis(error)
      },
    })
    worker.postMessage({ nr, bericht } satisfies Vraag)
  })
}

function startDraad(): Worker {
  const worker = new Worker(new URL('./hulp-draad.ts', import.meta.url), { name: 'berichthulp' })
  worker.on('message', ({ nr, antwoord }: Antwoord) => wachtend.get(nr)?.klaar(antwoord))
  worker.on('error', error => geefOp(error as Error))
  return worker
}

/** Ends the thread with all who wait; the next message starts another. */
function geefOp(error: Error): void {
  void draad?.terminate()
  draad = undefined
  for (const { mis } of [...wachtend.values()]) mis(error)
}
