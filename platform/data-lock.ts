// One process at a time in a data folder: a lock of the kernel, gone the moment the process is gone.
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Weigering } from './weigering.ts'

/** Name of the file that carries the lock; it stays empty and also marks the folder as one of Luwte. */
export const lockFileName = 'luwte.slot'

const SQLITE_BUSY = 5

/**
 * Takes the lock on a data folder and returns what gives it back. Throws a Weigering when another process holds it.
 *
 * Node cannot lock a file by itself, but the SQLite inside it can: an exclusive transaction on an empty file is a
 * lock of the kernel, on Linux and macOS. Unlike a file with a process number it survives neither kill -9 nor a
 * restart, cannot mistake a reused number for its owner, and works between containers.
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, lockFileName)
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(path, { timeout: 0 })
    chmodSync(path, 0o600)
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    const busy = ((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY
    throw new Weigering(
      busy
        ? `De map ${folder} is al in gebruik door een andere Luwte: stop die eerst, of kies een andere map met LUWTE_DATA.`
        : `Het slot ${path} is niet te gebruiken: maak de gebruiker die Luwte start er eigenaar van, of verwijder dat bestand.`,
    )
  }
  return () => lock.close()
}
