// The source of a theme: one Markdown text in five parts, as a file of the house or as a practice wrote it.
import { splitBestand } from './markdown.ts'
import { oefeningSleutels, type Taal, type ThemaDoel, themaDoelen } from './sleutels.ts'

/** The parts of a theme, in the order of the text: what it is for, what to know, how to talk, what the ouder does, what one may see. */
export const themaDelen = ['bedoeling', 'achtergrond', 'stappen', 'huiswerk', 'tekenen'] as const
export type ThemaDeel = (typeof themaDelen)[number]

/** The headings of the parts. */
export const deelKoppen: Readonly<Record<Taal, Readonly<Record<ThemaDeel, string>>>> = {
  nl: {
    bedoeling: 'Doel',
    achtergrond: 'Achtergrond',
    stappen: 'Zo kan het gesprek gaan',
    huiswerk: 'Huiswerk',
    tekenen: 'Tekenen van vooruitgang',
  },
  en: {
    bedoeling: 'Aim',
    achtergrond: 'Background',
    stappen: 'How the conversation may go',
    huiswerk: 'Homework',
    tekenen: 'Signs of progress',
  },
}

/** A theme as it is written: every part as Markdown without headings, '' where there is nothing. */
export type ThemaBron = {
  readonly titel: string
  readonly doel: ThemaDoel
  /** Names of exercises (inhoud/oefeningen.ts) that go with the homework. */
  readonly oefeningen: readonly string[]
  /** Title of the homework, '' when there is none. */
  readonly huiswerkTitel: string
  readonly delen: Readonly<Record<ThemaDeel, string>>
}

const oefeningNamen: readonly string[] = oefeningSleutels.map(sleutel => sleutel.slice(3))

/** Reads a theme. Throws, with what is wrong, when the text is not as it should be. */
export function leesThemaBron(taal: Taal, tekst: string): ThemaBron {
  const { kop, lijf } = splitBestand(tekst)
  const doel = themaDoelen.find(naam => naam === kop.doel)
  if (!doel) throw new Error(`onbekend doel: ${kop.doel}`)
  if (!kop.titel) throw new Error('in de kop ontbreekt titel')
  const oefeningen = kop.oefening ? kop.oefening.split(', ') : []
  const vreemd = oefeningen.find(naam => !oefeningNamen.includes(naam))
  if (vreemd !== undefined) throw new Error(`onbekende oefening: ${vreemd}`)
  const stukken = lijf.split(/^(?=## )/m)
  if (stukken.length !== themaDelen.length) throw new Error(`een thema heeft ${themaDelen.length} delen`)
  const delen = themaDelen.map((deel, i) => {
    const regel = `## ${deelKoppen[taal][deel]}\n`
    const stuk = `${stukken[i]}\n`
    if (!stuk.startsWith(regel)) throw new Error(`hier hoort ${regel.trim()} te staan`)
    return [deel, stuk.slice(regel.length).trim()]
  })
  return Object.freeze({
    titel: kop.titel,
    doel,
    oefeningen: Object.freeze(oefeningen),
    huiswerkTitel: kop.huiswerk ?? '',
    delen: Object.freeze(Object.fromEntries(delen) as Record<ThemaDeel, string>),
  })
}

/** Writes a theme as one text; {@link leesThemaBron} gives the same back. Parts hold no headings (markdown.ts, `vindOpmaak`). */
export function schrijfThemaBron(taal: Taal, bron: ThemaBron): string {
  const kop = [
    `titel: "${bron.titel}"`,
    `doel: ${bron.doel}`,
    ...(bron.oefeningen.length > 0 ? [`oefening: ${bron.oefeningen.join(', ')}`] : []),
    ...(bron.huiswerkTitel === '' ? [] : [`huiswerk: "${bron.huiswerkTitel}"`]),
  ]
  const delen = themaDelen.map(deel => `## ${deelKoppen[taal][deel]}\n\n${bron.delen[deel]}`.trim())
  return `---\n${kop.join('\n')}\n---\n\n${delen.join('\n\n')}\n`
}
