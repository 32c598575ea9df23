// The cast of one history: two parents of the same child, each with an own specialist, and who stands around them.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Client } from 'pg'
import type { Wereld } from '../../tests/wereld.ts'
import { publicUrl } from '../../tests/wereld.ts'
import { type Dobbelsteen, metLot } from './lot.ts'
import { type Browser, maakBrowser } from './waarneming.ts'

export type Kant = 'A' | 'B'
export type Naam =
  | 'ouder A'
  | 'specialist A'
  | 'coordinator A'
  | 'ouder B'
  | 'specialist B'
  | 'coordinator B'
  | 'vreemde'

export type Persoon = {
  naam: Naam
  browser: Browser
  /** Where they go when they have nothing else to do. */
  begin: string[]
  /** The traject whose pages they keep to, for who may see several. */
  binnen: string | null
}

export const kantVan = (naam: Naam): Kant => (naam.endsWith('A') ? 'A' : 'B')

/** A world with a superuser at hand, in which many histories are played one after another. */
export type Toneel = { wereld: Wereld; superuser: Client }

// Both parents say the same about the same child: what collides must not show.
const inhoud = JSON.stringify({
  voornaam: 'Sam',
  kinderen: [{ voornaam: 'Robin', geboortedatum: '2018-04-09' }],
  oudste: '2018-04-09',
})

/**
 * Puts the people of one history on stage. All ids follow from `key` and the side, so they are the same with and without the
 * other side. `kanten` says which sides exist in this world.
 */
export async function zetOpToneel(
  toneel: Toneel,
  key: string,
  kanten: readonly Kant[],
  d: Dobbelsteen,
): Promise<Persoon[]> {
  const stand = d.uit(['gestart', 'gestart', 'gestart', 'wacht', 'aangemeld'])
  const mensen: Persoon[] = []
  // The roster is configuration of the practice (D1): both specialisten exist in both worlds.
  const rooster = metLot(`${key}|rooster`, () =>
    Array.from({ length: 3 }, () => toneel.wereld.poorten.toeval.uuid()),
  )
  const [paar, specialistA, specialistB] = rooster as [string, string, string]
  await toneel.superuser.query(
    `insert into medewerker (id, naam, rollen, paar, positie) values ($1, 'Anna Proef', '{specialist}', $3, 0), ($2, 'Bram Proef', '{specialist}', $3, 1)`,
    [specialistA, specialistB, paar],
  )
  for (const kant of kanten)
    mensen.push(
      ...(await metLot(`${key}|${kant}`, () =>
        zetKant(toneel, kant, kant === 'A' ? specialistA : specialistB, stand),
      )),
    )
  if (kanten.includes('B'))
    mensen.push({
      naam: 'vreemde',
      browser: browser(toneel, null, 'vreemde'),
      begin: ['/', '/aanmelden', '/inloggen', '/begin'],
      binnen: null,
    })
  return mensen
}

async function zetKant(toneel: Toneel, kant: Kant, specialist: string, stand: string): Promise<Persoon[]> {
  const { deur, toeval } = toneel.wereld.poorten
  const [traject, ouder, coordinator] = [toeval.uuid(), toeval.uuid(), toeval.uuid()]
  await deur.maakSleutel(traject)
  await schrijfAanmelding(toneel, traject)
  await toneel.superuser.query(
    `insert into medewerker (id, naam, rollen) values ($1, 'Carla Proef', '{coordinator}')`,
    [coordinator],
  )
  const bij = await sessie(toneel, coordinator, null)
  if (stand !== 'aangemeld') {
    await toneel.superuser.query(
      `with t as (update traject set stand = $2, gestart_op = aangemeld_op where traject_id = $1)
       insert into toegang (traject_id, persoon_id, rol, sinds) values ($1, $3, 'specialist', muur.nu()), ($1, $4, 'ouder', muur.nu())`,
      [traject, stand, specialist, ouder],
    )
    await deur.traject(bij, traject, { actie: 'C', onderdeel: 'ouder' }, db =>
      db
        .insertInto('ouder')
        .values({ traject_id: traject, id: ouder, voornaam: 'Sam', achternaam: 'de Voorbeeld' })
        .execute(),
    )
  }
  const wie = (naam: Naam, geheim: Uint8Array, begin: string[], binnen: string | null): Persoon => ({
    naam,
    begin,
    binnen,
    browser: browser(toneel, geheim, naam),
  })
  return [
    wie(`ouder ${kant}`, await sessie(toneel, ouder, traject), ['/mijn', '/mijn', '/toegang'], null),
    wie(
      `specialist ${kant}`,
      await sessie(toneel, specialist, null),
      ['/trajecten', `/trajecten/${traject}`, `/trajecten/${traject}`, '/agenda'],
      null,
    ),
    wie(`coordinator ${kant}`, bij, [`/aanmeldingen/${traject}`], traject),
  ]
}

const browser = (toneel: Toneel, geheim: Uint8Array | null, naam: string) =>
  maakBrowser(toneel.wereld.app, publicUrl, geheim, naam)

async function schrijfAanmelding({ wereld }: Toneel, traject: string): Promise<void> {
  const { deur, toeval, klok } = wereld.poorten
  const geheim = toeval.bytes(32)
  await deur.huis(null, db =>
    sql`select muur.begin_aanmelding(${traject}, 'ABC123', ${Buffer.from(geheim)})`.execute(db),
  )
  await deur.traject(geheim, traject, { actie: 'C', onderdeel: 'aanmelding' }, async (db, hier) => {
    await db
      .insertInto('aanmelding')
      .values({
        traject_id: traject,
        id: toeval.uuid(),
        inhoud,
        kader: 'vrijwillig',
        ontvangen_op: klok.nu(),
      })
      .execute()
    await db
      .insertInto('kind')
      .values({ traject_id: traject, id: toeval.uuid(), voornaam: 'Robin', geboortedatum: '2018-04-09' })
      .execute()
    await db.updateTable('traject').set({ roepnaam: 'Sam' }).where('traject_id', '=', hier.traject).execute()
  })
}

async function sessie({ wereld }: Toneel, persoon: string, traject: string | null): Promise<Uint8Array> {
  const { deur, toeval } = wereld.poorten
  const geheim = toeval.bytes(32)
  const hash = createHash('sha256').update(geheim).digest()
  const id = toeval.uuid()
  const proof = deur.onderteken('begin', hash.toString('hex'), persoon, id, 'vol', traject, 36000, 36000)
  await deur.huis(null, db =>
    sql`select muur.begin_sessie(${hash}, ${persoon}, ${id}, 'vol', ${traject}, '36000 s', '36000 s', ${proof})`.execute(
      db,
    ),
  )
  return geheim
}
