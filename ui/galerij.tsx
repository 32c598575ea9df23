// The gallery: every block on a few pages, with fictional people; what the tests measure and what eyes judge.
import { GalerijFormulier } from './galerij-formulier.tsx'
import { GalerijOpenbaar } from './galerij-openbaar.tsx'
import { GalerijLeeg, GalerijOuder } from './galerij-ouder.tsx'
import { GalerijStaf } from './galerij-staf.tsx'

/** The pages of the gallery by name; each takes assets and language. */
export const galerij = {
  ouder: GalerijOuder,
  formulier: GalerijFormulier,
  staf: GalerijStaf,
  leeg: GalerijLeeg,
  openbaar: GalerijOpenbaar,
}
