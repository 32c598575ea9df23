// The past for as long as the filling takes: the clock of the program and that of the database stand still together.
import type { ClientBase } from 'pg'
import { type Klok, stilstaandeKlok } from '../platform/clock.ts'

export type DemoKlok = Klok & {
  /** Moves both clocks to this moment. */
  zet(moment: Temporal.Instant): Promise<void>
}

/**
 * Empties the practice of the demo, and lets muur.nu() tell the moment we say. The page muur.sql, applied again afterwards (bouwMuur),
 * throws all of this away.
 */
export async function zetStil(superuser: ClientBase, begin: Temporal.Instant): Promise<DemoKlok> {
  const { rows } = await superuser.query<{ tabellen: string }>(
    `select string_agg(format('public.%I', relname), ', ') as tabellen from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migratie'`,
  )
  // What was filled halfway begins anew. Losing the last second of a filling in a power cut only means filling again.
  await superuser.query(`set synchronous_commit = off; truncate ${rows[0]!.tabellen}`)
  await superuser.query(`
    create unlogged table muur.stille_klok (nu timestamptz not null);
    insert into muur.stille_klok values ('${begin}');
    grant select on muur.stille_klok to luwte_wacht;
    create or replace function muur.nu() returns timestamptz language sql stable security definer set search_path = ''
      as 'select k.nu from muur.stille_klok k'`)
  const klok = stilstaandeKlok(begin)
  return {
    nu: klok.nu,
    async zet(moment) {
      klok.zet(moment)
      await superuser.query('update muur.stille_klok set nu = $1', [moment.toString()])
    },
  }
}
