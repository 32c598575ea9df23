// One transaction of the door: how it begins, what it presents, and how it ends or is undone.
import type { Pool, PoolClient } from 'pg'
import type { Geheim, Rol } from './deur.ts'

// Everything back to how it was: what an earlier visitor set or left open never reaches the next. The begin is in full,
// because what a transaction is by default was taken from the settings before they were put back.
export const BEGIN_SCHOON = 'reset all;begin isolation level read committed read write;close all'

/** Keeps everything. Throws when it was not kept. */
export async function commit(client: PoolClient): Promise<void> {
  // After an error that somebody swallowed PostgreSQL answers a commit with ROLLBACK, and nothing was kept.
  const { command } = await client.query('commit')
  if (command !== 'COMMIT') throw new Error('The transaction was aborted')
}

/** For what may be lost in a power cut, such as the line of a read; never for what somebody wrote. */
export const NIET_VAST = "set local synchronous_commit = 'off'"

/**
 * Presents a capability, a traject ('' for none) and a line for the log to muur.open, after `begin` and before `end`; gives who is
 * there. One message to the server. Every value is checked to be hexadecimal or a word, so nothing of a visitor is in this text.
 */
export async function presenteer(
  client: PoolClient,
  begin: string,
  geheim: Geheim | null,
  traject: string,
  regel: string,
  end = '',
): Promise<{ rol: Rol | null; ik: string }> {
  const secret = geheim ? Buffer.from(geheim).toString('hex') : ''
  const answers = await client.query(`${begin}select muur.open('${secret}', '${traject}', ${regel})${end}`)
  const opened = [answers].flat().find(answer => answer.command === 'SELECT')
  const [rol, ik]: [Rol | null, string] = opened?.rows[0]?.open ?? [null, '']
  return { rol, ik }
}

/** A connection that cannot even roll back, or lost its prepared statements, is thrown away: the next visitor never gets it. */
export async function undo(client: PoolClient, cause: unknown): Promise<void> {
  try {
    await client.query('rollback')
    client.release((cause as { code?: string }).code === '26000')
  } catch (error) {
    client.release(error as Error)
  }
}

/** Begins, does the work and commits on one connection; what it throws undoes everything. */
export async function ineens<T>(
  pool: Pool,
  begin: (client: PoolClient) => Promise<unknown>,
  werk: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    await begin(client)
    const result = await werk(client)
    await commit(client)
    client.release()
    return result
  } catch (error) {
    await undo(client, error)
    throw error
  }
}
