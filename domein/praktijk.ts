// The names of the practice as the coordinator fills them in (D1), and a name that tells nothing.
import { leesTelefoon } from './contactgegevens.ts'
import type { Formulier } from './formulier.ts'
import { REGIOS, type Regio } from './schoolvakanties.ts'

/** The pictures a practice can choose to be on a device. None of them tells anything. */
export const ICONEN = ['agenda', 'blad', 'notitie', 'zon'] as const
export type Icoon = (typeof ICONEN)[number]

export type PraktijkNamen = {
  naam: string
  neutraleNaam: string
  telefoon: string
  regio: Regio | null
  /** D3: set by hand, in words, never computed */
  wachttijd: string
  icoon: Icoon
}

export type PraktijkNamenVeld = 'naam' | 'neutrale_naam' | 'telefoon' | 'regio' | 'wachttijd' | 'icoon'

// On the lock screen of an ouder this name is all there is: no word in it may tell what the place is (safety.md).
const VERRAADT =
  /luwte|pso\b|ouder|kind|scheid|conflict|ex-|omgang|hulp|zorg|therap|praktijk|parent|child|divorce/i

/**
 * Whether an address that e-mail comes from tells nothing: no word that says what the place is, and no word of the name of the
 * practice (four letters or more), since whoever reads along sees it.
 */
export function isNeutraleAfzender(adres: string, praktijknaam: string): boolean {
  const kaal = (tekst: string) => tekst.normalize('NFKD').toLowerCase()
  const woorden = kaal(praktijknaam).match(/[a-z0-9]{4,}/g) ?? []
  return !VERRAADT.test(adres) && !woorden.some(woord => kaal(adres).includes(woord))
}

/** Reads the names. A neutral name that tells what it is comes back as `onbekende-keuze`; the page has its own words for it. */
export function leesPraktijkNamen(f: Omit<Formulier<PraktijkNamenVeld>, 'sluit'>): PraktijkNamen {
  const naam = f.tekst('naam', { max: 80, verplicht: true })
  const neutraleNaam = f.tekst('neutrale_naam', { max: 40, verplicht: true })
  if (VERRAADT.test(neutraleNaam) || (naam && neutraleNaam.toLowerCase() === naam.toLowerCase()))
    f.fout('neutrale_naam', 'onbekende-keuze')
  // Kept as it is typed, because it is read by people; only checked to be a number one can call.
  const telefoon = f.tekst('telefoon', { max: 40 })
  if (telefoon && !leesTelefoon(telefoon).ok) f.fout('telefoon', 'geen-telefoonnummer')
  const regio = f.keuze('regio', REGIOS, true)
  const wachttijd = f.tekst('wachttijd', { max: 120 })
  const icoon = f.keuze('icoon', ICONEN, false) ?? 'agenda'
  return { naam, neutraleNaam, telefoon, regio, wachttijd, icoon }
}
