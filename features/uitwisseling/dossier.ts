// Everything of one traject that goes along when its dossier moves to another system, read in one door call.
import { readThemaversies } from '../../http/praktijkthemas.ts'
import type { Db, Hier } from '../../muur/deur.ts'

/** The log of the traject grows with every look: the newest lines, and never more than a file can hold. */
const LOGREGELS = 20_000

/**
 * What the specialist of this traject may read, as it is kept. Not: the private words beside a check-in, the preparation of a gesprek, the meldcode and
 * its lines in the log, and how the ouder is to be reached (those move by hand, from person to person).
 */
export async function readDossier(db: Db, hier: Hier) {
  const t = hier.traject
  const [
    traject,
    ouder,
    medewerkers,
    plan,
    doelen,
    scores,
    gesprekken,
    checkins,
    vragenlijsten,
    versies,
    verklaringen,
    reacties,
    antwoorden,
    tekens,
    log,
  ] = await Promise.all([
    db
      .selectFrom('traject')
      .select(['traject_id', 'stand', 'aangemeld_op', 'gestart_op', 'gesloten_op'])
      .where('traject_id', '=', t)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('ouder')
      .select(['id', 'voornaam', 'achternaam', 'taal'])
      .where('traject_id', '=', t)
      .executeTakeFirst(),
    db
      .selectFrom('medewerker')
      .select(['id', 'naam', 'registratie'])
      .where('id', '=', hier.ik)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('plan')
      .select(['id', 'aanleiding', 'afspraken_veiligheid', 'vastgesteld_op', 'instemming'])
      .where('traject_id', '=', t)
      .executeTakeFirst(),
    db
      .selectFrom('doel')
      .select(['id', 'soort', 'titel', 'min2', 'min1', 'nul', 'plus1', 'plus2'])
      .where('traject_id', '=', t)
      .orderBy('soort')
      .execute(),
    db
      .selectFrom('score')
      .select(['id', 'doel_id', 'door', 'moment', 'waarde', 'op'])
      .where('traject_id', '=', t)
      .orderBy('op')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('gesprek')
      .select(['id', 'begint_op', 'minuten', 'stand', 'thema', 'thema_versie', 'notitie', 'huiswerk'])
      .select('afgezegd_reden')
      .where('traject_id', '=', t)
      .orderBy('begint_op')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('checkin')
      .select(['id', 'rust_ouder', 'rust_kind', 'verbinding', 'druk', 'op'])
      .where('traject_id', '=', t)
      .orderBy('dag')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('vragenlijstantwoord as a')
      .innerJoin('vragenlijst as v', join =>
        join.onRef('v.traject_id', '=', 'a.traject_id').onRef('v.id', '=', 'a.vragenlijst_id'),
      )
      .select(['a.id', 'a.antwoorden', 'a.op', 'v.moment'])
      .where('a.traject_id', '=', t)
      .orderBy('a.op')
      .orderBy('a.id')
      .execute(),
    db
      .selectFrom('verslagversie')
      .select(['id', 'nummer', 'inhoud', 'gedeeld_op'])
      .where('traject_id', '=', t)
      .orderBy('nummer')
      .execute(),
    db
      .selectFrom('verklaring')
      .select(['id', 'versie_id', 'tekst', 'eigen_woorden', 'op'])
      .where('traject_id', '=', t)
      .orderBy('op')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('reactie')
      .select(['id', 'versie_id', 'plek', 'tekst', 'op'])
      .where('traject_id', '=', t)
      .orderBy('op')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('antwoord')
      .select(['id', 'reactie_id', 'besluit', 'tekst', 'op'])
      .where('traject_id', '=', t)
      .orderBy('nummer')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('ondertekening')
      .select(['id', 'versie_id', 'door', 'besluit', 'afdruk', 'op'])
      .where('traject_id', '=', t)
      .orderBy('op')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('logregel')
      .select(['id', 'op', 'persoon_id', 'rol', 'handeling', 'onderdeel', 'uitkomst'])
      .where('traject_id', '=', t)
      .where('onderdeel', '<>', 'meldcode')
      .orderBy('op', 'desc')
      .orderBy('id')
      .limit(LOGREGELS)
      .execute(),
  ])
  const themas = await readThemaversies(
    db,
    gesprekken.map(g => g.thema),
  )
  return {
    traject,
    ouder,
    specialist: medewerkers[0],
    plan,
    doelen,
    scores,
    gesprekken,
    themas,
    checkins,
    vragenlijsten,
    versies,
    verklaringen,
    reacties,
    antwoorden,
    tekens,
    log: log.toReversed(),
  }
}

export type Dossier = Awaited<ReturnType<typeof readDossier>>
