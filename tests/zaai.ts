// What a test sows in a traject, written by the specialist through the real door: gesprekken and doelen.
import type { Geheim } from '../muur/deur.ts'
import type { Klant } from './klant.ts'
import type { Medewerker, Ouder, Wereld } from './wereld.ts'

/** The secret in the cookie of this visitor. */
export const secretOf = (wie: { klant: Klant }): Geheim =>
  new Uint8Array(Buffer.from(wie.klant.cookies.get('__Host-s') ?? '', 'base64url'))

/** A held gesprek with homework and notes, one cancelled, one on Thursday 4 March 2027 at 14.00 in the practice,
 * and two after it: at home, where the address must stay unknown, and elsewhere. */
export async function sowGesprekken(w: Wereld, s: Medewerker, o: Ouder): Promise<{ gehouden: string }> {
  const { uuid } = w.poorten.toeval
  const locatie = uuid()
  await w.superuser(c =>
    c.query(`insert into locatie (id, naam, adres) values ($1, 'De Lindelaan', 'Lindelaan 3, Amersfoort')`, [
      locatie,
    ]),
  )
  const base = {
    traject_id: o.traject,
    minuten: 60,
    voorbereiding: 'VOORBEREIDING',
    notitie: 'GEHEIME NOTITIE',
  }
  const gehouden = uuid()
  await w.poorten.deur.traject(secretOf(s), o.traject, { actie: 'C', onderdeel: 'proef' }, async db => {
    await db
      .insertInto('gesprek')
      .values([
        {
          ...base,
          id: gehouden,
          begint_op: Temporal.Instant.from('2027-02-18T13:00:00Z'),
          plaats: 'thuis',
          plaats_tekst: 'GEHEIM ADRES',
          stand: 'gehouden',
          huiswerk: 'Merk een keer op dat er een knop wordt ingedrukt.\n\nSchrijf het op. <b>Adem</b> uit.',
        },
        {
          ...base,
          id: uuid(),
          begint_op: Temporal.Instant.from('2027-02-04T13:00:00Z'),
          plaats: 'online',
          plaats_tekst: null,
          stand: 'niet-verschenen',
          huiswerk: null,
        },
      ])
      .execute()
    await db
      .insertInto('gesprek')
      .values({
        ...base,
        id: uuid(),
        begint_op: Temporal.Instant.from('2027-03-04T13:00:00Z'),
        plaats: 'praktijk',
        locatie_id: locatie,
      })
      .execute()
    for (const [plaats, plaats_tekst] of [
      ['thuis', 'GEHEIM ADRES'],
      ['elders', 'buurthuis De Brug'],
    ] as const) {
      const begint_op = Temporal.Instant.from('2027-03-18T13:00:00Z')
      await db
        .insertInto('gesprek')
        .values({ ...base, id: uuid(), begint_op, plaats, plaats_tekst })
        .execute()
    }
  })
  return { gehouden }
}

/** The three doelen, as the specialist sets them. */
export async function sowDoelen(w: Wereld, s: Medewerker, o: Ouder): Promise<void> {
  await w.poorten.deur.traject(secretOf(s), o.traject, { actie: 'C', onderdeel: 'proef' }, async db => {
    for (const soort of ['basis', 'verbinding', 'deescalatie'] as const) {
      const trede = (naam: string) => `${soort}: trede ${naam}`
      await db
        .insertInto('doel')
        .values({
          traject_id: o.traject,
          id: w.poorten.toeval.uuid(),
          soort,
          titel: `Doel van ${soort}`,
          min2: trede('een'),
          min1: trede('twee'),
          nul: trede('drie'),
          plus1: trede('vier'),
          plus2: trede('vijf'),
        })
        .execute()
    }
  })
}
