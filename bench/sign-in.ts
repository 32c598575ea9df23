// People of the bench: staff in the database, and sessions that the real wall accepts.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Client } from 'pg'
import type { Deur, Geheim } from '../muur/deur.ts'
import type { Toeval } from '../platform/random.ts'

const TEN_HOURS = 36_000

/** A complete session of ten hours for this person; `traject` for an ouder. */
export async function signIn(
  deur: Deur,
  toeval: Toeval,
  persoon: string,
  traject: string | null,
): Promise<Geheim> {
  const geheim = toeval.bytes(32)
  const hash = createHash('sha256').update(geheim).digest()
  const sessie = toeval.uuid()
  const proof = deur.volmacht(
    'begin',
    hash.toString('hex'),
    persoon,
    sessie,
    'vol',
    traject,
    TEN_HOURS,
    TEN_HOURS,
  )
  await deur.huis(null, db =>
    sql`select muur.begin_sessie(${hash}, ${persoon}, ${sessie}, 'vol', ${traject}, '36000 s', '36000 s', ${proof})`.execute(
      db,
    ),
  )
  return geheim
}

/** Puts somebody on the staff list. */
export async function addMedewerker(
  superuser: Client,
  id: string,
  naam: string,
  rol: 'specialist' | 'coordinator',
): Promise<void> {
  await superuser.query('insert into medewerker (id, naam, rollen) values ($1, $2, $3)', [id, naam, [rol]])
}
