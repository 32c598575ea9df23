// The letter with which a request is answered: what was asked, what was decided and why, and where else one can go.
import type { DrukDocument } from '../../platform/druk/document.ts'
import { besluitbriefWoorden } from './besluitbrief-woorden.ts'
import { alinea, asBrief, type Brief, kop } from './brief.ts'

/** The document of an answer; null when nobody decided yet. */
export function asBesluitbrief(brief: Brief): DrukDocument | null {
  const { besluit, soort } = brief.verzoek
  if (!besluit) return null
  const w = besluitbriefWoorden(brief.taal)
  return asBrief(brief, {
    titel: w.titel[soort],
    op: besluit.op,
    blokken: [
      kop(w.besluit),
      alinea(w.besluiten[soort][besluit.besluit]),
      kop(w.reden),
      alinea(besluit.reden),
      ...(besluit.besluit === 'toegewezen' ? [] : [kop(w.oneens), ...w.wegen[soort].map(alinea)]),
    ],
  })
}
