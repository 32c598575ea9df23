// What is left out of a copy because it is about somebody else: which sentences, why, and what stands there instead (Jw 7.3.10; AVG 15 lid 4).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'

/** The short list of reasons. None of them says whether somebody has help here. */
export const WEGLAATREDENEN = ['andere-ouder', 'kind', 'familie', 'vertrouwelijk', 'iemand-anders'] as const
export type Weglaatreden = (typeof WEGLAATREDENEN)[number]

/** A passage: of which paragraph (from 0), from where up to where in its characters, and why. */
export type Weglating = { alinea: number; van: number; tot: number; reden: Weglaatreden }

/** Where a sentence begins and ends, in characters of the paragraph. */
export type Zin = { van: number; tot: number }

/**
 * The sentences of a paragraph, in order and without the space around them. A sentence ends with . ! ? or … before a space, or with its line;
 * an abbreviation may cut one in two, which only makes the pieces smaller.
 */
export function splitsZinnen(tekst: string): Zin[] {
  const zinnen: Zin[] = []
  for (const m of tekst.matchAll(/\S(?:[^\n]*?[.!?…]["'”’)]*(?=\s|$)|[^\n]*)/g))
    zinnen.push({ van: m.index, tot: m.index + m[0].trimEnd().length })
  return zinnen
}

/** The name of the field of one sentence in the form. */
export const zinVeld = (alinea: number, zin: number): string => `zin-${alinea}-${zin}`

/** Why this sentence is left out; null when it stays. */
export const redenVan = (weg: readonly Weglating[], alinea: number, { van, tot }: Zin): Weglaatreden | null =>
  weg.find(w => w.alinea === alinea && w.van <= van && w.tot >= tot)?.reden ?? null

/** Reads which sentences are left out. Sentences that follow each other for one reason are one passage. */
export function leesWeglatingen(velden: Velden, alineas: readonly string[]): Gelezen<Weglating[], string> {
  const f = openFormulier<string>(velden)
  const gevonden: Weglating[] = []
  for (const [alinea, tekst] of alineas.entries()) {
    let vorige: Weglaatreden | null = null
    for (const [nummer, zin] of splitsZinnen(tekst).entries()) {
      const reden = f.keuze(zinVeld(alinea, nummer), WEGLAATREDENEN, false)
      const laatste = gevonden.at(-1)
      if (reden && laatste && reden === vorige) laatste.tot = zin.tot
      else if (reden) gevonden.push({ alinea, ...zin, reden })
      vorige = reden
    }
  }
  return f.sluit(() => gevonden)
}

/** The paragraph as it goes into the copy, with `weg` in the place of each passage of it. */
export function laatWeg(
  tekst: string,
  alinea: number,
  weglatingen: readonly Weglating[],
  weg: string,
): string {
  const hier = weglatingen.filter(w => w.alinea === alinea).toSorted((a, b) => b.van - a.van)
  return hier.reduce((uit, { van, tot }) => uit.slice(0, van) + weg + uit.slice(tot), tekst)
}

/** How many passages there are, by reason; in the order of the list, and only those that occur. */
export function telWeglatingen(weglatingen: readonly Weglating[]): { reden: Weglaatreden; aantal: number }[] {
  return WEGLAATREDENEN.map(reden => ({
    reden,
    aantal: weglatingen.filter(w => w.reden === reden).length,
  })).filter(r => r.aantal > 0)
}

/** What the second person says of one piece: of each passage yes or back, whether something is missing, and why. */
export type Deeloordeel = { passages: ('ja' | 'terug')[]; mist: boolean; uitleg: string }

export const UITLEG_MAX = 4_000
export const passageVeld = (nummer: number): string => `passage-${nummer}`

/** Reads what the second person says. Whatever is not a plain yes wants a reason. */
export function leesDeeloordeel(
  velden: Velden,
  aantal: number,
): Gelezen<Deeloordeel & { besluit: 'akkoord' | 'terug' }, string> {
  const f = openFormulier<string>(velden)
  const passages = Array.from({ length: aantal }, (_, i) =>
    f.keuze(passageVeld(i), ['ja', 'terug'] as const, true),
  )
  const mist = f.keuze('mist', ['nee', 'ja'] as const, true)
  const terug = mist === 'ja' || passages.includes('terug')
  const uitleg = f.tekst('uitleg', { max: UITLEG_MAX, verplicht: terug, regels: true })
  return f.sluit(() => ({
    passages: passages.map(p => p ?? 'terug'),
    mist: mist === 'ja',
    uitleg,
    besluit: terug ? 'terug' : 'akkoord',
  }))
}
