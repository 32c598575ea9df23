// What the first coordinator fills in about the practice, read and checked.
import { leesTelefoon } from '../../domein/contactgegevens.ts'
import { type Gelezen, openFormulier } from '../../domein/formulier.ts'
import type { Velden } from '../../http/formulier.ts'

export const REGIOS = ['noord', 'midden', 'zuid'] as const

export type Praktijk = {
  eigenNaam: string
  naam: string
  neutraleNaam: string
  telefoon: string
  regio: (typeof REGIOS)[number] | null
  wachttijd: string
}

export type PraktijkVeld = 'eigen_naam' | 'naam' | 'neutrale_naam' | 'telefoon' | 'regio' | 'wachttijd'

// On the lock screen of an ouder this name is all there is: no word in it may tell what the place is (safety.md).
const VERRAADT =
  /luwte|pso\b|ouder|kind|scheid|conflict|ex-|omgang|hulp|zorg|therap|praktijk|parent|child|divorce/i

/** Reads the form. A neutral name that tells what it is comes back as `onbekende-keuze`, for which the page has its own words. */
export function leesPraktijk(velden: Velden): Gelezen<Praktijk, PraktijkVeld> {
  const f = openFormulier<PraktijkVeld>(velden)
  const eigenNaam = f.tekst('eigen_naam', { max: 80, verplicht: true })
  const naam = f.tekst('naam', { max: 80, verplicht: true })
  const neutraleNaam = f.tekst('neutrale_naam', { max: 40, verplicht: true })
  if (VERRAADT.test(neutraleNaam) || (naam && neutraleNaam.toLowerCase() === naam.toLowerCase()))
    f.fout('neutrale_naam', 'onbekende-keuze')
  // Kept as it is typed, because it is read by people; only checked to be a number one can call.
  const telefoon = f.tekst('telefoon', { max: 40 })
  if (telefoon && !leesTelefoon(telefoon).ok) f.fout('telefoon', 'geen-telefoonnummer')
  const regio = f.keuze('regio', REGIOS, true)
  const wachttijd = f.tekst('wachttijd', { max: 120 })
  return f.sluit(() => ({ eigenNaam, naam, neutraleNaam, telefoon, regio, wachttijd }))
}
