// The themes as one practice uses them (J4, P3): those of the house, rewritten, hidden, put in another order and added to.
import { type Thema, themas, themaUitgave } from './lees.ts'
import type { Taal } from './sleutels.ts'
import { leesThemaBron, type ThemaBron } from './thema-bron.ts'
import { renderThema } from './thema-tekst.ts'

/** A version the practice wrote, as it is kept; `en` only when there is an English text. */
export type VersieRij = { thema: string; versie: number; nl: string; en: string | null }
/** Where a theme stands, when the practice changed that. */
export type PlekRij = { thema: string; plaats: number; verborgen: boolean }
/** What a practice keeps: of each theme the last version, and the places. */
export type Eigen = { versies: readonly VersieRij[]; plekken: readonly PlekRij[] }

/** A theme in the list of a practice. The hidden ones have number 0. */
export type PraktijkThema = Thema & { readonly verborgen: boolean }

/** The name of a version of the practice. */
export const eigenVersie = (nummer: number): string => `eigen-${nummer}`

/** The number in the name of a version of the practice, or null for any other name. */
export function nummerVan(versie: string): number | null {
  const gevonden = /^eigen-([1-9]\d{0,5})$/.exec(versie)
  return gevonden ? Number(gevonden[1]) : null
}

/** The text a row holds in this language: English where it was written, else Dutch. */
export function bronVan(rij: VersieRij, taal: Taal): { taal: Taal; bron: ThemaBron } {
  if (taal === 'en' && rij.en !== null) return { taal, bron: leesThemaBron('en', rij.en) }
  return { taal: 'nl', bron: leesThemaBron('nl', rij.nl) }
}

/** Makes a theme of a version of the practice. Its html is made when somebody reads it: a list asks for titles only. */
export function maakThema(rij: VersieRij, taal: Taal): Thema {
  const { taal: taalVan, bron } = bronVan(rij, taal)
  let gemaakt: ReturnType<typeof renderThema> | null = null
  const render = () => {
    gemaakt ??= renderThema(taalVan, bron)
    return gemaakt
  }
  return {
    nummer: 0,
    sleutel: rij.thema,
    versie: eigenVersie(rij.versie),
    taal: taalVan,
    doel: bron.doel,
    titel: bron.titel,
    oefeningen: bron.oefeningen,
    bron,
    get html() {
      return render().html
    },
    get huiswerk() {
      return render().huiswerk
    },
  }
}

/** A copy under another number, that still makes its html only when asked. */
export const opPlek = <U extends Thema, T extends object>(thema: U, erbij: T): U & T =>
  Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(thema),
      ...Object.getOwnPropertyDescriptors(erbij),
    },
  ) as U & T

/** Every theme of the practice in its order, the hidden ones too; without rows that is the series of the house. */
export function themasVan(taal: Taal, { versies, plekken }: Eigen): readonly PraktijkThema[] {
  const huis = themas(taal)
  const rij = (sleutel: string) => versies.find(v => v.thema === sleutel)
  const erbij = versies.filter(v => !huis.some(t => t.sleutel === v.thema))
  const alle = [
    ...huis.map(t => {
      const eigen = rij(t.sleutel)
      return eigen ? maakThema(eigen, taal) : t
    }),
    ...erbij.map(v => maakThema(v, taal)),
  ]
  const plek = (t: Thema) => plekken.find(p => p.thema === t.sleutel)
  // What has no place of its own keeps the place it has in the house; own themes come after.
  const gezet = alle
    .map((t, i) => ({ t, plaats: plek(t)?.plaats ?? i + 1, i, verborgen: plek(t)?.verborgen ?? false }))
    .toSorted((a, b) => a.plaats - b.plaats || a.i - b.i)
  let nummer = 0
  return gezet.map(({ t, verborgen }) => opPlek(t, { verborgen, nummer: verborgen ? 0 : ++nummer }))
}

/**
 * The theme in exactly this version: of the house, or of the practice when its row is given. Null is what was noted before there
 * were versions: the first of the house. Undefined when there is no such text.
 */
export function themaVan(
  sleutel: string,
  versie: string | null,
  taal: Taal,
  rijen: readonly VersieRij[],
): Thema | undefined {
  const nummer = nummerVan(versie ?? '')
  if (nummer === null) return themaUitgave(sleutel, versie ?? 'huis-1', taal)
  const rij = rijen.find(r => r.thema === sleutel && r.versie === nummer)
  return rij && maakThema(rij, taal)
}
