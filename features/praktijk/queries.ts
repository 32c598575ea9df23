// What the practice reads and writes of staff: people, pairs, absence, codes. No traject is among it.
import { sql } from 'kysely'
import type { MedewerkerGegevens } from '../../domein/medewerker.ts'
import type { InPaar, Zet } from '../../domein/paar.ts'
import type { MedewerkerRol } from '../../domein/rollen.ts'
import type { Db } from '../../muur/deur.ts'

export type Medewerker = InPaar & {
  rollen: MedewerkerRol[]
  registratie: string
  registratieTot: Temporal.PlainDate | null
  plaatsen: number
  uitDienstOp: Temporal.Instant | null
}

/** Everybody of the practice, by name. With `vast` nobody else changes a pair until this call of the door ends. */
export async function listMedewerkers(db: Db, nu: Temporal.Instant, vast = false): Promise<Medewerker[]> {
  const alle = db
    .selectFrom('medewerker')
    .select([
      'id',
      'naam',
      'rollen',
      'registratie',
      'registratie_tot',
      'plaatsen',
      'paar',
      'positie',
      'uit_dienst_op',
    ])
    .orderBy('naam')
    .orderBy('id')
  const rows = await (vast ? alle.forUpdate() : alle).execute()
  return rows.map(r => ({
    id: r.id,
    naam: r.naam,
    rollen: r.rollen as MedewerkerRol[],
    registratie: r.registratie,
    registratieTot: r.registratie_tot,
    plaatsen: r.plaatsen,
    paar: r.paar,
    positie: r.positie as 0 | 1 | null,
    uitDienstOp: r.uit_dienst_op,
    werkt:
      r.rollen.includes('specialist') &&
      (r.uit_dienst_op === null || Temporal.Instant.compare(r.uit_dienst_op, nu) > 0),
  }))
}

const rij = (g: MedewerkerGegevens) => ({
  naam: g.naam,
  rollen: g.rollen,
  registratie: g.registratie,
  registratie_tot: g.registratieTot === null ? null : Temporal.PlainDate.from(g.registratieTot),
  plaatsen: g.plaatsen,
})

/** Adds somebody once: a second press of the same form finds the id and changes nothing. */
export async function voegToe(db: Db, id: string, g: MedewerkerGegevens): Promise<void> {
  await db
    .insertInto('medewerker')
    .values({ id, ...rij(g), sinds: sql`muur.nu()` })
    .onConflict(oc => oc.column('id').doNothing())
    .execute()
}

export async function bewaarMedewerker(db: Db, id: string, g: MedewerkerGegevens): Promise<void> {
  await db.updateTable('medewerker').set(rij(g)).where('id', '=', id).execute()
}

export async function bewaarPaar(db: Db, zetten: readonly Zet[]): Promise<void> {
  for (const { id, paar, positie } of zetten)
    await db.updateTable('medewerker').set({ paar, positie }).where('id', '=', id).execute()
}

/** Somebody leaves or comes back. Who leaves is out at once; the sign-ins of before do not come back either. */
export async function zetDienst(
  db: Db,
  id: string,
  uit: Temporal.Instant | null,
  volmacht: Buffer,
): Promise<void> {
  await db.updateTable('medewerker').set({ uit_dienst_op: uit }).where('id', '=', id).execute()
  await sql`select muur.eindig_sessies_van(${id}, ${volmacht})`.execute(db)
}

/** A traject that still runs or waits, and of which specialist; as the list of the practice names it. */
export type Lopend = { specialist: string; traject: string; naam: string }

/** What still runs or waits, by name: of one specialist, or of everybody. */
export async function listLopend(db: Db, specialist?: string): Promise<Lopend[]> {
  let lijst = db
    .selectFrom('muur.praktijklijst')
    .select(['traject_id', 'code', 'roepnaam', 'specialist_id'])
    .where('specialist_id', 'is not', null)
    .where('stand', 'in', ['gestart', 'wacht'])
    .orderBy('traject_id')
  if (specialist) lijst = lijst.where('specialist_id', '=', specialist)
  const rows = await lijst.execute()
  return rows
    .map(r => ({
      specialist: r.specialist_id as string,
      traject: r.traject_id as string,
      naam: [r.roepnaam, r.code].filter(Boolean).join(' · '),
    }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.traject < b.traject ? -1 : 1))
}

export type Afwezigheid = { id: string; van: Temporal.PlainDate; tot: Temporal.PlainDate }

/** The absence of somebody that is not over yet, in order. */
export function listAfwezigheid(
  db: Db,
  medewerker: string,
  vandaag: Temporal.PlainDate,
): Promise<Afwezigheid[]> {
  return db
    .selectFrom('afwezigheid')
    .select(['id', 'van', 'tot'])
    .where('medewerker_id', '=', medewerker)
    .where('tot', '>=', vandaag)
    .orderBy('van')
    .orderBy('id')
    .execute()
}

export async function voegAfwezigheidToe(db: Db, medewerker: string, a: Afwezigheid): Promise<void> {
  await db
    .insertInto('afwezigheid')
    .values({ medewerker_id: medewerker, ...a })
    .onConflict(oc => oc.columns(['medewerker_id', 'id']).doNothing())
    .execute()
}

export async function verwijderAfwezigheid(db: Db, medewerker: string, id: string): Promise<void> {
  await db.deleteFrom('afwezigheid').where('medewerker_id', '=', medewerker).where('id', '=', id).execute()
}

/**
 * Keeps the hash of a code of paper for a member of staff. True when it is a recovery: then it works only after a second
 * member of staff confirmed it (safety.md, Recovery).
 */
export async function bewaarCode(
  db: Db,
  code: {
    id: string
    medewerker: string
    hash: Buffer
    door: string
    nu: Temporal.Instant
    tot: Temporal.Instant
  },
): Promise<boolean> {
  await db
    .insertInto('personeelscode')
    .values({
      medewerker_id: code.medewerker,
      id: code.id,
      hash: code.hash,
      gemaakt_op: code.nu,
      geldig_tot: code.tot,
      gemaakt_door: code.door,
    })
    .execute()
  return heeftAccount(db, code.medewerker)
}

/** Whether this member of staff can sign in already. */
export async function heeftAccount(db: Db, medewerker: string): Promise<boolean> {
  const { rows } = await sql<{
    wel: boolean
  }>`select muur.collega_heeft_account(${medewerker}) as wel`.execute(db)
  return rows[0]?.wel ?? false
}

/** Whether this person may go on without the role of specialist: not while any traject is theirs, also one that ended. */
export async function magZonder(db: Db, medewerker: string): Promise<boolean> {
  const { rows } = await sql<{ wel: boolean }>`select muur.rol_past(${medewerker}, '{}') as wel`.execute(db)
  return rows[0]?.wel ?? false
}
