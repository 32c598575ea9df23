// What is written about a verslag: the working text, a version handed over, the ouder's own text, a signature.
import type { Besluit, EigenTekst } from '../../domein/verslag-stand.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { VerslagInhoud } from './inhoud.ts'
import type { Concept, Versie } from './queries.ts'

/** The first working text of a traject; false when there is one already. */
export async function addConcept(db: Db, hier: Hier, inhoud: VerslagInhoud, id: string): Promise<void> {
  await db
    .insertInto('verslag')
    .values({ traject_id: hier.traject, id, inhoud: JSON.stringify(inhoud), gemaakt_op: hier.nu })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** Saves over version `versie` of the working text; false when somebody saved in between. */
export async function saveConcept(
  db: Db,
  hier: Hier,
  concept: Concept,
  inhoud: VerslagInhoud,
  versie: number,
): Promise<boolean> {
  const done = await db
    .updateTable('verslag')
    .set({ inhoud: JSON.stringify(inhoud), versie: versie + 1 })
    .where('traject_id', '=', hier.traject)
    .where('id', '=', concept.id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Hands the working text over, word for word, as a version that never changes. */
export async function addVersie(
  db: Db,
  hier: Hier,
  concept: Concept,
  nummer: number,
  id: string,
): Promise<void> {
  await db
    .insertInto('verslagversie')
    .values({
      traject_id: hier.traject,
      id,
      verslag_id: concept.id,
      nummer,
      inhoud: concept.ruw,
      gedeeld_op: hier.nu,
    })
    .execute()
  await db
    .updateTable('verslag')
    .set({ stand: 'bij-ouder', versie: concept.versie + 1 })
    .where('traject_id', '=', hier.traject)
    .where('id', '=', concept.id)
    .execute()
}

/** The ouder's own text beside a version: new, or in place of the one before. */
export async function saveEigenTekst(
  db: Db,
  hier: Hier,
  versie: Versie,
  { tekst, eigenWoorden }: EigenTekst,
  id: string,
): Promise<void> {
  const values = { tekst, eigen_woorden: eigenWoorden || null, op: hier.nu }
  if (versie.eigen) {
    await db
      .updateTable('verklaring')
      .set(values)
      .where('traject_id', '=', hier.traject)
      .where('id', '=', versie.eigen.id)
      .execute()
  } else {
    await db
      .insertInto('verklaring')
      .values({ traject_id: hier.traject, id, versie_id: versie.id, ...values })
      .execute()
  }
}

type Teken = {
  versie: Versie
  door: 'ouder' | 'specialist'
  besluit: Besluit
  id: string
  persoon: string
}

/** A signature or decision under the print of exactly this version. That of the specialist closes the verslag. */
export async function teken(
  db: Db,
  hier: Hier,
  { versie, door, besluit, id, persoon }: Teken,
): Promise<void> {
  await db
    .insertInto('ondertekening')
    .values({
      traject_id: hier.traject,
      id,
      versie_id: versie.id,
      door,
      persoon_id: persoon,
      besluit,
      afdruk: versie.afdruk,
      op: hier.nu,
    })
    .execute()
  if (door === 'specialist')
    await db
      .updateTable('verslag')
      .set({ stand: 'getekend' })
      .where('traject_id', '=', hier.traject)
      .execute()
}
