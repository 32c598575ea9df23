// The aanmelding of one ouder: what is kept, and in which words it may be answered (V3, T1, S1, S2).
import type { Bit } from './banen.ts'

export const KANALEN = ['bellen', 'sms', 'email', 'post'] as const
export const CONTACTVERBOD = ['nee', 'ja', 'anders'] as const
export const KADERS = ['vrijwillig', 'drang', 'ots'] as const
export type Kader = (typeof KADERS)[number]
export const CONFLICTDUUR = ['korter-dan-1-jaar', '1-tot-2-jaar', 'langer-dan-2-jaar'] as const
/** S2: PSO is for lasting conflict after co-operation help failed, so that help is asked by name. */
export const EERDERE_HULP = [
  'mediation',
  'ouderschapsbemiddeling',
  'scheidingscursus',
  'begeleide-omgang',
  'wijkteam',
  'uniform-hulpaanbod',
  'eigen-therapie',
  'hulp-voor-kind',
  'anders',
  'geen',
] as const
/**
 * The one necessary question about the other ouder: born before or after? Only when both were born on the same
 * day the second is asked: whose birth surname (then first name) comes first in the alphabet? Neither the date nor the
 * name of the other is asked or kept; only the kant that follows (wall.md, Lanes).
 */
export const OUDER_OF_JONGER = ['ouder', 'jonger', 'gelijk'] as const
export const NAAM_EERST = ['eigen', 'ander'] as const
export const MEESTE_KINDEREN = 8

/** Most characters per free text. */
export const MATEN = {
  naam: 80,
  email: 254,
  telefoon: 40,
  tijden: 300,
  bijzonderheden: 1_000,
  straat: 80,
  toevoeging: 10,
  woonplaats: 80,
  toelichting: 1_000,
  taal: 60,
  eerdereHulp: 2_000,
  veiligheid: 4_000,
  aanleiding: 4_000,
} as const

/** Everything in it is text, number or yes/no, so it survives JSON. Dates are ISO (`2015-06-01`). Empty text is ''. */
export type Aanmelding = {
  voornaam: string
  achternaam: string
  /** E.164 */
  telefoon: string | null
  email: string | null
  contact: {
    kanalen: (typeof KANALEN)[number][]
    tijden: string
    /** false unless the ouder said yes: silence is never consent to a voicemail */
    voicemail: boolean
    bijzonderheden: string
  }
  adres: {
    straat: string
    huisnummer: number | null
    toevoeging: string
    postcode: string
    woonplaats: string
    geheim: boolean
  }
  contactverbod: (typeof CONTACTVERBOD)[number]
  contactverbodToelichting: string
  taal: string
  tolk: boolean
  /** 1 to 8, in the order of the form, each 0 up to and including 17 on the day of the aanmelding */
  kinderen: { voornaam: string; geboortedatum: string }[]
  /** birth date of the eldest child of this pair of parents, who may be grown up */
  oudste: string
  kant: Bit
  kader: Kader
  otsTot: string | null
  zitting: string | null
  proforma: string | null
  eerdereHulp: (typeof EERDERE_HULP)[number][]
  eerdereHulpTekst: string
  conflictduur: (typeof CONFLICTDUUR)[number]
  veiligheid: { tekst: string; belMij: boolean }
  /** what the ouder hopes for, in own words */
  aanleiding: string
}

type KindVeld = `kind${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}_${'voornaam' | 'geboortedatum'}`

/** The names of the fields in the form. A date `x` comes as `x_dag`, `x_maand`, `x_jaar` or as ISO under `x`. */
export type AanmeldingVeld =
  | 'voornaam'
  | 'achternaam'
  | 'telefoon'
  | 'email'
  | 'kanaal'
  | 'tijden'
  | 'voicemail'
  | 'bijzonderheden'
  | 'straat'
  | 'huisnummer'
  | 'toevoeging'
  | 'postcode'
  | 'woonplaats'
  | 'geheim_adres'
  | 'contactverbod'
  | 'contactverbod_toelichting'
  | 'taal'
  | 'tolk'
  | KindVeld
  | 'oudste'
  | 'ouder_of_jonger'
  | 'naam_eerst'
  | 'kader'
  | 'ots_tot'
  | 'zitting'
  | 'proforma'
  | 'eerdere_hulp'
  | 'eerdere_hulp_tekst'
  | 'conflictduur'
  | 'veiligheid'
  | 'bel_mij'
  | 'aanleiding'
