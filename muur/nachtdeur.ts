// The door of the night guard: opens one traject at a time in memory, and keeps what was found under a seal. A role of its own.
import type { KeyObject } from 'node:crypto'
import type { Kluis } from '../platform/kluis.ts'
import type { Toeval } from '../platform/random.ts'
import { type Beurt, maakBeurt } from './beurt.ts'
import { bevindingId, verzegelBevinding } from './nachtzegel.ts'
import { appConnection, openPool, type Plaats } from './open-deur.ts'
import { leidAf, sleutelbos } from './sleutels.ts'
import { ontzegel, ZegelVerbroken } from './zegel.ts'

/** One traject that runs, as far as the lanes depend on it. `aanmelding` is the JSON of the form. */
export type Geopend = {
  traject: string
  code: string
  /** The specialist of now, or null when there is none yet. */
  specialist: string | null
  aanmelding: string
  kinderen: { voornaam: string; geboortedatum: string }[]
}

/** What is kept of a pair: `inhoud` is sealed, `samen` says that one specialist has both. */
export type TeBewaren = { een: string; ander: string; samen: boolean; inhoud: string }

export type Nachtdeur = {
  beurt: Beurt
  /** When the last round was, or null. */
  laatsteRonde(): Promise<Temporal.Instant | null>
  /**
   * Opens every traject that runs, one after another, and gives only what `maak` made of each. A traject of which the key is gone, or a
   * seal does not open, or of which `maak` makes nothing (null), is counted as `ongelezen`.
   */
  opent<T>(maak: (traject: Geopend) => T | null): Promise<{ gemaakt: T[]; ongelezen: number }>
  /** Takes the place of what the last round found, in one transaction. */
  bewaar(gevonden: readonly TeBewaren[], ongelezen: number): Promise<void>
  sluit(): Promise<void>
}

/** Any number that nothing else in the database locks. */
const BEURT = 7234

type Rij = {
  traject_id: string
  code: string
  specialist_id: string | null
  aanmelding_id: string
  inhoud: Buffer
  kind_id: string
  voornaam: Buffer
  geboortedatum: Buffer
}

/** Opens it. Throws at the first call when the database cannot be reached. */
export function openNachtdeur(parts: {
  plaats: Plaats
  praktijksleutel: Uint8Array
  kluis: Kluis
  toeval: Toeval
}): Nachtdeur {
  const { plaats, praktijksleutel, kluis, toeval } = parts
  const pool = openPool({ ...appConnection(plaats, praktijksleutel, 'luwte_nacht'), max: 2 })
  const persoonssleutel = leidAf(praktijksleutel, 'persoon')
  return {
    beurt: maakBeurt(pool, BEURT),
    async laatsteRonde() {
      const { rows } = await pool.query<{ op: Temporal.Instant | null }>(
        'select muur.laatste_nachtronde() as op',
      )
      return rows[0]?.op ?? null
    },
    async opent(maak) {
      // For one round: a key that is destroyed during the day is nowhere in memory at night.
      const sleutels = sleutelbos(praktijksleutel, kluis, toeval)
      const { rows } = await pool.query<Rij>('select * from muur.te_vergelijken()')
      const gemaakt = []
      let ongelezen = 0
      for (const [traject, rijen] of Map.groupBy(rows, r => r.traject_id)) {
        const sleutel = await sleutels.haal(traject)
        const open = sleutel && openRijen(sleutel, traject, rijen)
        const werd = open && maak(open)
        if (werd) gemaakt.push(werd)
        else ongelezen++
      }
      return { gemaakt, ongelezen }
    },
    async bewaar(gevonden, ongelezen) {
      const rijen = gevonden.map(g => {
        const id = bevindingId(persoonssleutel, g.een, g.ander)
        return {
          id,
          samen: g.samen,
          inhoud: verzegelBevinding(persoonssleutel, toeval.bytes(12), id, g.inhoud),
        }
      })
      await pool.query('select muur.bewaar_nachtronde($1, $2, $3, $4)', [
        rijen.map(r => r.id),
        rijen.map(r => r.inhoud),
        rijen.map(r => r.samen),
        ongelezen,
      ])
    },
    sluit: () => pool.end(),
  }
}

/** The rows of one traject, opened; null when a seal is broken: that one is not compared, and the others are. */
function openRijen(sleutel: KeyObject, traject: string, rijen: readonly Rij[]): Geopend | null {
  const [eerste] = rijen
  if (!eerste) return null
  const lees = (tabel: string, kolom: string, rij: string, waarde: Uint8Array) =>
    ontzegel(sleutel, { traject, tabel, kolom, rij }, waarde)
  try {
    return {
      traject,
      code: eerste.code,
      specialist: eerste.specialist_id,
      aanmelding: lees('aanmelding', 'inhoud', eerste.aanmelding_id, eerste.inhoud),
      kinderen: rijen.map(r => ({
        voornaam: lees('kind', 'voornaam', r.kind_id, r.voornaam),
        geboortedatum: lees('kind', 'geboortedatum', r.kind_id, r.geboortedatum),
      })),
    }
  } catch (error) {
    if (error instanceof ZegelVerbroken) return null
    throw error
  }
}
