// The minutes of one traject, and which own trajecten have a gesprek in a month. The wall decides which rows there are.
import { maandVan, type Tijdregel } from '../../domein/tijdstaat.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type Tijd = { traject: string; naam: string; code: string; regels: Tijdregel[] }

/** Every gesprek of this traject with its minutes, in order of time; with `sinds` only from that moment on. */
export async function readTijd(db: Db, hier: Hier, sinds?: Temporal.Instant): Promise<Tijd> {
  const [rij, gesprekken] = await Promise.all([
    db
      .selectFrom('traject')
      .select(['traject_id', 'roepnaam', 'code'])
      .where('traject_id', '=', hier.traject)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('gesprek')
      .select(['id', 'begint_op', 'plaats', 'stand', 'tijd_gesprek', 'tijd_reis', 'tijd_administratie'])
      .where('traject_id', '=', hier.traject)
      .orderBy('begint_op')
      .orderBy('id')
      .execute(),
  ])
  const regels = gesprekken.map(g => ({
    id: g.id,
    begint: g.begint_op,
    plaats: g.plaats,
    stand: g.stand,
    minuten: { gesprek: g.tijd_gesprek, reis: g.tijd_reis, administratie: g.tijd_administratie },
  }))
  return {
    traject: hier.traject,
    naam: rij.roepnaam ?? rij.code,
    code: rij.code,
    regels: sinds ? regels.filter(r => Temporal.Instant.compare(r.begint, sinds) >= 0) : regels,
  }
}

/** An own traject with the moments of its gesprekken: from when on it is mine, so that the time of who was before me is not. */
type EigenTraject = { traject: string; sinds: Temporal.Instant; maanden: ReadonlySet<string> }

/** The own trajecten in which a gesprek stands since they are mine, with the months of these. */
export async function listEigen(db: Db, ik: string): Promise<EigenTraject[]> {
  const [toegang, agenda] = await Promise.all([
    db
      .selectFrom('toegang')
      .select(['traject_id', 'sinds'])
      .where('persoon_id', '=', ik)
      .where('rol', '=', 'specialist')
      .orderBy('traject_id')
      .execute(),
    db
      .selectFrom('muur.agenda')
      .select(['traject_id', 'begint_op'])
      .orderBy('begint_op')
      .orderBy('id')
      .execute(),
  ])
  const eigen = toegang.map(t => ({
    traject: t.traject_id,
    sinds: t.sinds,
    maanden: new Set(
      agenda
        .filter(g => g.traject_id === t.traject_id && Temporal.Instant.compare(g.begint_op, t.sinds) >= 0)
        .map(g => maandVan(g.begint_op).toString()),
    ),
  }))
  return eigen.filter(t => t.maanden.size > 0)
}
