// Who stands at the door: the answer of muur.wie() as a person.
/**
 * The person behind a session. `soort` says how far the sign-in is: only 'vol' is complete; 'afgedekt' is complete on a shared
 * device, and opens nothing until the passphrase. `traject` is set for an ouder.
 */
export type Wie = {
  persoon: string
  sessie: string
  soort: 'vol' | 'sleutel' | 'registratie' | 'afgedekt'
  traject: string | null
  rollen: readonly string[]
  naam: string
  taal: 'nl' | 'en'
  bevestigdOp: Temporal.Instant | null
  /** On a device of more people. */
  gedeeld: boolean
  /** The passkey it began with, or the person for the code from an app; null when nobody knows. */
  middel: string | null
}

/** What `muur.wie()` gives: all null when the secret opens nothing. */
export type WieRow = {
  persoon_id: string | null
  sessie_id: string
  soort: Wie['soort']
  traject_id: string | null
  rollen: string[] | null
  naam: string | null
  taal: string | null
  bevestigd_op: Temporal.Instant | null
  gedeeld: boolean | null
  middel: string | null
}

/** The person of this row, or null. */
export function asWie(row: WieRow | undefined): Wie | null {
  if (!row?.persoon_id) return null
  const { persoon_id, sessie_id, soort, traject_id, rollen, naam, taal, bevestigd_op, gedeeld, middel } = row
  return {
    persoon: persoon_id,
    sessie: sessie_id,
    soort,
    traject: traject_id,
    rollen: rollen ?? [],
    naam: naam ?? '',
    taal: taal === 'en' ? 'en' : 'nl',
    bevestigdOp: bevestigd_op,
    gedeeld: gedeeld === true,
    middel,
  }
}
