// The room on the disk of the data folder.
import { statfs } from 'node:fs/promises'

/** Bytes that are free for us, and bytes in all. */
export type Schijf = { vrij: number; geheel: number }

/** Looks at the disk that this path is on. Throws when the path is not there. */
export async function readDisk(path: string): Promise<Schijf> {
  const { bavail, blocks, bsize } = await statfs(path)
  return { vrij: bavail * bsize, geheel: blocks * bsize }
}
