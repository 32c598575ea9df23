// The line of one request in the access log of a traject (NEN 7513): what is done there, once, and how it ended.

/** What somebody does. C, R, U, D, or E for print, export, signing. */
export type Handeling = { actie: 'C' | 'R' | 'U' | 'D' | 'E'; onderdeel: string; id?: string }

/** How it ended: done, refused, failed. */
export type Afloop = '0' | '4' | '8'

/**
 * What one request does, by traject. The door notes what it opened for; the line is written once: together with what was
 * changed, or when the answer is known and before it leaves (http/logboek.ts).
 */
export type Boek = { readonly gedaan: Map<string, Handeling>; readonly geschreven: Set<string> }

/** An empty one, for one request. */
export const maakBoek = (): Boek => ({ gedaan: new Map(), geschreven: new Set() })

/** Notes an act. Of more than one in a request the one that changes something counts, else the first. */
export function noteer({ gedaan }: Boek, traject: string, handeling: Handeling): void {
  const was = gedaan.get(traject)
  if (!was || (was.actie === 'R' && handeling.actie !== 'R')) gedaan.set(traject, handeling)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const woord = /^[a-z0-9-]{1,40}$/

/** No line: the arguments of `muur.open` for it. */
export const GEEN_REGEL = 'null, null, null, null, null, null'

/** The arguments of `muur.open` for this line, as SQL. Throws when a value is no word or id: nothing of a visitor comes in here. */
export function asRegel(id: string, nu: Temporal.Instant, h: Handeling, afloop: Afloop): string {
  if (!woord.test(h.onderdeel) || (h.id && !uuid.test(h.id)))
    throw new Error(`No word for the log: ${h.onderdeel}`)
  return `'${id}', '${nu}', '${h.actie}', '${h.onderdeel}', ${h.id ? `'${h.id}'` : 'null'}, '${afloop}'`
}
