// Brings the schema up to date: plain SQL files, forward only, each once, in order.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Client } from 'pg'

const folder = new URL('.', import.meta.url)

/**
 * Applies the files `0001_….sql`, `0002_….sql`, … that were not applied yet, each in its own transaction.
 * Throws when a file that was applied has changed since: history is not rewritten.
 */
export async function migreer(superuser: Client): Promise<void> {
  await superuser.query(
    `create table if not exists public.migratie (naam text primary key, afdruk bytea not null, op timestamptz not null default now())`,
  )
  for (const naam of readdirSync(folder)
    .filter(f => /^\d{4}_.*\.sql$/.test(f))
    .sort()) {
    const text = readFileSync(new URL(naam, folder), 'utf8')
    const afdruk = createHash('sha256').update(text).digest()
    await superuser.query('begin')
    try {
      await superuser.query('select pg_advisory_xact_lock(7230)')
      const { rows } = await superuser.query<{ afdruk: Buffer }>(
        'select afdruk from public.migratie where naam = $1',
        [naam],
      )
      if (rows[0] && !rows[0].afdruk.equals(afdruk)) throw new Error(`${naam} changed after it was applied`)
      if (!rows[0]) {
        await superuser.query(text)
        await superuser.query('insert into public.migratie (naam, afdruk) values ($1, $2)', [naam, afdruk])
      }
      await superuser.query('commit')
    } catch (error) {
      await superuser.query('rollback')
      throw error
    }
  }
}
