// To whom a version was given, for the last part of the verslag on paper. Always Dutch, as the verslag is.

import { schrijfDatum } from '../../domein/verslag-zinnen.ts'
import type { VerslagDruk } from './druk/verslag-pdf.ts'
import type { Grondslag } from './verstrekkingen.ts'

const nietNodig = {
  gi: 'niet nodig: Jeugdwet 7.3.11 lid 4',
  'veilig-thuis': 'niet nodig: meldcode, Jeugdwet 4.1.7',
}

/** A line for each of these grounds. */
export function zegVerspreiding(grondslagen: readonly Grondslag[]): VerslagDruk['verspreiding'] {
  return grondslagen.map(g => {
    const ja = g.antwoorden.find(a => a.besluit === 'gegeven')
    return {
      aan: g.ontvanger,
      doel: g.doel,
      toestemming:
        g.soort === 'toestemming'
          ? `gegeven op ${ja ? schrijfDatum(ja.dag.toString()) : ''}, alleen voor deze versie`
          : nietNodig[g.soort],
    }
  })
}

/** What of this version went and may be told: for the copies of the ouder and the practice itself. */
export const gegevenVan = (grondslagen: readonly Grondslag[], versie: string): Grondslag[] =>
  grondslagen.filter(g => g.versieId === versie && g.gegaan.length > 0 && !g.zwijgen)
