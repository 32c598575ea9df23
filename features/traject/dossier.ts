// Everything the overview of one traject shows, read in one door call.
import { sql } from 'kysely'
import type { DoelSoort } from '../../domein/doel.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import type { Db, Hier } from '../../muur/deur.ts'

/** Reads one traject: who, where we are, what was scored and said. Missing parts are null or empty. */
export async function readDossier(db: Db, hier: Hier) {
  const t = hier.traject
  // Asked all at once: the database answers them in a row, without waiting for us in between.
  const [
    traject,
    ouder,
    kinderen,
    plan,
    doelen,
    scores,
    gesprekken,
    checkins,
    verslag,
    uitnodigingen,
    aanmelding,
    account,
    nieuwMiddel,
    waarnemingen,
    gevraagd,
  ] = await Promise.all([
    db
      .selectFrom('traject')
      .select(['traject_id', 'code', 'stand', 'roepnaam', 'aangemeld_op', 'gestart_op', 'gesloten_op'])
      .where('traject_id', '=', t)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('ouder')
      .select(['id', 'voornaam', 'achternaam'])
      .where('traject_id', '=', t)
      .executeTakeFirst(),
    db
      .selectFrom('kind')
      .select(['id', 'voornaam', 'geboortedatum'])
      .where('traject_id', '=', t)
      .orderBy('geboortedatum')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('plan')
      .select(['familiegroepsplan', 'afgezien_op', 'op_schrift_gewenst_op', 'vastgesteld_op'])
      .where('traject_id', '=', t)
      .executeTakeFirst(),
    db
      .selectFrom('doel')
      .select(['id', 'soort', 'titel'])
      .where('traject_id', '=', t)
      .orderBy('soort')
      .execute(),
    db
      .selectFrom('score')
      .select(['doel_id', 'door', 'moment', 'waarde', 'op'])
      .where('traject_id', '=', t)
      .orderBy('op')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('gesprek')
      .leftJoin('locatie', 'locatie.id', 'gesprek.locatie_id')
      .select(['gesprek.id', 'begint_op', 'minuten', 'plaats', 'plaats_tekst', 'stand', 'thema'])
      .select('locatie.naam as locatie')
      .where('traject_id', '=', t)
      .orderBy('begint_op')
      .orderBy('gesprek.id')
      .execute(),
    db
      .selectFrom('checkin')
      .select(['id', 'dag', 'rust_ouder', 'rust_kind', 'verbinding', 'druk', 'woorden'])
      .where('traject_id', '=', t)
      .orderBy('dag')
      .orderBy('id')
      .execute(),
    db.selectFrom('verslag').select('stand').where('traject_id', '=', t).executeTakeFirst(),
    db
      .selectFrom('uitnodiging')
      .select(['geopend_op', 'geldig_tot', 'gebruikt_op', 'bevestigd_door'])
      .where('traject_id', '=', t)
      .orderBy('geopend_op', 'desc')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('aanmelding')
      .select(['kader', 'ontvangen_op'])
      .where('traject_id', '=', t)
      .executeTakeFirst(),
    heeftOuderAccount(db),
    readNieuwMiddel(db),
    listWaarnemingen(db, hier),
    db
      .selectFrom('verzoek as v')
      .leftJoin('uitstel as u', join =>
        join.onRef('u.traject_id', '=', 'v.traject_id').onRef('u.id', '=', 'v.id'),
      )
      .select(['v.soort', 'v.ontvangen_op as ontvangenOp'])
      .select(sql<boolean>`u.id is not null`.as('uitgesteld'))
      .where('v.traject_id', '=', t)
      .where('v.stand', '=', 'open')
      .orderBy('v.ontvangen_op')
      .orderBy('v.id')
      .execute(),
  ])
  return {
    traject,
    naam: traject.roepnaam ?? ouder?.voornaam ?? traject.code,
    ouder: ouder ?? null,
    kinderen: kinderen.toSorted((a, b) => (a.geboortedatum < b.geboortedatum ? -1 : 1)),
    plan: plan ?? null,
    doelen,
    scores,
    gesprekken,
    checkins,
    verslag: verslag?.stand ?? null,
    uitnodigingen,
    account,
    nieuwMiddel,
    waarnemingen,
    gevraagd,
    aanmelding: aanmelding ?? null,
  }
}

/** Who stands in now or will, first the nearest; `ik` when that is the reader. */
async function listWaarnemingen(db: Db, hier: Hier) {
  const rijen = await db
    .selectFrom('waarneming as w')
    .leftJoin('medewerker as m', 'm.id', 'w.waarnemer_id')
    .select(['w.id', 'w.waarnemer_id', 'w.van', 'w.tot', 'm.naam'])
    .where('w.traject_id', '=', hier.traject)
    .where('w.beeindigd_op', 'is', null)
    .where('w.tot', '>=', vandaagOp(hier.nu))
    .orderBy('w.van')
    .orderBy('w.id')
    .execute()
  return rijen.map(r => ({ van: r.van, tot: r.tot, naam: r.naam ?? '', ik: r.waarnemer_id === hier.ik }))
}

/** Whether the ouder of this traject can sign in already: then a code of paper is a recovery (safety.md, Recovery). */
export async function heeftOuderAccount(db: Db): Promise<boolean> {
  const { rows } = await sql<{ wel: boolean }>`select muur.ouder_heeft_account() as wel`.execute(db)
  return rows[0]?.wel ?? false
}

/** When the ouder last got a new way to sign in, in the last 30 days; no more than that (safety.md). */
async function readNieuwMiddel(db: Db): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ op: Temporal.Instant | null }>`select muur.nieuw_middel() as op`.execute(db)
  return rows[0]?.op ?? null
}

export type Dossier = Awaited<ReturnType<typeof readDossier>>

/** The latest score of one person on one doel, or null. */
export function laatsteScore(d: Dossier, soort: DoelSoort, door: 'ouder' | 'specialist'): number | null {
  const doel = d.doelen.find(x => x.soort === soort)
  return d.scores.findLast(s => s.doel_id === doel?.id && s.door === door)?.waarde ?? null
}
