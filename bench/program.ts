// Starts the server of the bench in a process of its own, so that its processor time and memory can be read.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { rssOf } from './processes.ts'
import type { Wanted } from './server.ts'

export type Program = {
  pid: number
  port: number
  /** Highest memory seen since the start, in MB. */
  mostMemory(): number
  stop(): Promise<void>
}

const huis = join(import.meta.dirname, '..')

/** Resolves when it listens. `profile`: a folder for a processor profile, written when it stops. */
export async function startProgram(wanted: Wanted, profile?: string): Promise<Program> {
  const child = fork(join(import.meta.dirname, 'server.ts'), [JSON.stringify(wanted)], {
    execArgv: [
      '--import',
      join(huis, 'bin', 'tsx.mjs'),
      '--disable-warning=ExperimentalWarning',
      '--max-semi-space-size=8',
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []),
    ],
    // As bin/start.mjs starts it.
    env: { MALLOC_ARENA_MAX: '2', ...process.env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', code => reject(new Error(`The server of the bench ended with ${code}`)))
  })
  const pid = child.pid as number
  let most = 0
  const look = setInterval(() => {
    most = Math.max(most, rssOf(pid))
  }, 200)
  return {
    pid,
    port,
    mostMemory: () => most,
    stop: async () => {
      clearInterval(look)
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}
