// A member of staff: roles, registration and places. Who divides the ouders never knows one side from within.
import type { Formulier } from './formulier.ts'

export const ROLLEN = ['coordinator', 'specialist', 'vertrouwensfunctionaris', 'beheerder'] as const
export type MedewerkerRol = (typeof ROLLEN)[number]
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

/** Reads the form. Coordinator and specialist in one person come back as `onbekende-keuze`: two people (wall.md). */
export function leesMedewerker(
  f: Formulier<MedewerkerVeld>,
  vandaag: Temporal.PlainDate,
): MedewerkerGegevens {
  const naam = f.tekst('naam', { max: 80, verplicht: true })
  const rollen = f.keuzes('rollen', ROLLEN)
  if (rollen.length === 0) f.fout('rollen', 'kies')
  if (rollen.includes('coordinator') && rollen.includes('specialist')) f.fout('rollen', 'onbekende-keuze')
  const registratie = f.tekst('registratie', { max: 80 })
  const grens = { vandaag, terug: { years: 10 }, vooruit: { years: 10 } }
  const registratieTot = f.datum('registratie_tot', grens, false)
  const plaatsen = f.getal('plaatsen', 0, MEESTE_PLAATSEN, rollen.includes('specialist')) ?? 0
  return { naam, rollen, registratie, registratieTot, plaatsen }
}

/** How a registration stands: nobody gets a new traject after it has ended; within 60 days it asks for attention. */
export function registratieStand(
  tot: Temporal.PlainDate | null,
  vandaag: Temporal.PlainDate,
): 'onbekend' | 'geldig' | 'nadert' | 'verlopen' {
  if (tot === null) return 'onbekend'
  const dagen = vandaag.until(tot, { largestUnit: 'day' }).days
  return dagen < 0 ? 'verlopen' : dagen <= 60 ? 'nadert' : 'geldig'
}
