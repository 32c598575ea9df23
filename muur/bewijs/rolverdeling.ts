// The cast of one history: two parents of the same child, each with an own specialist, and who stands around them.
import { createHash, createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { geschikt, type Hmac } from '../../domein/banen.ts'
import type { Bevinding } from '../../domein/nachtwacht.ts'
import { aanmelding } from '../../tests/aanmelding.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { publicUrl } from '../../tests/wereld.ts'
import { verzegelBevinding } from '../nachtzegel.ts'
import { leidAf } from '../sleutels.ts'
import type { Geschiedenis } from './geschiedenis.ts'
import { type Dobbelsteen, metLot } from './lot.ts'
import type { Toneel } from './toneel.ts'
import { type Browser, maakBrowser } from './waarneming.ts'

export type Kant = 'A' | 'B'
export type Rol = 'ouder' | 'specialist' | 'waarnemer' | 'coordinator' | 'inlogger' | 'bezoeker'
/** Who belongs to the house and acts in both worlds: who runs the practice (D1), and who is let in in an emergency (D4). */
export type Huisgenoot = 'beheerder' | 'controle'
export type Naam = `${Rol} ${Kant}` | 'vreemde' | Huisgenoot

export const isHuisgenoot = (naam: string): naam is Huisgenoot => naam === 'beheerder' || naam === 'controle'

export type Persoon = {
  naam: Naam
  browser: Browser
  /** Where they go when they have nothing else to do. */
  begin: string[]
  /** What an address must hold for who may see more than one traject; null for who may not. */
  binnen: readonly string[] | null
  traject: string
}

/** Whose side somebody is on; null for who is on none. */
export const kantVan = (naam: Naam): Kant | null =>
  naam.endsWith(' A') ? 'A' : naam.endsWith(' B') ? 'B' : null

const banen = leidAf(testsleutel, 'banen')
const hmac: Hmac = (key, text) => new Uint8Array(createHmac('sha256', key).update(text).digest())
const vanControle = ['/noodtoegang', '/nachtwacht', '/bewaren', '/toegang', '/bevestigen', '/crisis']
const vanBeheer = ['/praktijk', '/opzet', '/toegang', '/bevestigen', '/crisis']

/**
 * Puts the people of one history on stage. All ids follow from `ruimte` and the side, so they are the same with and without the
 * other side. `kanten` says which sides exist in this world.
 */
export async function zetOpToneel(
  toneel: Toneel,
  { ruimte, stand }: Pick<Geschiedenis, 'ruimte' | 'stand'>,
  kanten: readonly Kant[],
  d: Dobbelsteen,
): Promise<Persoon[]> {
  const { toeval } = toneel.wereld.poorten
  // The staff list is configuration of the practice (D1): everybody on it exists in both worlds.
  const [paar, een, ander, beheer, locatie, ca, cb, vera, nacht, paar2, drie, vier] = metLot(
    `${ruimte}|rooster`,
    () => Array.from({ length: 12 }, () => toeval.uuid()),
  ) as [string, string, string, string, string, string, string, string, string, string, string, string]
  // Each side has the specialist of its own lane, as a coordinator would have chosen.
  const paren = ([0, 1] as const).map(positie => ({ id: positie ? ander : een, paar, positie }))
  const van = (team: typeof paren) =>
    ([0, 1] as const).map(kant => geschikt(hmac, banen, team, aanmelding.oudste, kant)[0]?.id) as [
      string,
      string,
    ]
  const [a, b] = van(paren)
  // And a colleague of that lane, who can stand in.
  const [wa, wb] = van(
    ([0, 1] as const).map(positie => ({ id: positie ? vier : drie, paar: paar2, positie })),
  )
  await toneel.superuser.query(
    `with praktijk as (update praktijk set naam = 'Praktijk De Luwte', neutrale_naam = 'Mijn agenda', icoon = 'agenda', telefoon = '020 555 01 23', wachttijd = '', regio = 'midden'),
       weg as (update medewerker set uit_dienst_op = '2020-01-01' where uit_dienst_op is null),
       dicht as (update locatie set gesloten_op = '2020-01-01' where gesloten_op is null),
       plek as (insert into locatie (id, naam, adres) values ('${locatie}', 'De Haven', 'Kade 1, Zwolle'))
     insert into medewerker (id, naam, rollen, paar, positie, sinds) values ('${een}', 'Anna Proef', '{specialist}', '${paar}', 0, '2026-01-01'),
       ('${ander}', 'Bram Proef', '{specialist}', '${paar}', 1, '2026-01-01'),
       ('${drie}', 'Carl Proef', '{specialist}', '${paar2}', 0, '2026-01-01'), ('${vier}', 'Dana Proef', '{specialist}', '${paar2}', 1, '2026-01-01'), ('${beheer}', 'Bea Proef', '{coordinator,beheerder}', null, null, '2026-01-01'),
       ('${ca}', 'Carla Proef', '{coordinator}', null, null, '2026-01-01'), ('${cb}', 'Cor Proef', '{coordinator}', null, null, '2026-01-01'),
       ('${vera}', 'Vera Proef', '{vertrouwensfunctionaris}', null, null, '2026-01-01')`,
  )
  await toneel.superuser.query(
    `insert into dagdeel (locatie_id, weekdag, deel, baan) select '${locatie}', n, d, (n + length(d)) % 2 from generate_series(1, 5) n, unnest('{ochtend,middag}'::text[]) d`,
  )
  // What the night guard found is for one person of the house (D5), and stands in both worlds: a round itself changes nothing for
  // anybody else, as jobs/nacht-muur.test.ts shows.
  const gevonden: Bevinding = {
    ...{ een: 'AAA111', ander: 'BBB222', oorzaak: 'zelfde-kant', gezien: 'naam' },
    ...{ specialisten: 'ander', zelfdeNaam: false },
  }
  await toneel.superuser.query(
    `with weg as (delete from bevinding), ronde as (insert into nachtronde values (muur.nu(), 0) on conflict do nothing)
     insert into bevinding values ($1, $2, false, muur.nu(), null)`,
    [
      nacht,
      verzegelBevinding(
        toneel.wereld.poorten.persoonssleutel,
        Buffer.alloc(12),
        nacht,
        JSON.stringify(gevonden),
      ),
    ],
  )
  const people: Persoon[] = []
  for (const kant of kanten)
    people.push(
      ...(await metLot(`${ruimte}|${kant}`, () =>
        zetKant(toneel, kant, kant === 'A' ? [a, wa, ca] : [b, wb, cb], stand, d),
      )),
    )
  const niemand = { traject: '00000000-0000-4000-8000-000000000000' }
  await metLot(`${ruimte}|rond`, async () => {
    const [vanBea, vanVera] = await meldIn(toneel, [
      [beheer, null],
      [vera, null],
    ])
    people.push({
      ...niemand,
      naam: 'beheerder',
      browser: browser(toneel, vanBea ?? null, 'beheerder'),
      begin: ['/praktijk', '/praktijk', '/opzet/praktijk', '/toegang'],
      binnen: vanBeheer,
    })
    people.push({
      ...niemand,
      naam: 'controle',
      browser: browser(toneel, vanVera ?? null, 'controle'),
      begin: ['/noodtoegang', '/nachtwacht', '/toegang'],
      binnen: vanControle,
    })
  })
  if (kanten.includes('B'))
    people.push({
      ...niemand,
      naam: 'vreemde',
      browser: browser(toneel, null, 'vreemde'),
      begin: ['/', '/aanmelden', '/inloggen', '/inloggen/code', '/begin', '/opzet', '/demo/proef'],
      binnen: null,
    })
  return people
}

async function zetKant(
  toneel: Toneel,
  kant: Kant,
  [specialist, waarnemer, coordinator]: readonly [string, string, string],
  stand: string,
  d: Dobbelsteen,
): Promise<Persoon[]> {
  const { deur, toeval } = toneel.wereld.poorten
  const [traject, ouder] = [toeval.uuid(), toeval.uuid()]
  const half = d.uit(['sleutel', 'registratie'])
  // Both parents say the same about the same child: what collides must not show.
  await deur.meldAan(traject, 'ABC123', async db => {
    await db
      .insertInto('aanmelding')
      .values({
        traject_id: traject,
        id: toeval.uuid(),
        inhoud: JSON.stringify({ ...aanmelding, voornaam: 'Sam', kant: kant === 'A' ? 0 : 1 }),
        kader: 'vrijwillig',
        ontvangen_op: toneel.wereld.klok.nu(),
      })
      .execute()
    const kinderen = aanmelding.kinderen.map(kind => ({ traject_id: traject, id: toeval.uuid(), ...kind }))
    await db.insertInto('kind').values(kinderen).execute()
    await db.updateTable('traject').set({ roepnaam: 'Sam' }).where('traject_id', '=', traject).execute()
  })
  const [bij = null] = await meldIn(toneel, [[coordinator, null]])
  if (stand !== 'aangemeld') {
    await toneel.superuser.query(
      `with t as (update traject set stand = $2::woord, gestart_op = case when $2::woord = 'gestart' then aangemeld_op end where traject_id = $1)
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
  const wie = (
    rol: Rol,
    geheim: Uint8Array | null,
    begin: string[],
    binnen: readonly string[] | null,
  ): Persoon => ({
    naam: `${rol} ${kant}`,
    begin,
    binnen,
    traject,
    browser: browser(toneel, geheim, `${rol} ${kant}`),
  })
  const [, vanOuder = null, vanSpecialist = null, vanInlogger = null, vanWaarnemer = null] = await meldIn(
    toneel,
    [
      // The specialist is also signed in at another screen.
      [specialist, null],
      [ouder, traject],
      [specialist, null],
      [ouder, traject, half],
      [waarnemer, null],
    ],
  )
  return [
    wie('ouder', vanOuder, ['/mijn', '/mijn', '/toegang'], null),
    wie(
      'specialist',
      vanSpecialist,
      ['/trajecten', `/trajecten/${traject}`, `/trajecten/${traject}`, '/agenda'],
      null,
    ),
    wie('waarnemer', vanWaarnemer, ['/trajecten', `/trajecten/${traject}`, '/agenda'], null),
    wie('coordinator', bij, [`/aanmeldingen/${traject}`], [traject]),
    wie('inlogger', vanInlogger, ['/inloggen/wachtzin', '/registreren'], null),
    wie('bezoeker', null, ['/', '/aanmelden', '/aanmelden', '/inloggen', '/begin'], null),
  ]
}

const browser = (toneel: Toneel, geheim: Uint8Array | null, naam: string) =>
  maakBrowser(toneel.app, publicUrl, geheim, naam)

/** One sign-in: who, in which traject, and how far ('vol' when nothing is said). */
type Inlog = [persoon: string, traject: string | null, soort?: string]

/** Signs people in, together in one call of the door. The secrets come back in their order. */
async function meldIn({ wereld }: Toneel, inlogs: readonly Inlog[]): Promise<Uint8Array[]> {
  const { deur, toeval } = wereld.poorten
  return await deur.huis(null, async db => {
    const geheimen: Uint8Array[] = []
    for (const [persoon, traject, soort = 'vol'] of inlogs) {
      const geheim = toeval.bytes(32)
      const hash = createHash('sha256').update(geheim).digest()
      const id = toeval.uuid()
      const proof = deur.volmacht('begin', hash.toString('hex'), persoon, id, soort, traject, 36000, 36000)
      await sql`select muur.begin_sessie(${hash}, ${persoon}, ${id}, ${soort}, ${traject}, '36000 s', '36000 s', ${proof})`.execute(
        db,
      )
      geheimen.push(geheim)
    }
    return geheimen
  })
}
