// The night guard: once a night it looks whether the lanes keep the trajecten of one child apart (wall.md, D5).
//
// Names and dates are opened in memory, one traject at a time, and become fingerprints under a key that lives as long as the round: no
// fingerprint is kept anywhere, for a kept one would tie two trajecten. What is found goes under a seal, and to one role.
import { createHmac } from 'node:crypto'
import { isRondeNodig } from '../domein/nachtronde.ts'
import { maakKant, schrijfBevinding, vergelijk } from '../domein/nachtwacht.ts'
import type { Nachtdeur } from '../muur/nachtdeur.ts'
import type { Klok } from '../platform/clock.ts'
import type { Toeval } from '../platform/random.ts'
import type { Taak } from './beurten.ts'

export type NachtParts = { deur: Nachtdeur; klok: Klok; toeval: Toeval }

/** The work for the runner. It asks every time whether a round is due, and mostly it is not. */
export const nachttaak = (parts: NachtParts): Taak => ({
  naam: 'nachtwacht',
  async doe(afbreken) {
    if (isRondeNodig(await parts.deur.laatsteRonde(), parts.klok.nu())) await doeNachtronde(parts, afbreken)
  },
})

/** One round now. Throws when the database or the vault does not answer, or when it is told to stop: then nothing has changed. */
export async function doeNachtronde({ deur, toeval }: NachtParts, afbreken?: AbortSignal): Promise<void> {
  const sleutel = toeval.bytes(32)
  const afdruk = (tekst: string) => createHmac('sha256', sleutel).update(tekst).digest('base64')
  const { gemaakt, ongelezen } = await deur.opent(geopend => {
    afbreken?.throwIfAborted()
    return maakKant(geopend, afdruk)
  })
  const gevonden = vergelijk(gemaakt).map(g => ({
    een: g.een.traject,
    ander: g.ander.traject,
    samen: g.specialisten === 'zelfde',
    inhoud: schrijfBevinding(g),
  }))
  await deur.bewaar(gevonden, ongelezen)
}
