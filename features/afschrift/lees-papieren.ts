// The papers of one traject for a copy: the verslag with what was said of it, requests with their answers, and what left.
import type { Db, Hier } from '../../muur/deur.ts'

/** Of a ground that the ouder is not told yet (decision 0034) nothing is here. A complaint is not of this dossier, and nobody here reads it. */
export async function readPapieren(db: Db, { traject: t }: Hier) {
  const [concept, versies, verklaringen, reacties, antwoorden, tekens, verzoeken, gronden, gezegd, gegeven] =
    await Promise.all([
      db
        .selectFrom('verslag')
        .select(['id', 'inhoud', 'stand'])
        .where('traject_id', '=', t)
        .executeTakeFirst(),
      db
        .selectFrom('verslagversie')
        .select(['id', 'nummer', 'inhoud', 'gedeeld_op'])
        .where('traject_id', '=', t)
        .orderBy('nummer')
        .execute(),
      db
        .selectFrom('verklaring')
        .select(['id', 'tekst', 'eigen_woorden', 'op'])
        .where('traject_id', '=', t)
        .orderBy('op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('reactie')
        .select(['id', 'plek', 'tekst', 'op'])
        .where('traject_id', '=', t)
        .orderBy('op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('antwoord')
        .select(['id', 'besluit', 'tekst', 'op'])
        .where('traject_id', '=', t)
        .orderBy('op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('ondertekening')
        .select(['id', 'door', 'besluit', 'op'])
        .where('traject_id', '=', t)
        .orderBy('op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('verzoek')
        .select(['id', 'soort', 'tekst', 'ontvangen_op', 'besluit', 'reden', 'besloten_op'])
        .where('traject_id', '=', t)
        .where('soort', '<>', 'klacht')
        .orderBy('op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('grondslag')
        .select(['id', 'soort', 'ontvanger', 'doel', 'woorden', 'op'])
        .where('traject_id', '=', t)
        .where(eb => eb.or([eb('zwijgen', 'is', null), eb('verteld_op', 'is not', null)]))
        .orderBy('op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('toestemming')
        .select(['id', 'grondslag_id', 'besluit', 'dag'])
        .where('traject_id', '=', t)
        .orderBy('op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('verstrekking')
        .select(['id', 'grondslag_id', 'op'])
        .where('traject_id', '=', t)
        .orderBy('op')
        .orderBy('id')
        .execute(),
    ])
  return { concept, versies, verklaringen, reacties, antwoorden, tekens, verzoeken, gronden, gezegd, gegeven }
}

export type Papieren = Awaited<ReturnType<typeof readPapieren>>
