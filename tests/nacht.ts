// The night guard on a world of a test: two ouders of one child with their aanmelding, and a round.
import type { Aanmelding } from '../domein/aanmelding.ts'
import { doeNachtronde, nachttaak } from '../jobs/nacht.ts'
import { type Nachtdeur, openNachtdeur } from '../muur/nachtdeur.ts'
import type { Kluis } from '../platform/kluis.ts'
import { systemRandom } from '../platform/random.ts'
import { schrijfAanmelding } from './aanmelding.ts'
import { testsleutel } from './cluster.ts'
import type { Medewerker, Ouder, Wereld } from './wereld.ts'

export type Nachtwaker = {
  deur: Nachtdeur
  /** One round, due or not. */
  ronde(): Promise<void>
  /** What the runner does every five minutes. */
  beurt(): Promise<void>
  sluit(): Promise<void>
}

/** Opens a night guard on this world, over the vault in which its keys are. */
export function openNachtwaker(w: Wereld, kluis: Kluis): Nachtwaker {
  const deur = openNachtdeur({
    ...{ plaats: w.connection, praktijksleutel: testsleutel, kluis, toeval: systemRandom },
  })
  const parts = { deur, klok: w.klok, toeval: systemRandom }
  return {
    deur,
    ronde: () => doeNachtronde(parts),
    beurt: () => nachttaak(parts).doe(new AbortController().signal),
    sluit: () => deur.sluit(),
  }
}

/** A started traject with this aanmelding, at this specialist. */
export async function metAanmelding(
  w: Wereld,
  specialist: Medewerker,
  voornaam: string,
  inhoud: Partial<Aanmelding>,
): Promise<Ouder> {
  const ouder = await w.traject(specialist, voornaam)
  await schrijfAanmelding(w, ouder.traject, { voornaam, ...inhoud })
  return ouder
}
