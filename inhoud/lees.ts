// The texts of the house and its themes, read once at start and never changed after. Exercises: oefeningen.ts.
import { demand, perTaal, read } from './bron.ts'
import { renderMarkdown, splitBestand } from './markdown.ts'
import {
  type Taal,
  type TekstSleutel,
  type ThemaDoel,
  type ThemaSleutel,
  tekstSleutels,
  themaDoelen,
  themaSleutels,
} from './sleutels.ts'

export type { Taal, TekstSleutel, ThemaDoel, ThemaSleutel } from './sleutels.ts'

/** A text: a title for the page to use as heading, and safe HTML that begins at h2. */
export type Tekst = { readonly titel: string; readonly html: string }

/** A theme. `html` is for the specialist; `huiswerk` is for the ouder, without headings. */
export type Thema = Tekst & {
  /** 1 to 10, the place in the series. */
  readonly nummer: number
  readonly sleutel: ThemaSleutel
  readonly doel: ThemaDoel
  readonly huiswerk: Tekst
}

const huiswerkKop = { nl: '## Huiswerk', en: '## Homework' } as const

/** Gives a text in a language. Both are checked by the compiler, so there is always an answer. */
export function tekst(sleutel: TekstSleutel, taal: Taal): Tekst {
  return teksten[taal][sleutel]
}

/** Gives the ten themes in a language, in the order of the gesprekken. */
export function themas(taal: Taal): readonly Thema[] {
  return reeksen[taal]
}

/** Gives one theme in a language. */
export function thema(sleutel: ThemaSleutel, taal: Taal): Thema {
  return reeksen[taal][themaSleutels.indexOf(sleutel)]!
}

/** Makes a text of the source of a file. Throws, with what is wrong, when the file is not as it should be. */
export function parseTekst(bron: string): Tekst {
  const bestand = splitBestand(bron)
  return Object.freeze({ titel: demand(bestand, 'titel'), html: renderMarkdown(bestand.lijf) })
}

/** Makes a theme of the source of a file; the part under the heading of the homework is taken out of `html`. */
export function parseThema(sleutel: ThemaSleutel, taal: Taal, bron: string): Thema {
  const bestand = splitBestand(bron)
  const doel = themaDoelen.find(naam => naam === demand(bestand, 'doel'))
  if (!doel) throw new Error(`onbekend doel: ${bestand.kop.doel}`)
  const nummer = Number(demand(bestand, 'nummer'))
  if (nummer !== themaSleutels.indexOf(sleutel) + 1)
    throw new Error(`nummer ${nummer} staat op de verkeerde plek`)
  const delen = bestand.lijf.split(/^(?=## )/m)
  const opgave = delen.filter(deel => deel.startsWith(`${huiswerkKop[taal]}\n`))
  if (opgave.length !== 1) throw new Error(`er hoort een keer ${huiswerkKop[taal]} te staan`)
  return Object.freeze({
    nummer,
    sleutel,
    doel,
    titel: demand(bestand, 'titel'),
    html: renderMarkdown(delen.filter(deel => deel !== opgave[0]).join('')),
    huiswerk: Object.freeze({
      titel: demand(bestand, 'huiswerk'),
      html: renderMarkdown(opgave[0]!.slice(huiswerkKop[taal].length)),
    }),
  })
}

function readTeksten(taal: Taal): Readonly<Record<TekstSleutel, Tekst>> {
  const paren = tekstSleutels.map(sleutel => [sleutel, read(`${sleutel}.${taal}`, parseTekst)])
  return Object.freeze(Object.fromEntries(paren) as Record<TekstSleutel, Tekst>)
}

function readThemas(taal: Taal): readonly Thema[] {
  return Object.freeze(
    themaSleutels.map(sleutel => read(`thema/${sleutel}.${taal}`, bron => parseThema(sleutel, taal, bron))),
  )
}

const teksten = perTaal(readTeksten)
const reeksen = perTaal(readThemas)
