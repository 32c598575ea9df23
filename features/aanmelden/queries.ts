// Writes what an ouder sent: whole or not at all, sealed, in a traject of its own.
import type { Aanmelding } from '../../domein/aanmelding.ts'
import { maakEenVoorEen } from '../../http/een-voor-een.ts'
import type { Db, Deur, Hier } from '../../muur/deur.ts'
import { crockfordCode, type Toeval } from '../../platform/random.ts'

// However many come at once, they take one connection and make one key at a time: who is signed in does not notice.
const eenVoorEen = maakEenVoorEen()

/** Keeps the aanmelding under this id (of the form). A second press finds it there, changes nothing and hears nothing else. */
export async function bewaarAanmelding(
  deur: Deur,
  toeval: Toeval,
  id: string,
  aanmelding: Aanmelding,
): Promise<void> {
  const code = crockfordCode(toeval, 6)
  const schrijf = (db: Db, hier: Hier) => schrijfAanmelding(db, hier, toeval, aanmelding)
  await eenVoorEen(() => deur.meldAan(id, code, schrijf))
}

async function schrijfAanmelding(db: Db, hier: Hier, toeval: Toeval, aanmelding: Aanmelding): Promise<void> {
  const { traject } = hier
  await db
    .updateTable('traject')
    .set({ roepnaam: aanmelding.voornaam })
    .where('traject_id', '=', traject)
    .execute()
  await db
    .insertInto('aanmelding')
    .values({
      traject_id: traject,
      id: toeval.uuid(),
      inhoud: JSON.stringify(aanmelding),
      kader: aanmelding.kader,
      ontvangen_op: hier.nu,
    })
    .execute()
  await db
    .insertInto('kind')
    .values(aanmelding.kinderen.map(kind => ({ traject_id: traject, id: toeval.uuid(), ...kind })))
    .execute()
}
