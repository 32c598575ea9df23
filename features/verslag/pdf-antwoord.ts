// A PDF as an answer: downloaded under a neutral name, kept by nobody on the way.
import type { Verzoek } from '../../http/omgeving.ts'

/** `naam` says nothing about anybody: it stays in a folder of downloads. */
export function pdfAntwoord(c: Verzoek, pdf: Uint8Array, naam: 'verslag.pdf' | 'document.pdf'): Response {
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${naam}"`,
    'content-length': String(pdf.byteLength),
  })
}
