// The rows of requests, and of own words beside a piece.
import { vandaagOp } from '../../domein/tijd.ts'
import type { StukSoort, VerzoekBesluit, VerzoekSoort } from '../../domein/verzoek.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type Verzoek = {
  id: string
  soort: VerzoekSoort
  stuk: StukSoort | null
  stukId: string | null
  tekst: string
  door: 'ouder' | 'specialist'
  ontvangenOp: Temporal.PlainDate
  /** The answer takes longer: told when, and why. */
  uitgesteld: boolean
  uitstel: { reden: string; op: Temporal.Instant } | null
  /** Of a complaint: when the klachtencommissie gave its ruling. */
  uitspraakOp: Temporal.PlainDate | null
  /** Null while nobody decided. */
  besluit: { besluit: VerzoekBesluit; reden: string; op: Temporal.Instant } | null
}

/** What who asks may read of it, the newest first. */
export async function listVerzoeken(db: Db, hier: Hier): Promise<Verzoek[]> {
  const rows = await db
    .selectFrom('verzoek as v')
    .leftJoin('uitstel as u', join =>
      join.onRef('u.traject_id', '=', 'v.traject_id').onRef('u.id', '=', 'v.id'),
    )
    .select([
      'v.id',
      'v.soort',
      'v.stuk',
      'v.stuk_id',
      'v.tekst',
      'v.door',
      'v.ontvangen_op',
      'v.uitspraak_op',
    ])
    .select(['v.besluit', 'v.reden', 'v.besloten_op'])
    // The words of a row are opened by its id.
    .select(['u.id as uitstel_id', 'u.reden as uitstel', 'u.op as uitgesteld_op'])
    .where('v.traject_id', '=', hier.traject)
    .orderBy('v.op', 'desc')
    .orderBy('v.id')
    .execute()
  return rows.map(r => ({
    ...{ id: r.id, soort: r.soort, stuk: r.stuk, stukId: r.stuk_id, tekst: r.tekst, door: r.door },
    ...{ ontvangenOp: r.ontvangen_op, uitspraakOp: r.uitspraak_op, uitgesteld: r.uitgesteld_op !== null },
    uitstel: r.uitgesteld_op && { reden: r.uitstel ?? '', op: r.uitgesteld_op },
    besluit:
      r.besluit && r.besloten_op ? { besluit: r.besluit, reden: r.reden ?? '', op: r.besloten_op } : null,
  }))
}

export type NieuwVerzoek = {
  id: string
  soort: VerzoekSoort
  stuk: { soort: StukSoort; id: string } | null
  tekst: string
}

/** Writes down a request of the ouder who is here; the clock starts today. Sent twice it stands there once. */
export async function addVerzoek(db: Db, hier: Hier, nieuw: NieuwVerzoek): Promise<void> {
  await db
    .insertInto('verzoek')
    .values({
      traject_id: hier.traject,
      ...{ id: nieuw.id, soort: nieuw.soort, tekst: nieuw.tekst },
      ...{ stuk: nieuw.stuk?.soort ?? null, stuk_id: nieuw.stuk?.id ?? null },
      ...{ door: 'ouder', persoon_id: hier.ik, ontvangen_op: vandaagOp(hier.nu), op: hier.nu },
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** A request, with what its letters say besides; undefined when who asks reads none of this id. */
export async function findGevraagd(
  db: Db,
  hier: Hier,
  id: string,
): Promise<{ verzoek: Verzoek; naam: string; taal: 'nl' | 'en' } | undefined> {
  const [verzoeken, ouder] = await Promise.all([
    listVerzoeken(db, hier),
    db
      .selectFrom('ouder')
      .select(['id', 'voornaam', 'achternaam', 'taal'])
      .where('traject_id', '=', hier.traject)
      .executeTakeFirst(),
  ])
  const verzoek = verzoeken.find(v => v.id === id)
  if (!verzoek || !ouder) return undefined
  const naam = `${ouder.voornaam} ${ouder.achternaam}`.trim()
  return { verzoek, naam, taal: ouder.taal === 'en' ? 'en' : 'nl' }
}

type Besluit = { besluit: VerzoekBesluit; reden: string }

/** Decides, once: false when it was decided before. */
export async function besluitVerzoek(db: Db, hier: Hier, id: string, besluit: Besluit): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('verzoek')
    .set({ stand: 'besloten', ...besluit, besloten_door: hier.ik, besloten_op: hier.nu })
    .where('traject_id', '=', hier.traject)
    .where('id', '=', id)
    .where('stand', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Puts the answer off: what the rule and the policy allow once. False when that was done before. */
export async function stelUit(db: Db, hier: Hier, id: string, reden: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('uitstel')
    .values({ traject_id: hier.traject, id, reden, door: hier.ik, op: hier.nu })
    .onConflict(oc => oc.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

type NieuweVerklaring = { id: string; stuk: { soort: StukSoort; id: string }; bij: string; tekst: string }

/** Puts the own words beside the piece, for good. Sent twice they stand there once. */
export async function addVerklaring(db: Db, hier: Hier, nieuw: NieuweVerklaring): Promise<void> {
  await db
    .insertInto('stukverklaring')
    .values({
      ...{ traject_id: hier.traject, id: nieuw.id, stuk: nieuw.stuk.soort, stuk_id: nieuw.stuk.id },
      ...{ bij: nieuw.bij, tekst: nieuw.tekst, op: hier.nu },
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** Of what the ouder consented to: the plan, and to whom the verslag may go with the last word about it. */
export async function listToestemmingen(db: Db, hier: Hier) {
  const t = hier.traject
  const [plan, gronden, gezegd] = await Promise.all([
    db
      .selectFrom('plan')
      .select(['id', 'vastgesteld_op'])
      .where('traject_id', '=', t)
      .where('vastgesteld_op', 'is not', null)
      .where('instemming', 'is not', null)
      .executeTakeFirst(),
    db
      .selectFrom('grondslag')
      .select(['id', 'ontvanger'])
      .where('traject_id', '=', t)
      .where('soort', '=', 'toestemming')
      .orderBy('op', 'desc')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('toestemming')
      .select(['grondslag_id', 'besluit', 'dag'])
      .where('traject_id', '=', t)
      .orderBy('op')
      .orderBy('id')
      .execute(),
  ])
  return {
    plan: plan?.vastgesteld_op ?? null,
    verslag: gronden.map(g => ({
      ontvanger: g.ontvanger,
      gezegd: gezegd.findLast(een => een.grondslag_id === g.id) ?? null,
    })),
  }
}

export type Toestemmingen = Awaited<ReturnType<typeof listToestemmingen>>
