// The chapter of the doelen: each with its treden as a table, and who chose which at the begin and at the end.
import type { Blok, Stuk } from '../../../platform/druk/document.ts'
import { koppen } from '../zegswijzen.ts'
import type { DoelDruk, VerslagDruk } from './verslag-pdf.ts'

type Paar = DoelDruk['begin']

/** Nothing of a score is left to colour: the name stands at the trede, and the sentence below says it again. */
export function doelBlokken({ doelen, ouder: { voornaam } }: VerslagDruk): Blok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: koppen.doelen },
    {
      soort: 'alinea',
      stukken: [
        {
          tekst: `${voornaam} en de specialist hebben bij elk doel vooraf beschreven wat je op elke trede ziet. Aan het begin en aan het eind kozen zij ieder apart een trede. Trede 0 is wat vooraf haalbaar leek.`,
        },
      ],
    },
    ...doelen.flatMap(doel => doelBlok(doel, voornaam)),
  ]
}

function doelBlok(doel: DoelDruk, naam: string): Blok[] {
  const koos = (wie: Paar, niveau: string) =>
    [...(wie.ouder === niveau ? [naam] : []), ...(wie.specialist === niveau ? ['specialist'] : [])].join(
      ' en ',
    )
  const score = (waarde: string | undefined) => waarde ?? 'geen score'
  const paar = (wie: Paar) => `${naam} ${score(wie.ouder)}, specialist ${score(wie.specialist)}.`
  const alinea = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }] })
  return [
    { soort: 'kop', niveau: 2, tekst: doel.titel },
    ...(doel.omschrijving ? [alinea(doel.omschrijving)] : []),
    {
      soort: 'tabel',
      naam: doel.titel,
      bijeen: doel.niveaus.map(n => n.tekst).join('').length <= 1500,
      kolommen: [
        { kop: 'Trede', breedte: 'eigen', rechts: true },
        { kop: 'Wat je dan ziet', breedte: { deel: 1 } },
        { kop: 'Begin', breedte: { mm: 26 } },
        { kop: 'Eind', breedte: { mm: 26 } },
      ],
      rijen: doel.niveaus.map((n): Stuk[] => [
        { tekst: n.niveau, toon: 'vet' },
        { tekst: n.tekst },
        { tekst: koos(doel.begin, n.niveau) },
        { tekst: koos(doel.eind, n.niveau), toon: 'groen' },
      ]),
    },
    alinea(`Begin: ${paar(doel.begin)} Eind: ${paar(doel.eind)}`),
    ...(doel.toelichting ? [alinea(doel.toelichting)] : []),
  ]
}
