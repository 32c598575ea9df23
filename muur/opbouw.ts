// Puts the wall into the database: roles, the page muur.sql and its two secrets. Superuser work, at start only.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Client } from 'pg'
import { leidAf } from './sleutels.ts'

const page = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const rollen = page('rollen.sql')
const muur = page('muur.sql')

/** The password of the app role: derived, so every process with the key of the practice knows it and no file holds it. */
export const appPassword = (praktijksleutel: Uint8Array): string =>
  leidAf(praktijksleutel, 'app').toString('hex')

/** Makes the three roles where they are missing and takes every power from the app role. Before the migrations. */
export async function maakRollen(superuser: Client, praktijksleutel: Uint8Array): Promise<void> {
  await superuser.query(rollen)
  await superuser.query(
    `alter role luwte_app with login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password '${appPassword(praktijksleutel)}'`,
  )
}

/**
 * Applies muur.sql as one transaction, when the page or the key differs from what is there.
 * After this the live catalogue says exactly what the page says.
 */
export async function bouwMuur(superuser: Client, praktijksleutel: Uint8Array, text = muur): Promise<void> {
  const secrets = [leidAf(praktijksleutel, 'deur'), leidAf(praktijksleutel, 'banen')] as const
  const version = createHash('sha256').update(text).update(secrets[0]).update(secrets[1]).digest('hex')
  const { rows } = await superuser.query<{ v: string | null }>(
    `select obj_description(oid, 'pg_namespace') as v from pg_namespace where nspname = 'muur'`,
  )
  if (rows[0]?.v === version) return
  await superuser.query('begin')
  try {
    await superuser.query('select pg_advisory_xact_lock(7231)')
    await superuser.query(text)
    await superuser.query(`insert into muur.geheim (naam, waarde) values ('deur', $1), ('banen', $2)`, [
      ...secrets,
    ])
    await superuser.query(`comment on schema muur is '${version}'`)
    await superuser.query('commit')
  } catch (error) {
    await superuser.query('rollback')
    throw error
  }
}
