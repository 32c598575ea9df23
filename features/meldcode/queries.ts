// Reads and records the meldcode of one traject. There is nothing to change: a correction is a line of its own.
import type { GedaneStap, Meldstap } from '../../domein/meldcode.ts'
import type { Db, Hier } from '../../muur/deur.ts'

/** One step as it was recorded. `naam` is who wrote it, null when that person is no colleague any more. */
export type Vastgelegd = {
  id: string
  meldcode: string
  stap: Meldstap
  verbetert: string | null
  gedaanOp: Temporal.PlainDate
  antwoorden: Readonly<Record<string, string>>
  naam: string | null
  op: Temporal.Instant
}

export type Meldcode = { id: string; begonnen: Temporal.Instant; regels: Vastgelegd[] }

/** What the specialist calls this traject, and every meldcode of it, newest first, each with its lines in the order they came. */
export async function readMeldcodes(
  db: Db,
  { traject }: Hier,
): Promise<{ naam: string; code: string; alle: Meldcode[] }> {
  const [wie, codes, stappen] = await Promise.all([
    db
      .selectFrom('traject')
      .select(['traject_id', 'code', 'roepnaam'])
      .where('traject_id', '=', traject)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('meldcode')
      .select(['id', 'begonnen_op'])
      .where('traject_id', '=', traject)
      .orderBy('begonnen_op', 'desc')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('meldstap')
      .leftJoin('medewerker', 'medewerker.id', 'meldstap.door')
      .select(['meldstap.id', 'meldcode_id', 'stap', 'verbetert', 'gedaan_op', 'inhoud', 'op'])
      .select('medewerker.naam')
      .where('traject_id', '=', traject)
      .orderBy('op')
      .orderBy('meldstap.id')
      .execute(),
  ])
  const regels = stappen.map(
    (rij): Vastgelegd => ({
      id: rij.id,
      meldcode: rij.meldcode_id,
      stap: rij.stap,
      verbetert: rij.verbetert,
      gedaanOp: rij.gedaan_op,
      antwoorden: JSON.parse(rij.inhoud) as Record<string, string>,
      naam: rij.naam,
      op: rij.op,
    }),
  )
  return {
    naam: wie.roepnaam ?? wie.code,
    code: wie.code,
    alle: codes.map(code => ({
      id: code.id,
      begonnen: code.begonnen_op,
      regels: regels.filter(regel => regel.meldcode === code.id),
    })),
  }
}

/** Begins one; the same id a second time changes nothing. */
export async function beginMeldcode(db: Db, { traject, nu }: Hier, id: string): Promise<void> {
  await db
    .insertInto('meldcode')
    .values({ traject_id: traject, id, begonnen_op: nu })
    .onConflict(oc => oc.columns(['traject_id', 'id']).doNothing())
    .execute()
}

/** Records one step in the own name; the same id a second time changes nothing. */
export async function saveMeldstap(
  db: Db,
  { traject, ik, nu }: Hier,
  waar: { id: string; meldcode: string; stap: Meldstap; verbetert: string | null },
  gedaan: GedaneStap,
): Promise<void> {
  await db
    .insertInto('meldstap')
    .values({
      traject_id: traject,
      id: waar.id,
      meldcode_id: waar.meldcode,
      stap: waar.stap,
      verbetert: waar.verbetert,
      gedaan_op: Temporal.PlainDate.from(gedaan.gedaanOp),
      inhoud: JSON.stringify(gedaan.antwoorden),
      door: ik,
      op: nu,
    })
    .onConflict(oc => oc.columns(['traject_id', 'id']).doNothing())
    .execute()
}
