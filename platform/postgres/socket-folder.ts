// A path to the socket that fits: addresses of sockets may be about 100 bytes long, data folders longer.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// 104 bytes on macOS and 108 on Linux, the closing zero included.
const longestSocketPath = 103
const socketName = '.s.PGSQL.5432'

/**
 * A path to `cluster` by which its socket can be reached: the path itself, or when that is too long a symbolic link in a
 * fresh folder (0700) below the folder for temporary files. A link works on every system and for other processes
 * too, which /proc/self/fd does not. `close` removes it.
 */
export function openSocketFolder(cluster: string): { path: string; close(): void } {
  if (fits(cluster)) return { path: cluster, close() {} }
  const place = fits(join(tmpdir(), 'luwte-socket-123456', 'd')) ? tmpdir() : '/tmp'
  const folder = mkdtempSync(join(place, 'luwte-socket-'))
  const path = join(folder, 'd')
  symlinkSync(cluster, path)
  return { path, close: () => rmSync(folder, { recursive: true, force: true }) }
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, socketName)) <= longestSocketPath
}
