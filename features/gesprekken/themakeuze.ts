// The themes one gesprek may choose from: those the practice shows now, and the one it used already, in the version it used.
import type { Thema } from '../../inhoud/lees.ts'
import { type Eigen, opPlek, themasVan, themaVan, type VersieRij } from '../../inhoud/praktijkthemas.ts'
import type { Taal } from '../../ui/woorden.ts'

/** The theme as the gesprek keeps it, with the rows it is made of. */
export type Gebruikt = {
  thema: string | null
  thema_versie: string | null
  eigen: Eigen
  eerder: readonly VersieRij[]
}

/** What may be chosen, in the order of the practice. The one in use stands in its place with its own text; hidden by now, it comes last. */
export function themasVoor(g: Gebruikt, taal: Taal): readonly Thema[] {
  const lijst: readonly Thema[] = themasVan(taal, g.eigen).filter(t => !t.verborgen)
  const gebruikt = g.thema === null ? undefined : themaVan(g.thema, g.thema_versie, taal, g.eerder)
  if (!gebruikt) return lijst
  const plek = lijst.findIndex(t => t.sleutel === gebruikt.sleutel)
  if (plek < 0) return [...lijst, gebruikt]
  if (lijst[plek]?.versie === gebruikt.versie) return lijst
  const nummer = lijst[plek]?.nummer ?? 0
  return lijst.with(plek, opPlek(gebruikt, { nummer }))
}

/** The version of today when the gesprek uses an older one of a theme that is still shown, else null. */
export function nieuwereVersie(g: Gebruikt): string | null {
  const nu = themasVan('nl', g.eigen).find(t => t.sleutel === g.thema && !t.verborgen)
  return nu && nu.versie !== (g.thema_versie ?? 'huis-1') ? nu.versie : null
}

/** Which version goes with the theme that was chosen: the one in use stays, unless the newer one is asked for. Null when there is no such theme. */
export function kiesVersie(g: Gebruikt, sleutel: string, nieuwe: boolean): string | null {
  if (nieuwe && sleutel === g.thema) return nieuwereVersie(g) ?? g.thema_versie
  return themasVoor(g, 'nl').find(t => t.sleutel === sleutel)?.versie ?? null
}
