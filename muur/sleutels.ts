// The keys: everything is derived from the key of the practice, or wrapped by it and kept outside the database.
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import type { Kluis } from '../platform/kluis.ts'
import type { Toeval } from '../platform/random.ts'

/** One key for one purpose, 32 bytes, from the key of the practice (HKDF-SHA256). */
export function leidAf(praktijksleutel: Uint8Array, doel: string): Buffer {
  return Buffer.from(hkdfSync('sha256', praktijksleutel, new Uint8Array(), `luwte/${doel}`, 32))
}

/** The keys of trajecten. `haal` gives null when the key was destroyed or never made: then the content is gone. */
export type Sleutelbos = {
  haal(traject: string): Promise<KeyObject | null>
  maak(traject: string): Promise<KeyObject>
  /** Destroys the traject: what was sealed under this key can never be read again, backups included. */
  vernietig(traject: string): Promise<void>
}

const MOST_KEYS_IN_MEMORY = 2_000

/**
 * Keys per traject, each wrapped with AES-256-GCM under a key of the practice and kept in the vault (wall.md, 6).
 * The name of the traject is authenticated, so that a wrapped key cannot be put in another's place.
 */
export function sleutelbos(praktijksleutel: Uint8Array, kluis: Kluis, toeval: Toeval): Sleutelbos {
  const wrapKey = leidAf(praktijksleutel, 'kluis')
  const known = new Map<string, KeyObject>()
  // What was destroyed here never comes back, also not by a call that was reading it at that moment.
  const gone = new Set<string>()
  const remember = (traject: string, key: Uint8Array): KeyObject | null => {
    if (gone.has(traject)) return null
    const made = createSecretKey(key)
    known.delete(traject)
    known.set(traject, made)
    if (known.size > MOST_KEYS_IN_MEMORY) known.delete(known.keys().next().value as string)
    return made
  }
  return {
    async haal(traject) {
      const here = known.get(traject)
      if (here) return here
      const wrapped = await kluis.lees(traject)
      return wrapped ? remember(traject, unwrap(wrapKey, traject, wrapped)) : null
    },
    async maak(traject) {
      const key = toeval.bytes(32)
      // Whoever was first under this id keeps the key: a second attempt gets the same one.
      const kept = await kluis.bewaar(traject, wrap(wrapKey, traject, key, toeval.bytes(12)))
      const made = remember(traject, unwrap(wrapKey, traject, kept))
      if (!made) throw new Error('The key of this traject was destroyed')
      return made
    },
    async vernietig(traject) {
      gone.add(traject)
      known.delete(traject)
      await kluis.vernietig(traject)
    },
  }
}

function wrap(wrapKey: Uint8Array, traject: string, key: Uint8Array, nonce: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', wrapKey, nonce).setAAD(Buffer.from(`sleutel|${traject}`))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

function unwrap(wrapKey: Uint8Array, traject: string, wrapped: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', wrapKey, wrapped.subarray(0, 12))
  decipher.setAAD(Buffer.from(`sleutel|${traject}`)).setAuthTag(wrapped.subarray(-16))
  return Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()])
}
