// Whether who visits has a passphrase: without one a passkey opens nothing, so there is none to add, and none to change.
import { ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import type { Verzoek } from '../../http/omgeving.ts'
import { leesWerkaccount } from './werkaccount-queries.ts'

/** False only for who came in with nothing but the account of the organisation. */
export const heeftWachtzin = (c: Verzoek): Promise<boolean> =>
  inHuis(c, async db => {
    const { werkaccount, wachtzin } = await leesWerkaccount(db, ikVan(c).persoon)
    return wachtzin || werkaccount === null
  })
