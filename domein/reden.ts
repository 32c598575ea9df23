// Every reason why a field of a form comes back, as one union, so that the compiler demands its words per language.

const REDENEN = [
  // text
  'leeg',
  'te-lang',
  'te-kort',
  'verboden-teken',
  // choices
  'kies',
  'onbekende-keuze',
  // dates in three fields
  'onvolledig',
  'geen-getal',
  'jaar-in-vier-cijfers',
  'bestaat-niet',
  'in-de-toekomst',
  'in-het-verleden',
  'te-lang-geleden',
  'te-ver-weg',
  // numbers and addresses
  'buiten-schaal',
  'geen-telefoonnummer',
  'geen-emailadres',
  'geen-postcode',
  'geen-huisnummer',
  // an aanmelding as a whole
  'niet-bereikbaar',
  'telefoon-nodig',
  'email-nodig',
  'adres-nodig',
  'geen-kind',
  'is-al-18',
  'jonger-dan-alle-kinderen',
] as const

export type Reden = (typeof REDENEN)[number]

/**
 * One field that comes back. `veld` is the name of the field or of its group (a date in three fields has one name).
 * `max` stands with `te-lang`, `min` with `te-kort`: both in characters.
 */
export type Fout<V extends string = string> = { veld: V; omdat: Reden; max?: number; min?: number }
