// What the second person reads and says: the copies that lie before them, and one judgement a piece in this round.
import { sql } from 'kysely'
import type { Deeloordeel } from '../../domein/weglating.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type Voorgelegd = { traject: string; id: string; code: string; op: Temporal.Instant }

/** What lies before this member of staff, in the order of the codes. */
export async function listVoorgelegd(db: Db): Promise<Voorgelegd[]> {
  const rows = await db
    .selectFrom('muur.meeleeslijst')
    .select(['traject_id', 'id', 'code', 'voorgelegd_op'])
    .orderBy('code')
    .orderBy('id')
    .execute()
  return rows.map(r => ({
    traject: r.traject_id ?? '',
    id: r.id,
    code: r.code,
    op: r.voorgelegd_op as Temporal.Instant,
  }))
}

/** The copy that lies here now, and its round; undefined when none does. */
export async function findVoorgelegd(db: Db, { traject }: Hier) {
  return await db
    .selectFrom('afschrift')
    .select(['id', 'ronde', 'stand', 'voorgelegd_op'])
    .where('traject_id', '=', traject)
    .where('stand', '=', 'voorgelegd')
    .orderBy('id')
    .executeTakeFirst()
}

export type Oordeel = { deel: string; ronde: number; besluit: 'akkoord' | 'terug'; woorden: Deeloordeel }

/** What was said of the pieces of this copy, round by round. */
export async function listOordelen(db: Db, { traject }: Hier, afschrift: string): Promise<Oordeel[]> {
  const rows = await db
    .selectFrom('afschriftoordeel as o')
    .innerJoin('afschriftdeel as d', join =>
      join.onRef('d.traject_id', '=', 'o.traject_id').onRef('d.id', '=', 'o.deel_id'),
    )
    .select(['o.id', 'o.deel_id', 'o.ronde', 'o.besluit', 'o.woorden'])
    .where('o.traject_id', '=', traject)
    .where('d.afschrift_id', '=', afschrift)
    .orderBy('o.ronde')
    .orderBy('o.id')
    .execute()
  return rows.map(r => ({
    deel: r.deel_id,
    ronde: r.ronde,
    besluit: r.besluit,
    woorden: JSON.parse(r.woorden) as Deeloordeel,
  }))
}

type Nieuw = Deeloordeel & { id: string; deel: string; ronde: number; besluit: 'akkoord' | 'terug' }

/** Says it, once a round: a second press changes nothing. */
export async function addOordeel(db: Db, hier: Hier, nieuw: Nieuw): Promise<void> {
  const { id, deel, ronde, besluit, ...woorden } = nieuw
  await db
    .insertInto('afschriftoordeel')
    .values({
      ...{ traject_id: hier.traject, id, deel_id: deel, ronde, besluit },
      ...{ woorden: JSON.stringify(woorden), door: hier.ik, op: hier.nu },
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/**
 * Says it of the copy that lies here before this person. Null when not all was looked at, or the passphrase is not of just now; undefined when
 * none lies here. Outside the traject, because who said it has no role in it any more; `regel` is for the line in its log.
 */
export async function oordeelOver(
  db: Db,
  traject: string,
  regel: string,
): Promise<'akkoord' | 'bezig' | null | undefined> {
  const ligt = await db
    .selectFrom('muur.meeleeslijst')
    .select('id')
    .where('traject_id', '=', traject)
    .orderBy('id')
    .executeTakeFirst()
  if (!ligt) return undefined
  const { rows } = await sql<{ werd: 'akkoord' | 'bezig' | null }>`
    select muur.oordeel_over_afschrift(${traject}, ${ligt.id}, ${regel}) as werd`.execute(db)
  return rows[0]?.werd ?? null
}
