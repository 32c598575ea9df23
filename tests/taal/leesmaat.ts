// The measure of plain language that a text for an ouder is held to, and what is wrong with a text by that measure.
import { leesbaarheid, splitWoorden } from '../../domein/leesbaarheid.ts'

/** Flesch-Douma at least, words per sentence on average and at most (issue 6, 15). */
export const maat = { fd: 60, gemiddeld: 12, langste: 20 } as const

/** The sentences that are too long, each with its place. */
export function findLangeZinnen(waar: string, tekst: string): string[] {
  return leesbaarheid(tekst)
    .zinnen.map(zin => [splitWoorden(zin).length, zin] as const)
    .filter(([lengte]) => lengte > maat.langste)
    .map(([lengte, zin]) => `${waar}: ${lengte} woorden in een zin: ${zin}`)
}

/** What is wrong with a whole text: long sentences, a full average, hard words. White lines close a block. */
export function keurTekst(waar: string, tekst: string): string[] {
  const uitkomst = leesbaarheid(tekst)
  const fouten = findLangeZinnen(waar, tekst)
  if (uitkomst.zinslengte > maat.gemiddeld)
    fouten.push(`${waar}: gemiddeld ${uitkomst.zinslengte.toFixed(1)} woorden per zin`)
  if (uitkomst.fd === null || uitkomst.fd < maat.fd)
    fouten.push(`${waar}: Flesch-Douma ${uitkomst.fd?.toFixed(1)}`)
  return fouten
}
