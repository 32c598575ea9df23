// What of this dossier must never stand in its verslag: the list the guard looks for, in any spelling.
import type { Aanmelding } from '../../domein/aanmelding.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import type { VerslagInhoud } from './inhoud.ts'
import { listMerken, type Merk } from './merken.ts'

type Uit = Pick<Partial<Aanmelding>, 'telefoon' | 'email' | 'adres' | 'kinderen'>

/**
 * Address, telephone, e-mail and the names of the children. Not the name by which the ouder is called in the verslag itself.
 * The town alone counts only when the address is secret.
 */
export function geheimVan(aanmelding: Uit, kinderen: readonly string[], ouder: string): string[] {
  const { telefoon, email, adres } = aanmelding
  const straat =
    adres && [adres.straat, `${adres.huisnummer ?? ''}${adres.toevoeging}`].filter(Boolean).join(' ')
  const plaats = adres && [adres.postcode, adres.woonplaats].filter(Boolean).join(' ')
  const kern = (naam: string) => naam.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase()
  const namen = [...(aanmelding.kinderen ?? []).map(k => k.voornaam), ...kinderen]
  return [
    ...new Set([
      ...(straat ? [[straat, plaats].filter(Boolean).join(', ')] : []),
      ...(adres?.postcode ? [adres.postcode] : []),
      ...(adres?.geheim && adres.woonplaats ? [adres.woonplaats] : []),
      telefoon ?? '',
      email ?? '',
      ...namen.filter(naam => kern(naam) !== kern(ouder)),
    ]),
  ].filter(deel => deel.trim().length > 1)
}

/** The list of this traject; read by the specialist only. */
export async function listGeheim(db: Db, hier: Hier, ouder: string): Promise<string[]> {
  const [aanmelding, kinderen] = await Promise.all([
    db
      .selectFrom('aanmelding')
      .select(['id', 'inhoud'])
      .where('traject_id', '=', hier.traject)
      .executeTakeFirst(),
    db
      .selectFrom('kind')
      .select(['id', 'voornaam'])
      .where('traject_id', '=', hier.traject)
      .orderBy('id')
      .execute(),
  ])
  const inhoud = aanmelding ? (JSON.parse(aanmelding.inhoud) as Uit) : {}
  return geheimVan(
    inhoud,
    kinderen.map(k => k.voornaam),
    ouder,
  )
}

/** The marks of a text of this traject, by its own list. */
export const readMerken = async (db: Db, hier: Hier, inhoud: VerslagInhoud): Promise<Merk[]> =>
  listMerken(inhoud, await listGeheim(db, hier, inhoud.ouder.voornaam))
