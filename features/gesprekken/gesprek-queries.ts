// One gesprek with everything on its page, and saving it as a whole.
import { DOELEN, type DoelSoort } from '../../domein/doel.ts'
import type { Uitspraak } from '../../domein/uitspraak.ts'
import { readPraktijkthemas, readThemaversies } from '../../http/praktijkthemas.ts'
import { listVerklaringen } from '../../http/verklaringen.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import { NietGevonden } from '../../muur/deur.ts'
import type { GesprekInvoer, GesprekScore, GesprekTekst } from './gesprek-invoer.ts'
import type { GesprekStand } from './stand.ts'

export type BewaardeUitspraak = {
  id: string
  soort: 'feit' | 'volgens' | 'oordeel'
  tekst: string
  bron: string | null
  wie: string | null
  grond: string | null
  datum: Temporal.PlainDate | null
  in_verslag: boolean
}

export type Gesprek = Awaited<ReturnType<typeof readGesprek>>

/** Throws NietGevonden when there is none with this id in this traject. */
export async function readGesprek(db: Db, hier: Hier, id: string) {
  const t = hier.traject
  const g = await db
    .selectFrom('gesprek')
    .leftJoin('locatie', 'locatie.id', 'gesprek.locatie_id')
    .select(['gesprek.id', 'begint_op', 'minuten', 'plaats', 'plaats_tekst', 'stand', 'afgezegd_door'])
    .select(['thema', 'thema_versie', 'voorbereiding', 'notitie', 'huiswerk', 'tijd_gesprek', 'tijd_reis'])
    .select(['tijd_administratie', 'versie', 'afgezegd_reden', 'locatie.naam as locatie'])
    .where('traject_id', '=', t)
    .where('gesprek.id', '=', id)
    .executeTakeFirst()
  if (!g) throw new NietGevonden()
  const [eigen, eerder] = await Promise.all([readPraktijkthemas(db), readThemaversies(db, [g.thema])])
  const doelen = await db
    .selectFrom('doel')
    .select(['id', 'soort', 'titel', 'min2', 'min1', 'nul', 'plus1', 'plus2'])
    .where('traject_id', '=', t)
    .orderBy('soort')
    .execute()
  const scores = await db
    .selectFrom('score')
    .select(['id', 'doel_id', 'door', 'waarde'])
    .where('traject_id', '=', t)
    .where('gesprek_id', '=', id)
    .orderBy('id')
    .execute()
  const uitspraken: BewaardeUitspraak[] = await db
    .selectFrom('uitspraak')
    .select(['id', 'soort', 'tekst', 'bron', 'wie', 'grond', 'datum', 'in_verslag'])
    .where('traject_id', '=', t)
    .where('gesprek_id', '=', id)
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute()
  const verklaringen = await listVerklaringen(db, hier, [id, ...uitspraken.map(u => u.id)])
  const ouder = await db.selectFrom('ouder').select('taal').where('traject_id', '=', t).executeTakeFirst()
  return {
    ...g,
    eigen,
    eerder,
    doelen: DOELEN.flatMap(soort => doelen.filter(d => d.soort === soort)),
    scores: scores.flatMap(s => {
      const doel = doelen.find(d => d.id === s.doel_id)
      return doel ? [{ id: s.id, doel: doel.soort as DoelSoort, door: s.door, waarde: s.waarde }] : []
    }),
    uitspraken,
    verklaringen,
    taalOuder: ouder?.taal === 'en' ? ('en' as const) : ('nl' as const),
  }
}

/** The saved fields as text, as the form shows them. */
export function asTekst(g: Gesprek): GesprekTekst {
  return {
    thema: g.thema ?? '',
    voorbereiding: g.voorbereiding ?? '',
    notitie: g.notitie ?? '',
    huiswerk: g.huiswerk ?? '',
    afgezegd_reden: g.afgezegd_reden ?? '',
    tijd_gesprek: String(g.tijd_gesprek ?? ''),
    tijd_reis: String(g.tijd_reis ?? ''),
    tijd_administratie: String(g.tijd_administratie ?? ''),
  }
}

