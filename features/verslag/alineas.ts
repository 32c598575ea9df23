// The paragraphs of a version that an ouder can react to, each with a name of its own: what a version says never changes, so a name stays true.
import { schrijfDatum } from '../../domein/verslag-zinnen.ts'
import type { VerslagInhoud } from './inhoud.ts'
import { inVolgorde, koppen } from './zegswijzen.ts'

/** `plek` is kept with a reaction; `naam` is what people read, on screen and on paper, in Dutch as the verslag is. */
export type Alinea = { plek: string; naam: string; tekst: string }

/** In the order of the page. What has no text yet has no place. */
export function listAlineas({ verslag: v, ouder, toelichting }: VerslagInhoud): Alinea[] {
  const rij = (soort: string, kop: string, teksten: readonly string[], woord = 'alinea'): Alinea[] =>
    teksten.map((tekst, nr) => ({
      plek: `${soort}-${nr}`,
      naam: teksten.length > 1 ? `${kop}, ${woord} ${nr + 1}` : kop,
      tekst,
    }))
  return [
    ...rij('opdracht', koppen.opdracht, v.opdracht),
    ...rij('inleiding', koppen.gesprekken, v.proces.inleiding),
    ...(v.proces.gesprekken.length > 0
      ? [
          {
            plek: 'gesprekken',
            naam: `${koppen.gesprekken}, de lijst`,
            tekst: v.proces.gesprekken
              .map(g => `${g.nr}. ${g.thema || 'Gesprek'}, ${schrijfDatum(g.datum)}`)
              .join('\n'),
          },
        ]
      : []),
    ...v.doelen.toSorted(inVolgorde).map((d, nr) => ({
      plek: `doel-${d.soort}`,
      naam: `Doel ${nr + 1}`,
      tekst: [d.titel, toelichting[d.soort]].filter(Boolean).join('\n\n'),
    })),
    ...(v.lijn ? [{ plek: 'lijn', naam: koppen.lijn, tekst: v.lijn.zin }] : []),
    ...rij('geoefend', koppen.geoefend, v.geoefend, 'punt'),
    ...v.feiten.map((u, nr) => ({ plek: `feit-${nr}`, naam: `Feit ${nr + 1}`, tekst: u.tekst })),
    ...rij(
      'volgens',
      koppen.volgens(ouder.voornaam),
      v.volgens.map(u => u.tekst),
      'nummer',
    ),
    ...rij(
      'oordeel',
      koppen.oordelen,
      v.oordelen.map(u => u.tekst),
      'nummer',
    ),
    ...(v.eigenWoorden
      ? [{ plek: 'eigen-woorden', naam: koppen.eigenWoorden(ouder.voornaam), tekst: v.eigenWoorden }]
      : []),
    ...rij('advies', koppen.advies, v.advies),
  ]
}
