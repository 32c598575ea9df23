// The rows of a verslag: the working text of the specialist, and the versions that were handed over.
import { sql } from 'kysely'
import { gevolgVan } from '../../domein/reactie.ts'
import { type Besluit, nieuwVerslag, type VerslagStand } from '../../domein/verslag-stand.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import { findKetengetal } from '../../muur/keten-lezen.ts'
import { controlegetal, makeAfdruk } from './afdruk.ts'
import type { VerslagInhoud } from './inhoud.ts'
import { listReacties, type Reactie } from './reacties.ts'

export type Concept = {
  id: string
  stand: 'concept' | 'bij-ouder' | 'getekend'
  inhoud: VerslagInhoud
  /** The text as it is kept, to hand over word for word. */
  ruw: string
  versie: number
}

/** One version with what belongs to it and to no other. */
export type Versie = {
  id: string
  nummer: number
  inhoud: VerslagInhoud
  ruw: string
  gedeeldOp: Temporal.Instant
  eigen: { id: string; eigenWoorden: string; tekst: string; op: Temporal.Instant } | null
  ouder: { besluit: Besluit; op: Temporal.Instant } | null
  specialist: { op: Temporal.Instant } | null
  /** What the ouder said to paragraphs of this version and of those before it, the oldest version first; not what was taken back. */
  reacties: readonly Reactie[]
  afdruk: Uint8Array
  /**
   * Once the specialist signed: the control number of the chain at that signature and its paper, which stands for everything recorded up to there. Of a signature
   * from before there was a chain that of the print.
   */
  controlegetal: string | null
}

/** Handing over, writing beside it and signing wait for each other, per traject, until the end of the door call. */
export async function lockVerslag(db: Db, hier: Hier): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hier.traject}, 1))`.execute(db)
}

/** The working text; only the specialist sees a row. */
export async function findConcept(db: Db, hier: Hier): Promise<Concept | undefined> {
  const row = await db
    .selectFrom('verslag')
    .select(['id', 'stand', 'inhoud', 'versie'])
    .where('traject_id', '=', hier.traject)
    .executeTakeFirst()
  return row && { ...row, inhoud: JSON.parse(row.inhoud) as VerslagInhoud, ruw: row.inhoud }
}

/** All versions, the latest first. Throws when a signed text no longer is what was signed. */
export async function listVersies(db: Db, hier: Hier): Promise<Versie[]> {
  const t = hier.traject
  const versies = await db
    .selectFrom('verslagversie')
    .select(['id', 'nummer', 'inhoud', 'gedeeld_op'])
    .where('traject_id', '=', t)
    .orderBy('nummer', 'desc')
    .execute()
  if (versies.length === 0) return []
  const teksten = await db
    .selectFrom('verklaring')
    .select(['id', 'versie_id', 'tekst', 'eigen_woorden', 'op'])
    .where('traject_id', '=', t)
    .orderBy('op')
    .orderBy('id')
    .execute()
  const tekens = await db
    .selectFrom('ondertekening')
    .select(['id', 'versie_id', 'door', 'besluit', 'afdruk', 'op'])
    .where('traject_id', '=', t)
    .orderBy('op')
    .orderBy('id')
    .execute()
  const getekend = tekens.filter(t => t.door === 'specialist')
  const getallen = await Promise.all(getekend.map(t => findKetengetal(db, hier, t.id, t.op, 'verslagpapier')))
  const gelezen = versies.map(v => ({ ...v, inhoud: JSON.parse(v.inhoud) as VerslagInhoud, ruw: v.inhoud }))
  const rijen = (await listReacties(db, hier, gelezen)).filter(r => r.tekst !== '')
  const [nieuwste] = versies
  const laatste = {
    nummer: nieuwste?.nummer ?? 0,
    vast: tekens.some(
      t => t.versie_id === nieuwste?.id && (t.door === 'specialist' || t.besluit === 'akkoord'),
    ),
  }
  const reacties = rijen.map(r => ({ ...r, gevolg: gevolgVan(r, laatste) }))
  return gelezen.map(v => {
    const eigen = teksten.find(x => x.versie_id === v.id)
    const van = (door: 'ouder' | 'specialist') => tekens.find(x => x.versie_id === v.id && x.door === door)
    const versie = {
      id: v.id,
      nummer: v.nummer,
      inhoud: v.inhoud,
      ruw: v.ruw,
      gedeeldOp: v.gedeeld_op,
      eigen: eigen
        ? { id: eigen.id, tekst: eigen.tekst, eigenWoorden: eigen.eigen_woorden ?? '', op: eigen.op }
        : null,
      ouder: van('ouder') ?? null,
      specialist: van('specialist') ?? null,
      reacties: reacties.filter(r => r.nummer <= v.nummer),
    }
    const afdruk = printOf(versie)
    for (const teken of tekens) {
      if (teken.versie_id === v.id && !afdruk.equals(teken.afdruk))
        throw new Error('A signed verslag is not what was signed')
    }
    const at = getekend.findIndex(x => x.versie_id === v.id)
    return {
      ...versie,
      afdruk,
      controlegetal: at < 0 ? null : (getallen[at] ?? controlegetal(afdruk)),
    }
  })
}

function printOf(v: Pick<Versie, 'nummer' | 'gedeeldOp' | 'inhoud' | 'eigen' | 'reacties'>): Buffer {
  const eigen = eigenVan(v)
  return makeAfdruk({
    nummer: v.nummer,
    gedeeldOp: v.gedeeldOp.toString(),
    inhoud: v.inhoud,
    eigen: eigen && { eigenWoorden: eigen.eigenWoorden, tekst: eigen.tekst },
    reacties: reactiesBij(v).map(({ plek, tekst }) => ({ plek, tekst })),
  })
}

/** What the ouder said to paragraphs of this version itself. */
export const reactiesBij = (v: Pick<Versie, 'nummer' | 'reacties'>): Reactie[] =>
  v.reacties.filter(r => r.nummer === v.nummer)

/** What the ouder wrote beside a version; null when it was nothing, or was taken back. */
export function eigenVan(v: Pick<Versie, 'eigen'>): Versie['eigen'] {
  return v.eigen && (v.eigen.tekst || v.eigen.eigenWoorden) ? v.eigen : null
}

/** Whether the ouder wrote anything with this version: beside it, or about a paragraph. */
export const isGeschreven = (v: Versie): boolean => eigenVan(v) !== null || reactiesBij(v).length > 0

/** Those that nobody answered yet. */
export const onbeantwoord = (v: Pick<Versie, 'reacties'>): Reactie[] =>
  v.reacties.filter(r => r.gevolg === 'open')

/** Where the verslag stands, from its latest version (undefined: never handed over), for the rules of domein. */
export function standVan(laatste: Versie | undefined): VerslagStand {
  if (!laatste) return nieuwVerslag()
  const { nummer, gedeeldOp, ouder, specialist, reacties } = laatste
  return {
    stand: specialist ? 'getekend' : 'bij-ouder',
    versie: nummer,
    gedeeldOp: gedeeldOp.toString(),
    ouder: ouder && { besluit: ouder.besluit, op: ouder.op.toString() },
    specialist: specialist && { op: specialist.op.toString() },
    beloofd: reacties.some(r => r.gevolg === 'komt'),
  }
}
