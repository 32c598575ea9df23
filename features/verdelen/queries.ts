// What triage and verdeling read and write: the list, one aanmelding with its judgements, and who may take it.
import { sql } from 'kysely'
import type { Aanmelding } from '../../domein/aanmelding.ts'
import type { Stand } from '../../domein/traject.ts'
import type { Conclusie, Oordeel } from '../../domein/triage.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { Rij } from './groepen.ts'

/** All trajecten of the practice with the few columns meant for a list; empty for whoever is no coordinator. */
export async function listAanmeldingen(db: Db): Promise<Rij[]> {
  const rows = await db
    .selectFrom('muur.praktijklijst')
    .select(['traject_id', 'code', 'stand', 'roepnaam', 'aangemeld_op', 'specialist', 'oordeel'])
    .orderBy('traject_id')
    .execute()
  return rows.map(r => ({
    traject: r.traject_id as string,
    code: r.code as string,
    stand: r.stand as Stand,
    naam: r.roepnaam,
    aangemeldOp: r.aangemeld_op as Temporal.Instant,
    specialist: r.specialist,
    oordeel: r.oordeel as Conclusie | null,
  }))
}

export type Vastgelegd = {
  id: string
  conclusie: Conclusie
  punten: Oordeel['punten']
  reden: string
  op: Temporal.Instant
  door: string
}

/** Everything a coordinator knows of one traject. Nothing of its gesprekken is among it. */
export type Dossier = {
  traject: string
  code: string
  stand: Stand
  naam: string | null
  versie: number
  aanmelding: { inhoud: Aanmelding; ontvangen: Temporal.Instant } | null
  /** the newest first */
  oordelen: Vastgelegd[]
  specialist: { id: string; naam: string } | null
  nietGestart: { reden: string; op: Temporal.Instant } | null
}

/** Reads one traject. With `vast` nobody else changes it until this call of the door ends. */
export async function readDossier(db: Db, hier: Hier, vast = false): Promise<Dossier> {
  const { traject } = hier
  const kern = db
    .selectFrom('traject')
    .select(['traject_id', 'code', 'stand', 'roepnaam', 'versie'])
    .where('traject_id', '=', traject)
  // Who waits for the row reads the rest after it, and not what stood there before.
  const vastgehouden = vast ? await kern.forUpdate().executeTakeFirstOrThrow() : null
  const lees = vastgehouden ?? kern.executeTakeFirstOrThrow()
  const leesAanmelding = db
    .selectFrom('aanmelding')
    .select(['id', 'inhoud', 'ontvangen_op'])
    .where('traject_id', '=', traject)
    .executeTakeFirst()
  const leesOordelen = db
    .selectFrom('triage')
    .leftJoin('medewerker', 'medewerker.id', 'triage.door')
    .select(['triage.id', 'triage.oordeel', 'triage.punten', 'triage.reden', 'triage.op', 'medewerker.naam'])
    .where('triage.traject_id', '=', traject)
    .orderBy('triage.op', 'desc')
    .orderBy('triage.id')
    .execute()
  const leesSpecialist = db
    .selectFrom('toegang')
    .innerJoin('medewerker', 'medewerker.id', 'toegang.persoon_id')
    .select(['medewerker.id', 'medewerker.naam'])
    .where('toegang.traject_id', '=', traject)
    .where('toegang.rol', '=', 'specialist')
    .where('toegang.tot', 'is', null)
    .executeTakeFirst()
  const leesEinde = db
    .selectFrom('afsluiting')
    .select(['id', 'reden', 'op'])
    .where('traject_id', '=', traject)
    .executeTakeFirst()
  const [t, a, oordelen, s, einde] = await Promise.all([
    lees,
    leesAanmelding,
    leesOordelen,
    leesSpecialist,
    leesEinde,
  ])
  return {
    traject,
    code: t.code,
    stand: t.stand as Stand,
    naam: t.roepnaam,
    versie: t.versie,
    aanmelding: a ? { inhoud: JSON.parse(a.inhoud) as Aanmelding, ontvangen: a.ontvangen_op } : null,
    oordelen: oordelen.map(o => ({
      id: o.id,
      conclusie: o.oordeel as Conclusie,
      punten: JSON.parse(o.punten) as Oordeel['punten'],
      reden: o.reden,
      op: o.op,
      door: o.naam ?? '',
    })),
    specialist: s ?? null,
    nietGestart: einde ? { reden: einde.reden ?? '', op: einde.op } : null,
  }
}

/** Keeps a judgement beside the earlier ones. A second press of the same form finds its id and changes nothing. */
export async function bewaarOordeel(db: Db, hier: Hier, id: string, oordeel: Oordeel): Promise<void> {
  await db
    .insertInto('triage')
    .values({
      traject_id: hier.traject,
      id,
      oordeel: oordeel.conclusie,
      punten: JSON.stringify(oordeel.punten),
      reden: oordeel.reden,
      door: hier.ik,
      op: hier.nu,
    })
    .onConflict(oc => oc.columns(['traject_id', 'id']).doNothing())
    .execute()
}

/** Moves the traject on, and lets whoever still has the earlier page find out (versie). */
export async function zetStand(
  db: Db,
  hier: Hier,
  stand: Stand,
  erbij: { gesloten_op?: Temporal.Instant } = {},
): Promise<void> {
  await db
    .updateTable('traject')
    .set(eb => ({ stand, versie: eb('versie', '+', 1), ...erbij }))
    .where('traject_id', '=', hier.traject)
    .execute()
}

export type Kandidaat = { id: string; naam: string; vrij: number }

/** The specialisten of the lane of this ouder who have room (wall.md, Lanes). Full and not eligible are one thing. */
export async function listGeschikt(db: Db, a: Pick<Aanmelding, 'oudste' | 'kant'>): Promise<Kandidaat[]> {
  const { rows } = await sql<Kandidaat>`select * from muur.geschikt(${a.oudste}, ${a.kant})`.execute(db)
  return rows.filter(rij => rij.vrij > 0)
}

/**
 * Gives the traject to this specialist and, the first time, makes the ouder somebody who can get access. False when the
 * database refuses the specialist: then nothing has changed.
 */
export async function wijsToe(
  db: Db,
  hier: Hier,
  specialist: string,
  a: Aanmelding,
  ouder: { id: string; taal: 'nl' | 'en' },
): Promise<boolean> {
  const { rows } = await sql<{
    gelukt: boolean
  }>`select muur.wijs_toe(${specialist}, ${a.oudste}, ${a.kant}) as gelukt`.execute(db)
  if (!rows[0]?.gelukt) return false
  const eerder = await db
    .selectFrom('ouder')
    .select('id')
    .where('traject_id', '=', hier.traject)
    .executeTakeFirst()
  if (!eerder) {
    await db
      .insertInto('ouder')
      .values({ traject_id: hier.traject, voornaam: a.voornaam, achternaam: a.achternaam, ...ouder })
      .execute()
    await sql`select muur.geef_ouder_toegang(${ouder.id})`.execute(db)
  }
  await db
    .updateTable('traject')
    .set(eb => ({ versie: eb('versie', '+', 1) }))
    .where('traject_id', '=', hier.traject)
    .execute()
  return true
}
