// The verslag of a traject as data: what it holds, section by section. Dates are ISO, so it survives JSON (R1).
import type { Kader } from './aanmelding.ts'
import type { DoelSoort } from './doel.ts'
import type { Score } from './score.ts'
import type { Uitspraak } from './uitspraak.ts'

const PLAATSEN = ['praktijk', 'thuis', 'elders', 'online'] as const
export type Plaats = (typeof PLAATSEN)[number]
const AANWEZIGHEID = [
  'aanwezig',
  'afgezegd-door-ouder',
  'afgezegd-door-specialist',
  'niet-verschenen',
] as const
export type Aanwezigheid = (typeof AANWEZIGHEID)[number]

/** Scores of ouder and specialist stand apart; null is not scored. */
export type ScorePaar = { ouder: Score | null; specialist: Score | null }
export type VerslagDoel = {
  soort: DoelSoort
  titel: string
  niveaus: { niveau: number; tekst: string }[]
  begin: ScorePaar
  eind: ScorePaar
}

/** The composed verslag. Statements stand in three lists, so that feit, beleving and oordeel can never mix. */
export type Verslag = {
  kader: Kader
  /** first and last gesprek that was held; null when none was */
  periode: { van: string; tot: string } | null
  opdracht: string[]
  proces: {
    inleiding: string[]
    gesprekken: { nr: number; datum: string; plaats: Plaats; aanwezigheid: Aanwezigheid; thema: string }[]
  }
  doelen: VerslagDoel[]
  /** the rust of the ouder over time, without the private words of the check-ins; null when there are none */
  lijn: { zin: string; punten: { dag: string; cijfer: number }[] } | null
  /** themes of the gesprekken that were held, each once */
  geoefend: string[]
  feiten: Extract<Uitspraak, { soort: 'feit' }>[]
  volgens: Extract<Uitspraak, { soort: 'volgens' }>[]
  oordelen: Extract<Uitspraak, { soort: 'oordeel' }>[]
  eigenWoorden: string
  advies: string[]
}

/** The ouder's own statement with one version of the verslag: never edited, and it travels along (Jw 7.3.8 lid 2). */
export type Verklaring = { tekst: string; op: string }
