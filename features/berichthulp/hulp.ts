// The coach on the server, in a thread of its own, a message at a time: what takes long ends only itself. Nothing is kept or logged.
import { Worker } from 'node:worker_threads'
import type { Bericht, Voorspelling } from '../../berichthulp/soorten.ts'
import { TeDruk } from '../../http/te-druk.ts'
import type { Modelserver } from '../../platform/config.ts'
import { maakWachtrij } from './wachtrij.ts'

export type Vraag = { nr: number; bericht: Bericht }
/** `model`: the language model of the practice read along, and answered. */
type Gelezen = { antwoord: Voorspelling; model: boolean }
export type Antwoord = Gelezen & { nr: number }

/** Who is not signed in shares one queue: they all hear the same. */
export const IEDEREEN = 'iedereen'

/** Reading one message may take so long, counted from when its turn came. */
const LANGSTE_MS = 10_000

/** What reads: a thread, or in a test something that behaves like one. */
export type Draad = {
  postMessage(vraag: Vraag): void
  on(wat: 'message', doe: (antwoord: Antwoord) => void): unknown
  on(wat: 'error', doe: (error: Error) => void): unknown
  terminate(): unknown
  ref(): void
  unref(): void
}

type Wachtend = { bericht: Bericht; klaar(gelezen: Gelezen): void; mis(error: Error): void }

/**
 * A reader. It takes the messages of its visitors in turn; the answer to one never depends on what another sends (wall.md,
 * promise 8), only how soon it comes. Throws {@link TeDruk} when this key has too many waiting, or this message takes too long.
 */
export function maakHulp(start: () => Draad, langste = LANGSTE_MS) {
  const rij = maakWachtrij<Wachtend>()
  let draad: Draad | undefined
  let bezig: { nr: number; wie: Wachtend; op: ReturnType<typeof setTimeout> } | undefined
  let laatste = 0

  function volgende(): void {
    if (bezig) return
    const wie = rij.volgende()
    if (!wie) {
      // A thread with nothing to do does not keep the program alive.
      draad?.unref()
      return
    }
    draad ??= begin()
    draad.ref()
    const nr = ++laatste
    bezig = { nr, wie, op: setTimeout(() => stop(new TeDruk()), langste) }
    draad.postMessage({ nr, bericht: wie.bericht })
  }

  function begin(): Draad {
    const nieuw = start()
    nieuw.on('message', ({ nr, ...gelezen }) => {
      if (nr === bezig?.nr) rond(wie => wie.klaar(gelezen))
    })
    nieuw.on('error', error => {
      if (draad === nieuw) stop(error)
    })
    return nieuw
  }

  /** Ends the thread with the one message it reads; the next message gets another thread. */
  function stop(error: Error): void {
    void draad?.terminate()
    draad = undefined
    rond(wie => wie.mis(error))
  }

  function rond(zeg: (wie: Wachtend) => void): void {
    const was = bezig
    bezig = undefined
    clearTimeout(was?.op)
    if (was) zeg(was.wie)
    volgende()
  }

  return (bericht: Bericht, sleutel: string): Promise<Gelezen> =>
    new Promise((klaar, mis) => {
      if (rij.erbij(sleutel, { bericht, klaar, mis })) volgende()
      else mis(new TeDruk())
    })
}

/** Reads a message in memory, in the turn of this key (who is signed in, or {@link IEDEREEN}). See {@link maakHulp}. */
export const leesBericht = maakHulp(() => start(null))

const metModel = new Map<string, typeof leesBericht>()

/**
 * The same, with the language model of the practice reading along: in a queue of its own, because it may take seconds. Only for
 * who asked for it with this message.
 */
export function leesMetModel(server: Modelserver): typeof leesBericht {
  const key = `${server.url} ${server.model}`
  const hulp = metModel.get(key) ?? maakHulp(() => start(server))
  metModel.set(key, hulp)
  return hulp
}

const start = (workerData: Modelserver | null) =>
  new Worker(new URL('./hulp-draad.ts', import.meta.url), { name: 'berichthulp', workerData })
