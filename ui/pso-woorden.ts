// Words of the method that more than one part of the house shows: doelen, places, and how a gesprek stands.
import type { Taal } from './woorden.ts'

const nl = {
  doel: {
    basis: 'Basis: stevig staan als ouder',
    verbinding: 'Verbinding met mijn kind',
    deescalatie: 'Rustig omgaan met berichten en contact',
  },
  doelKort: { basis: 'Basis', verbinding: 'Verbinding', deescalatie: 'De-escalatie' },
  plaats: { praktijk: 'Praktijk', thuis: 'Thuis bij de ouder', elders: 'Elders', online: 'Online' },
  gesprek: {
    gepland: 'Gepland',
    gehouden: 'Gehouden',
    afgezegd: 'Afgezegd',
    'niet-verschenen': 'Niet verschenen',
  },
  moment: { begin: 'Begin', gesprek: 'Gesprek', tussen: 'Tussen', eind: 'Eind' },
  door: { ouder: 'Ouder', specialist: 'Specialist' },
  achteruit: 'Minder dan bij de start (geen tekst afgesproken)',
}

type PsoWoorden = typeof nl

const en: PsoWoorden = {
  doel: {
    basis: 'Basis: standing firm as a parent',
    verbinding: 'Connection with my child',
    deescalatie: 'Calm with messages and contact',
  },
  doelKort: { basis: 'Basis', verbinding: 'Connection', deescalatie: 'De-escalation' },
  plaats: { praktijk: 'Practice', thuis: 'At the home of the ouder', elders: 'Elsewhere', online: 'Online' },
  gesprek: {
    gepland: 'Planned',
    gehouden: 'Held',
    afgezegd: 'Cancelled',
    'niet-verschenen': 'Did not appear',
  },
  moment: { begin: 'Start', gesprek: 'Gesprek', tussen: 'Midway', eind: 'End' },
  door: { ouder: 'Ouder', specialist: 'Specialist' },
  achteruit: 'Less than at the start (no text agreed)',
}

/** The words of the method in this language. */
export const psoWoorden = (taal: Taal): PsoWoorden => (taal === 'en' ? en : nl)

/** Where a gesprek is, in words: "Praktijk, Lindelaan" or "Elders, in het buurthuis". */
export function formatPlaats(
  plaats: keyof PsoWoorden['plaats'],
  erbij: string | null | undefined,
  taal: Taal,
): string {
  const woord = psoWoorden(taal).plaats[plaats]
  return erbij ? `${woord}, ${erbij}` : woord
}
