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

// What somebody changed in a database that once was safe, and the command that mends it. Never mended in silence: a person
// should know that it happened.
const veranderd: readonly { vraag: string; zin: (waar: string) => string }[] = [
  {
    vraag: `select rolname as waar from pg_roles where rolname = 'luwte_app'
      and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)`,
    zin: () =>
      'Luwte start niet: de rol luwte_app van de database heeft te veel macht, herstel dat met: alter role luwte_app nosuperuser nocreatedb nocreaterole noreplication nobypassrls.',
  },
  {
    vraag: `select c.relname as waar from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and pg_get_userbyid(c.relowner) = 'luwte_eigenaar' and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    zin: waar =>
      `Luwte start niet: de rijbeveiliging van de tabel ${waar} staat uit, zoek uit wie dat deed en herstel het met: alter table ${waar} enable row level security, force row level security.`,
  },
  {
    vraag: `select name as waar from pg_settings where name in ('fsync', 'full_page_writes') and setting <> 'on'`,
    zin: waar =>
      `Luwte start niet: ${waar} van de database staat uit, zet ${waar} aan in postgresql.conf en herstart de database.`,
  },
]

/**
 * Looks as the superuser, before anything is built, whether somebody weakened the database since the last start. Throws a Weigering
 * with one sentence that says what to do. A new database has nothing of this yet.
 */
export async function eisOngeschonden(superuser: pg.ClientBase): Promise<void> {
  for (const { vraag, zin } of veranderd) {
    const { rows } = await superuser.query<{ waar: string }>(vraag)
    if (rows[0]) throw new Weigering(zin(rows[0].waar))
  }
}
