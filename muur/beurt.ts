// The turn: of several processes on one database, one at a time does a kind of work that nobody asks for on a page.
import type { Pool } from 'pg'

/** Does the work while no other process does; false, without doing it, when another has the turn. Throws what the work throws. */
export type Beurt = (werk: () => Promise<void>) => Promise<boolean>

/** The turn under this number. It is a lock of one connection, so it ends with a process that is gone. */
export function maakBeurt(pool: Pool, nummer: number): Beurt {
  return async werk => {
    const client = await pool.connect()
    let mine = false
    try {
      mine = (await client.query(`select pg_try_advisory_lock(${nummer}) as mine`)).rows[0].mine
      if (mine) await werk()
      return mine
    } finally {
      // A connection that cannot give the turn back is thrown away: the lock ends with it.
      const kept =
        !mine ||
        (await client.query(`select pg_advisory_unlock(${nummer})`).then(
          () => true,
          () => false,
        ))
      client.release(!kept)
    }
  }
}
