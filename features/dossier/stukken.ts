// The pieces of the own dossier that an ouder reads here. Notes and preparation come with a copy (inzage), and are never selected.
import { sql } from 'kysely'
import { vandaagOp } from '../../domein/tijd.ts'
import type { StukSoort } from '../../domein/verzoek.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type Uitspraak = {
  id: string
  gesprek_id: string
  soort: 'feit' | 'volgens' | 'oordeel'
  tekst: string
  bron: string | null
  wie: string | null
  grond: string | null
  datum: Temporal.PlainDate | null
  gemaakt_op: Temporal.Instant
}

/** A text of a piece, by the name of what it is. */
export type Deel = { wat: 'huiswerk' | 'aanleiding' | 'veiligheid' | 'reden'; tekst: string }

export type Stuk = {
  soort: StukSoort
  id: string
  dag: Temporal.PlainDate | null
  delen: Deel[]
  uitspraken: Uitspraak[]
  /** Of a gesprek: there is a note too. Of an uitspraak: the gesprek it was written down at. */
  notitie: boolean
  gesprek: string | null
}

/** A piece in a list: which, and of which day. */
export type Stukregel = Pick<Stuk, 'soort' | 'id' | 'dag'>

/** Everything that is written, the newest first: what is still being written is not there. */
export async function listStukken(db: Db, hier: Hier): Promise<Stukregel[]> {
  const t = hier.traject
  const [plan, gesprekken, einde] = await Promise.all([
    db
      .selectFrom('plan')
      .select(['id', 'vastgesteld_op'])
      .where('traject_id', '=', t)
      .where('vastgesteld_op', 'is not', null)
      .executeTakeFirst(),
    db
      .selectFrom('gesprek as g')
      .select(['g.id', 'g.begint_op'])
      .where('g.traject_id', '=', t)
      .where('g.stand', '<>', 'gepland')
      .where(
        sql<boolean>`(g.notitie is not null or g.huiswerk is not null or exists (select from uitspraak u
          where u.traject_id = g.traject_id and u.gesprek_id = g.id))`,
      )
      .orderBy('g.begint_op', 'desc')
      .orderBy('g.id')
      .execute(),
    db.selectFrom('afsluiting').select(['id', 'op']).where('traject_id', '=', t).executeTakeFirst(),
  ])
  return [
    ...(einde ? [{ soort: 'afsluiting' as const, id: einde.id, dag: vandaagOp(einde.op) }] : []),
    ...gesprekken.map(g => ({ soort: 'gesprek' as const, id: g.id, dag: vandaagOp(g.begint_op) })),
    ...(plan ? [{ soort: 'plan' as const, id: plan.id, dag: plan.vastgesteld_op }] : []),
  ]
}

/** One piece with its texts; undefined when there is none, or when it is still being written. `id` must be a uuid. */
export async function findStuk(db: Db, hier: Hier, soort: StukSoort, id: string): Promise<Stuk | undefined> {
  const leeg = { soort, id, delen: [], uitspraken: [], notitie: false, gesprek: null }
  const met = (...delen: { wat: Deel['wat']; tekst: string | null }[]) =>
    delen.filter((deel): deel is Deel => Boolean(deel.tekst))
  if (soort === 'plan') {
    const rij = await db
      .selectFrom('plan')
      .select(['id', 'aanleiding', 'afspraken_veiligheid', 'vastgesteld_op'])
      .where('traject_id', '=', hier.traject)
      .where('id', '=', id)
      .where('vastgesteld_op', 'is not', null)
      .executeTakeFirst()
    const { aanleiding = null, afspraken_veiligheid = null } = rij ?? {}
    const delen = met(
      { wat: 'aanleiding', tekst: aanleiding },
      { wat: 'veiligheid', tekst: afspraken_veiligheid },
    )
    return rij && { ...leeg, dag: rij.vastgesteld_op, delen }
  }
  if (soort === 'afsluiting') {
    const rij = await db
      .selectFrom('afsluiting')
      .select(['id', 'reden', 'op'])
      .where('traject_id', '=', hier.traject)
      .where('id', '=', id)
      .executeTakeFirst()
    return rij && { ...leeg, dag: vandaagOp(rij.op), delen: met({ wat: 'reden', tekst: rij.reden }) }
  }
  const uitspraken = await listUitspraken(db, hier, soort === 'gesprek' ? 'gesprek_id' : 'id', id)
  const [eerste] = uitspraken
  if (soort === 'uitspraak' && !eerste) return undefined
  const gesprek = await db
    .selectFrom('gesprek')
    .select(['id', 'begint_op', 'huiswerk'])
    .select(sql<boolean>`notitie is not null`.as('notitie'))
    .where('traject_id', '=', hier.traject)
    .where('id', '=', eerste?.gesprek_id ?? id)
    .where('stand', '<>', 'gepland')
    .executeTakeFirst()
  if (!gesprek) return undefined
  const dag = vandaagOp(gesprek.begint_op)
  if (soort === 'uitspraak') return { ...leeg, dag, uitspraken, gesprek: gesprek.id }
  return {
    ...leeg,
    dag,
    uitspraken,
    delen: met({ wat: 'huiswerk', tekst: gesprek.huiswerk }),
    notitie: gesprek.notitie,
  }
}

function listUitspraken(db: Db, hier: Hier, waar: 'id' | 'gesprek_id', id: string): Promise<Uitspraak[]> {
  return db
    .selectFrom('uitspraak')
    .select(['id', 'gesprek_id', 'soort', 'tekst', 'bron', 'wie', 'grond', 'datum', 'gemaakt_op'])
    .where('traject_id', '=', hier.traject)
    .where(waar, '=', id)
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute()
}
