// To whom a version was given, for the last part of the verslag on paper. Always Dutch, as the verslag is.

import { schrijfDatum } from '../../domein/verslag-zinnen.ts'
import type { VerslagDruk } from './druk/verslag-pdf.ts'
import type { Grondslag } from './verstrekkingen.ts'

/** How the last chapter says on what ground; `{dag}` is the day of the yes. */
export const VERSPREIDING = {
  toestemming: 'gegeven op {dag}, alleen voor deze versie',
  gi: 'niet nodig: Jeugdwet 7.3.11 lid 4',
  'veilig-thuis': 'niet nodig: meldcode, Jeugdwet 4.1.7',
}
export type VerspreidingZinnen = Readonly<typeof VERSPREIDING>

/** A line for each of these grounds, in the sentences of this paper. */
export function zegVerspreiding(
  grondslagen: readonly Grondslag[],
  zinnen: VerspreidingZinnen,
): VerslagDruk['verspreiding'] {
  return grondslagen.map(g => {
    const ja = g.antwoorden.find(a => a.besluit === 'gegeven')
    const toestemming = zinnen[g.soort].replace('{dag}', () => (ja ? schrijfDatum(ja.dag.toString()) : ''))
    return { aan: g.ontvanger, doel: g.doel, toestemming }
  })
}

/** What of this version went and may be told: for the copies of the ouder and the practice itself. */
export const gegevenVan = (grondslagen: readonly Grondslag[], versie: string): Grondslag[] =>
  grondslagen.filter(g => g.versieId === versie && g.gegaan.length > 0 && !g.zwijgen)
