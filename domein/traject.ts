// The stages of a traject and the steps between them.
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

export const STANDEN = ['aangemeld', 'wacht', 'gestart', 'afgerond', 'niet-gestart', 'gestopt'] as const
export type Stand = (typeof STANDEN)[number]

/**
 * After a positive triage an ouder waits for a specialist; the start is the first gesprek with the account or paper handed
 * over. `niet-gestart` ends an aanmelding, `gestopt` ends a traject before its plan was done. An end is an end.
 */
const STAPPEN: Readonly<Record<Stand, readonly Stand[]>> = {
  aangemeld: ['wacht', 'niet-gestart'],
  wacht: ['gestart', 'niet-gestart'],
  gestart: ['afgerond', 'gestopt'],
  afgerond: [],
  'niet-gestart': [],
  gestopt: [],
}

/** Whether the step may be taken. The refusals: it is there already, it has ended, or a stage would be skipped. */
export function stapNaar(
  van: Stand,
  naar: Stand,
): Uitkomst<Stand, 'is-al-zo' | 'is-afgesloten' | 'slaat-een-stap-over'> {
  if (van === naar) return geweigerd('is-al-zo')
  if (STAPPEN[van].includes(naar)) return gelukt(naar)
  return geweigerd(isAfgesloten(van) ? 'is-afgesloten' : 'slaat-een-stap-over')
}

export function isAfgesloten(stand: Stand): boolean {
  return STAPPEN[stand].length === 0
}
