// Two ouders of the same child, each with an own specialist, and every other kind of person at the wall; a row in every table.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { geldigeRij, readTabellen, type Tabel } from '../muur/bewijs/geldige-rij.ts'
import type { Db } from '../muur/deur.ts'
import { appConnection } from '../muur/open-deur.ts'
import { geheugenKluis, type Kluis } from '../platform/kluis.ts'
import { testsleutel } from './cluster.ts'
import { maakWereld, type Wereld } from './wereld.ts'

/** Somebody at the wall: what they hold (null: nothing) and who they are. */
export type Mens = { geheim: Uint8Array | null; persoon: string; rol: string }
export type Kant = {
  traject: string
  ouder: Mens
  specialist: Mens
  aanmelder: Mens
  /** Let in for an hour by a second person (D4), and who only asked. */
  controle: Mens
  aanvrager: Mens
  /** A colleague before whom a copy of this dossier lies. */
  meelezer: Mens
  /** A request for inzage that was granted. */
  toegewezen: string
  /** The key of one row in every table of this traject, as written. */
  rijen: Record<string, Record<string, unknown>>
}
export type TweeKanten = {
  w: Wereld
  a: Kant
  b: Kant
  coordinator: Mens
  tabellen: Tabel[]
  locatie: string
  /** A new session, so far that it is of this kind. */
  geheimVoor(persoon: string, soort: string, traject: string | null): Promise<Uint8Array>
  /** A raw connection as the app role: all that somebody has who only has SQL. Closed with the world. */
  rauw(): Promise<pg.Client>
  sluit(): Promise<void>
}

/** Who writes a table in real life; the door lets nobody else. */
const schrijver: Record<string, 'ouder' | 'specialist' | 'aanmelder' | 'coordinator' | 'meelezer'> = {
  ouder: 'coordinator',
  aanmelding: 'aanmelder',
  kind: 'aanmelder',
  triage: 'coordinator',
  vernietiging: 'coordinator',
  bewaarreden: 'coordinator',
  checkin: 'ouder',
  telling: 'ouder',
  dagboek: 'ouder',
  dagboekblad: 'ouder',
  dagboekdeling: 'ouder',
  verklaring: 'ouder',
  reactie: 'ouder',
  verzoek: 'ouder',
  stukverklaring: 'ouder',
  vragenlijstantwoord: 'ouder',
  ondertekening: 'ouder',
  afschriftoordeel: 'meelezer',
}

/** Makes the world, fills both sides through the door. `tekst` gives what stands in a sealed column, on both sides alike. */
export async function maakTweeKanten(
  tekst: (tabel: string, kolom: string) => string = (tabel, kolom) => `${tabel} ${kolom} van het kind`,
  kluis: Kluis = geheugenKluis(),
): Promise<TweeKanten> {
  const w = await maakWereld({ seed: 'twee kanten', kluis })
  try {
    return await vul(w, tekst)
  } catch (error) {
    // A test that never got its world cannot close it.
    await w.sluit()
    throw error
  }
}

