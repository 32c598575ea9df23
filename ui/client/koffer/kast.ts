// Where the browser keeps what is taken along: one database of three drawers. Each use opens and closes it, so that it can be wiped at any time.
import type { Doos } from './zegel.ts'

/** How the private half is kept: shut away under a passkey, or in this browser where no passkey can do that. */
export type Slot =
  | { soort: 'passkey'; dicht: Doos; passkey: ArrayBuffer; zout: Uint8Array<ArrayBuffer> }
  | { soort: 'browser'; prive: CryptoKey }

/** What stands open on the device: nothing of a dossier, and `wie` only says whether it is the same person. */
export type Meta = {
  naam: 'koffer'
  wie: string
  publiek: CryptoKey
  zout: Uint8Array<ArrayBuffer>
  slot: Slot
}

/** A sealed page or a sealed letter. `sinds`: when it was put in, in milliseconds since 1970. */
export type Stuk = { naam: string; sinds: number; doos: Doos }

type Lade = 'meta' | 'bladen' | 'brieven'
const KAST = 'koffer'

async function open(): Promise<IDBDatabase> {
  const vraag = indexedDB.open(KAST, 1)
  vraag.onupgradeneeded = () => {
    for (const lade of ['meta', 'bladen', 'brieven'])
      vraag.result.createObjectStore(lade, { keyPath: 'naam' })
  }
  return klaar(vraag)
}

function klaar<T>(vraag: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    vraag.onsuccess = () => resolve(vraag.result)
    vraag.onerror = () => reject(vraag.error)
  })
}

async function doe<T>(
  lade: Lade,
  hoe: IDBTransactionMode,
  werk: (l: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await open()
  try {
    const werkje = db.transaction(lade, hoe, { durability: 'strict' })
    const uit = await klaar(werk(werkje.objectStore(lade)))
    if (hoe === 'readwrite')
      await new Promise((resolve, reject) => {
        werkje.oncomplete = resolve
        werkje.onabort = () => reject(werkje.error)
      })
    return uit
  } finally {
    db.close()
  }
}

/** What stands open, or null when nothing is taken along on this device. Makes no database by looking. */
export async function leesMeta(): Promise<Meta | null> {
  const namen = await indexedDB.databases?.().catch(() => [])
  if (!namen?.some(d => d.name === KAST)) return null
  return ((await doe('meta', 'readonly', l => l.get('koffer'))) as Meta | undefined) ?? null
}

export const schrijfMeta = (meta: Meta) => doe('meta', 'readwrite', l => l.put(meta))
export const legIn = (lade: 'bladen' | 'brieven', stuk: Stuk) => doe(lade, 'readwrite', l => l.put(stuk))
export const haalUit = (lade: 'bladen' | 'brieven', naam: string) =>
  doe(lade, 'readwrite', l => l.delete(naam))
export const listStukken = (lade: 'bladen' | 'brieven') =>
  doe(lade, 'readonly', l => l.getAll()) as Promise<Stuk[]>
export const leegLade = (lade: 'bladen' | 'brieven') => doe(lade, 'readwrite', l => l.clear())

/** Everything goes: the database, what the workers kept, and the workers of what is taken along. */
export async function wis(): Promise<void> {
  await klaar(indexedDB.deleteDatabase(KAST)).catch(() => {})
  const kasten = (await globalThis.caches?.keys().catch(() => [])) ?? []
  await Promise.all(kasten.filter(naam => naam.startsWith(`${KAST}-`)).map(naam => caches.delete(naam)))
  const werkers = (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? []
  await Promise.all(
    werkers.filter(w => /\/(trajecten|agenda)$/.test(w.scope)).map(w => w.unregister().catch(() => false)),
  )
}
