// The link of the first start: makes the first coordinator, once, within a day.
import { sql } from 'kysely'
import type { Poorten } from '../../http/omgeving.ts'
import { maakPapiercode } from '../../http/papiercode.ts'

/**
 * Gives the address for the first coordinator, or null when the practice is set up. It works once and 24 hours; the code in it
 * stands behind the #, so that no server, proxy or mail scanner ever gets it. A later start gives a new one and ends this one.
 */
export async function maakOpzetCode({
  deur,
  toeval,
  publicUrl,
}: Pick<Poorten, 'deur' | 'toeval' | 'publicUrl'>): Promise<string | null> {
  const medewerker = toeval.uuid()
  const { code, hash } = maakPapiercode(toeval)
  const proof = deur.volmacht('opzet', medewerker, hash.toString('hex'))
  const { rows } = await deur.huis(null, db =>
    sql<{
      gelukt: boolean
    }>`select muur.zet_op(${medewerker}, ${toeval.uuid()}, ${hash}, '24 hours', ${proof}) as gelukt`.execute(
      db,
    ),
  )
  return rows[0]?.gelukt ? `${publicUrl}/opzet#${code}` : null
}
