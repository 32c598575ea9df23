// Which grounds and which ground an address is about.
import { isUuid } from '../../http/formulier.ts'
import type { Verzoek } from '../../http/omgeving.ts'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import { type Grondslag, listGrondslagen } from './verstrekkingen.ts'

/** Where the grounds of the traject in this request stand. */
export const basisVan = (c: Verzoek): string =>
  `/trajecten/${c.req.param('traject') ?? ''}/verslag/verstrekken`

/** The ground of the address. What is no id is not there. */
export function grondslagVan(c: Verzoek): string {
  const id = c.req.param('grondslag') ?? ''
  if (!isUuid(id)) throw new NietGevonden()
  return id
}

/** One ground of this traject. Throws NietGevonden. */
export async function vindGrondslag(db: Db, hier: Hier, id: string): Promise<Grondslag> {
  const found = (await listGrondslagen(db, hier)).find(g => g.id === id)
  if (!found) throw new NietGevonden()
  return found
}
