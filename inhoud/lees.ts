// The texts of the house and its themes, read once at start and never changed after. Exercises: oefeningen.ts.
import { demand, perTaal, read } from './bron.ts'
import { renderMarkdown, splitBestand } from './markdown.ts'
import {
  type Taal,
  type TekstSleutel,
  type ThemaDoel,
  type ThemaSleutel,
  tekstSleutels,
  themaSleutels,
} from './sleutels.ts'
import { leesThemaBron, type ThemaBron, themaDelen } from './thema-bron.ts'
import { renderThema } from './thema-tekst.ts'

export type { Taal, TekstSleutel, ThemaDoel, ThemaSleutel } from './sleutels.ts'

/** A text: a title for the page to use as heading, and safe HTML that begins at h2. */
export type Tekst = { readonly titel: string; readonly html: string }

/** A theme. `html` is for the specialist; `huiswerk` is for the ouder, without headings. */
export type Thema = Tekst & {
  /** The place in the list: 1 to 10 in the series of the house. */
  readonly nummer: number
  readonly sleutel: string
  /** Which text it is: `huis-1` the first of the house, `eigen-2` the second of the practice. A text of one name never changes. */
  readonly versie: string
  readonly taal: Taal
  readonly doel: ThemaDoel
  readonly oefeningen: readonly string[]
  readonly huiswerk: Tekst
  readonly bron: ThemaBron
}

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

/** Gives a theme of the house as it was in this version (`huis-1`), or undefined when there is no such version. */
export function themaUitgave(sleutel: string, versie: string, taal: Taal): Thema | undefined {
  return [...reeksen[taal], ...eerdere[taal]].find(t => t.sleutel === sleutel && t.versie === versie)
}

/** Makes a text of the source of a file. Throws, with what is wrong, when the file is not as it should be. */
export function parseTekst(bron: string): Tekst {
  const bestand = splitBestand(bron)
  return Object.freeze({ titel: demand(bestand, 'titel'), html: renderMarkdown(bestand.lijf) })
}

/** Makes a theme of the source of a file: every part filled, on the place that its key says. */
export function parseThema(sleutel: ThemaSleutel, taal: Taal, tekst: string): Thema {
  const { kop } = splitBestand(tekst)
  const nummer = Number(kop.nummer)
  if (nummer !== themaSleutels.indexOf(sleutel) + 1)
    throw new Error(`nummer ${nummer} staat op de verkeerde plek`)
  if (!/^[1-9]\d?$/.test(kop.uitgave ?? '')) throw new Error(`onbekende uitgave: ${kop.uitgave}`)
  const bron = leesThemaBron(taal, tekst)
  const leeg = themaDelen.find(deel => bron.delen[deel] === '')
  if (leeg || bron.huiswerkTitel === '') throw new Error(`leeg deel: ${leeg ?? 'huiswerk'}`)
  const { titel, doel, oefeningen } = bron
  const { html, huiswerk } = renderThema(taal, bron)
  const versie = `huis-${kop.uitgave}`
  return Object.freeze({ nummer, sleutel, versie, taal, doel, titel, oefeningen, html, huiswerk, bron })
}

function readTeksten(taal: Taal): Readonly<Record<TekstSleutel, Tekst>> {
  const paren = tekstSleutels.map(sleutel => [sleutel, read(`${sleutel}.${taal}`, parseTekst)])
  return Object.freeze(Object.fromEntries(paren) as Record<TekstSleutel, Tekst>)
}

function readThemas(taal: Taal): readonly Thema[] {
  return Object.freeze(
    themaSleutels.map(sleutel => read(`thema/${sleutel}.${taal}`, tekst => parseThema(sleutel, taal, tekst))),
  )
}

/** What a gesprek may still refer to: the editions before the one of today, kept as `thema/eerder/<key>.<edition>.<language>.md`. */
function readEerdere(taal: Taal): readonly Thema[] {
  return reeksen[taal].flatMap(({ sleutel, versie }) =>
    Array.from({ length: Number(versie.slice('huis-'.length)) - 1 }, (_, i) =>
      read(`thema/eerder/${sleutel}.${i + 1}.${taal}`, tekst =>
        parseThema(sleutel as ThemaSleutel, taal, tekst),
      ),
    ),
  )
}

const teksten = perTaal(readTeksten)
const reeksen = perTaal(readThemas)
const eerdere = perTaal(readEerdere)
