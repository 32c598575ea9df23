// Visits to the real app by the people of the demo: signed in by the door, page by page, form by form.

import type { App, Poorten } from '../http/omgeving.ts'
import { maakSessie } from '../http/sessie.ts'
import { type Klant, maakKlant } from '../tests/klant.ts'
import { leesFormulier, leesFouten, type Velden } from './invullen.ts'

export type Bezoek = {
  /** The page; throws when it is not there. */
  lees(pad: string): Promise<string>
  /** Posts and gives where it leads; throws with what the page says when the form comes back. */
  stuur(pad: string, velden: Velden): Promise<string>
  /** Opens `pad`, changes what stands in its form to `action` (the same address when left out), and sends it. */
  vulIn(pad: string, velden: Velden, action?: string): Promise<string>
  klant: Klant
}

export type Balie = {
  /** Somebody without an account. */
  iemand(): Bezoek
  /** Somebody of the practice, or with `traject` an ouder: the session of the last visit, or a new one. */
  als(persoon: string, traject?: string): Promise<Bezoek>
}

/** The secret of this visitor, for what has no page. */
export const leesGeheim = ({ klant }: Bezoek): Uint8Array =>
  new Uint8Array(Buffer.from(klant.cookies.get('__Host-s') ?? '', 'base64url'))

// Shorter than the shortest rest of a session (http/sessie.ts).
const MINUTEN_RUST = 8

export function maakBalie(app: App, poorten: Poorten): Balie {
  const binnen = new Map<string, { bezoek: Bezoek; gezien: Temporal.Instant; sinds: Temporal.Instant }>()
  return {
    iemand: () => maakBezoek(maakKlant(app, poorten.publicUrl)),
    async als(persoon, traject) {
      const nu = poorten.klok.nu()
      const laatst = binnen.get(persoon)
      const vers = laatst && nu.since(laatst.gezien).total('minutes') < MINUTEN_RUST
      if (vers && nu.since(laatst.sinds).total('minutes') < MINUTEN_RUST) {
        laatst.gezien = nu
        return laatst.bezoek
      }
      const geheim = await maakSessie(poorten, null, 'vol', persoon, traject ?? null)
      const bezoek = maakBezoek(maakKlant(app, poorten.publicUrl, geheim))
      binnen.set(persoon, { bezoek, gezien: nu, sinds: nu })
      return bezoek
    },
  }
}

function maakBezoek(klant: Klant): Bezoek {
  const lees = async (pad: string) => {
    const { status, html } = await klant.get(pad)
    if (status !== 200) throw new Error(`GET ${pad}: ${status} ${leesFouten(html)}`)
    return html
  }
  const stuur = async (pad: string, velden: Velden) => {
    const { status, location, html } = await klant.post(pad, velden)
    if (status !== 303 || location === null || /^\/(inloggen|bevestigen)/.test(location))
      throw new Error(`POST ${pad}: ${status} ${location ?? leesFouten(html)}`)
    return location
  }
  return {
    klant,
    lees,
    stuur,
    vulIn: async (pad, velden, action = pad) =>
      await stuur(action, { ...leesFormulier(await lees(pad), action), ...velden }),
  }
}
