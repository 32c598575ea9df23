// What the letters to an ouder who did not come rest on, and the letters themselves. They are only added.
import type { Aanmelding } from '../../domein/aanmelding.ts'
import type { Afspraak, OproepSoort } from '../../domein/oproep.ts'
import { isAfgesloten } from '../../domein/traject.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Brief } from './brief.ts'

export const WEGEN = ['eigen', 'hand', 'post', 'email'] as const
export type Weg = (typeof WEGEN)[number]

export type Oproep = {
  id: string
  gesprek: string
  soort: OproepSoort
  nieuw: Temporal.Instant | null
  weg: Weg
  brief: Brief
  op: Temporal.Instant
}

/** Every letter of this traject, the oldest first. */
export async function listOproepen(db: Db, { traject }: Hier): Promise<Oproep[]> {
  const rijen = await db
    .selectFrom('oproep')
    .select(['id', 'gesprek_id', 'soort', 'nieuw_op', 'weg', 'inhoud', 'op'])
    .where('traject_id', '=', traject)
    .orderBy('op')
    .orderBy('id')
    .execute()
  return rijen.map(r => ({
    id: r.id,
    gesprek: r.gesprek_id,
    soort: r.soort,
    nieuw: r.nieuw_op,
    weg: r.weg,
    brief: JSON.parse(r.inhoud) as Brief,
    op: r.op,
  }))
}

/** All that the page of the specialist shows. */
export async function readStuk(db: Db, hier: Hier) {
  const { traject: t } = hier
  const [traject, ouder, gesprekken, oproepen, aanmelding, ik] = await Promise.all([
    db
      .selectFrom('traject')
      .select(['traject_id', 'roepnaam', 'code', 'stand'])
      .where('traject_id', '=', t)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('ouder')
      .select(['id', 'voornaam', 'achternaam', 'taal'])
      .where('traject_id', '=', t)
      .executeTakeFirst(),
    db
      .selectFrom('gesprek')
      .select(['id', 'begint_op', 'stand'])
      .where('traject_id', '=', t)
      .orderBy('begint_op')
      .orderBy('id')
      .execute(),
    listOproepen(db, hier),
    db.selectFrom('aanmelding').select(['id', 'inhoud']).where('traject_id', '=', t).executeTakeFirst(),
    db.selectFrom('medewerker').select('naam').where('id', '=', hier.ik).executeTakeFirst(),
  ])
  const a = aanmelding ? (JSON.parse(aanmelding.inhoud) as Aanmelding) : null
  return {
    traject: t,
    naam: traject.roepnaam ?? ouder?.voornaam ?? traject.code,
    voornaam: ouder?.voornaam ?? traject.roepnaam ?? '',
    achternaam: ouder?.achternaam ?? '',
    taal: (ouder?.taal === 'en' ? 'en' : 'nl') as Taal,
    gesloten: isAfgesloten(traject.stand),
    specialist: ik?.naam ?? '',
    gesprekken: gesprekken.map((g): Afspraak => ({ id: g.id, begint: g.begint_op, stand: g.stand })),
    oproepen,
    contact: a && { ...a.contact, telefoon: a.telefoon, email: a.email, adres: a.adres },
  }
}
export type Stuk = Awaited<ReturnType<typeof readStuk>>

/** The ways that are safe for this ouder: what was asked for, handed over, and to be read in the own room. */
export const veiligeWegen = ({ contact }: Stuk): Weg[] =>
  WEGEN.filter(weg => weg === 'eigen' || weg === 'hand' || contact?.kanalen.includes(weg))

/** The lines of an address on a letter by post. None when it does not go by post; a secret address never stands on paper. */
export function adresRegels({ contact, voornaam, achternaam }: Stuk, weg: Weg): string[] {
  if (weg !== 'post' || !contact || contact.adres.geheim) return []
  const { straat, huisnummer, toevoeging, postcode, woonplaats } = contact.adres
  return [
    `${voornaam} ${achternaam}`.trim(),
    [straat, [huisnummer, toevoeging].filter(Boolean).join(' ')].filter(Boolean).join(' '),
    [postcode, woonplaats].filter(Boolean).join('  '),
  ].filter(regel => regel !== '')
}

/** Keeps a letter. The same id a second time changes nothing. */
export async function saveOproep(db: Db, hier: Hier, o: Omit<Oproep, 'op'>): Promise<void> {
  await db
    .insertInto('oproep')
    .values({
      traject_id: hier.traject,
      id: o.id,
      gesprek_id: o.gesprek,
      soort: o.soort,
      nieuw_op: o.nieuw,
      weg: o.weg,
      inhoud: JSON.stringify(o.brief),
      door: hier.ik,
      op: hier.nu,
    })
    .onConflict(oc => oc.columns(['traject_id', 'id']).doNothing())
    .execute()
}
