// What the demo knows of one fictional ouder before the story begins.

/** Where the story of an ouder has come to by today. */
export type Fase =
  | 'aangemeld'
  | 'aanhouden'
  | 'niet-gestart'
  | 'wacht'
  | 'toegewezen'
  | 'gestart'
  | 'plan'
  | 'loopt'
  | 'concept'
  | 'bij-ouder'
  | 'getekend'
  | 'afgerond'
  | 'gestopt'

/** The birthday is `MM-DD`; the year follows from the age today. */
export type Kind = readonly [naam: string, leeftijd: number, verjaardag: string]

/** Things that belong to this ouder alone; the texts of a dossier speak of them. All fit in the middle of a sentence. */
export type Eigen = {
  /** what asks the most: "de overdracht op vrijdag bij de voordeur" */
  spanning: string
  /** what goes well with the children: "samen pannenkoeken bakken op zaterdag" */
  kracht: string
  /** what one does too soon: "meteen terugschrijven" */
  valkuil: string
  /** whom one can call: "haar zus Els" */
  steun: string
  /** what brings calm: "een rondje langs het kanaal" */
  rustpunt: string
}

export type Mens = {
  voornaam: string
  achternaam: string
  zij: boolean
  kinderen: readonly Kind[]
  /** the own answer to "ouder of jonger dan de andere ouder?" */
  kant: 'ouder' | 'jonger'
  fase: Fase
  /** how many gesprekken were held by today, about */
  gehad?: number
  adres: readonly [straat: string, huisnummer: string, postcode: string, woonplaats: string]
  waar?: 'werf' | 'zonnehof' | 'thuis' | 'online' | 'elders'
  aanleiding: string
  /** fields of the aanmelding that differ from the usual */
  anders?: Readonly<Record<string, string | string[]>>
  /** why a person judged as it was judged; for who fits one of the usual reasons will do */
  oordeel?: string
  eigen?: Eigen
  /** the last gesprek was held, and still waits to be written down */
  openstaand?: true
  /** the last two check-ins are clearly lower than those before */
  daalt?: true
  /** stands in the list that is printed */
  toon?: true
}

/** Whether this ouder has come as far as a first gesprek that is planned. */
export const isGestart = (fase: Fase): boolean =>
  !['aangemeld', 'aanhouden', 'niet-gestart', 'wacht', 'toegewezen'].includes(fase)

/** Whether all gesprekken were held and the verslag is being made, or is there. */
export const isTotHetEinde = (fase: Fase): boolean =>
  ['concept', 'bij-ouder', 'getekend', 'afgerond'].includes(fase)