async function vul(w: Wereld, tekst: (tabel: string, kolom: string) => string): Promise<TweeKanten> {
  const { deur, toeval, klok } = w.poorten
  const tabellen = await w.superuser(readTabellen)
  const open: pg.Client[] = []

  const geheimVoor: TweeKanten['geheimVoor'] = async (persoon, soort, traject) => {
    const geheim = toeval.bytes(32)
    const hash = createHash('sha256').update(geheim).digest()
    const sessie = toeval.uuid()
    const proof = deur.volmacht('begin', hash.toString('hex'), persoon, sessie, soort, traject, 36000, 36000)
    await deur.huis(null, db =>
      sql`select muur.begin_sessie(${hash}, ${persoon}, ${sessie}, ${soort}, ${traject}, '36000 s', '36000 s', ${proof})`.execute(
        db,
      ),
    )
    return geheim
  }
  const mens = async (
    persoon: string,
    rol: string,
    traject: string | null,
    soort = 'vol',
  ): Promise<Mens> => ({
    persoon,
    rol,
    geheim: await geheimVoor(persoon, soort, traject),
  })
  const cato = await w.medewerker('Cato Proef', ['coordinator'])
  const coordinator = await mens(cato.id, 'coordinator', null)
  const locatie = toeval.uuid()
  await w.superuser(c =>
    c.query(`insert into locatie (id, naam, adres) values ($1, 'De Haven', 'Kade 1, Zwolle')`, [locatie]),
  )

  const kant = async (naam: string): Promise<Kant> => {
    const medewerker = await w.medewerker(naam, ['specialist'])
    const ouder = await w.traject(medewerker, tekst('traject', 'roepnaam'))
    const { traject } = ouder
    const aanmelder = toeval.uuid()
    await w.superuser(c =>
      c.query(`insert into toegang (traject_id, persoon_id, rol, sinds) values ($1, $2, 'aanmelder', $3)`, [
        traject,
        aanmelder,
        klok.nu().toString(),
      ]),
    )
    const mensen = {
      ouder: await mens(ouder.id, 'ouder', traject),
      specialist: await mens(medewerker.id, 'specialist', null),
      aanmelder: await mens(aanmelder, 'aanmelder', traject, 'aanmelding'),
      coordinator,
      controle: await mens(
        (await w.medewerker('Vera Proef', ['vertrouwensfunctionaris'])).id,
        'vertrouwensfunctionaris',
        null,
      ),
      aanvrager: await mens(
        (await w.medewerker('Vik Proef', ['vertrouwensfunctionaris'])).id,
        'aanvrager',
        null,
      ),
      meelezer: await mens((await w.medewerker('Mia Proef', ['specialist'])).id, 'meelezer', null),
    }
    const rijen: Kant['rijen'] = {
      traject: { traject_id: traject },
      toegang: { traject_id: traject, persoon_id: ouder.id },
    }
    const naar: Record<string, string> = { locatie }
    const besloten: string[] = []
    const tabel = (naam: string) => tabellen.find(t => t.naam === naam) as Tabel
    const schrijf = async (
      naam: string,
      extra: Record<string, unknown> = {},
      wie: Mens = mensen[schrijver[naam] ?? 'specialist'],
    ) => {
      const van = { traject, ik: wie.persoon, rol: wie.rol, naar }
      const rij = { ...geldigeRij(tabel(naam), van, toeval, kolom => tekst(naam, kolom)), ...extra }
      await deur.traject(wie.geheim, traject, { actie: 'C', onderdeel: naam }, db =>
        (db as unknown as Vrij).insertInto(naam).values(rij).execute(),
      )
      rijen[naam] = { traject_id: traject, id: rij.id }
      naar[naam] = rij.id as string
    }
    // The ouder refused the first version of the verslag: so that one may be signed, and nothing of it stands fast yet.
    const tweedeKeer = async () => {
      await schrijf('ondertekening', { besluit: 'geweigerd' })
      await schrijf('verslagversie', { nummer: 2 })
    }
    for (const { naam, soort } of tabellen) {
      // The log and the chain are written by the door itself, never by hand.
      if (soort !== 'traject' || rijen[naam] || /^(logregel|keten|ketenopening)$/.test(naam)) continue
      // Made when it is sent, by the sender and not by a person.
      if (naam === 'verzending') {
        const rij = {
          ...geldigeRij(tabel(naam), { traject, ik: '', rol: '', naar }, toeval),
          verstuurd_op: null,
        }
        await w.superuser(c => voegToe(c, naam, rij))
        rijen[naam] = { traject_id: traject, id: (rij as Record<string, unknown>).id }
        continue
      }
      // Given by a function of the wall, by a coordinator: a colleague who is somebody of nowhere else stands in.
      if (naam === 'waarneming') {
        const rij: Record<string, unknown> = {
          ...geldigeRij(tabel(naam), { traject, ik: coordinator.persoon, rol: '', naar }, toeval),
          beeindigd_op: null,
        }
        await w.superuser(c => voegToe(c, naam, rij))
        rijen[naam] = { traject_id: traject, id: rij.id }
        continue
      }
      if (naam === 'noodtoegang') {
        const vraag = (wie: Mens): Record<string, unknown> => ({
          ...geldigeRij(tabel(naam), { traject, ik: '', rol: '', naar }, toeval),
          ...{ gevraagd_door: wie.persoon, gevraagd_op: klok.nu().toString(), beeindigd_op: null },
          ...{ reden: null, reden_op: null, bevestigd_door: null, bevestigd_op: null, tot: null },
        })
        const [asked, confirmed] = [vraag(mensen.aanvrager), vraag(mensen.controle)]
        for (const rij of [asked, confirmed]) await w.superuser(c => voegToe(c, naam, rij))
        // One gave the reason, through the door, and was let in; the other still has to.
        await deur.traject(mensen.controle.geheim, traject, { actie: 'U', onderdeel: naam }, db =>
          db
            .updateTable(naam)
            .set({ reden: tekst(naam, 'reden'), reden_op: klok.nu() })
            .where('id', '=', confirmed.id as string)
            .execute(),
        )
        await w.superuser(c =>
          c.query(
            `update noodtoegang set bevestigd_door = $2, bevestigd_op = muur.nu(), tot = muur.nu() + interval '60 minutes' where id = $1`,
            [confirmed.id, coordinator.persoon],
          ),
        )
        rijen[naam] = { traject_id: traject, id: asked.id }
        continue
      }
      if (naam === 'uitnodiging') await schrijf(naam, { persoon_id: ouder.id })
      else if (naam === 'verslagversie') await schrijf(naam, { nummer: 1 }).then(tweedeKeer)
      // One that is answered, and one that the ouder can still change.
      else if (naam === 'antwoord')
        await schrijf(naam).then(() => schrijf('reactie', { plek: 'advies-1' }, mensen.ouder))
      // One copy that the specialist works on, and one that lies before the second person.
      else if (naam === 'afschrift')
        await schrijf(naam, { verzoek_id: besloten[0] }).then(() =>
          schrijf(naam, { verzoek_id: besloten[1] }),
        )
      else if (naam === 'afschriftdeel') {
        const [werk = '', ligt = ''] = (
          await w.superuser(c =>
            c.query('select id from afschrift where traject_id = $1 order by verzoek_id = $2 desc', [
              traject,
              besloten[0],
            ]),
          )
        ).rows.map(r => r.id as string)
        for (const afschrift_id of [werk, ligt]) await schrijf(naam, { afschrift_id })
        await zetAfschrift(w, ligt, 'voorgelegd', medewerker.id, mensen.meelezer.persoon)
        rijen.afschrift = { traject_id: traject, id: werk }
        naar.afschrift = werk
      } else if (naam === 'afschriftpapier')
        await nagekeken(w, naar.afschrift ?? '', medewerker.id, mensen.meelezer.persoon, () => schrijf(naam))
      // Only what is signed leaves, and has a paper.
      else if (naam === 'verstrekking' || naam === 'verslagpapier')
        await getekend(w, traject, naar.verslagversie ?? '', medewerker.id, () => schrijf(naam))
      // One of the law that the ouder is not told of yet, and then the one that is asked.
      else if (naam === 'grondslag')
        await schrijf(naam, { soort: 'veilig-thuis', zwijgen: tekst(naam, 'zwijgen') }).then(() =>
          schrijf(naam),
        )
      else await schrijf(naam)
      // Two that were decided, and one that nobody decided yet.
      if (naam === 'verzoek') {
        const { persoon, geheim } = mensen.specialist
        for (const _ of [1, 2]) {
          const id = naar.verzoek ?? ''
          await deur.traject(geheim, traject, { actie: 'U', onderdeel: naam }, db =>
            db
              .updateTable(naam)
              .set({
                ...{ stand: 'besloten', besluit: 'deels', reden: tekst(naam, 'reden') },
                ...{ besloten_door: persoon, besloten_op: klok.nu() },
              })
              .where('id', '=', id)
              .execute(),
          )
          besloten.push(id)
          await schrijf(naam)
        }
        naar.toegewezen = besloten[0] ?? ''
      }
      if (naam === 'score') await schrijf(naam, {}, mensen.ouder)
    }
    for (const { persoon } of [mensen.ouder, mensen.specialist])
      for (const t of tabellen.filter(x => x.soort === 'persoon' && x.naam !== 'sessie'))
        await w.superuser(c =>
          voegToe(c, t.naam, { ...geldigeRij(t, { traject, ik: persoon, rol: '', naar }, toeval) }),
        )
    const log = await w.superuser(c =>
      c.query('select traject_id, id from logregel where traject_id = $1 limit 1', [traject]),
    )
    rijen.logregel = log.rows[0]
    for (const naam of ['keten', 'ketenopening']) rijen[naam] = { traject_id: traject }
    return { traject, rijen, toegewezen: naar.toegewezen ?? '', ...mensen }
  }
  const a = await kant('Anna Proef')
  const b = await kant('Bram Proef')
  return {
    w,
    a,
    b,
    coordinator,
    tabellen,
    locatie,
    geheimVoor,
    rauw: async () => {
      const client = new pg.Client(appConnection(w.connection, testsleutel))
      client.on('error', () => {})
      await client.connect()
      open.push(client)
      return client
    },
    sluit: async () => {
      await Promise.all(open.map(c => c.end().catch(() => {})))
      await w.sluit()
    },
  }
}

