// A copy that was given, with its place in the chain: read the same every time, so that its files stay the same bytes.
import type { Db, Hier } from '../../muur/deur.ts'
import type { Schakel } from '../../muur/keten.ts'
import { ketengetal } from '../../muur/keten-getal.ts'
import { leesOpening } from '../../muur/keten-inhoud.ts'
import { type Bundel, maakBundel } from './bundel.ts'
import { maakPapier, type Papier } from './papier.ts'
import { listDelen } from './queries.ts'

export type Gegeven = { id: string; op: Temporal.Instant }

/** Copies that were given, the newest first. */
export async function listGegeven(db: Db, { traject }: Hier): Promise<Gegeven[]> {
  return await db
    .selectFrom('afschriftpapier')
    .select(['afschrift_id as id', 'op'])
    .where('traject_id', '=', traject)
    .orderBy('op', 'desc')
    .orderBy('id')
    .execute()
}

/** What was given, and the control number of its link. Undefined when there is no such copy. */
export async function findGegeven(
  db: Db,
  { traject }: Hier,
  afschrift: string,
): Promise<{ papier: Papier; getal: string; bundel: Bundel } | undefined> {
  const rij = await db
    .selectFrom('afschriftpapier')
    .select(['traject_id', 'id', 'afschrift_id', 'inhoud', 'door', 'op'])
    .where('traject_id', '=', traject)
    .where('afschrift_id', '=', afschrift)
    .executeTakeFirst()
  if (!rij) return undefined
  const openingen = await db
    .selectFrom('ketenopening as o')
    .innerJoin('keten as k', join =>
      join
        .onRef('k.traject_id', '=', 'o.traject_id')
        .onRef('k.deel', '=', 'o.deel')
        .onRef('k.nummer', '=', 'o.nummer'),
    )
    .select(['o.id', 'o.opening', 'o.nummer'])
    .where('o.traject_id', '=', traject)
    .where('o.deel', '=', 'dossier')
    .where('k.op', '=', rij.op)
    .orderBy('o.nummer')
    .execute()
  const eigen = openingen
    .map(o => ({ nummer: o.nummer, ...leesOpening(o.opening) }))
    .find(o => o.rij === rij.id)
  if (!eigen) throw new Error('A copy that was given hangs in the chain')
  const keten = await db
    .selectFrom('keten')
    .select(['op', 'verbintenis', 'hash', 'nummer'])
    .where('traject_id', '=', traject)
    .where('deel', '=', 'dossier')
    .where('nummer', '<=', eigen.nummer)
    .orderBy('nummer')
    .execute()
  const schakels = keten.map(k => ({ ...k, op: k.op.epochNanoseconds / 1000n })) satisfies Schakel[]
  const laatste = schakels.at(-1)
  if (!laatste) throw new Error('A copy that was given hangs in the chain')
  const papier = JSON.parse(rij.inhoud) as Papier
  return {
    papier,
    getal: ketengetal(laatste.hash),
    bundel: maakBundel(papier, { traject, rij, opening: eigen, schakels }),
  }
}

type Nieuw = { id: string; afschrift: string; praktijk: string; standVan: Temporal.Instant }

/** Gives it: the pieces as they were agreed on. Sent twice it is given once; the database refuses what two people did not agree on. */
export async function geefAfschrift(db: Db, hier: Hier, nieuw: Nieuw): Promise<void> {
  const [delen, ouder] = await Promise.all([
    listDelen(db, hier, nieuw.afschrift),
    db
      .selectFrom('ouder')
      .select(['id', 'voornaam', 'achternaam'])
      .where('traject_id', '=', hier.traject)
      .executeTakeFirst(),
  ])
  const voor = ouder ? `${ouder.voornaam} ${ouder.achternaam}`.trim() : ''
  const papier = maakPapier({ delen, voor, praktijk: nieuw.praktijk, standVan: nieuw.standVan, nu: hier.nu })
  await db
    .insertInto('afschriftpapier')
    .values({
      ...{ traject_id: hier.traject, id: nieuw.id, afschrift_id: nieuw.afschrift },
      ...{ inhoud: JSON.stringify(papier), door: hier.ik, op: hier.nu },
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}
