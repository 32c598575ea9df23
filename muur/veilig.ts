// Refuses an unsafe database: what must hold in the live catalogue before the first visitor is let in.
import pg from 'pg'
import { Weigering } from '../platform/weigering.ts'
import { dienstregels, findGebreken } from './catalogus.ts'
import { appConnection, type Plaats } from './open-deur.ts'

/**
 * Looks at the database as the app role itself. Throws a Weigering with one sentence when a rule does not hold.
 * Run at every start, after the wall was built: somebody may have changed the database since.
 */
export async function eisVeiligeDatabase(plaats: Plaats, praktijksleutel: Uint8Array): Promise<void> {
  const client = new pg.Client(appConnection(plaats, praktijksleutel))
  await client.connect()
  try {
    const [gebrek] = await findGebreken(client, dienstregels)
    if (gebrek)
      throw new Weigering(
        `Luwte start niet op deze database: de regel "${gebrek.regel}" klopt niet (${gebrek.waar}).`,
      )
  } finally {
    await client.end()
  }
}
