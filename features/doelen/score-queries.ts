// Scores at the fixed moments: begin, tussen and eind, of ouder and specialist apart.
import type { DoelSoort } from '../../domein/doel.ts'
import type { Meetmoment, Scoorder, Score } from '../../domein/score.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { BewaardDoel, BewaardeScore } from './queries.ts'

/** All scores of the traject in order of time, with the doel they belong to. */
export async function listScores(db: Db, hier: Hier): Promise<BewaardeScore[]> {
  const rijen = await db
    .selectFrom('score')
    .innerJoin('doel', join =>
      join.onRef('doel.id', '=', 'score.doel_id').onRef('doel.traject_id', '=', 'score.traject_id'),
    )
    .select(['score.id', 'doel_id', 'doel.soort as doel', 'door', 'moment', 'waarde', 'op'])
    .where('score.traject_id', '=', hier.traject)
    .orderBy('op')
    .orderBy('score.id')
    .execute()
  return rijen.map(rij => ({ ...rij, waarde: rij.waarde as Score }))
}

/** How many gesprekken of this traject were held, and how many are planned. */
export async function telGesprekken(db: Db, hier: Hier): Promise<{ gehouden: number; komend: number }> {
  const rijen = await db
    .selectFrom('gesprek')
    .select('stand')
    .where('traject_id', '=', hier.traject)
    .where('stand', 'in', ['gehouden', 'gepland'])
    .orderBy('begint_op')
    .orderBy('id')
    .execute()
  const gehouden = rijen.filter(rij => rij.stand === 'gehouden').length
  return { gehouden, komend: rijen.length - gehouden }
}

type Getypt = { doel: DoelSoort; door: Scoorder; waarde: Score }
/** One score that somebody else changed since the form was shown. */
type ScoreBotsing = Getypt & { nu: Score }

/**
 * Saves what differs from what the form showed (`was`, key `basis_ouder`). When another tab changed the same score to something else,
 * nothing at all is saved and the clashes come back.
 */
export async function saveScores(
  db: Db,
  hier: Hier,
  moment: Exclude<Meetmoment, 'gesprek'>,
  getypt: readonly Getypt[],
  was: Readonly<Record<string, string>>,
  doelen: readonly BewaardDoel[],
  uuid: () => string,
): Promise<ScoreBotsing[]> {
  const nu = (await listScores(db, hier)).filter(s => s.moment === moment)
  const vind = (g: Getypt) => nu.find(s => s.doel === g.doel && s.door === g.door)
  const gewijzigd = getypt.filter(
    g => String(g.waarde) !== (was[`${g.doel}_${g.door}`] ?? '') && vind(g)?.waarde !== g.waarde,
  )
  const botsingen = gewijzigd.flatMap(g => {
    const staat = vind(g)
    return staat && String(staat.waarde) !== (was[`${g.doel}_${g.door}`] ?? '')
      ? [{ ...g, nu: staat.waarde }]
      : []
  })
  if (botsingen.length > 0) return botsingen
  for (const g of gewijzigd) {
    const staat = vind(g)
    const doel = doelen.find(d => d.soort === g.doel)
    if (staat)
      await db
        .updateTable('score')
        .set({ waarde: g.waarde, op: hier.nu })
        .where('traject_id', '=', hier.traject)
        .where('id', '=', staat.id)
        .execute()
    else if (doel)
      await db
        .insertInto('score')
        .values({
          traject_id: hier.traject,
          id: uuid(),
          doel_id: doel.id,
          door: g.door,
          moment,
          waarde: g.waarde,
          op: hier.nu,
        })
        .onConflict(oc => oc.doNothing())
        .execute()
  }
  return []
}
