// A draft on this device, only when somebody chose so. Quick exit and signing out empty the whole storage.
import type { Richting } from '../invoer.ts'

type Concept = { richting: Richting; tekst: string }
const naam = 'tekst'

/** The draft that was kept, or null. A browser that keeps nothing has none. */
export function leesConcept(): Concept | null {
  try {
    const { richting, tekst } = JSON.parse(localStorage.getItem(naam) ?? 'null') as Concept
    return typeof tekst === 'string' ? { richting: richting === 'in' ? 'in' : 'uit', tekst } : null
  } catch {
    return null
  }
}

/** Keeps a draft, or with null forgets it. False when this browser refuses. */
export function bewaarConcept(concept: Concept | null): boolean {
  try {
    if (concept) localStorage.setItem(naam, JSON.stringify(concept))
    else localStorage.removeItem(naam)
    return true
  } catch {
    return false
  }
}
