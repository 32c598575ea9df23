// The addresses of the own dossier.
import type { StukSoort } from '../../domein/verzoek.ts'

export const HIER = '/mijn/dossier'
/** What is asked, also about the whole dossier. */
export const VERZOEKEN_PAD = '/mijn/verzoeken'
export const stukPad = (soort: StukSoort, id: string) => `${HIER}/${soort}/${id}`