/** Does something while the specialist has signed this version: what is signed may leave. Afterwards nothing of it stands fast again. */
export async function getekend<T>(
  w: Wereld,
  traject: string,
  versie: string,
  specialist: string,
  werk: () => Promise<T>,
): Promise<T> {
  const id = w.poorten.toeval.uuid()
  await w.superuser(c =>
    c.query(
      `insert into ondertekening (traject_id, id, versie_id, door, persoon_id, besluit, afdruk, op)
       values ($1, $2, $3, 'specialist', $4, 'akkoord', '', muur.nu())`,
      [traject, id, versie, specialist],
    ),
  )
  try {
    return await werk()
  } finally {
    await w.superuser(c => c.query('delete from ondertekening where id = $1', [id]))
  }
}

/** Puts a copy where two people would have brought it, past the functions that do. */
export async function zetAfschrift(
  w: Wereld,
  id: string,
  stand: 'bezig' | 'voorgelegd' | 'akkoord',
  door: string,
  meelezer: string | null,
): Promise<void> {
  const ligt = stand !== 'bezig'
  await w.superuser(c =>
    c.query(
      `update afschrift set stand = $2::woord, ronde = $3, voorgelegd_door = $4, voorgelegd_op = case when $4::uuid is not null then muur.nu() end,
         meelezer_id = $5, akkoord_op = case when $2::woord = 'akkoord' then muur.nu() end where id = $1`,
      [id, stand, ligt ? 1 : 0, ligt ? door : null, meelezer],
    ),
  )
}

