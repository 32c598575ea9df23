// The help of one traject, row by row as it is kept, for a copy: how it began, the plan, the gesprekken, the letters, the end.
import type { Db, Hier } from '../../muur/deur.ts'

/**
 * What the practice wrote about the help, oldest first. Not: how the ouder is reached, and where a gesprek at home was; a copy travels, and
 * says nowhere where somebody lives.
 */
export async function readHulp(db: Db, { traject: t }: Hier) {
  const [traject, aanmelding, triage, plan, doelen, gesprekken, uitspraken, oproepen, einde] =
    await Promise.all([
      db
        .selectFrom('traject')
        .select(['traject_id', 'aangemeld_op', 'gestart_op', 'gesloten_op'])
        .where('traject_id', '=', t)
        .executeTakeFirstOrThrow(),
      db
        .selectFrom('aanmelding')
        .select(['id', 'inhoud', 'ontvangen_op'])
        .where('traject_id', '=', t)
        .executeTakeFirst(),
      db
        .selectFrom('triage')
        .select(['id', 'oordeel', 'punten', 'reden', 'op'])
        .where('traject_id', '=', t)
        .orderBy('op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('plan')
        .select([
          'id',
          'familiegroepsplan',
          'afgezien_op',
          'aanleiding',
          'afspraken_veiligheid',
          'instemming',
        ])
        .select(['op_schrift_gewenst_op', 'vastgesteld_op'])
        .where('traject_id', '=', t)
        .executeTakeFirst(),
      db
        .selectFrom('doel')
        .select(['id', 'soort', 'titel', 'min2', 'min1', 'nul', 'plus1', 'plus2'])
        .where('traject_id', '=', t)
        .orderBy('soort')
        .execute(),
      db
        .selectFrom('gesprek')
        .select(['id', 'begint_op', 'minuten', 'plaats', 'stand', 'thema', 'afgezegd_door', 'afgezegd_reden'])
        .select(['voorbereiding', 'notitie', 'huiswerk', 'tijd_gesprek', 'tijd_reis', 'tijd_administratie'])
        .where('traject_id', '=', t)
        .orderBy('begint_op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('uitspraak')
        .select(['id', 'gesprek_id', 'soort', 'tekst', 'bron', 'wie', 'grond', 'datum'])
        .where('traject_id', '=', t)
        .orderBy('gemaakt_op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('oproep')
        .select(['id', 'inhoud', 'op'])
        .where('traject_id', '=', t)
        .orderBy('op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('afsluiting')
        .select(['id', 'soort', 'reden', 'op'])
        .where('traject_id', '=', t)
        .executeTakeFirst(),
    ])
  return { traject, aanmelding, triage, plan, doelen, gesprekken, uitspraken, oproepen, einde }
}

export type Hulp = Awaited<ReturnType<typeof readHulp>>
