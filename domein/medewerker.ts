// A member of staff as the form has it: name, roles, registration and places.
import type { Formulier } from './formulier.ts'
import { botsingVan, type MedewerkerRol, ROLLEN } from './rollen.ts'

export const MEESTE_PLAATSEN = 60

export type MedewerkerGegevens = {
  naam: string
  rollen: MedewerkerRol[]
  /** SKJ or BIG, as it stands in the register */
  registratie: string
  /** ISO date, the last day it is valid */
  registratieTot: string | null
  /** how many ouders at the same time */
  plaatsen: number
}
export type MedewerkerVeld = 'naam' | 'rollen' | 'registratie' | 'registratie_tot' | 'plaatsen'

/** Reads the form. Roles that are not for one person come back as `onbekende-keuze` (rollen.ts says which and why). */
export function leesMedewerker(
  f: Formulier<MedewerkerVeld>,
  vandaag: Temporal.PlainDate,
): MedewerkerGegevens {
  const naam = f.tekst('naam', { max: 80, verplicht: true })
  const rollen = f.keuzes('rollen', ROLLEN)
  if (rollen.length === 0) f.fout('rollen', 'kies')
  if (botsingVan(rollen)) f.fout('rollen', 'onbekende-keuze')
  const registratie = f.tekst('registratie', { max: 80 })
  const grens = { vandaag, terug: { years: 10 }, vooruit: { years: 10 } }
  const registratieTot = f.datum('registratie_tot', grens, false)
  const plaatsen = f.getal('plaatsen', 0, MEESTE_PLAATSEN, rollen.includes('specialist')) ?? 0
  return { naam, rollen, registratie, registratieTot, plaatsen }
}
