// How a request about a piece is said to the ouder: about a piece one asks a correction, or that it goes.
import type { VerzoekBesluit, VerzoekSoort } from '../../domein/verzoek.ts'
import type { Verzoek } from './queries.ts'
import type { Woorden } from './woorden.ts'

const overStuk = (soort: VerzoekSoort) => (soort === 'vernietiging' ? 'vernietiging' : 'correctie')

/** What was asked. */
export const gevraagd = (w: Woorden, { soort }: Pick<Verzoek, 'soort'>): string =>
  w.erbij.verzoek[overStuk(soort)]

/** What became of it. */
export const besloten = (w: Woorden, soort: VerzoekSoort, besluit: VerzoekBesluit): string =>
  w.gevraagd.besluit[overStuk(soort)][besluit]
