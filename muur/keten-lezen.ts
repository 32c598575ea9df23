// The control number of the chain at the moment something was recorded: what is printed on the paper about it.
import type { Db, Hier } from './deur.ts'
import { ketengetal } from './keten-getal.ts'
import { leesOpening } from './keten-inhoud.ts'

/**
 * The number of the link in the chain of the dossier for this row, written by a door call of this moment; or of the row of the table `erbij`
 * that went with it, so that the number stands for that too. Sixteen characters, always the same for the same row; null for what was
 * written before there was a chain, or whose link was made meaningless.
 */
export async function findKetengetal(
  db: Db,
  hier: Hier,
  rij: string,
  op: Temporal.Instant,
  erbij: string | null = null,
): Promise<string | null> {
  const schakels = await db
    .selectFrom('keten as k')
    .innerJoin('ketenopening as o', join =>
      join
        .onRef('o.traject_id', '=', 'k.traject_id')
        .onRef('o.deel', '=', 'k.deel')
        .onRef('o.nummer', '=', 'k.nummer'),
    )
    .select(['o.id', 'o.opening', 'k.hash', 'k.nummer'])
    .where('k.traject_id', '=', hier.traject)
    .where('k.deel', '=', 'dossier')
    .where('k.op', '=', op)
    .orderBy('k.nummer')
    .execute()
  const opened = schakels.map(s => ({ ...leesOpening(s.opening), hash: s.hash }))
  const at = opened.findIndex(s => s.rij === rij)
  if (at < 0) return null
  const found = opened.slice(at).find(s => s.tabel === erbij) ?? opened[at]
  return found ? ketengetal(found.hash) : null
}
