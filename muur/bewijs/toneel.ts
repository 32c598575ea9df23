// Two worlds for the proof: one in which both sides live, one in which only A does. Nothing else differs.
import pg from 'pg'
import { maakWereld } from '../../tests/wereld.ts'
import { lotToeval, metLot } from './lot.ts'
import type { Toneel } from './rolverdeling.ts'

/** Opens a world whose chance belongs to each event. Closing it closes its connections, not the cluster. */
export async function openToneel(): Promise<Toneel & { sluit(): Promise<void> }> {
  const wereld = await metLot('wereld', () => maakWereld({ toeval: lotToeval }))
  const superuser = new pg.Client(wereld.connection)
  await superuser.connect()
  return {
    wereld,
    superuser,
    sluit: async () => {
      await superuser.end()
      await wereld.sluit()
    },
  }
}
