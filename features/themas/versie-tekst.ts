// The text of one version of a theme, in both languages: of the practice, or of the house.
import { themas, themaUitgave } from '../../inhoud/lees.ts'
import { nummerVan, type VersieRij } from '../../inhoud/praktijkthemas.ts'
import type { Taal } from '../../inhoud/sleutels.ts'
import { leesThemaBron, schrijfThemaBron } from '../../inhoud/thema-bron.ts'
import type { ThemaInvoer } from './invoer.ts'

/** What a version of the practice says. */
export function invoerVan(rij: VersieRij): ThemaInvoer {
  return { nl: leesThemaBron('nl', rij.nl), en: rij.en === null ? null : leesThemaBron('en', rij.en) }
}

/** The title as this reader sees it. */
export function titelVan({ nl, en }: ThemaInvoer, taal: Taal): string {
  return (taal === 'en' && en ? en : nl).titel
}

/** The two texts of a row, of what a theme says. */
export function schrijfInvoer({ nl, en }: ThemaInvoer): Pick<VersieRij, 'nl' | 'en'> {
  return { nl: schrijfThemaBron('nl', nl), en: en && schrijfThemaBron('en', en) }
}

/** What the house says under this key, now or in that version; null when it says nothing. */
export function huisInvoer(sleutel: string, versie?: string): ThemaInvoer | null {
  const welke = versie ?? themas('nl').find(t => t.sleutel === sleutel)?.versie ?? ''
  const nl = themaUitgave(sleutel, welke, 'nl')
  return nl ? { nl: nl.bron, en: themaUitgave(sleutel, welke, 'en')?.bron ?? null } : null
}

/** What a version of this name says (`huis-1`, `eigen-2`), or null. */
export function versieInvoer(
  sleutel: string,
  versie: string,
  rijen: readonly VersieRij[],
): ThemaInvoer | null {
  const nummer = nummerVan(versie)
  if (nummer === null) return huisInvoer(sleutel, versie)
  const rij = rijen.find(r => r.versie === nummer)
  return rij ? invoerVan(rij) : null
}
