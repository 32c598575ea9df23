// The door of the sender of e-mail: takes a message, reads the one address it needs, says how it went. A role of its own.
import type { QueryResultRow } from 'pg'
import type { Kluis } from '../platform/kluis.ts'
import type { Toeval } from '../platform/random.ts'
import { type Beurt, maakBeurt } from './beurt.ts'
import { appConnection, openPool, type Plaats } from './open-deur.ts'
import { ontzegelVan } from './persoonszegel.ts'
import { leidAf, sleutelbos } from './sleutels.ts'
import { ontzegel } from './zegel.ts'

/** A gesprek before which a seintje was agreed. */
export type Komend = { traject: string; gesprek: string; begint: Temporal.Instant }
/** A message that this process has for ten minutes. `adres` is null when the key of its traject is gone. */
export type Genomen = { id: string; poging: number; adres: string | null }
export type Melding = { persoon: string; poging: number; adres: string }

export type Postdeur = {
  beurt: Beurt
  listKomend(): Promise<Komend[]>
  /** Null when it was sent, when another process has it, or when it rests after an attempt that failed. */
  neem(komend: Komend, dag: Temporal.PlainDate): Promise<Genomen | null>
  meldVerstuurd(traject: string, id: string): Promise<void>
  meldMislukt(traject: string, id: string, weer: Temporal.Instant): Promise<void>
  /** Takes what is to be told to staff, all of it. */
  neemMeldingen(): Promise<Melding[]>
  meldGemeld(persoon: string, weer: Temporal.Instant): Promise<void>
  meldNietGemeld(persoon: string, weer: Temporal.Instant): Promise<void>
  sluit(): Promise<void>
}

/** Any number that nothing else in the database locks. */
const BEURT = 7233

/** Opens it. Throws at the first call when the database cannot be reached. */
export function openPostdeur(parts: {
  plaats: Plaats
  praktijksleutel: Uint8Array
  kluis: Kluis
  toeval: Toeval
}): Postdeur {
  const { plaats, praktijksleutel, kluis, toeval } = parts
  const pool = openPool({ ...appConnection(plaats, praktijksleutel, 'luwte_post'), max: 3 })
  const persoonssleutel = leidAf(praktijksleutel, 'persoon')
  const ask = async <R extends QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await pool.query<R>(sql, values)).rows

  /** The address, while the message is under way: the database gives it at no other moment. */
  const readAdres = async (traject: string, seintje: string): Promise<string | null> => {
    // For one address: a key that is destroyed later is nowhere in memory.
    const sleutel = await sleutelbos(praktijksleutel, kluis, toeval).haal(traject)
    if (!sleutel) return null
    const client = await pool.connect()
    try {
      await client.query('begin read only')
      await client.query(`select set_config('luwte.traject', $1, true)`, [traject])
      const { rows } = await client.query<{ adres: Buffer }>(
        'select adres from public.seintje where traject_id = $1 and id = $2',
        [traject, seintje],
      )
      await client.query('commit')
      client.release()
      const [row] = rows
      return row
        ? ontzegel(sleutel, { traject, tabel: 'seintje', kolom: 'adres', rij: seintje }, row.adres)
        : null
    } catch (error) {
      client.release(error as Error)
      throw error
    }
  }

  return {
    beurt: maakBeurt(pool, BEURT),
    async listKomend() {
      const rows = await ask<{ traject_id: string; gesprek_id: string; begint_op: Temporal.Instant }>(
        'select traject_id, gesprek_id, begint_op from muur.komende_seintjes()',
      )
      return rows.map(r => ({ traject: r.traject_id, gesprek: r.gesprek_id, begint: r.begint_op }))
    },
    async neem({ traject, gesprek }, dag) {
      const [row] = await ask<{ id: string; seintje_id: string; poging: number }>(
        'select id, seintje_id, poging from muur.neem_seintje($1, $2, $3, $4)',
        [traject, gesprek, dag.toString(), toeval.uuid()],
      )
      return row ? { id: row.id, poging: row.poging, adres: await readAdres(traject, row.seintje_id) } : null
    },
    async meldVerstuurd(traject, id) {
      await ask('select muur.verstuurd($1, $2)', [traject, id])
    },
    async meldMislukt(traject, id, weer) {
      await ask('select muur.niet_verstuurd($1, $2, $3)', [traject, id, weer.toString()])
    },
    async neemMeldingen() {
      const rows = await ask<{ persoon_id: string; adres: Buffer; poging: number }>(
        'select persoon_id, adres, poging from muur.neem_meldingen()',
      )
      return rows.map(r => ({
        persoon: r.persoon_id,
        poging: r.poging,
        adres: ontzegelVan(persoonssleutel, ['postwens', 'adres', r.persoon_id], r.adres),
      }))
    },
    async meldGemeld(persoon, weer) {
      await ask('select muur.gemeld($1, $2)', [persoon, weer.toString()])
    },
    async meldNietGemeld(persoon, weer) {
      await ask('select muur.niet_gemeld($1, $2)', [persoon, weer.toString()])
    },
    sluit: () => pool.end(),
  }
}
