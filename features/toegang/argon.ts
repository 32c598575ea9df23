// The passphrase as it is kept: argon2id with a pepper from outside the database, and at most two at the same moment.
import { type Algorithm, hash, type Options, verify } from '@node-rs/argon2'
import type { Poorten } from '../../http/omgeving.ts'
import { leidAf } from '../../muur/sleutels.ts'
import { maakPersonenRij, maakVreemdenRij } from './rij.ts'

// OWASP asks for 46 MiB and one pass at least (or 19 MiB and two). Eight passes take 100 to 250 ms on a small server.
const cost: Options = { memoryCost: 47_104, timeCost: 8, parallelism: 1, algorithm: 2 as Algorithm }

// What is compared when there is nothing to compare with, so that the answer takes as long. Nobody knows its passphrase.
const LEEG =
  '$argon2id$v=19$m=47104,t=8,p=1$b25iZWtlbmQtem91dC0xNg$3Jp0Jb0cV2d7uPz0m2kq0h1mYB7dWQ2m0n6e6l9u5lM'

const personen = maakPersonenRij()
const vreemden = maakVreemdenRij()

/** Hashes a passphrase (already normalised) as a PHC string. Throws TeDruk when this person asks too much at once. */
export function hashWachtzin(poorten: Poorten, persoon: string, wachtzin: string): Promise<string> {
  return personen.beurt(persoon, () => hash(wachtzin, { ...cost, secret: pepper(poorten) }))
}

/** Whether this is the passphrase of this person. Throws TeDruk when this person asks too much at once. */
export async function kloptWachtzin(
  poorten: Poorten,
  persoon: string,
  hashed: Uint8Array | null,
  wachtzin: string,
): Promise<boolean> {
  const phc = hashed ? Buffer.from(hashed).toString('utf8') : LEEG
  const same = await personen.beurt(persoon, () => verify(phc, wachtzin, { secret: pepper(poorten) }))
  return same && hashed !== null
}

/** For who is nobody: takes as long as comparing, and is never right. */
export function kloptNiet(poorten: Poorten, wachtzin: string): Promise<false> {
  const work = () => verify(LEEG, wachtzin, { secret: pepper(poorten) }).then(() => false as const)
  return vreemden.beurt(work, false)
}

function pepper(poorten: Poorten): Uint8Array {
  return leidAf(poorten.persoonssleutel, 'wachtzin')
}
