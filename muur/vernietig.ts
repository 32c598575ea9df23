// Destroying a traject, inside one transaction of the door: the key first, then what the database still has.
import type { ClientBase } from 'pg'
import type { Deur } from './deur.ts'
import type { Sleutelbos } from './sleutels.ts'

/**
 * Does what was decided. False, and nothing happens, when it was not decided or is done. What is left when it stops halfway are dates
 * without a key, and a decision that is still open: done again it is whole.
 */
export async function vernietig(
  client: ClientBase,
  sleutels: Sleutelbos,
  volmacht: Deur['volmacht'],
  traject: string,
  besluit: string,
): Promise<boolean> {
  const { rows } = await client.query<{ ok: boolean }>('select muur.te_vernietigen($1, $2) as ok', [
    traject,
    besluit,
  ])
  if (!rows[0]?.ok) return false
  await sleutels.vernietig(traject)
  const proof = volmacht('wis', traject, besluit)
  await client.query('select muur.wis_traject($1, $2, $3)', [traject, besluit, proof])
  return true
}
