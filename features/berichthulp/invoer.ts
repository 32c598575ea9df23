// What was posted: which way the message goes, its text, and what was waved away or replaced before.
import { eerste, type Velden } from '../../http/formulier.ts'

/** Most characters (UTF-16 units) of one message; longer comes back to be made shorter. */
export const LANGSTE = 5_000

export type Richting = 'uit' | 'in'

/** What stands on the page. `vorige`: the own text before a proposal took its place; `weg`: keys of remarks. */
export type Invoer = { richting: Richting; tekst: string; vorige: string; weg: readonly string[] }

export const leeg: Invoer = { richting: 'uit', tekst: '', vorige: '', weg: [] }

/** Reads the fields; anything else than `in` is an own draft. Never fails: see {@link keur}. */
export function leesInvoer(velden: Velden): Invoer {
  return {
    richting: eerste(velden, 'richting') === 'in' ? 'in' : 'uit',
    tekst: eerste(velden, 'tekst'),
    vorige: eerste(velden, 'vorige').slice(0, LANGSTE),
    weg: [velden.weg ?? []].flat().slice(0, 50),
  }
}

/** Why a message cannot be read, or null. */
export function keur({ tekst }: Pick<Invoer, 'tekst'>): 'leeg' | 'te-lang' | null {
  if (tekst.trim() === '') return 'leeg'
  return tekst.length > LANGSTE ? 'te-lang' : null
}
