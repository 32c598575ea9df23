// The addresses of the own dossier.
import type { StukSoort } from '../../domein/verzoek.ts'

export const HIER = '/mijn/dossier'
/** What is asked, also about the whole dossier. */
export const VERZOEKEN_PAD = '/mijn/verzoeken'
/** A complaint: for the ouder and the practice, not for the specialist. */
export const KLACHT_PAD = '/mijn/klacht'
/** Of the coordinator: every request of the practice that is open. */
export const LIJST_PAD = '/verzoeken'
export const stukPad = (soort: StukSoort, id: string) => `${HIER}/${soort}/${id}`
