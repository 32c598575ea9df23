// Reading a passage: folded letters, quotations blanked, and sentences, while every offset stays where it was.
import { vouw } from '../berichthulp/tekst/vouw.ts'

/** `kaal` is folded without what stands between quotes; `zin` is folded with it. Both are as long as the sentence. */
export type Zin = { start: number; end: number; zin: string; kaal: string; ruw: string }

const AANHALING = /"[^"]*"|(?<![a-z0-9])'(?![stnmk] )[^'\n]*(?:'(?=[a-z])[^'\n]*)*'(?![a-z])/g

/** Blanks what is quoted, but leaves the mark that ends a sentence inside the quotes. */
export function zonderCitaat(gevouwen: string): string {
  return gevouwen.replace(AANHALING, citaat => {
    const slot = /[.!?]$/.test(citaat.slice(0, -1)) ? citaat.slice(-2, -1) : ' '
    return `"${' '.repeat(Math.max(0, citaat.length - 3))}${slot}"`
  })
}

const AFKORTING =
  /(?:^|[^a-z])(?:dhr|mw|mevr|mr|drs|dr|ir|art|nr|tel|bijv|bv|ca|jl|st|o\.a|d\.d|m\.b\.t|i\.v\.m|t\.a\.v|[a-z])\.$/

/** The sentences of a text, without the white space around them; a semicolon parts two statements as well. */
export function splitZinnen(tekst: string): Zin[] {
  const gevouwen = vouw(tekst)
  const kaal = zonderCitaat(gevouwen)
  const zinnen: Zin[] = []
  let begin = 0
  const sluit = (eind: number) => {
    const stuk = tekst.slice(begin, eind)
    const start = begin + (stuk.length - stuk.trimStart().length)
    const end = begin + stuk.trimEnd().length
    if (/[\p{L}\p{N}]/u.test(stuk))
      zinnen.push({
        start,
        end,
        zin: gevouwen.slice(start, end),
        kaal: kaal.slice(start, end),
        ruw: tekst.slice(start, end),
      })
    begin = eind
  }
  for (const slot of kaal.matchAll(/[.!?…]+["')\]]*(?=\s|$)|\n+|;(?=\s)/g)) {
    const eind = slot.index + slot[0].length
    if (slot[0] === '.' && AFKORTING.test(kaal.slice(begin, eind))) continue
    sluit(eind)
  }
  sluit(tekst.length)
  return zinnen
}

/** A pattern of whole words over folded text. */
export const woord = (...delen: string[]) => new RegExp(`(?<![a-z0-9])(?:${delen.join('|')})(?![a-z0-9])`)
