// Workers on one cluster, each with databases of its own: pieces of the proof are divided as they come free.
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { getCluster, stopOwnCluster } from '../../tests/cluster.ts'
import type { Opdracht, Uitkomst } from './werk.ts'

export type Ploeg = {
  /** How many workers there are. */
  werkers: number
  /** Does all pieces, and gives what came of each, in their order. Throws when one could not be done. `klaar` hears of each. */
  doe(pieces: readonly Opdracht[], klaar?: Klaar): Promise<Uitkomst[]>
  sluit(): Promise<void>
}

/** A piece is done: which, what came of it, and how many seconds a worker took. */
export type Klaar = (piece: Opdracht, uitkomst: Uitkomst, seconden: number) => void

type Bericht = { klaar?: true; uitkomst?: Uitkomst; fout?: string }

/** Starts workers, one more than this machine has cores: one that waits for the database leaves none idle. The cluster is that of
 *  the test run, or one of our own. */
export async function maakPloeg(): Promise<Ploeg> {
  const cluster = JSON.stringify(await getCluster())
  const werkers = availableParallelism() + 1
  const workers = await Promise.all(Array.from({ length: werkers }, () => start(cluster)))
  return {
    werkers,
    async doe(pieces, klaar) {
      const results: Uitkomst[] = []
      const todo = [...pieces.entries()]
      await Promise.all(
        workers.map(async worker => {
          for (let next = todo.shift(); next; next = todo.shift()) {
            const begin = performance.now()
            const uitkomst = await ask(worker, next[1])
            results[next[0]] = uitkomst
            klaar?.(next[1], uitkomst, (performance.now() - begin) / 1000)
          }
        }),
      )
      return results
    },
    async sluit() {
      for (const worker of workers) worker.disconnect()
      await stopOwnCluster()
    },
  }
}

async function start(cluster: string): Promise<ChildProcess> {
  const worker = fork(new URL('werker.ts', import.meta.url), {
    execArgv: [
      '--import',
      new URL('../../bin/tsx.mjs', import.meta.url).href,
      '--disable-warning=ExperimentalWarning',
      // What a history makes is gone after it: a large young generation is emptied less often.
      '--max-semi-space-size=64',
    ],
    env: { ...process.env, LUWTE_TEST_CLUSTER: cluster },
  })
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('exit', code => reject(new Error(`A worker of the proof ended with ${code}`)))
  })
  return worker
}

function ask(worker: ChildProcess, opdracht: Opdracht): Promise<Uitkomst> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A worker of the proof ended before its work did'))
    worker.once('exit', ended)
    worker.once('message', ({ uitkomst, fout }: Bericht) => {
      worker.off('exit', ended)
      if (uitkomst) resolve(uitkomst)
      else reject(new Error(fout))
    })
    worker.send(opdracht)
  })
}
