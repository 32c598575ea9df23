// A server that outlived its program: found in the process list and stopped, before a new one starts.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Weigering } from '../weigering.ts'
import { stillInUse } from './refusals.ts'
import { clusterName } from './settings.ts'

/**
 * Stops every PostgreSQL process that still works on the cluster of this data folder (a fast shutdown: what was
 * acknowledged is on disk), then removes the files that say a server is there. To be called only by who holds the lock on the data folder. Returns
 * how many there were. Throws a Weigering when one cannot be stopped.
 */
export async function stopOrphans(data: string): Promise<number> {
  const cluster = join(data, 'postgres')
  const found = orphans(cluster).length
  // Gently, then at once (the next start recovers), then by force; the seconds are what each may take.
  for (const [signal, seconds] of [
    ['SIGINT', 60],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    if (await gone(cluster, signal, seconds)) {
      // A process number may meanwhile be somebody else's, and then PostgreSQL would refuse to start. Against a living
      // server that we overlooked it still guards itself, by its shared memory.
      for (const name of ['postmaster.pid', '.s.PGSQL.5432', '.s.PGSQL.5432.lock'])
        await rm(join(cluster, name), { force: true })
      return found
    }
  }
  throw new Weigering(stillInUse(cluster))
}

async function gone(cluster: string, signal: NodeJS.Signals, seconds: number): Promise<boolean> {
  for (const pid of orphans(cluster)) send(pid, signal)
  for (let left = seconds * 40; left > 0; left--) {
    if (orphans(cluster).length === 0) return true
    await setTimeout(25)
  }
  return false
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone already, or not ours to stop: the process list tells.
  }
}

/** The processes on this cluster: its postmaster or an initdb by their argument, the others by the name in their title. */
function orphans(cluster: string): number[] {
  const title = `postgres: ${clusterName(cluster)}: `
  const belongs = (command: string) =>
    command.startsWith(title) ||
    (/(postgres|initdb) /.test(command) &&
      (command.includes(` -D ${cluster} `) || command.includes(` -D ${cluster}.nieuw `)))
  return listProcesses()
    .filter(({ pid, command }) => pid !== process.pid && belongs(`${command} `))
    .map(({ pid }) => pid)
}

function listProcesses(): { pid: number; command: string }[] {
  return process.platform === 'linux' ? fromProc() : fromPs()
}

function fromProc(): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter(name => /^[0-9]+$/.test(name))
    .map(pid => ({ pid: Number(pid), command: commandOf(pid) }))
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

function fromPs(): { pid: number; command: string }[] {
  const { stdout } = spawnSync('/bin/ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' })
  return stdout.split('\n').flatMap(line => {
    const match = /^ *([0-9]+) (.*)$/.exec(line)
    return match ? [{ pid: Number(match[1]), command: match[2]! }] : []
  })
}
