// Files that survive a power cut: written beside, flushed, renamed, and the folder flushed too.
import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './weigering.ts'

/**
 * Writes `bytes` to `path` so that afterwards, whatever happens, the file holds the old bytes or the new ones and never a part.
 * Mode 0600. The folder must exist. Throws the system error when it cannot.
 */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.nieuw`)
  try {
    {
      await using file = await open(beside, 'wx', 0o600)
      await file.writeFile(bytes)
      await file.sync()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/**
 * As {@link writeDurably}, but an existing file stays as it is: gives true when this call made it. Two at the same moment agree on
 * who was first.
 */
export async function createDurably(path: string, bytes: Uint8Array): Promise<boolean> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.nieuw`)
  try {
    await writeDurably(beside, bytes)
    await link(beside, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(beside, { force: true })
    await syncFolder(dirname(path))
  }
}

/** The bytes of the file, or null when there is none. Throws any other system error. */
export async function readIfPresent(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Removes the file for good; does nothing when there is none. */
export async function removeDurably(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  await syncFolder(dirname(path))
}

/** Makes the folder (mode 0700) and those above it, when absent, so that it survives a power cut. */
export async function makeFolderDurably(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) {
    await syncFolder(dirname(folder))
  }
}

/** Flushes the names in a folder to disk: without it a rename can be undone by a power cut. */
export async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, 'r')
  await folder.sync()
}
