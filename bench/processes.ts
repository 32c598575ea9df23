// What processes cost, read from /proc (Linux): processor time and memory.
import { readdirSync, readFileSync } from 'node:fs'

const MS_PER_TICK = 10 // USER_HZ is 100 on every Linux that Node runs on.

type Stat = { parent: number; own: number; reaped: number }

/** Parent, and processor time in ms: of the process, and of its children that ended. Null when it is gone. */
function readStat(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold anything; fields are counted from after it (state is the third).
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const at = (n: number) => Number(fields[n - 3])
    return { parent: at(4), own: (at(14) + at(15)) * MS_PER_TICK, reaped: (at(16) + at(17)) * MS_PER_TICK }
  } catch {
    return null
  }
}

/** The process and everything that descends from it. */
export function listFamily(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const stat = /^[0-9]+$/.test(name) ? readStat(Number(name)) : null
    if (stat) parents.set(Number(name), stat.parent)
  }
  const family = [pid]
  for (const one of family) for (const [child, parent] of parents) if (parent === one) family.push(child)
  return family
}

/** Processor time (user and system, ms) of a process and its descendants, those that ended included. */
export function cpuOfFamily(pid: number): number {
  return listFamily(pid).reduce((sum, one) => {
    const stat = readStat(one)
    return sum + (stat ? stat.own + stat.reaped : 0)
  }, 0)
}

/** Memory of one process as the kernel counts it for that process alone, in MB of 1,000,000 bytes. */
export function rssOf(pid: number): number {
  return kilobytes(`/proc/${pid}/status`, 'VmRSS')
}

/**
 * Memory of a process and its descendants in MB: PSS, in which what they share is divided among them, so that the sum is
 * what the machine really gives. (RSS would count the shared buffers of PostgreSQL once for every backend.)
 */
export function pssOfFamily(pid: number): number {
  return listFamily(pid).reduce((sum, one) => sum + kilobytes(`/proc/${one}/smaps_rollup`, 'Pss'), 0)
}

function kilobytes(file: string, field: string): number {
  try {
    const line = new RegExp(`^${field}:\\s+([0-9]+) kB$`, 'm').exec(readFileSync(file, 'utf8'))
    return (Number(line?.[1] ?? 0) * 1024) / 1_000_000
  } catch {
    return 0
  }
}