/** Does something while two people agreed on this copy. Afterwards it is one that the specialist works on again. */
export async function nagekeken<T>(
  w: Wereld,
  id: string,
  specialist: string,
  meelezer: string,
  werk: () => Promise<T>,
): Promise<T> {
  await zetAfschrift(w, id, 'akkoord', specialist, meelezer)
  try {
    return await werk()
  } finally {
    await zetAfschrift(w, id, 'bezig', specialist, null)
  }
}

/** An insert of these columns, as text and values. */
export async function voegToe(
  client: pg.ClientBase,
  tabel: string,
  rij: Record<string, unknown>,
): Promise<number> {
  const kolommen = Object.keys(rij)
  const { rowCount } = await client.query(
    `insert into public.${tabel} (${kolommen.join(', ')}) values (${kolommen.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(rij),
  )
  return rowCount ?? 0
}

/** Begins a transaction and presents a capability as the door does (muur/deur.ts). */
export async function toon(client: pg.ClientBase, geheim: Uint8Array | null, traject: string): Promise<void> {
  await client.query('begin')
  await client.query(`select set_config('luwte.sessie', $1, true), set_config('luwte.traject', $2, true)`, [
    geheim ? Buffer.from(geheim).toString('hex') : '',
    traject,
  ])
}

type Vrij = { insertInto(tabel: string): { values(rij: object): { execute(): Promise<unknown> } } } & Db
