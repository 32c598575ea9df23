// Where the verslag of the traject in this request stands, for the specialist.
import type { Verzoek } from '../../http/omgeving.ts'

/** Its address, without a slash at the end. */
export const basisVan = (c: Verzoek): string => `/trajecten/${c.req.param('traject') ?? ''}/verslag`
