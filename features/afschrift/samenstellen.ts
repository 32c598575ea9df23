// Everything of one traject as pieces of a copy, at the moment it is begun: read once, and kept, so that what two people saw is what is given.
import type { Db, Hier } from '../../muur/deur.ts'
import type { Taal } from '../../ui/woorden.ts'
import { eigenStukken } from './bron-eigen.ts'
import { hulpStukken } from './bron-hulp.ts'
import { papierStukken } from './bron-papieren.ts'
import { readEigen } from './lees-eigen.ts'
import { readHulp } from './lees-hulp.ts'
import { readPapieren } from './lees-papieren.ts'
import type { Stuk } from './stuk.ts'
import { stukwoorden } from './stukwoorden.ts'

/** As the specialist of this traject may read it, in the language of the ouder. */
export async function readStukken(db: Db, hier: Hier, taal: Taal): Promise<Stuk[]> {
  const w = stukwoorden(taal)
  const [hulp, papieren, eigen] = await Promise.all([
    readHulp(db, hier),
    readPapieren(db, hier),
    readEigen(db, hier),
  ])
  const alles = [
    ...hulpStukken(hulp, w, taal),
    ...papierStukken(papieren, w, taal),
    ...eigenStukken(eigen, papieren, w, taal),
  ]
  return alles.filter(s => s !== null)
}
