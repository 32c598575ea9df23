// The vault of wrapped keys: outside the database and its backups, so that destroying a key destroys what it sealed.
import { join } from 'node:path'
import { createDurably, makeFolderDurably, readIfPresent, removeDurably } from './files.ts'

/** Keeps small secrets by id (a UUID; anything else is a TypeError). */
export type Kluis = {
  /** The bytes kept under this id, or null when there are none (any more). */
  lees(id: string): Promise<Uint8Array | null>
  /**
   * Keeps the bytes and gives what is kept under this id from now on, on disk: what came first stays. A key that was used once must
   * never be replaced, or what it sealed is lost.
   */
  bewaar(id: string, bytes: Uint8Array): Promise<Uint8Array>
  /** Destroys what is kept under this id; does nothing when there is nothing. */
  vernietig(id: string): Promise<void>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A vault in `folder`: one file (0600) per id, in folders (0700) named after the first two characters of the id. */
export function bestandKluis(folder: string): Kluis {
  const shard = (id: string) => join(folder, known(id).slice(0, 2))
  const file = (id: string) => join(shard(id), id)
  return {
    lees: async id => await readIfPresent(file(id)),
    async bewaar(id, bytes) {
      await makeFolderDurably(shard(id))
      if (await createDurably(file(id), bytes)) return bytes.slice()
      return (await readIfPresent(file(id))) ?? bytes.slice()
    },
    vernietig: async id => await removeDurably(file(id)),
  }
}

/** A vault in memory, for tests and the prover. */
export function geheugenKluis(): Kluis {
  const kept = new Map<string, Uint8Array>()
  return {
    lees: async id => kept.get(known(id))?.slice() ?? null,
    async bewaar(id, bytes) {
      const first = kept.get(known(id)) ?? bytes.slice()
      kept.set(id, first)
      return first.slice()
    },
    vernietig: async id => void kept.delete(known(id)),
  }
}

/** The id becomes a file name: only a uuid may, in the one way it is written. */
function known(id: string): string {
  if (!uuid.test(id)) throw new TypeError('an id of the vault is a uuid in lower case')
  return id
}
