// Watches a program of ours from two sides: what it asks of Node, and what sockets Linux says it and its children have.
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Gehoord = { soort: 'verbinding' | 'udp' | 'naam' | 'programma'; wat: string }

export type Luisteraar = {
  /** For the command line of the program, before the file. */
  args: readonly string[]
  /** For its environment. */
  env: Readonly<Record<string, string>>
  /** Begins to look at the sockets of this process and everything below it, every 25 ms (Linux only). */
  volg(pid: number, port: number): void
  gehoord(): Gehoord[]
  /** Internet sockets that are not on the own port, as Linux names them; and how often was looked. */
  gezien(): { vreemd: string[]; keren: number }
  stop(): void
}

/** Begins listening. What was written down goes away at `stop`. */
export function luister(): Luisteraar {
  const folder = mkdtempSync(join(tmpdir(), 'luwte-naar-buiten-'))
  const file = join(folder, 'gehoord')
  const vreemd = new Set<string>()
  let keren = 0
  let timer: NodeJS.Timeout | undefined
  return {
    args: ['--import', join(import.meta.dirname, 'afluisteren.mjs')],
    env: { LUWTE_PROEF_NAAR_BUITEN: file },
    volg(pid, port) {
      if (!existsSync('/proc/net/tcp')) return
      timer = setInterval(() => {
        keren++
        for (const socket of socketsOf(pid)) if (!socket.startsWith(`${port} `)) vreemd.add(socket)
      }, 25)
    },
    gehoord: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .trim()
            .split('\n')
            .map(line => JSON.parse(line) as Gehoord)
        : [],
    gezien: () => ({ vreemd: [...vreemd], keren }),
    stop() {
      clearInterval(timer)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const lees = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Every internet socket of this process and its children: `own-port kind remote-address`. */
function socketsOf(pid: number): string[] {
  const inodes = new Set<string>()
  const todo = [pid]
  for (let one = todo.pop(); one !== undefined; one = todo.pop()) {
    todo.push(...lees(`/proc/${one}/task/${one}/children`).split(' ').filter(Boolean).map(Number))
    try {
      for (const fd of readdirSync(`/proc/${one}/fd`)) {
        const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${one}/fd/${fd}`)) ?? []
        if (inode) inodes.add(inode)
      }
    } catch {
      // It ended, or a descriptor closed, while we looked.
    }
  }
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap(kind =>
    lees(`/proc/net/${kind}`)
      .split('\n')
      .slice(1)
      .map(line => line.trim().split(/\s+/))
      .filter(parts => inodes.has(parts[9] ?? ''))
      .map(parts => `${Number.parseInt((parts[1] ?? '').split(':')[1] ?? '', 16)} ${kind} ${parts[2]}`),
  )
}
