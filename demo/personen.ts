// The people of the demo one can be: kept in the marker of the folder, and shown with a sign-in link.
import { demoLink } from '../http/demo-link.ts'
import type { Poorten } from '../http/omgeving.ts'

export type Inwoner = {
  rol: 'coordinator' | 'specialist' | 'ouder'
  naam: string
  persoon: string
  traject: string | null
  /** where this person stands, for who chooses one from the list */
  bij: string
}

export type Inlog = { rol: string; naam: string; inlog: string }

/** Reads what the marker keeps; null when that is no list of people. */
export function leesInwoners(inhoud: unknown): Inwoner[] | null {
  return Array.isArray(inhoud) ? (inhoud as Inwoner[]) : null
}

export function maakInlog(poorten: Poorten, { rol, naam, persoon, traject }: Inwoner): Inlog {
  return { rol, naam, inlog: demoLink(poorten, persoon, traject, naam) }
}

/** The list for a person at a terminal. */
export function schrijfLijst(poorten: Poorten, inwoners: readonly Inwoner[]): string {
  return inwoners
    .map(i => `${i.rol.padEnd(12)} ${i.naam} (${i.bij})\n  ${maakInlog(poorten, i).inlog}`)
    .join('\n')
}
