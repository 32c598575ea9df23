// Where a gesprek is, in words. An address at home is never shown: it may be one that must stay unknown.
import type { GesprekRij } from './queries.ts'
import type { Woorden } from './woorden.ts'

/** "In de praktijk. De Lindelaan, Lindelaan 3", "Bij jou thuis", "Online". */
export function zegPlaats(
  gesprek: Pick<GesprekRij, 'plaats' | 'plaats_tekst' | 'locatie' | 'adres'>,
  w: Woorden,
): string {
  const waar = w.plaats[gesprek.plaats]
  const erbij =
    gesprek.plaats === 'praktijk'
      ? [gesprek.locatie, gesprek.adres].filter(Boolean).join(', ')
      : gesprek.plaats === 'elders'
        ? gesprek.plaats_tekst
        : ''
  return erbij ? `${waar}. ${erbij}` : waar
}
