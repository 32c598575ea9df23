// The server process: started with a bare environment, waited for, stopped with a fast shutdown.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Weigering } from '../weigering.ts'
import { explain, notStarted } from './refusals.ts'
import type { RunAs } from './run-as.ts'
import type { ServerLog } from './server-log.ts'
import { serverArguments, serverEnvironment } from './settings.ts'

/** How the server ended: `verwacht` when we asked it to. */
export type ServerExit = { verwacht: boolean; code: number | null; signal: NodeJS.Signals | null }

export type Server = {
  pid: number
  /** Ends all sessions, writes everything to disk and waits until the server is gone. */
  stop(): Promise<void>
  /** Resolves when the server is gone, for whatever reason. Never rejects. */
  exited: Promise<ServerExit>
}

// A checkpoint of at most max_wal_size on a slow disk; after that an immediate stop, repaired by the next start.
const longestStop = 60_000
// Recovery after a hard stop reads at most max_wal_size: seconds. Five minutes is a machine in trouble.
const longestStart = 300_000

/** Starts the server on the cluster at this absolute path; it may not answer yet. */
export function spawnServer(native: string, cluster: string, way: RunAs, log: ServerLog): Server {
  const words = [...way.prefix, join(native, 'bin', 'postgres'), ...serverArguments(cluster)]
  const child = spawn(words[0]!, words.slice(1), {
    ...way.identity,
    cwd: '/',
    env: serverEnvironment,
    stdio: ['ignore', log.fd, log.fd],
    // A session of its own: Ctrl-C reaches the program only, which then stops the server last.
    detached: true,
  })
  let verwacht = false
  const send = (signal: NodeJS.Signals) => void child.kill(signal)
  const stopWithUs = () => send('SIGINT')
  process.once('exit', stopWithUs)
  const exited = new Promise<ServerExit>(resolve => {
    const end = (code: number | null, signal: NodeJS.Signals | null) => {
      process.off('exit', stopWithUs)
      log.close()
      resolve({ verwacht, code, signal })
    }
    child.once('error', () => end(null, null))
    child.once('exit', end)
  })
  const stop = async () => {
    verwacht = true
    send('SIGINT')
    const timer = globalThis.setTimeout(send, longestStop, 'SIGQUIT')
    await exited
    clearTimeout(timer)
  }
  return { pid: child.pid ?? 0, stop, exited }
}

/** Waits until the server says that it is ready. Throws a Weigering that says why when it gives up or takes too long. */
export async function untilReady(server: Server, cluster: string, log: ServerLog): Promise<void> {
  let ended = false
  void server.exited.then(() => (ended = true))
  for (const until = Date.now() + longestStart; !ended && Date.now() < until; await setTimeout(10)) {
    if (saysReady(cluster, server.pid)) return
  }
  throw new Weigering(ended ? explain(log.sinceOpened(), cluster, log.path) : notStarted(log.path))
}

/** The server itself writes its state in its pid file: asking by connecting would fill its log during recovery. */
function saysReady(cluster: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return lines[0] === String(pid) && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}
