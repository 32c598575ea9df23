// The own gesprekken of one day, as the list over trajecten gives them.
import type { Db } from '../../muur/deur.ts'

export type VanVandaag = { traject: string; id: string; naam: string; begint: Temporal.Instant }

/** From `van` until just before `tot`, in order of time; not what was cancelled. */
export async function listVandaag(
  db: Db,
  van: Temporal.Instant,
  tot: Temporal.Instant,
): Promise<VanVandaag[]> {
  const rijen = await db
    .selectFrom('muur.agenda')
    .select(['traject_id', 'id', 'code', 'roepnaam', 'begint_op'])
    .where('begint_op', '>=', van)
    .where('begint_op', '<', tot)
    .where('stand', '!=', 'afgezegd')
    .orderBy('begint_op')
    .orderBy('id')
    .execute()
  return rijen.map(rij => ({
    traject: rij.traject_id as string,
    id: rij.id,
    naam: rij.roepnaam ?? rij.code,
    begint: rij.begint_op,
  }))
}
