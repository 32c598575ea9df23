// Pairs of specialisten: one of the two gets the one ouder of a child, the other one the other ouder (wall.md, Lanes).
// A pair stands: who would change places could still get both ouders of a child. An empty place can be filled.
import type { Bit } from './banen.ts'

export type InPaar = {
  id: string
  naam: string
  paar: string | null
  positie: Bit | null
  /** a specialist who works here now */
  werkt: boolean
}

/** Where somebody without a pair can stand: beside a colleague, who has no pair either or an empty place beside them. */
export type OpenPlek = { met: InPaar; soort: 'nieuw-paar' | 'lege-plek' }

/** The colleagues this person can stand beside, by name. */
export function listOpenPlekken(mensen: readonly InPaar[], wie: string): OpenPlek[] {
  return mensen
    .filter(m => m.werkt && m.id !== wie)
    .flatMap((met): OpenPlek[] => {
      if (met.paar === null) return [{ met, soort: 'nieuw-paar' }]
      const naast = mensen.some(m => m.werkt && m.paar === met.paar && m.positie !== met.positie)
      return naast ? [] : [{ met, soort: 'lege-plek' }]
    })
    .sort((a, b) => a.met.naam.localeCompare(b.met.naam, 'nl') || (a.met.id < b.met.id ? -1 : 1))
}

/** A change of place of one person. */
export type Zet = { id: string; paar: string | null; positie: Bit | null }

/**
 * The changes that put `wie` beside `met` (null: alone, with an empty place), in the order to make them. `nieuw` is the
 * id for a new pair. Refused when `wie` has a pair already, or when there is no place beside `met`.
 */
export function zetInPaar(
  mensen: readonly InPaar[],
  wie: string,
  met: string | null,
  nieuw: string,
): { ok: true; waarde: Zet[] } | { ok: false; omdat: 'heeft-al-een-paar' | 'geen-plek' } {
  const zelf = mensen.find(m => m.id === wie)
  if (!zelf || zelf.paar !== null) return { ok: false, omdat: 'heeft-al-een-paar' }
  if (met === null) return { ok: true, waarde: [{ id: wie, paar: nieuw, positie: 0 }] }
  const plek = listOpenPlekken(mensen, wie).find(p => p.met.id === met)
  if (!plek) return { ok: false, omdat: 'geen-plek' }
  const { paar, positie } = plek.met
  if (paar === null || positie === null) {
    return {
      ok: true,
      waarde: [
        { id: met, paar: nieuw, positie: 0 },
        { id: wie, paar: nieuw, positie: 1 },
      ],
    }
  }
  // Whoever stood there left: the place goes on, with the same side for every child.
  const weg = mensen.filter(m => !m.werkt && m.paar === paar && m.positie !== positie)
  return {
    ok: true,
    waarde: [
      ...weg.map(m => ({ id: m.id, paar: null, positie: null })),
      { id: wie, paar, positie: positie === 0 ? 1 : 0 },
    ],
  }
}
