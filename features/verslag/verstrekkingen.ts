// The rows of what may leave a traject and what left: grounds, what the ouder said to them, and each time something went.
import { sql } from 'kysely'
import { vandaagOp } from '../../domein/tijd.ts'
import {
  type Antwoord,
  type GrondslagSoort,
  magUit,
  type NieuweGrondslag,
} from '../../domein/verstrekking.ts'
import type { Db, Hier } from '../../muur/deur.ts'

export type Grondslag = {
  id: string
  versieId: string
  nummer: number
  soort: GrondslagSoort
  ontvanger: string
  doel: string
  /** Of a consent the sentence the ouder reads; of another ground why it is necessary. */
  woorden: string
  otsTot: Temporal.PlainDate | null
  /** Why the ouder is not told, while that is so. */
  zwijgen: string | null
  op: Temporal.Instant
  antwoorden: { besluit: Antwoord; door: 'ouder' | 'specialist'; dag: Temporal.PlainDate }[]
  /** When it went, the first time first. */
  gegaan: Temporal.Instant[]
  getekend: boolean
}

/** All of this traject that who asks may see, the newest first. An ouder does not see what could not be told yet. */
export async function listGrondslagen(db: Db, hier: Hier): Promise<Grondslag[]> {
  const t = hier.traject
  const [rows, versies, said, went, signed] = await Promise.all([
    db
      .selectFrom('grondslag')
      .select([
        'id',
        'versie_id',
        'soort',
        'ontvanger',
        'doel',
        'woorden',
        'ots_tot',
        'zwijgen',
        'verteld_op',
      ])
      .select('op')
      .where('traject_id', '=', t)
      .orderBy('op', 'desc')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('verslagversie')
      .select(['id', 'nummer'])
      .where('traject_id', '=', t)
      .orderBy('nummer')
      .execute(),
    db
      .selectFrom('toestemming')
      .select(['grondslag_id', 'besluit', 'door', 'dag'])
      .where('traject_id', '=', t)
      .orderBy('op')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('verstrekking')
      .select(['grondslag_id', 'op'])
      .where('traject_id', '=', t)
      .orderBy('op')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('ondertekening')
      .select('versie_id')
      .where('traject_id', '=', t)
      .where('door', '=', 'specialist')
      .orderBy('op')
      .orderBy('id')
      .execute(),
  ])
  return rows.map(g => ({
    ...{ id: g.id, versieId: g.versie_id, soort: g.soort },
    nummer: versies.find(v => v.id === g.versie_id)?.nummer ?? 0,
    ...{ ontvanger: g.ontvanger, doel: g.doel, woorden: g.woorden, otsTot: g.ots_tot, op: g.op },
    zwijgen: g.verteld_op ? null : g.zwijgen,
    antwoorden: said
      .filter(a => a.grondslag_id === g.id)
      .map(({ besluit, door, dag }) => ({ besluit, door, dag })),
    gegaan: went.filter(v => v.grondslag_id === g.id).map(v => v.op),
    getekend: signed.some(o => o.versie_id === g.versie_id),
  }))
}

/** What the ouder said to it, in order. */
export const besluitenVan = (g: Grondslag): Antwoord[] => g.antwoorden.map(a => a.besluit)

/** Whether it may go now, for a page: the database judges by itself. */
export const uitstelVan = (g: Grondslag, nu: Temporal.Instant) =>
  magUit({ soort: g.soort, otsTot: g.otsTot, antwoorden: besluitenVan(g) }, g.getekend, vandaagOp(nu))

/** The version that may go out on this ground at this moment, by the database; null when nothing may. */
export async function versieDieUitMag(db: Db, hier: Hier, grondslag: string): Promise<string | null> {
  const { rows } = await sql<{ versie: string | null }>`
    select muur.mag_uit(${hier.traject}, ${grondslag}) as versie`.execute(db)
  return rows[0]?.versie ?? null
}

type Nieuw = { id: string; versieId: string; waarde: NieuweGrondslag; woorden: string; persoon: string }

/** Writes down a ground; pressed twice it stands there once. */
export async function addGrondslag(db: Db, hier: Hier, nieuw: Nieuw): Promise<void> {
  const { waarde: w } = nieuw
  const wet = w.soort === 'toestemming' ? null : w
  await db
    .insertInto('grondslag')
    .values({
      traject_id: hier.traject,
      id: nieuw.id,
      versie_id: nieuw.versieId,
      soort: w.soort,
      ontvanger: w.ontvanger,
      doel: w.doel,
      woorden: nieuw.woorden,
      ots_tot: wet?.otsTot ? Temporal.PlainDate.from(wet.otsTot) : null,
      zwijgen: wet?.zwijgen ?? null,
      door: nieuw.persoon,
      op: hier.nu,
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

type Gezegd = { id: string; grondslag: string; besluit: Antwoord; dag: Temporal.PlainDate; persoon: string }

/** What the ouder said, written down by who is here. Said before, it changes nothing. */
export async function addAntwoord(db: Db, hier: Hier, gezegd: Gezegd): Promise<void> {
  await db
    .insertInto('toestemming')
    .values({
      traject_id: hier.traject,
      id: gezegd.id,
      grondslag_id: gezegd.grondslag,
      door: hier.rol === 'ouder' ? 'ouder' : 'specialist',
      persoon_id: gezegd.persoon,
      besluit: gezegd.besluit,
      dag: gezegd.dag,
      op: hier.nu,
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** Notes that it went. The database refuses this row when nothing may go. */
export async function addVerstrekking(
  db: Db,
  hier: Hier,
  { id, grondslag, persoon }: { id: string; grondslag: string; persoon: string },
): Promise<void> {
  await db
    .insertInto('verstrekking')
    .values({ traject_id: hier.traject, id, grondslag_id: grondslag, door: persoon, op: hier.nu })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** The ouder knows of it from now on. */
export async function vertel(db: Db, hier: Hier, grondslag: string): Promise<void> {
  await db
    .updateTable('grondslag')
    .set({ verteld_op: hier.nu })
    .where('traject_id', '=', hier.traject)
    .where('id', '=', grondslag)
    .where('verteld_op', 'is', null)
    .execute()
}
