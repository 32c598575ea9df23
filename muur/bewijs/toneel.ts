// Two worlds for the proof: one in which both sides live, one in which only A does. Nothing else differs.
import pg from 'pg'
import type { App, Poorten } from '../../http/omgeving.ts'
import { geheugenKluis, type Kluis } from '../../platform/kluis.ts'
import type { Bericht } from '../../platform/mail.ts'
import { maakWereld, type Wereld } from '../../tests/wereld.ts'
import { lotToeval, metLot } from './lot.ts'

/** A world with a superuser at hand, in which many histories are played one after another. */
export type Toneel = {
  wereld: Wereld
  /** What the browsers of this stage talk to; a planted leak puts itself around it. */
  app: Pick<App, 'request'>
  superuser: pg.Client
  kluis: Kluis
  post: readonly Bericht[]
  zetKlok(nu: Temporal.Instant): Promise<void>
  /** Takes away everybody and everything but the practice itself. */
  ruimOp(): Promise<void>
  sluit(): Promise<void>
}

/** Opens a world whose chance belongs to each event. Closing it closes its connections, not the cluster. */
export async function openToneel(): Promise<Toneel> {
  const kluis = geheugenKluis()
  const wereld = await metLot('wereld', () => maakWereld({ toeval: lotToeval, kluis }))
  const superuser = new pg.Client(wereld.connection)
  await superuser.connect()
  // Whether the disk was reached is not what is proved here. The clock of the database follows that of the program; every statement
  // asks it a few times, and a counter is read at a fifth of the price of a table. As in muur.sql it is one expression, so that it
  // costs no call.
  await superuser.query(`
    alter database ${wereld.connection.database} set synchronous_commit = off;
    set synchronous_commit = off;
    create sequence muur.proefklok;
    select setval('muur.proefklok', ${wereld.klok.nu().epochNanoseconds / 1000n});
    grant usage on sequence muur.proefklok to luwte_app, luwte_wacht;
    create or replace function muur.nu() returns timestamptz language sql stable
      return to_timestamp(pg_sequence_last_value('muur.proefklok'::regclass) / 1000000.0)`)
  const { rows } = await superuser.query(
    `select string_agg(oid::regclass::text, ', ') as tabellen from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('praktijk', 'migratie')`,
  )
  const zet = (nu: Temporal.Instant) =>
    superuser.query(`select setval('muur.proefklok', ${nu.epochNanoseconds / 1000n})`)
  // From the first moment on: who never sets the clock still has one.
  await zet(wereld.klok.nu())
  const { post } = wereld.poorten as Poorten & { post: { berichten: readonly Bericht[] } }
  return {
    wereld,
    app: wereld.app,
    superuser,
    kluis,
    post: post.berichten,
    async zetKlok(nu) {
      wereld.klok.zet(nu)
      await zet(nu)
    },
    async ruimOp() {
      await superuser.query(`truncate ${rows[0].tabellen}`)
    },
    sluit: async () => {
      await superuser.end()
      await wereld.poorten.deur.sluit()
    },
  }
}
