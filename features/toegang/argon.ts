// The passphrase as it is kept: argon2id with a pepper from outside the database, and at most two at the same moment.
import { type Algorithm, hash, type Options, verify } from '@node-rs/argon2'
import type { Poorten } from '../../http/omgeving.ts'
import { TeDruk } from '../../http/te-druk.ts'
import { leidAf } from '../../muur/sleutels.ts'

// OWASP asks for 46 MiB and one pass at least (or 19 MiB and two). Eight passes take 100 to 250 ms on a small server.
const cost: Options = { memoryCost: 47_104, timeCost: 8, parallelism: 1, algorithm: 2 as Algorithm }

// What is compared when there is nothing to compare with, so that the answer takes as long. Nobody knows its passphrase.
const LEEG =
  '$argon2id$v=19$m=47104,t=8,p=1$b25iZWtlbmQtem91dC0xNg$3Jp0Jb0cV2d7uPz0m2kq0h1mYB7dWQ2m0n6e6l9u5lM'

/** Who waits in which row: people with a session never wait for strangers. */
export type Rij = 'bekend' | 'onbekend'

/** Hashes a passphrase (already normalised) as a PHC string. Throws {@link TeDruk} when too many wait. */
export function hashWachtzin(poorten: Poorten, wachtzin: string): Promise<string> {
  return inRij('bekend', () => hash(wachtzin, { ...cost, secret: pepper(poorten) }))
}

/**
 * Whether this is the passphrase. With `hash` null it takes the same time and is false.
 * Throws {@link TeDruk} when too many wait.
 */
export async function kloptWachtzin(
  poorten: Poorten,
  rij: Rij,
  hashed: Uint8Array | null,
  wachtzin: string,
): Promise<boolean> {
  const phc = hashed ? Buffer.from(hashed).toString('utf8') : LEEG
  const same = await inRij(rij, () => verify(phc, wachtzin, { secret: pepper(poorten) }))
  return same && hashed !== null
}

function pepper(poorten: Poorten): Uint8Array {
  return leidAf(poorten.persoonssleutel, 'wachtzin')
}

const MOST_WAITING = 40
const rijen: Record<Rij, { wachten: number; laatste: Promise<unknown> }> = {
  bekend: { wachten: 0, laatste: Promise.resolve() },
  onbekend: { wachten: 0, laatste: Promise.resolve() },
}

// One at a time per row: a flood of guesses costs 46 MiB and one core, and its own waiting time, nothing more.
async function inRij<T>(naam: Rij, work: () => Promise<T>): Promise<T> {
  const rij = rijen[naam]
  if (rij.wachten >= MOST_WAITING) throw new TeDruk()
  rij.wachten += 1
  const mine = rij.laatste.then(work)
  rij.laatste = mine.catch(() => {})
  try {
    return await mine
  } finally {
    rij.wachten -= 1
  }
}
