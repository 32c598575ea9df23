// The addresses of the own dossier.
import type { StukSoort } from '../../domein/verzoek.ts'

export const HIER = '/mijn/dossier'
export const stukPad = (soort: StukSoort, id: string) => `${HIER}/${soort}/${id}`
