// Puts an aanmelding with its children into a traject of the test world, the way an aanmelder does.
import { sql } from 'kysely'
import type { Aanmelding } from '../domein/aanmelding.ts'
import type { Wereld } from './wereld.ts'

/** A complete, fictional aanmelding to change a little. */
export const aanmelding: Aanmelding = {
  voornaam: 'Noor',
  achternaam: 'de Voorbeeld',
  telefoon: '+31612345678',
  email: null,
  contact: { kanalen: ['bellen'], tijden: 'Na 20 uur', voicemail: false, bijzonderheden: '' },
  adres: { straat: '', huisnummer: null, toevoeging: '', postcode: '', woonplaats: 'Zwolle', geheim: true },
  contactverbod: 'nee',
  contactverbodToelichting: '',
  taal: 'Nederlands',
  tolk: false,
  kinderen: [
    { voornaam: 'Fien', geboortedatum: '2018-04-09' },
    { voornaam: 'Mats', geboortedatum: '2021-11-30' },
  ],
  oudste: '2018-04-09',
  kant: 0,
  kader: 'vrijwillig',
  otsTot: null,
  zitting: null,
  proforma: null,
  eerdereHulp: ['mediation'],
  eerdereHulpTekst: 'Twee keer mediation, beide keren gestopt.',
  conflictduur: 'langer-dan-2-jaar',
  veiligheid: { tekst: '', belMij: false },
  aanleiding: 'Ik wil dat het thuis weer rustig wordt.\nOok voor mezelf.',
}

/** Writes it behind the wall under a capability of an aanmelder. */
export async function schrijfAanmelding(
  w: Wereld,
  traject: string,
  inhoud: Partial<Aanmelding> = {},
): Promise<void> {
  const { deur, toeval, klok } = w.poorten
  const alles = { ...aanmelding, ...inhoud }
  const persoon = toeval.uuid()
  await w.superuser(c =>
    c.query(`insert into toegang (traject_id, persoon_id, rol, sinds) values ($1, $2, 'aanmelder', $3)`, [
      traject,
      persoon,
      klok.nu().toString(),
    ]),
  )
  const geheim = toeval.bytes(32)
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', geheim as BufferSource))
  const sessie = toeval.uuid()
  const proof = deur.volmacht('begin', hash.toString('hex'), persoon, sessie, 'aanmelding', traject, 60, 60)
  await deur.huis(null, db =>
    sql`select muur.begin_sessie(${hash}, ${persoon}, ${sessie}, 'aanmelding', ${traject}, '60 s', '60 s', ${proof})`.execute(
      db,
    ),
  )
  await deur.traject(geheim, traject, { actie: 'C', onderdeel: 'aanmelding' }, async (db, hier) => {
    await db
      .insertInto('aanmelding')
      .values({
        traject_id: traject,
        id: toeval.uuid(),
        inhoud: JSON.stringify(alles),
        kader: alles.kader,
        ontvangen_op: hier.nu,
      })
      .execute()
    for (const kind of alles.kinderen)
      await db
        .insertInto('kind')
        .values({ traject_id: traject, id: toeval.uuid(), ...kind })
        .execute()
  })
  await w.superuser(c => c.query('delete from toegang where persoon_id = $1', [persoon]))
}
