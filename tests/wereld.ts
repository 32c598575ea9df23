// A whole practice in one call: a fresh database behind the real wall, the real app, people who are signed in.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { features } from '../features/alle.ts'
import { modules } from '../features/modules.ts'
import { maakApp } from '../http/app.ts'
import type { App, Feature, Poorten } from '../http/omgeving.ts'
import { openDeur } from '../muur/open-deur.ts'
import { leidAf } from '../muur/sleutels.ts'
import { type StilstaandeKlok, stilstaandeKlok } from '../platform/clock.ts'
import { geheugenKluis, type Kluis } from '../platform/kluis.ts'
import { silentLog } from '../platform/log.ts'
import { geheugenPost } from '../platform/mail.ts'
import type { Connection } from '../platform/postgres/start.ts'
import { crockfordCode, seededRandom, type Toeval } from '../platform/random.ts'
import { buildAssets } from '../ui/assets.ts'
import { asSuperuser, freshDatabase, stopOwnCluster, testsleutel } from './cluster.ts'
import { type Klant, maakKlant } from './klant.ts'

export type Medewerker = { id: string; naam: string; klant: Klant }
export type Ouder = { id: string; traject: string; code: string; voornaam: string; klant: Klant }

export type Wereld = {
  app: App
  poorten: Poorten
  klok: StilstaandeKlok
  connection: Connection
  /** Moves the clock of the program and of the database to this moment. */
  zetKlok(moment: string): Promise<void>
  /** Somebody who just came along. */
  iemand(): Klant
  medewerker(
    naam: string,
    rollen: string[],
    /** `sinds`: in service since; more than a year when nothing is said. */
    extra?: { paar?: string; positie?: 0 | 1; plaatsen?: number; sinds?: string },
  ): Promise<Medewerker>
  /** A started traject with this specialist and an ouder who is signed in, written through the real door. */
  traject(specialist: Medewerker, voornaam?: string): Promise<Ouder>
  /** A new complete session for a person; `traject` for an ouder. */
  klantVoor(persoon: string, traject: string | null): Promise<Klant>
  superuser<T>(work: (client: import('pg').Client) => Promise<T>): Promise<T>
  sluit(): Promise<void>
}

export const publicUrl = 'https://agenda.voorbeeld.test'

/** Builds a practice that is set up, at 1 March 2027, 10:00 in Amsterdam. `seed` makes every random value repeatable. */
export async function maakWereld(
  options: {
    seed?: string
    toeval?: Toeval
    kluis?: Kluis
    features?: readonly Feature[]
    demo?: boolean
    modelserver?: Poorten['modelserver']
  } = {},
): Promise<Wereld> {
  const connection = await freshDatabase(`wereld_${randomBytes(6).toString('hex')}`)
  const klok = stilstaandeKlok('2027-03-01T09:00:00Z')
  const toeval = options.toeval ?? seededRandom(options.seed ?? 'wereld')
  const superuser: Wereld['superuser'] = work => asSuperuser(connection, connection.database, work)
  const zetKlok = async (moment: string) => {
    klok.zet(moment)
    // The clock of the database is a function of the page; only here it is replaced.
    const text = `create or replace function muur.nu() returns timestamptz language sql stable set search_path = '' as $$ select '${klok.nu()}'::timestamptz $$`
    await superuser(client => client.query(text))
  }
  await zetKlok('2027-03-01T09:00:00Z')
  const deur = await openDeur({
    plaats: connection,
    praktijksleutel: testsleutel,
    kluis: options.kluis ?? geheugenKluis(),
    klok,
    toeval,
    verbindingen: 4,
  })
  const poorten: Poorten = {
    deur,
    klok,
    toeval,
    post: geheugenPost(),
    log: silentLog,
    assets: await buildAssets(modules),
    publicUrl,
    persoonssleutel: leidAf(testsleutel, 'persoon'),
    modelserver: options.modelserver ?? null,
    demo: options.demo ?? false,
  }
  const app = maakApp(poorten, options.features ?? features)
  await superuser(client =>
    client.query(
      `insert into praktijk (naam, neutrale_naam, telefoon, regio, opgezet_op) values ('Praktijk De Luwte', 'Mijn agenda', '020 555 01 23', 'midden', $1)`,
      [klok.nu().toString()],
    ),
  )

  const klantVoor: Wereld['klantVoor'] = async (persoon, traject) => {
    const geheim = toeval.bytes(32)
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', geheim as BufferSource))
    const sessie = toeval.uuid()
    const proof = deur.volmacht(
      'begin',
      Buffer.from(hash).toString('hex'),
      persoon,
      sessie,
      'vol',
      traject,
      36000,
      36000,
    )
    await deur.huis(null, db =>
      sql`select muur.begin_sessie(${Buffer.from(hash)}, ${persoon}, ${sessie}, 'vol', ${traject}, '36000 s', '36000 s', ${proof})`.execute(
        db,
      ),
    )
    return maakKlant(app, publicUrl, geheim)
  }

  const medewerker: Wereld['medewerker'] = async (naam, rollen, extra = {}) => {
    const id = toeval.uuid()
    await superuser(client =>
      client.query(
        `insert into medewerker (id, naam, rollen, paar, positie, plaatsen, sinds)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          naam,
          rollen,
          extra.paar ?? null,
          extra.positie ?? null,
          extra.plaatsen ?? 10,
          extra.sinds ?? '2026-01-01T09:00:00Z',
        ],
      ),
    )
    return { id, naam, klant: await klantVoor(id, null) }
  }

  const traject: Wereld['traject'] = async (specialist, voornaam = 'Noor') => {
    const id = toeval.uuid()
    const ouder = toeval.uuid()
    const code = crockfordCode(toeval, 6)
    await deur.maakSleutel(id)
    await superuser(async client => {
      const nu = klok.nu().toString()
      await client.query(
        `insert into traject (traject_id, code, stand, aangemeld_op, gestart_op) values ($1, $2, 'gestart', $3, $3)`,
        [id, code, nu],
      )
      // The access of a coordinator, for as long as it takes to write the ouder through the door.
      await client.query(
        `insert into toegang (traject_id, persoon_id, rol, sinds) values ($1, $2, 'specialist', $3), ($1, $4, 'ouder', $3)`,
        [id, specialist.id, nu, ouder],
      )
    })
    const coordinator = await medewerker('Zaaier', ['coordinator'])
    const geheim = Buffer.from(coordinator.klant.cookies.get('__Host-s') ?? '', 'base64url')
    await deur.traject(new Uint8Array(geheim), id, { actie: 'C', onderdeel: 'ouder' }, async db => {
      await db.updateTable('traject').set({ roepnaam: voornaam }).where('traject_id', '=', id).execute()
      await db
        .insertInto('ouder')
        .values({ traject_id: id, id: ouder, voornaam, achternaam: 'de Voorbeeld' })
        .execute()
    })
    await superuser(async client => {
      await client.query('delete from logregel where traject_id = $1', [id])
      await client.query('delete from sessie where persoon_id = $1', [coordinator.id])
      await client.query('delete from medewerker where id = $1', [coordinator.id])
    })
    return { id: ouder, traject: id, code, voornaam, klant: await klantVoor(ouder, id) }
  }

  return {
    app,
    poorten,
    klok,
    connection,
    zetKlok,
    iemand: () => maakKlant(app, publicUrl),
    medewerker,
    traject,
    klantVoor,
    superuser,
    sluit: async () => {
      await deur.sluit()
      await stopOwnCluster()
    },
  }
}
