// E-mail out: the seintje of an ouder the day before a gesprek, and the word to staff that there is something new.
//
// Every message is on its own (wall.md): its moment follows from itself, its attempts count for itself, one that hangs holds up no
// other, and no limit goes over more than one. Sent at least once, with the same Message-ID at every attempt: after a crash
// between the server's "yes" and our note of it a mailbox that saw the message knows it again, and nobody misses a gesprek.
import { createHmac } from 'node:crypto'
import {
  MELDING,
  meldingMag,
  SEINTJE,
  SPREIDING,
  seintjeDag,
  seintjeMag,
  volgendeMelding,
  weerProberen,
} from '../domein/seintje.ts'
import { lokaal } from '../domein/tijd.ts'
import type { Komend, Melding, Postdeur } from '../muur/postdeur.ts'
import type { Klok } from '../platform/clock.ts'
import type { Post } from '../platform/mail.ts'
import type { Taak } from './beurten.ts'

export type PostParts = {
  deur: Postdeur
  post: Post
  klok: Klok
  /** Names messages so that their names tell nothing: 32 bytes, derived from the key of the practice. */
  sleutel: Uint8Array
  /** The neutral name that messages come from, and whether the address of the sender tells nothing either. */
  afzender: () => Promise<{ naam: string; neutraal: boolean }>
}

/** All work of e-mail, in the order of a round. */
export const posttaken = (parts: PostParts): Taak[] => [
  { naam: 'controle', doe: () => controleer(parts) },
  { naam: 'seintjes', doe: afbreken => stuurSeintjes(parts, afbreken) },
  { naam: 'meldingen', doe: afbreken => stuurMeldingen(parts, afbreken) },
]

const gecontroleerd = new WeakMap<Post, Temporal.Instant>()

/** Asks the mail server every five minutes whether it works; more often would only bother it. */
async function controleer({ post, klok }: PostParts): Promise<void> {
  const nu = klok.nu()
  const eerder = gecontroleerd.get(post)
  if (eerder && nu.since(eerder).total('minutes') < 5) return
  gecontroleerd.set(post, nu)
  await post.controleer(nu)
}

/** Sends every seintje of which the moment has come. */
export async function stuurSeintjes(parts: PostParts, afbreken?: AbortSignal): Promise<void> {
  if (!parts.post.afzender) return
  const { naam, neutraal } = await parts.afzender()
  if (!neutraal) return
  const komend = await parts.deur.listKomend()
  await apart(komend.map(k => () => stuurSeintje(parts, naam, k, afbreken)))
}

async function stuurSeintje(
  { deur, post, klok, sleutel }: PostParts,
  van: string,
  komend: Komend,
  afbreken?: AbortSignal,
): Promise<void> {
  const dag = seintjeDag(komend.begint)
  const kenmerk = kenmerkVan(sleutel, 'seintje', komend.traject, komend.gesprek, dag.toString())
  const spreiding = kenmerk.readUInt32BE() % SPREIDING
  if (seintjeMag(komend.begint, spreiding, klok.nu()) !== 'nu') return
  const genomen = await deur.neem(komend, dag)
  if (!genomen) return
  const { id, poging, adres } = genomen
  try {
    if (adres === null) throw new Error('The key of this traject is gone')
    await post.stuur({ id: asId(kenmerk), van, aan: adres, ...SEINTJE }, afbreken)
  } catch {
    // Stopped in the middle: nothing is noted, so it is taken up again when the ten minutes are over.
    if (!afbreken?.aborted) await deur.meldMislukt(komend.traject, id, weerProberen(klok.nu(), poging))
    return
  }
  await deur.meldVerstuurd(komend.traject, id)
}

/** Tells staff who asked for it that there is something new: on working days, at most once a day. */
export async function stuurMeldingen(parts: PostParts, afbreken?: AbortSignal): Promise<void> {
  if (!parts.post.afzender || !meldingMag(parts.klok.nu())) return
  const { naam } = await parts.afzender()
  const meldingen = await parts.deur.neemMeldingen()
  await apart(meldingen.map(m => () => stuurMelding(parts, naam, m, afbreken)))
}

async function stuurMelding(
  { deur, post, klok, sleutel }: PostParts,
  van: string,
  { persoon, poging, adres }: Melding,
  afbreken?: AbortSignal,
): Promise<void> {
  const dag = lokaal(klok.nu()).toPlainDate().toString()
  try {
    await post.stuur(
      { id: asId(kenmerkVan(sleutel, 'melding', persoon, dag)), van, aan: adres, ...MELDING },
      afbreken,
    )
  } catch {
    if (!afbreken?.aborted) await deur.meldNietGemeld(persoon, weerProberen(klok.nu(), poging))
    return
  }
  await deur.meldGemeld(persoon, volgendeMelding(klok.nu()))
}

/** All at once, each with its own end: what one throws comes out only when all are done. */
async function apart(werk: readonly (() => Promise<void>)[]): Promise<void> {
  const klaar = await Promise.allSettled(werk.map(doe => doe()))
  const mis = klaar.find(k => k.status === 'rejected')
  if (mis) throw mis.reason
}

const kenmerkVan = (sleutel: Uint8Array, ...delen: string[]): Buffer =>
  createHmac('sha256', sleutel).update(delen.join('|')).digest()

/** 128 bits of it: enough to be the only one, and as long for every message. */
const asId = (kenmerk: Buffer): string => kenmerk.toString('hex', 4, 20)
