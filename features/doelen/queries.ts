// The plan, the doelen and the scores of one traject. Whoever saves says which versie was read.
import type { Doel, DoelSoort } from '../../domein/doel.ts'
import type { Meetmoment, Scoorder, Score } from '../../domein/score.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { PlanTekst } from './plan-invoer.ts'

export type BewaardPlan = { id: string; versie: number; tekst: PlanTekst }
export type BewaardDoel = Doel & { id: string; versie: number }
export type BewaardeScore = {
  id: string
  doel_id: string
  doel: DoelSoort
  door: Scoorder
  moment: Meetmoment
  waarde: Score
  op: Temporal.Instant
}
/** Saved, or what another tab saved meanwhile. */
type Bewaring<T> = { ok: true } | { ok: false; nu: T | null }

export async function readNaam(db: Db, hier: Hier): Promise<{ naam: string; code: string; stand: string }> {
  const rij = await db
    .selectFrom('traject')
    .select(['traject_id', 'roepnaam', 'code', 'stand'])
    .where('traject_id', '=', hier.traject)
    .executeTakeFirstOrThrow()
  return { naam: rij.roepnaam ?? rij.code, code: rij.code, stand: rij.stand }
}

export async function readPlan(db: Db, hier: Hier): Promise<BewaardPlan | null> {
  const rij = await db
    .selectFrom('plan')
    .select(['id', 'versie', 'familiegroepsplan', 'afgezien_op', 'op_schrift_gewenst_op', 'proforma_op'])
    .select(['aanleiding', 'afspraken_veiligheid', 'instemming', 'vastgesteld_op'])
    .where('traject_id', '=', hier.traject)
    .executeTakeFirst()
  if (!rij) return null
  const instemming = JSON.parse(rij.instemming ?? '{}') as { hoe?: string; op?: string }
  const tekst: PlanTekst = {
    familiegroepsplan: rij.familiegroepsplan ?? '',
    afgezien_op: rij.afgezien_op?.toString() ?? '',
    op_schrift_gewenst_op: rij.op_schrift_gewenst_op?.toString() ?? '',
    proforma_op: rij.proforma_op?.toString() ?? '',
    aanleiding: rij.aanleiding ?? '',
    afspraken_veiligheid: rij.afspraken_veiligheid ?? '',
    instemming_hoe: instemming.hoe ?? '',
    instemming_op: instemming.op ?? '',
    vastgesteld_op: rij.vastgesteld_op?.toString() ?? '',
  }
  return { id: rij.id, versie: rij.versie, tekst }
}

/** `versie` 0: there was no plan yet. */
export async function savePlan(
  db: Db,
  hier: Hier,
  nieuw: { id: string; versie: number; tekst: PlanTekst },
): Promise<Bewaring<BewaardPlan>> {
  const t = nieuw.tekst
  const dag = (tekst: string) => (tekst === '' ? null : Temporal.PlainDate.from(tekst))
  const rij = {
    familiegroepsplan: (t.familiegroepsplan || null) as 'gemaakt' | 'niet-gewenst' | 'niet-passend' | null,
    afgezien_op: dag(t.afgezien_op),
    op_schrift_gewenst_op: dag(t.op_schrift_gewenst_op),
    proforma_op: dag(t.proforma_op),
    aanleiding: t.aanleiding || null,
    afspraken_veiligheid: t.afspraken_veiligheid || null,
    instemming: t.instemming_hoe ? JSON.stringify({ hoe: t.instemming_hoe, op: t.instemming_op }) : null,
    vastgesteld_op: dag(t.vastgesteld_op),
  }
  const nu = await readPlan(db, hier)
  if (!nu && nieuw.versie === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('plan')
      .values({ traject_id: hier.traject, id: nieuw.id, ...rij })
      .onConflict(oc => oc.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows) return { ok: true }
  } else if (nu && nu.versie === nieuw.versie) {
    const { numUpdatedRows } = await db
      .updateTable('plan')
      .set({ ...rij, versie: nieuw.versie + 1 })
      .where('traject_id', '=', hier.traject)
      .where('id', '=', nu.id)
      .where('versie', '=', nieuw.versie)
      .executeTakeFirst()
    if (numUpdatedRows) return { ok: true }
  }
  const nuTekst = await readPlan(db, hier)
  return gelijk(nuTekst?.tekst, t) ? { ok: true } : { ok: false, nu: nuTekst }
}

export async function listDoelen(db: Db, hier: Hier): Promise<BewaardDoel[]> {
  return await db
    .selectFrom('doel')
    .select(['id', 'versie', 'soort', 'titel', 'min2', 'min1', 'nul', 'plus1', 'plus2'])
    .where('traject_id', '=', hier.traject)
    .orderBy('soort')
    .execute()
}

/** `versie` 0: this doel was not there yet. */
export async function saveDoel(
  db: Db,
  hier: Hier,
  nieuw: { id: string; versie: number; doel: Doel },
): Promise<Bewaring<BewaardDoel>> {
  const find = async () => (await listDoelen(db, hier)).find(d => d.soort === nieuw.doel.soort) ?? null
  const nu = await find()
  if (!nu && nieuw.versie === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('doel')
      .values({ traject_id: hier.traject, id: nieuw.id, ...nieuw.doel })
      .onConflict(oc => oc.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows) return { ok: true }
  } else if (nu && nu.versie === nieuw.versie) {
    const { numUpdatedRows } = await db
      .updateTable('doel')
      .set({ ...nieuw.doel, versie: nieuw.versie + 1 })
      .where('traject_id', '=', hier.traject)
      .where('id', '=', nu.id)
      .where('versie', '=', nieuw.versie)
      .executeTakeFirst()
    if (numUpdatedRows) return { ok: true }
  }
  const anders = await find()
  return gelijk(anders, nieuw.doel) ? { ok: true } : { ok: false, nu: anders }
}

/** Whether everything of `b` stands in `a` already: then a second press of the button changes nothing. */
function gelijk(a: object | null | undefined, b: object): boolean {
  return !!a && Object.entries(b).every(([naam, waarde]) => (a as Record<string, unknown>)[naam] === waarde)
}
