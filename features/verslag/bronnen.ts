// Everything of this one traject that a verslag is composed of.
import type { Aanmelding } from '../../domein/aanmelding.ts'
import type { Meetmoment, Score } from '../../domein/score.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import type { Uitspraak } from '../../domein/uitspraak.ts'
import { type Bronnen, stelSamen } from '../../domein/verslag-samenstellen.ts'
import { readThemaversies } from '../../http/praktijkthemas.ts'
import { themaVan } from '../../inhoud/praktijkthemas.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { VerslagInhoud } from './inhoud.ts'

export type GekozenUitspraak = { id: string; uitspraak: Uitspraak; inVerslag: boolean }

/** All statements in order of date; `inVerslag` says which were chosen. */
export async function listUitspraken(db: Db, hier: Hier): Promise<GekozenUitspraak[]> {
  const rows = await db
    .selectFrom('uitspraak')
    .select(['id', 'soort', 'tekst', 'bron', 'wie', 'grond', 'datum', 'in_verslag'])
    .where('traject_id', '=', hier.traject)
    .orderBy('datum')
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute()
  return rows.map(({ id, soort, tekst, bron, wie, grond, datum, in_verslag }) => {
    const dag = datum?.toString() ?? null
    const uitspraak: Uitspraak =
      soort === 'feit'
        ? { soort, tekst, bron: bron ?? '', datum: dag ?? '' }
        : soort === 'volgens'
          ? { soort, tekst, wie: wie ?? '', datum: dag }
          : { soort, tekst, grond: grond ?? '', datum: dag }
    return { id, uitspraak, inVerslag: in_verslag }
  })
}

/** Marks exactly these statements as chosen for the verslag. */
export async function kiesUitspraken(db: Db, hier: Hier, ids: readonly string[]): Promise<void> {
  const all = db.updateTable('uitspraak').where('traject_id', '=', hier.traject)
  await all.set({ in_verslag: false }).where('in_verslag', '=', true).execute()
  if (ids.length > 0) await all.set({ in_verslag: true }).where('id', 'in', ids).execute()
}

/** Composes a verslag (R1). The same rows always give the same text; nothing that was not chosen goes in. */
export async function composeInhoud(db: Db, hier: Hier, eigenWoorden: string): Promise<VerslagInhoud> {
  const t = hier.traject
  const traject = await db
    .selectFrom('traject')
    .select('aangemeld_op')
    .where('traject_id', '=', t)
    .executeTakeFirstOrThrow()
  const ouder = await db
    .selectFrom('ouder')
    .select(['id', 'voornaam', 'achternaam'])
    .where('traject_id', '=', t)
    .executeTakeFirstOrThrow()
  const specialist = await db
    .selectFrom('medewerker')
    .select(['naam', 'registratie'])
    .where('id', '=', hier.ik)
    .executeTakeFirstOrThrow()
  const aanmelding = await db
    .selectFrom('aanmelding')
    .select(['id', 'inhoud'])
    .where('traject_id', '=', t)
    .executeTakeFirst()
  const plan = await db
    .selectFrom('plan')
    .select(['id', 'aanleiding'])
    .where('traject_id', '=', t)
    .executeTakeFirst()
  const kader = aanmelding ? (JSON.parse(aanmelding.inhoud) as Partial<Aanmelding>) : {}
  const verslag = stelSamen({
    ouder: ouder.voornaam,
    aangemeldOp: vandaagOp(traject.aangemeld_op).toString(),
    kader: kader.kader ?? 'vrijwillig',
    otsTot: kader.otsTot ?? null,
    aanleiding: '',
    gesprekken: await listGesprekken(db, hier),
    ...(await listDoelenEnMetingen(db, hier)),
    checkins: await listCheckins(db, hier),
    uitspraken: await listUitspraken(db, hier),
    eigenWoorden,
    advies: '',
  })
  if (plan?.aanleiding) verslag.opdracht.splice(1, 0, plan.aanleiding)
  return {
    verslag,
    toelichting: { basis: '', verbinding: '', deescalatie: '' },
    ouder: { voornaam: ouder.voornaam, achternaam: ouder.achternaam },
    specialist,
  }
}

async function listGesprekken(db: Db, hier: Hier): Promise<Bronnen['gesprekken']> {
  const rows = await db
    .selectFrom('gesprek')
    .select(['begint_op', 'plaats', 'stand', 'afgezegd_door', 'thema', 'thema_versie'])
    .where('traject_id', '=', hier.traject)
    .orderBy('begint_op')
    .orderBy('id')
    .execute()
  const versies = await readThemaversies(
    db,
    rows.map(g => g.thema),
  )
  return rows.map(({ begint_op, plaats, stand, afgezegd_door, thema, thema_versie }) => ({
    datum: vandaagOp(begint_op).toString(),
    plaats,
    stand,
    afgezegdDoor: afgezegd_door,
    thema: themaVan(thema ?? '', thema_versie, 'nl', versies)?.titel ?? '',
  }))
}

async function listDoelenEnMetingen(db: Db, hier: Hier): Promise<Pick<Bronnen, 'doelen' | 'metingen'>> {
  const doelen = await db
    .selectFrom('doel')
    .select(['id', 'soort', 'titel', 'min2', 'min1', 'nul', 'plus1', 'plus2'])
    .where('traject_id', '=', hier.traject)
    .orderBy('soort')
    .execute()
  const scores = await db
    .selectFrom('score')
    .select(['doel_id', 'door', 'moment', 'waarde', 'op'])
    .where('traject_id', '=', hier.traject)
    .orderBy('op')
    .orderBy('id')
    .execute()
  const metingen = scores.flatMap(({ doel_id, door, moment, waarde, op }) => {
    const doel = doelen.find(d => d.id === doel_id)
    if (!doel) return []
    return [
      { doel: doel.soort, door, moment: moment as Meetmoment, waarde: waarde as Score, op: op.toString() },
    ]
  })
  return { doelen, metingen }
}

// The own words beside a check-in are private to the line of the ouder: they are not even read here.
async function listCheckins(db: Db, hier: Hier): Promise<Bronnen['checkins']> {
  const rows = await db
    .selectFrom('checkin')
    .select(['dag', 'rust_ouder', 'rust_kind', 'verbinding', 'druk'])
    .where('traject_id', '=', hier.traject)
    .orderBy('dag')
    .orderBy('id')
    .execute()
  return rows.map(({ dag, ...cijfers }) => ({ dag: dag.toString(), ...cijfers, woorden: '' }))
}
