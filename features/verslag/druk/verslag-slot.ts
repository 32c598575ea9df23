// The end of a verslag on paper: what the ouder said to the concept, who signed, and to whom it was given.
import type { Blok } from '../../../platform/druk/document.ts'
import { VERSPREIDING, type VerspreidingZinnen } from '../verspreiding.ts'
import { koppen } from '../zegswijzen.ts'
import { alinea, deel, kop, kort, rij, vooraf } from './bouwstenen.ts'
import type { VerslagDruk } from './verslag-pdf.ts'

/** The last chapter, with and without recipients. */
export type Slot = {
  readonly niemand: readonly Blok[]
  /** The last block is a table without rows. */
  readonly lijst: readonly Blok[]
  readonly zinnen: VerspreidingZinnen
}

/** What the ouder said to paragraphs, each with its answer. Nothing when there is nothing. */
export function reactieBlokken(naam: string, reacties: NonNullable<VerslagDruk['reacties']>): Blok[] {
  if (reacties.length === 0) return []
  return [
    kop(`Reacties van ${naam} op het concept`),
    vooraf(`Dit schreef ${naam} bij een stukje van het concept. De tekst is niet veranderd.`),
    ...reacties.map(
      (r): Blok => ({
        soort: 'kader',
        vorm: 'rand',
        alineas: [
          [{ tekst: r.bij, toon: 'vet' }],
          rij(r.tekst),
          [{ tekst: `${naam}, ${r.datum}`, toon: 'zacht' }],
          [{ tekst: 'Antwoord van de specialist: ', toon: 'vet' }, { tekst: r.antwoord }],
          ...(r.uitleg ? [rij(r.uitleg)] : []),
        ],
        bijeen: kort([r.tekst, r.uitleg ?? '']),
      }),
    ),
  ]
}

/** Who signed and how. */
export function ondertekening({ ondertekening }: VerslagDruk): Blok[] {
  return [
    kop(koppen.ondertekening),
    {
      soort: 'tekens',
      streep: 'datum en handtekening',
      bijeen: kort(ondertekening.map(o => o.naam + o.rol)),
      regels: ondertekening.map(o => ({
        naam: o.naam,
        rol: o.rol,
        gedaan: o.datum ? `${o.hoe ?? 'Ondertekend op'} ${o.datum}` : null,
      })),
    },
  ]
}

/** To whom it was given: filled in for each copy. */
export function slot({ ouder }: VerslagDruk): Slot {
  const naar = 'Aan wie dit verslag is gegeven'
  const kolommen = [deel('Aan', 1), deel('Waarvoor', 1.4), deel('Toestemming', 1)]
  return {
    niemand: [kop(naar), alinea(`Alleen aan ${ouder.voornaam}.`)],
    lijst: [kop(naar), { soort: 'tabel', naam: naar, kolommen, rijen: [] }],
    zinnen: VERSPREIDING,
  }
}
