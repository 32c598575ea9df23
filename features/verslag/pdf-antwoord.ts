// A PDF as an answer: downloaded under the neutral name of the practice, kept by nobody on the way.
import { alsBijlage } from '../../http/bestandsnaam.ts'
import type { Verzoek } from '../../http/omgeving.ts'

/** What it is says nothing outside: its name stays in a folder of downloads. */
export function pdfAntwoord(c: Verzoek, pdf: Uint8Array): Response {
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': alsBijlage(c.get('praktijk').neutraleNaam, 'pdf'),
    'content-length': String(pdf.byteLength),
  })
}
