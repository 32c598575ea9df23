// The verslag on paper: what it consists of, and the one way to print it.

import type { DrukDocument } from '../../../platform/druk/document.ts'
import { pdfOpdracht } from '../../../platform/druk/document-pdf.ts'
import { drukApart } from '../../../platform/druk/druk-apart.ts'
import { type DrukOpdracht, drukPdf } from '../../../platform/druk/druk-pdf.ts'
import { asDocument } from './verslag-document.ts'

/** A verslag ready for paper. Every text is already formatted Dutch; `string[]` is a list of paragraphs; an absent part is left out. */
export type VerslagDruk = {
  readonly titel: string
  readonly praktijknaam: string
  readonly ouder: { readonly voornaam: string; readonly achternaam: string }
  readonly specialist: { readonly naam: string; readonly registratie: string }
  /** In words: `3 september 2025 tot en met 28 januari 2026`. */
  readonly periode: string
  readonly versie: string
  readonly stand: 'concept' | 'definitief'
  /** Sixteen characters, the head of the chain of this traject. */
  readonly controlegetal?: string
  /** ISO 8601 in UTC, whole seconds; the creation date in the file. */
  readonly gemaaktOp: string
  readonly opdracht: readonly string[]
  readonly proces: { readonly inleiding?: readonly string[]; readonly gesprekken: readonly GesprekDruk[] }
  readonly doelen: readonly DoelDruk[]
  readonly lijn?: LijnDruk
  readonly geoefend: readonly string[]
  readonly feiten: readonly { readonly tekst: string; readonly bron: string; readonly datum: string }[]
  readonly beleving: readonly { readonly citaat: string; readonly datum?: string }[]
  readonly duiding: readonly { readonly tekst: string; readonly grond: string }[]
  readonly eigenWoorden?: string
  readonly advies: readonly string[]
  /** Of the ouder (Jeugdwet 7.3.8 lid 2): printed letter for letter. */
  readonly verklaring?: { readonly tekst: string; readonly datum: string }
  /** What the ouder said to paragraphs of the concept; `bij` names one. `antwoord` says what became of it, `uitleg` in the words of the specialist. */
  readonly reacties?: readonly {
    readonly bij: string
    readonly tekst: string
    readonly datum: string
    readonly antwoord: string
    readonly uitleg?: string
  }[]
  /** Without `datum` a line to sign on is printed. `hoe` stands before the date instead of "Ondertekend op". */
  readonly ondertekening: readonly {
    readonly naam: string
    readonly rol: string
    readonly datum?: string
    readonly hoe?: string
  }[]
  readonly verspreiding: readonly {
    readonly aan: string
    readonly doel: string
    readonly toestemming: string
  }[]
}

type GesprekDruk = {
  readonly nr: string
  readonly datum: string
  readonly plaats: string
  readonly aanwezig: string
  readonly thema: string
}

/** One doel with its GAS scale. `niveau` and scores as printed: `−2` … `+2` (and `−3` as a score); never a T-score. */
export type DoelDruk = {
  readonly titel: string
  readonly omschrijving?: string
  readonly niveaus: readonly { readonly niveau: string; readonly tekst: string }[]
  readonly begin: { readonly ouder?: string; readonly specialist?: string }
  readonly eind: { readonly ouder?: string; readonly specialist?: string }
  readonly toelichting?: string
}

/** The line van onrust naar rust, as the ouder gave it. */
type LijnDruk = {
  /** The whole line in a sentence or two, for who cannot see it. */
  readonly zin: string
  /** `waarde` 0 (veel onrust) … 10 (rust); `dag`: days since the first point (absent: equal steps). */
  readonly punten: readonly {
    readonly datum: string
    readonly waarde: number
    readonly woord?: string
    readonly dag?: number
  }[]
}

/** `ua-1`: to read, for everybody. `a-2a`: the same pages, to keep for twenty years. */
type VerslagStandaard = DrukOpdracht['standaard']

/**
 * Prints in this process, at once; for tests and measuring. A route uses `drukVerslag`.
 * @throws DrukFout when the template is wrong; nothing an ouder or specialist can write makes it fail
 */
export function maakVerslagPdf(verslag: VerslagDruk, standaard: VerslagStandaard = 'ua-1'): Uint8Array {
  return drukPdf(pdfOpdracht(asDocument(verslag), standaard))
}

/** The same bytes, printed beside the program. */
export function drukVerslag(verslag: VerslagDruk, standaard: VerslagStandaard = 'ua-1'): Promise<Uint8Array> {
  return drukPapier(asDocument(verslag), standaard)
}

/** A document that was made, or kept, before. */
export function drukPapier(
  document: DrukDocument,
  standaard: VerslagStandaard = 'ua-1',
): Promise<Uint8Array> {
  return drukApart(pdfOpdracht(document, standaard))
}
