// A document as PDF: to read, or to keep for twenty years.
import { readFileSync } from 'node:fs'
import type { DrukDocument } from './document.ts'
import type { DrukOpdracht } from './druk-pdf.ts'

const sjabloon = readFileSync(new URL('./document.typ', import.meta.url), 'utf8')

/** What goes to the press for this document, in one of the two standards. */
export const pdfOpdracht = (document: DrukDocument, standaard: DrukOpdracht['standaard']): DrukOpdracht => ({
  sjabloon,
  gegevens: document,
  standaard,
  gemaaktOp: document.gemaaktOp,
})
