// The chain of a traject: each link hangs on the one before, so that nothing is changed, moved or left out unseen.
import { hash } from 'node:crypto'
import { ketengetal } from './keten-getal.ts'

/** `dossier`: what the ouder may read. `besloten`: what is not shown by itself (decision 0035). */
export type Deel = 'dossier' | 'besloten'

/** One link: when, and nothing of what. `op` in microseconds since 1970 (UTC), `nummer` counts from 1 in its chain. */
export type Schakel = { nummer: number; op: bigint; verbintenis: Uint8Array; hash: Uint8Array }

/** Where a chain does not hold, and why: a number is missing or moved, a hash is not right, or what was printed is not there. */
export type Breuk = { nummer: number; wat: 'nummer' | 'hash' | 'getal' }

const VERSION = 1
// version 1, traject 16, part 1, number 4, moment 8; then the verbintenis and the hash before, 32 each.
const PLACE = { deel: 17, nummer: 18, op: 22, verbintenis: 30, vorige: 62, end: 94 } as const
const asByte: Readonly<Record<Deel, number>> = { dossier: 1, besloten: 2 }

/** The message of which a link is the SHA-256, with room for what differs per link. */
type Bericht = { bytes: Uint8Array; view: DataView }

/** Filled in with what is the same for a whole chain. Its first link hangs on 32 zeros. */
function maakBericht(traject: string, deel: Deel): Bericht {
  const bytes = new Uint8Array(PLACE.end)
  bytes[0] = VERSION
  bytes.set(Buffer.from(traject.replaceAll('-', ''), 'hex'), 1)
  bytes[PLACE.deel] = asByte[deel]
  return { bytes, view: new DataView(bytes.buffer) }
}

function hashVan({ bytes, view }: Bericht, { nummer, op, verbintenis }: Omit<Schakel, 'hash'>): Buffer {
  view.setUint32(PLACE.nummer, nummer)
  view.setBigInt64(PLACE.op, op)
  bytes.set(verbintenis, PLACE.verbintenis)
  return hash('sha256', bytes, 'buffer')
}

/** The next link after `vorige` (null: the first). The database makes them; this is the same by another hand, for proofs. */
export function maakSchakel(
  traject: string,
  deel: Deel,
  vorige: Schakel | null,
  nieuw: Pick<Schakel, 'op' | 'verbintenis'>,
): Schakel {
  const bericht = maakBericht(traject, deel)
  if (vorige) bericht.bytes.set(vorige.hash, PLACE.vorige)
  const schakel = { nummer: (vorige?.nummer ?? 0) + 1, ...nieuw }
  return { ...schakel, hash: hashVan(bericht, schakel) }
}

/**
 * The first place where the chain of this traject does not hold, or null when it holds from the first link to the last. A chain of
 * which only the end is gone holds by itself: that shows against a number printed before (`getal`, sixteen characters).
 */
export function vindBreuk(
  traject: string,
  deel: Deel,
  schakels: readonly Schakel[],
  getal: string | null = null,
): Breuk | null {
  const bericht = maakBericht(traject, deel)
  let nummer = 0
  for (const schakel of schakels) {
    if (schakel.nummer !== ++nummer) return { nummer, wat: 'nummer' }
    const whole = schakel.verbintenis.length === 32 && schakel.hash.length === 32
    if (!whole || hashVan(bericht, schakel).compare(schakel.hash) !== 0)
      return { nummer: schakel.nummer, wat: 'hash' }
    bericht.bytes.set(schakel.hash, PLACE.vorige)
  }
  if (getal !== null && !schakels.some(s => ketengetal(s.hash) === getal))
    return { nummer: schakels.length, wat: 'getal' }
  return null
}
