// Puts the wall into the database: roles, the page muur.sql and its secrets. Superuser work, at start only.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ClientBase } from 'pg'
import { Weigering } from '../platform/weigering.ts'
import { leidAf } from './sleutels.ts'

const page = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const rollen = page('rollen.sql')
const muur = page('muur.sql')

/** The roles that sign in, each with the purpose of its key: the program, its sender of e-mail, and its night guard. */
export const INLOGROLLEN = { luwte_app: 'app', luwte_post: 'post', luwte_nacht: 'nacht' } as const
export type Inlogrol = keyof typeof INLOGROLLEN

/** The password of a role: derived, so every process with the key of the practice knows it and no file holds it. */
export const rolePassword = (praktijksleutel: Uint8Array, rol: Inlogrol): string =>
  leidAf(praktijksleutel, INLOGROLLEN[rol]).toString('hex')

// What these roles never do: show its statements to others or to a log of the server. Only a superuser can set these.
const stil = [
  'track_activities = off',
  "log_statement = 'none'",
  'log_min_duration_statement = -1',
  "log_min_error_statement = 'panic'",
  'log_parameter_max_length = 0',
  'log_parameter_max_length_on_error = 0',
]

/** Makes the roles where they are missing and takes every power from those that sign in. Before the migrations. */
export async function maakRollen(superuser: ClientBase, praktijksleutel: Uint8Array): Promise<void> {
  await superuser.query(rollen)
  for (const rol of Object.keys(INLOGROLLEN) as Inlogrol[]) {
    await superuser.query(
      `alter role ${rol} with login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password '${rolePassword(praktijksleutel, rol)}'`,
    )
    // A role may change its own settings and password; each start puts back both.
    await superuser.query(`alter role ${rol} reset all`)
    for (const instelling of stil) await superuser.query(`alter role ${rol} set ${instelling}`)
  }
}

/**
 * Applies muur.sql as one transaction, at every start: after this the live catalogue says exactly what the page says,
 * also in a database that was restored or tampered with. Throws a Weigering when the database belongs to another key.
 */
export async function bouwMuur(
  superuser: ClientBase,
  praktijksleutel: Uint8Array,
  text = muur,
): Promise<void> {
  const kenmerk = leidAf(praktijksleutel, 'kenmerk').toString('hex')
  await eisEigenSleutel(superuser, kenmerk)
  await superuser.query('begin')
  try {
    await superuser.query('select pg_advisory_xact_lock(7231)')
    await superuser.query(text)
    const word = createHash('sha256').update(leidAf(praktijksleutel, 'deurwoord')).digest()
    await superuser.query(
      `insert into muur.geheim (naam, waarde) values ('deur', $1), ('deurwoord', $2), ('banen', $3)`,
      [leidAf(praktijksleutel, 'deur'), word, leidAf(praktijksleutel, 'banen')],
    )
    await superuser.query(`comment on schema muur is '${kenmerk}'`)
    await superuser.query('commit')
  } catch (error) {
    await superuser.query('rollback')
    throw error
  }
}

/**
 * The wall remembers which key built it. Another key would divide the lanes anew, so that one specialist could get both
 * parents, and open nothing. Throws a Weigering when the key does not fit.
 */
export async function eisEigenSleutel(superuser: ClientBase, kenmerk: string): Promise<void> {
  const { rows } = await superuser.query<{ v: string | null }>(
    `select obj_description(oid, 'pg_namespace') as v from pg_namespace where nspname = 'muur'`,
  )
  if (rows[0]?.v && rows[0].v !== kenmerk)
    throw new Weigering(
      'De sleutel van de praktijk past niet bij deze database: zet de sleutel terug waarmee zij gemaakt is.',
    )
}