/** Saves all of it when `versie` is still the one that was read; false when another tab was first. */
export async function saveGesprek(
  db: Db,
  hier: Hier,
  g: Gesprek,
  invoer: GesprekInvoer,
  stand: GesprekStand,
  nieuw: { versie: number; themaVersie: string | null; uitspraakId: string; uuid: () => string },
): Promise<boolean> {
  const t = invoer.tekst
  const getal = (tekst: string) => (tekst === '' ? null : Number(tekst))
  const { numUpdatedRows } = await db
    .updateTable('gesprek')
    .set({
      thema: t.thema || null,
      thema_versie: nieuw.themaVersie,
      voorbereiding: t.voorbereiding || null,
      notitie: t.notitie || null,
      // Empty on purpose is not the same as never written: then the theme would fill it in again.
      huiswerk: t.huiswerk,
      tijd_gesprek: getal(t.tijd_gesprek),
      tijd_reis: getal(t.tijd_reis),
      tijd_administratie: getal(t.tijd_administratie),
      stand: stand.stand,
      afgezegd_door: stand.door,
      afgezegd_reden: t.afgezegd_reden || null,
      versie: nieuw.versie + 1,
    })
    .where('traject_id', '=', hier.traject)
    .where('id', '=', g.id)
    .where('versie', '=', nieuw.versie)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await saveScores(db, hier, g, invoer.scores, nieuw.uuid)
  for (const u of g.uitspraken) {
    const in_verslag = invoer.inVerslag.includes(u.id)
    if (in_verslag !== u.in_verslag)
      await db
        .updateTable('uitspraak')
        .set({ in_verslag })
        .where('traject_id', '=', hier.traject)
        .where('id', '=', u.id)
        .execute()
  }
  if (invoer.uitspraak)
    await addUitspraak(
      db,
      hier,
      g.id,
      nieuw.uitspraakId,
      invoer.uitspraak.uitspraak,
      invoer.uitspraak.inVerslag,
    )
  if (stand.stand === 'gehouden')
    // The first gesprek is the start, also for who has no account (domein/traject.ts).
    await db
      .updateTable('traject')
      .set({ stand: 'gestart', gestart_op: hier.nu })
      .where('traject_id', '=', hier.traject)
      .where('stand', '=', 'wacht')
      .execute()
  return true
}

async function saveScores(
  db: Db,
  hier: Hier,
  g: Gesprek,
  scores: readonly GesprekScore[],
  uuid: () => string,
): Promise<void> {
  for (const score of scores) {
    const staat = g.scores.find(s => s.doel === score.doel && s.door === score.door)
    const doel = g.doelen.find(d => d.soort === score.doel)
    if (staat?.waarde === score.waarde || !doel) continue
    if (staat)
      await db
        .updateTable('score')
        .set({ waarde: score.waarde, op: hier.nu })
        .where('traject_id', '=', hier.traject)
        .where('id', '=', staat.id)
        .execute()
    else
      await db
        .insertInto('score')
        .values({
          traject_id: hier.traject,
          id: uuid(),
          doel_id: doel.id,
          gesprek_id: g.id,
          door: score.door,
          moment: 'gesprek',
          waarde: score.waarde,
          op: hier.nu,
        })
        .onConflict(oc => oc.doNothing())
        .execute()
  }
}

/** Adds a statement; the same id a second time changes nothing. */
export async function addUitspraak(
  db: Db,
  hier: Hier,
  gesprek: string,
  id: string,
  u: Uitspraak,
  inVerslag: boolean,
): Promise<void> {
  await db
    .insertInto('uitspraak')
    .values({
      traject_id: hier.traject,
      id,
      gesprek_id: gesprek,
      soort: u.soort,
      tekst: u.tekst,
      bron: u.soort === 'feit' ? u.bron : null,
      wie: u.soort === 'volgens' ? u.wie : null,
      grond: u.soort === 'oordeel' ? u.grond : null,
      datum: u.datum ? Temporal.PlainDate.from(u.datum) : null,
      in_verslag: inVerslag,
      gemaakt_op: hier.nu,
    })
    .onConflict(oc => oc.columns(['traject_id', 'id']).doNothing())
    .execute()
}

export async function deleteUitspraak(db: Db, hier: Hier, gesprek: string, id: string): Promise<void> {
  await db
    .deleteFrom('uitspraak')
    .where('traject_id', '=', hier.traject)
    .where('gesprek_id', '=', gesprek)
    .where('id', '=', id)
    .execute()
}
