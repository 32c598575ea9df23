// The real program, started as people start it: time to the first answer, and memory at rest.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Figure, figure } from './figure.ts'
import { listFamily, pssOfFamily, rssOf } from './processes.ts'
import type { Sizes } from './sizes.ts'

const WARM_START = 3
const PROGRAM_AT_REST = 150
const DATABASE_AT_REST = 120
const LONGEST_START = 60_000

const huis = join(import.meta.dirname, '..')

export async function measureStartUp(sizes: Sizes): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'luwte-start-'))
  const data = join(folder, 'data')
  try {
    const cold = await start(data)
    await cold.stop()
    const warm = await start(data)
    try {
      for (const path of ['/', '/wat-is-pso', '/inloggen']) await answers(warm.port, path)
      await sleep(sizes.rest * 1_000)
      const postmaster = Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
      const program = listFamily(warm.pid).find(pid => isServing(pid)) ?? warm.pid
      return [
        figure('first start, empty folder, to first answer', cold.seconds, 's'),
        figure('start on a warm folder, to first answer', warm.seconds, 's', WARM_START),
        figure('program at rest (RSS)', rssOf(program), 'MB', PROGRAM_AT_REST),
        figure(
          'database at rest (PSS of all its processes)',
          pssOfFamily(postmaster),
          'MB',
          DATABASE_AT_REST,
        ),
      ]
    } finally {
      await warm.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Started = { seconds: number; pid: number; port: number; stop(): Promise<void> }

/** `npm start`, without npm itself: bin/start.mjs on this data folder. */
async function start(data: string): Promise<Started> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, [join(huis, 'bin', 'start.mjs'), 'start'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LUWTE_DATA: data, LUWTE_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', text => {
    said += text
  })
  while (!(await answers(port, '/'))) {
    if (child.exitCode !== null || performance.now() - begun > LONGEST_START)
      throw new Error(`Luwte did not start: ${said}`)
    await sleep(10)
  }
  return {
    seconds: (performance.now() - begun) / 1_000,
    pid: child.pid as number,
    port,
    stop: () => stop(child),
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

function answers(port: number, path: string): Promise<boolean> {
  return new Promise(resolve => {
    const request = get({ host: '127.0.0.1', port, path, agent: false }, answer => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode === 200))
    })
    request.once('error', () => resolve(false))
  })
}

/** The process that runs main.ts, below the one that looked for Node 26. */
const isServing = (pid: number) => {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  return words.some(word => word.endsWith('/main.ts'))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
