// The exercises for the ouder (O3), read once at start: what to do, what to think about, and a sheet to fill in on paper.
import { demand, perTaal, read } from './bron.ts'
import { renderMarkdown, splitBestand } from './markdown.ts'
import {
  type OefeningSleutel,
  oefeningSleutels,
  type Taal,
  type ThemaDoel,
  talen,
  themaDoelen,
} from './sleutels.ts'

/** What there is to fill in on paper: one circle (in and out), rings around oneself, or boxes beside each other. */
export const vellen = ['kring', 'ringen', 'vakken'] as const
export type Vel = {
  readonly soort: (typeof vellen)[number]
  /** The words at the places to write, two or three. */
  readonly vakken: readonly string[]
}

/** An exercise. `html` holds the steps (h2 and below); `kort` says in one sentence what it is about. */
export type Oefening = {
  /** From 1 on, the place in the list. */
  readonly nummer: number
  readonly sleutel: OefeningSleutel
  /** The key without its number: the last part of the address. */
  readonly naam: string
  readonly doel: Exclude<ThemaDoel, 'alle'>
  readonly titel: string
  readonly kort: string
  readonly html: string
  readonly vel: Vel
}

/** All exercises in a language, in the order of the list. */
export function oefeningen(taal: Taal): readonly Oefening[] {
  return reeksen[taal]
}

/** The exercise of this name, or undefined. */
export function oefening(naam: string, taal: Taal): Oefening | undefined {
  return reeksen[taal].find(een => een.naam === naam)
}

/** Makes an exercise of the source of a file. Throws, with what is wrong, when the file is not as it should be. */
export function parseOefening(sleutel: OefeningSleutel, bron: string): Oefening {
  const bestand = splitBestand(bron)
  const nummer = Number(demand(bestand, 'nummer'))
  if (nummer !== oefeningSleutels.indexOf(sleutel) + 1)
    throw new Error(`nummer ${nummer} staat op de verkeerde plek`)
  const doel = themaDoelen.find(naam => naam === demand(bestand, 'doel'))
  if (!doel || doel === 'alle') throw new Error(`onbekend doel: ${bestand.kop.doel}`)
  const soort = vellen.find(naam => naam === demand(bestand, 'vel'))
  if (!soort) throw new Error(`onbekend vel: ${bestand.kop.vel}`)
  const vakken = demand(bestand, 'vakken').split('; ')
  if (vakken.length < 2 || vakken.length > 3) throw new Error(`een vel heeft twee of drie vakken`)
  return Object.freeze({
    nummer,
    sleutel,
    naam: sleutel.slice(3),
    doel,
    titel: demand(bestand, 'titel'),
    kort: demand(bestand, 'kort'),
    html: renderMarkdown(bestand.lijf),
    vel: Object.freeze({ soort, vakken: Object.freeze(vakken) }),
  })
}

const reeksen = perTaal((taal): readonly Oefening[] =>
  Object.freeze(
    oefeningSleutels.map(sleutel =>
      read(`oefening/${sleutel}.${taal}`, bron => parseOefening(sleutel, bron)),
    ),
  ),
)

const erbij = { nl: 'Oefening erbij', en: 'Exercise to go with it' } as const

/** The line under a homework that names these exercises, in this language; '' when there are none. {@link oefeningenIn} reads it back. */
export function oefeningRegel(namen: readonly string[], taal: Taal): string {
  const titels = namen.flatMap(naam => oefening(naam, taal)?.titel ?? [])
  return titels.length === 0 ? '' : `${erbij[taal]}: ${titels.join('; ')}`
}

/** The exercises that the text of a homework names on a line of {@link oefeningRegel}, in the language of the reader. */
export function oefeningenIn(tekst: string, taal: Taal): readonly Oefening[] {
  return talen.flatMap(van =>
    tekst
      .split('\n')
      .filter(regel => regel.startsWith(`${erbij[van]}: `))
      .flatMap(regel =>
        regel
          .slice(erbij[van].length + 2)
          .trim()
          .split('; '),
      )
      .flatMap(titel => oefeningen(van).find(een => een.titel === titel)?.naam ?? [])
      .flatMap(naam => oefening(naam, taal) ?? []),
  )
}
