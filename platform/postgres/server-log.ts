// The log of the database server: a file in the data folder that stays small.
import { closeSync, constants, openSync, readFileSync } from 'node:fs'
import { copyFile, lstat, mkdir, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, Weigering } from '../weigering.ts'
import { closed } from './refusals.ts'

/** From this size on the log moves to `postgres.log.1`, which is replaced: 1 MB. */
export const largestLog = 1024 * 1024

export type ServerLog = {
  path: string
  /** To be given to the server as its stderr; appends. */
  fd: number
  /** What was written since the log was opened, the last 64 kB; also after `close`. */
  sinceOpened(): string
  close(): void
}

/** Opens `<data>/log/postgres.log` (0600), and keeps it small once an hour. Throws a Weigering when it cannot. */
export async function openServerLog(data: string): Promise<ServerLog> {
  const folder = join(data, 'log')
  const path = join(folder, 'postgres.log')
  try {
    await mkdir(folder, { mode: 0o700 }).catch(error => {
      if (errorCode(error) !== 'EEXIST') throw error
    })
    if (!(await lstat(folder)).isDirectory()) throw new Error('not a folder')
    await rotate(path)
    const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW } = constants
    const fd = openSync(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600)
    const { size } = await stat(path)
    const timer = setInterval(() => void rotate(path).catch(() => {}), 3_600_000).unref()
    const close = () => {
      clearInterval(timer)
      closeSync(fd)
    }
    return { path, fd, close, sinceOpened: () => readFrom(path, size) }
  } catch {
    throw new Weigering(closed(folder))
  }
}

/** Copies and empties: the server keeps its file open and appends, so it goes on at the beginning. */
export async function rotate(path: string): Promise<void> {
  const size = await stat(path).then(
    info => info.size,
    () => 0,
  )
  if (size < largestLog) return
  await copyFile(path, `${path}.1`)
  await truncate(path, 0)
}

/** By path: the server, and with it our own descriptor, may be gone by the time somebody asks why. */
function readFrom(path: string, position: number): string {
  return readFileSync(path)
    .subarray(position)
    .toString('utf8')
    .slice(-64 * 1024)
}
