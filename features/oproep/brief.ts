// A letter to the ouder who did not come, as text: about the own appointments and nothing else, neutral to whoever finds it.
import type { OproepSoort } from '../../domein/oproep.ts'
import { formatDagVan, formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { brieven } from './brief-woorden.ts'

/** The letter as it is read on paper and on the screen of the ouder. */
export type Brief = { taal: Taal; kop: string; alineas: string[]; groet: string[] }

export type BriefGegevens = {
  soort: OproepSoort
  /** The language of the ouder. */
  taal: Taal
  voornaam: string
  /** The appointments that were missed, in order of time. */
  gemist: readonly Temporal.Instant[]
  /** The new moment; null when there is none. */
  nieuw: Temporal.Instant | null
  /** When the letters before this one were made, in order of time. */
  eerder: readonly Temporal.Instant[]
  /** The own words of the specialist, '' when none; empty lines make paragraphs. */
  woorden: string
  specialist: string
  telefoon: string
}

/** Writes the letter. Pure: the same facts give the same letter. No word of it tells what the appointment is for. */
export function maakBrief(b: BriefGegevens): Brief {
  const w = brieven(b.taal)
  const som = new Intl.ListFormat(b.taal === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' })
  // One appointment with its time; more of them by their days, or nobody reads to the end.
  const dagen = (momenten: readonly Temporal.Instant[]) =>
    momenten.length === 1
      ? formatMoment(momenten[0] as Temporal.Instant, b.taal)
      : som.format(momenten.map(m => formatDagVan(m, b.taal)))
  const s = w.soort[b.soort]
  const laatst = b.soort === 'eerste' ? b.gemist.slice(-1) : b.gemist
  const nieuw = b.nieuw === null ? s.zonder : s.nieuw(formatMoment(b.nieuw, b.taal))
  return {
    taal: b.taal,
    kop: s.kop,
    alineas: [
      w.aanhef(b.voornaam),
      s.gemist(dagen(laatst), laatst.length),
      ...(b.soort === 'slot' && b.eerder.length > 0
        ? [w.schreef(som.format(b.eerder.map(m => formatDagVan(m, b.taal))))]
        : []),
      ...(nieuw ? [nieuw] : []),
      ...b.woorden
        .split(/\n\s*\n/)
        .map(deel => deel.trim())
        .filter(deel => deel !== ''),
      s.einde,
      ...(b.telefoon === '' ? [] : [w.bel(b.telefoon)]),
    ],
    groet: [w.groet, b.specialist],
  }
}
