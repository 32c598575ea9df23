// The addresses of the guide.
import type { Onderwerp } from '../../domein/overleg.ts'

/** The first question. */
export const BEGIN = '/overleg-nodig'

export const padNaar = (onderwerp: Onderwerp, antwoord?: string): string =>
  antwoord === undefined ? `${BEGIN}/${onderwerp}` : `${BEGIN}/${onderwerp}/${antwoord}`
