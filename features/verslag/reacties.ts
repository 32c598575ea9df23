// The rows of what the ouder said to paragraphs of the versions, and what the specialist answered.
import type { AntwoordSoort, Gevolg } from '../../domein/reactie.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import { listAlineas } from './alineas.ts'
import type { VerslagInhoud } from './inhoud.ts'

/** As it is kept. */
export type ReactieRij = {
  id: string
  versieId: string
  /** Of the version it was said to. */
  nummer: number
  plek: string
  /** The paragraph, by its name and word for word. */
  naam: string
  alinea: string
  /** Empty: taken back. */
  tekst: string
  op: Temporal.Instant
  /** The latest one. */
  antwoord: { nummer: number; besluit: AntwoordSoort; tekst: string; op: Temporal.Instant } | null
}

/** And what became of it. */
export type Reactie = ReactieRij & { gevolg: Gevolg }

type VanVersie = { id: string; nummer: number; inhoud: VerslagInhoud }

/** Every reaction to these versions, in the order of the versions and of the text; also those that were taken back. */
export async function listReacties(db: Db, hier: Hier, versies: readonly VanVersie[]): Promise<ReactieRij[]> {
  const rows = await db
    .selectFrom('reactie')
    .select(['id', 'versie_id', 'plek', 'tekst', 'op'])
    .where('traject_id', '=', hier.traject)
    .orderBy('op')
    .orderBy('id')
    .execute()
  if (rows.length === 0) return []
  const antwoorden = await db
    .selectFrom('antwoord')
    .select(['id', 'reactie_id', 'nummer', 'besluit', 'tekst', 'op'])
    .where('traject_id', '=', hier.traject)
    .orderBy('nummer')
    .orderBy('id')
    .execute()
  return versies
    .toSorted((a, b) => a.nummer - b.nummer)
    .flatMap(v =>
      listAlineas(v.inhoud).flatMap(({ plek, naam, tekst: alinea }) => {
        const r = rows.find(row => row.versie_id === v.id && row.plek === plek)
        if (!r) return []
        const a = antwoorden.findLast(x => x.reactie_id === r.id)
        return {
          ...{ id: r.id, versieId: v.id, nummer: v.nummer, plek, naam, alinea, tekst: r.tekst, op: r.op },
          antwoord: a ? { nummer: a.nummer, besluit: a.besluit, tekst: a.tekst, op: a.op } : null,
        }
      }),
    )
}

/** What was said to this paragraph before, also when it was taken back. */
export async function findReactie(
  db: Db,
  hier: Hier,
  versie: VanVersie,
  plek: string,
): Promise<ReactieRij | undefined> {
  return (await listReacties(db, hier, [versie])).find(r => r.plek === plek)
}

type Nieuw = { id: string; versieId: string; plek: string; tekst: string }

/** A reaction: new, or in place of the one before. */
export async function saveReactie(
  db: Db,
  hier: Hier,
  eerder: ReactieRij | undefined,
  nieuw: Nieuw,
): Promise<void> {
  if (eerder)
    await db
      .updateTable('reactie')
      .set({ tekst: nieuw.tekst, op: hier.nu })
      .where('traject_id', '=', hier.traject)
      .where('id', '=', eerder.id)
      .execute()
  else
    await db
      .insertInto('reactie')
      .values({
        ...{ traject_id: hier.traject, id: nieuw.id, versie_id: nieuw.versieId },
        ...{ plek: nieuw.plek, tekst: nieuw.tekst, op: hier.nu },
      })
      .execute()
}

/** An answer; one before it stays in the dossier. */
export async function addAntwoordOp(
  db: Db,
  hier: Hier,
  reactie: Pick<ReactieRij, 'id' | 'antwoord'>,
  { id, besluit, tekst }: { id: string; besluit: AntwoordSoort; tekst: string },
): Promise<void> {
  await db
    .insertInto('antwoord')
    .values({
      ...{ traject_id: hier.traject, id, reactie_id: reactie.id, besluit, tekst },
      ...{ nummer: (reactie.antwoord?.nummer ?? 0) + 1, door: hier.ik, op: hier.nu },
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}
