// What the first coordinator fills in about the practice: the own name, and the names of the practice.
import { type Gelezen, openFormulier } from '../../domein/formulier.ts'
import { leesPraktijkNamen, type PraktijkNamen, type PraktijkNamenVeld } from '../../domein/praktijk.ts'
import type { Velden } from '../../http/formulier.ts'

export { REGIOS } from '../../domein/schoolvakanties.ts'

type Praktijk = PraktijkNamen & { eigenNaam: string }
type PraktijkVeld = PraktijkNamenVeld | 'eigen_naam'

/** Reads the form. A neutral name that tells what it is comes back as `onbekende-keuze`, for which the page has its own words. */
export function leesPraktijk(velden: Velden): Gelezen<Praktijk, PraktijkVeld> {
  const f = openFormulier<PraktijkVeld>(velden)
  const eigenNaam = f.tekst('eigen_naam', { max: 80, verplicht: true })
  const namen = leesPraktijkNamen(f)
  return f.sluit(() => ({ eigenNaam, ...namen }))
}
