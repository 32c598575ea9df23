// One realistic traject, written through the real door: every sealed field is sealed as in a practice.
import type { Db, Deur, Geheim, Hier } from '../muur/deur.ts'
import { crockfordCode, type Toeval } from '../platform/random.ts'
import { aanmelding } from '../tests/aanmelding.ts'
import * as t from './texts.ts'

const GESPREKKEN = 10
const HELD = 6

/** The aanmelding with its children, as an aanmelder leaves it. Makes the traject and its key. */
export async function writeAanmelding(
  deur: Deur,
  toeval: Toeval,
  traject: string,
  voornaam: string,
): Promise<void> {
  await deur.meldAan(traject, crockfordCode(toeval, 6), async (db, hier) => {
    await db.updateTable('traject').set({ roepnaam: voornaam }).where('traject_id', '=', traject).execute()
    await db
      .insertInto('aanmelding')
      .values({
        traject_id: traject,
        id: toeval.uuid(),
        inhoud: JSON.stringify({ ...aanmelding, voornaam }),
        kader: 'vrijwillig',
        ontvangen_op: hier.nu.subtract({ hours: 24 * 120 }),
      })
      .execute()
    for (const kind of aanmelding.kinderen)
      await db
        .insertInto('kind')
        .values({ traject_id: traject, id: toeval.uuid(), ...kind })
        .execute()
  })
}

/** Who the ouder is, as a coordinator writes it. */
export function writeOuder(deur: Deur, geheim: Geheim, traject: string, id: string, voornaam: string) {
  return deur.traject(geheim, traject, { actie: 'C', onderdeel: 'ouder' }, db =>
    db
      .insertInto('ouder')
      .values({ traject_id: traject, id, voornaam, achternaam: 'de Voorbeeld' })
      .execute(),
  )
}

/** Plan, three doelen, ten gesprekken (six held), twelve scores and six statements, as the specialist. */
export function writeDossier(deur: Deur, toeval: Toeval, geheim: Geheim, traject: string): Promise<void> {
  return deur.traject(geheim, traject, { actie: 'C', onderdeel: 'plan' }, async (db, hier) => {
    await writePlan(db, hier, toeval)
    const doelen = await writeDoelen(db, hier, toeval)
    const gesprekken = await writeGesprekken(db, hier, toeval)
    for (const doel_id of doelen) {
      for (const [moment, gesprek_id, waarde] of [
        ['begin', null, -2],
        ['gesprek', gesprekken[2], -1],
        ['gesprek', gesprekken[5], 0],
      ] as const)
        await writeScore(db, hier, toeval, {
          doel_id,
          door: 'specialist',
          moment,
          gesprek_id: gesprek_id ?? null,
          waarde,
        })
      await writeScore(db, hier, toeval, {
        doel_id,
        door: 'ouder',
        moment: 'begin',
        gesprek_id: null,
        waarde: -1,
      })
    }
    for (const [i, uitspraak] of t.uitspraken.entries()) {
      const datum = uitspraak.soort === 'feit' ? dag(hier).subtract({ days: 20 + i }) : null
      await db
        .insertInto('uitspraak')
        .values({
          traject_id: hier.traject,
          id: toeval.uuid(),
          gesprek_id: gesprekken[i] as string,
          ...uitspraak,
          datum,
          in_verslag: true,
          gemaakt_op: hier.nu,
        })
        .execute()
    }
  })
}

/** Twelve weekly check-ins, as the ouder. */
export function writeCheckins(deur: Deur, toeval: Toeval, geheim: Geheim, traject: string): Promise<void> {
  return deur.traject(geheim, traject, { actie: 'C', onderdeel: 'checkin' }, async (db, hier) => {
    for (let i = 0; i < 12; i++) {
      const rust = Math.round(2 + i / 2)
      await db
        .insertInto('checkin')
        .values({
          traject_id: traject,
          id: toeval.uuid(),
          dag: dag(hier).subtract({ days: 1 + 7 * (11 - i) }),
          rust_ouder: rust,
          rust_kind: Math.max(0, rust - 1),
          verbinding: rust,
          druk: 10 - rust,
          woorden: t.woorden[i % t.woorden.length] as string,
          op: hier.nu,
        })
        .execute()
    }
  })
}

const dag = (hier: Hier) => hier.nu.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()

async function writePlan(db: Db, hier: Hier, toeval: Toeval): Promise<void> {
  await db
    .insertInto('plan')
    .values({
      traject_id: hier.traject,
      id: toeval.uuid(),
      familiegroepsplan: 'niet-gewenst',
      afgezien_op: dag(hier).subtract({ days: 85 }),
      aanleiding: t.aanleiding,
      afspraken_veiligheid: t.veiligheid,
      vastgesteld_op: dag(hier).subtract({ days: 70 }),
      instemming: t.instemming,
    })
    .execute()
}

async function writeDoelen(db: Db, hier: Hier, toeval: Toeval): Promise<string[]> {
  const ids: string[] = []
  const [min2, min1, nul, plus1, plus2] = t.treden as [string, string, string, string, string]
  for (const [soort, titel] of t.doelen) {
    const id = toeval.uuid()
    ids.push(id)
    await db
      .insertInto('doel')
      .values({ traject_id: hier.traject, id, soort, titel, min2, min1, nul, plus1, plus2 })
      .execute()
  }
  return ids
}

async function writeGesprekken(db: Db, hier: Hier, toeval: Toeval): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < GESPREKKEN; i++) {
    const id = toeval.uuid()
    ids.push(id)
    const held = i < HELD
    await db
      .insertInto('gesprek')
      .values({
        traject_id: hier.traject,
        id,
        begint_op: hier.nu.add({ hours: 24 * (14 * (i - HELD) + 7) }),
        minuten: 60,
        plaats: 'elders',
        plaats_tekst: 'Wijkcentrum de Linde, kamer 3',
        stand: held ? 'gehouden' : 'gepland',
        thema: t.themas[i] as string,
        voorbereiding: t.voorbereiding,
        ...(held
          ? {
              notitie: t.notitie,
              huiswerk: t.huiswerk,
              tijd_gesprek: 60,
              tijd_reis: 30,
              tijd_administratie: 20,
            }
          : {}),
      })
      .execute()
  }
  return ids
}

type Score = {
  doel_id: string
  door: 'ouder' | 'specialist'
  moment: 'begin' | 'gesprek'
  gesprek_id: string | null
  waarde: number
}

async function writeScore(db: Db, hier: Hier, toeval: Toeval, score: Score): Promise<void> {
  await db
    .insertInto('score')
    .values({ traject_id: hier.traject, id: toeval.uuid(), op: hier.nu, ...score })
    .execute()
}
