// A piece of a copy, as it is kept from the moment the copy was begun: a heading, and paragraphs with where each comes from.
import type { Taal } from '../../ui/woorden.ts'

/** `bron` says what it is and of when, so that a paragraph can stand by itself. */
export type Alinea = { bron: string; tekst: string }
export type Inhoud = { taal: Taal; kop: string; alineas: Alinea[] }

/** `woorden`: what the practice wrote, which two people read. `eigen`: the own words of the ouder, figures and dates, which they do not. */
export type Soort = 'woorden' | 'eigen'
export type Stuk = { soort: Soort; kop: string; alineas: Alinea[] }

type Regel = readonly [bron: string, tekst: string | number | null | undefined]

/** A piece of what is filled in; null when nothing is. */
export function stuk(soort: Soort, kop: string, regels: readonly Regel[]): Stuk | null {
  const alineas = regels.flatMap(([bron, tekst]) => {
    const heel = String(tekst ?? '').trim()
    return heel === '' ? [] : [{ bron, tekst: heel }]
  })
  return alineas.length > 0 ? { soort, kop, alineas } : null
}

/** Reads a piece back as it is kept. */
export const leesInhoud = (tekst: string): Inhoud => JSON.parse(tekst) as Inhoud
