// What an ouder counts of the own behaviour with messages (S9): waited, wrote differently, did not send. Numbers, never text.

export const TELLINGSOORTEN = ['gepauzeerd', 'herschreven', 'niet-verstuurd'] as const

export type TellingSoort = (typeof TELLINGSOORTEN)[number]

/** How often on one day; at least 1. `dag` is an ISO date. */
export type Telling = { dag: string; soort: TellingSoort; aantal: number }

/** Most that one day holds of one kind: beyond it a press changes nothing. */
export const MEESTE_PER_DAG = 99

/** One of the three kinds, or null. */
export function leesTellingSoort(text: string): TellingSoort | null {
  return TELLINGSOORTEN.find(soort => soort === text) ?? null
}

/** The sum of each kind; 0 where there is none. */
export function telSamen(tellingen: readonly Telling[]): Record<TellingSoort, number> {
  const samen: Record<TellingSoort, number> = { gepauzeerd: 0, herschreven: 0, 'niet-verstuurd': 0 }
  for (const { soort, aantal } of tellingen) samen[soort] += aantal
  return samen
}
