// The doelen as the ouder reads them, and the own begin score with each. Scores of the specialist are not selected.
import { DOELEN, type Doel } from '../../domein/doel.ts'
import type { Score } from '../../domein/score.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type EigenDoel = Doel & {
  id: string
  keuze: { id: string; waarde: Score; op: Temporal.Instant } | null
}

/** The doelen in their fixed order, each with the own begin score. */
export async function listDoelen(db: Db, hier: Hier): Promise<EigenDoel[]> {
  const doelen = await db
    .selectFrom('doel')
    .select(['id', 'soort', 'titel', 'min2', 'min1', 'nul', 'plus1', 'plus2'])
    .where('traject_id', '=', hier.traject)
    .orderBy('soort')
    .execute()
  const scores = await db
    .selectFrom('score')
    .select(['id', 'doel_id', 'waarde', 'op'])
    .where('traject_id', '=', hier.traject)
    .where('door', '=', 'ouder')
    .where('moment', '=', 'begin')
    .orderBy('op')
    .orderBy('id')
    .execute()
  return doelen
    .map(doel => {
      const score = scores.findLast(s => s.doel_id === doel.id)
      return {
        ...doel,
        keuze: score ? { id: score.id, waarde: score.waarde as Score, op: score.op } : null,
      }
    })
    .toSorted((a, b) => DOELEN.indexOf(a.soort) - DOELEN.indexOf(b.soort))
}

/** Writes the own begin score with a doel: new, or another one in its place. */
export async function saveKeuze(
  db: Db,
  hier: Hier,
  doel: EigenDoel,
  waarde: Score,
  id: string,
): Promise<void> {
  if (doel.keuze) {
    await db
      .updateTable('score')
      .set({ waarde, op: hier.nu })
      .where('traject_id', '=', hier.traject)
      .where('id', '=', doel.keuze.id)
      .execute()
    return
  }
  await db
    .insertInto('score')
    .values({
      traject_id: hier.traject,
      id,
      doel_id: doel.id,
      door: 'ouder',
      moment: 'begin',
      waarde,
      op: hier.nu,
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}
