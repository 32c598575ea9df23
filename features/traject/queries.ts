// The own lists of a specialist: caseload, agenda, absence. The wall decides which rows there are.
import type { Db } from '../../muur/deur.ts'
import type { AgendaRegel, CaseloadRegel } from './vandaag.ts'

/** The own trajecten by first name, as the view for lists gives them. */
export async function listCaseload(db: Db): Promise<CaseloadRegel[]> {
  const rows = await db
    .selectFrom('muur.caseload')
    .select([
      'traject_id',
      'code',
      'stand',
      'roepnaam',
      'afgezien_op',
      'vastgesteld_op',
      'verslag_stand',
      'proforma_op',
    ])
    .select(['gehouden', 'laatst_gehouden', 'tussen_scores', 'eind_scores', 'gedaald_op', 'waar_tot'])
    .orderBy('traject_id')
    .execute()
  return rows
    .map(row => ({
      traject: row.traject_id as string,
      naam: row.roepnaam ?? row.code,
      code: row.code,
      stand: row.stand as CaseloadRegel['stand'],
      afgezienOp: row.afgezien_op,
      proformaOp: row.proforma_op,
      vastgesteldOp: row.vastgesteld_op,
      verslag: row.verslag_stand as CaseloadRegel['verslag'],
      gehouden: row.gehouden ?? 0,
      laatstGehouden: row.laatst_gehouden,
      scores: { tussen: row.tussen_scores ?? 0, eind: row.eind_scores ?? 0 },
      gedaaldOp: row.gedaald_op,
      waarTot: row.waar_tot,
    }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.code < b.code ? -1 : 1))
}

/** Own gesprekken from a moment on, and every earlier one that was planned and not written down yet. */
export async function listAgenda(db: Db, vanaf: Temporal.Instant): Promise<AgendaRegel[]> {
  const rows = await db
    .selectFrom('muur.agenda')
    .leftJoin('locatie', 'locatie.id', 'muur.agenda.locatie_id')
    .select(['muur.agenda.traject_id', 'muur.agenda.id', 'muur.agenda.code', 'muur.agenda.roepnaam'])
    .select(['begint_op', 'minuten', 'plaats', 'stand', 'locatie.naam as locatie', 'locatie.adres'])
    .where(eb => eb.or([eb('begint_op', '>=', vanaf), eb('stand', '=', 'gepland')]))
    .orderBy('begint_op')
    .orderBy('muur.agenda.id')
    .execute()
  return rows.map(row => ({
    traject: row.traject_id as string,
    id: row.id,
    naam: row.roepnaam ?? row.code,
    begint: row.begint_op,
    minuten: row.minuten,
    plaats: row.plaats as AgendaRegel['plaats'],
    locatie: row.locatie,
    adres: row.adres,
    stand: row.stand as AgendaRegel['stand'],
  }))
}

/** The last day of the own registration, or null when the practice did not fill it in. */
export async function findRegistratieTot(db: Db, ik: string): Promise<Temporal.PlainDate | null> {
  const row = await db
    .selectFrom('medewerker')
    .select('registratie_tot')
    .where('id', '=', ik)
    .executeTakeFirst()
  return row?.registratie_tot ?? null
}

export type Afwezigheid = { id: string; van: Temporal.PlainDate; tot: Temporal.PlainDate }

/** Own absence that is not over on this day. */
export function listAfwezigheid(db: Db, ik: string, vanaf: Temporal.PlainDate): Promise<Afwezigheid[]> {
  return db
    .selectFrom('afwezigheid')
    .select(['id', 'van', 'tot'])
    .where('medewerker_id', '=', ik)
    .where('tot', '>=', vanaf)
    .orderBy('van')
    .orderBy('id')
    .execute()
}

/** Keeps an absence; the same id a second time changes nothing. */
export async function saveAfwezigheid(
  db: Db,
  ik: string,
  id: string,
  van: string,
  tot: string,
): Promise<void> {
  const dag = (tekst: string) => Temporal.PlainDate.from(tekst)
  await db
    .insertInto('afwezigheid')
    .values({ medewerker_id: ik, id, van: dag(van), tot: dag(tot) })
    .onConflict(oc => oc.columns(['medewerker_id', 'id']).doNothing())
    .execute()
}

/** Takes an absence away; gone already is fine too. */
export async function deleteAfwezigheid(db: Db, ik: string, id: string): Promise<void> {
  await db.deleteFrom('afwezigheid').where('medewerker_id', '=', ik).where('id', '=', id).execute()
}

/** Whether a copy of somebody else's traject lies before this specialist, to be read before it is given. */
export async function isErIetsNaTeLezen(db: Db): Promise<boolean> {
  const rij = await db.selectFrom('muur.meeleeslijst').select('id').limit(1).executeTakeFirst()
  return rij !== undefined
}
