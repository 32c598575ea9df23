// The letter that an answer takes longer: why, until when, and where else one can go (AVG 12 lid 3).
import { antwoordVoor } from '../../domein/verzoek.ts'
import type { DrukDocument } from '../../platform/druk/document.ts'
import { formatDag } from '../../ui/tijd.ts'
import { besluitbriefWoorden } from './besluitbrief-woorden.ts'
import { alinea, asBrief, type Brief, kop } from './brief.ts'

/** The document of a letter that it takes longer; null when it was not put off. */
export function asUitstelbrief(brief: Brief): DrukDocument | null {
  const { verzoek: v, taal } = brief
  const dag = antwoordVoor(v)
  if (!v.uitstel || !dag) return null
  const w = besluitbriefWoorden(taal)
  return asBrief(brief, {
    titel: w.uitstel.titel,
    op: v.uitstel.op,
    blokken: [
      kop(w.uitstel.wanneer),
      alinea(w.uitstel.uiterlijk(formatDag(dag, taal, { jaar: true }))),
      kop(w.reden),
      alinea(v.uitstel.reden),
      kop(w.oneens),
      ...w.wegen[v.soort].map(alinea),
    ],
  })
}
