// What every letter about a request has in common: who to, since when, of whom, and the same sentence about others, whoever asks and
// whatever there is.
import { alsBijlage } from '../../http/bestandsnaam.ts'
import type { Verzoek as Request } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import type { Blok, DrukDocument } from '../../platform/druk/document.ts'
import { pdfOpdracht } from '../../platform/druk/document-pdf.ts'
import { drukApart } from '../../platform/druk/druk-apart.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { besluitbriefWoorden } from './besluitbrief-woorden.ts'
import type { findGevraagd, Verzoek } from './queries.ts'

export type Brief = {
  taal: Taal
  praktijknaam: string
  /** Of the ouder, in full. */
  naam: string
  verzoek: Verzoek
}

const jaar = { weekdag: false, jaar: true } as const
export const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
export const alinea = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }] })

/** The document of a letter of this moment: what was asked comes first, the sentence about others last. */
export function asBrief(
  { taal, praktijknaam, naam, verzoek: v }: Brief,
  letter: { titel: string; op: Temporal.Instant; blokken: readonly Blok[] },
): DrukDocument {
  const w = besluitbriefWoorden(taal)
  return {
    taal,
    titel: letter.titel,
    // The practice answers for it; who decided is in the dossier.
    auteur: praktijknaam,
    gemaaktOp: letter.op.round({ smallestUnit: 'second', roundingMode: 'trunc' }).toString(),
    voorblad: {
      boven: praktijknaam,
      regels: [
        { term: w.aan, waarde: naam },
        { term: w.gevraagdOp, waarde: formatDag(v.ontvangenOp, taal, jaar) },
        { term: w.antwoordOp, waarde: formatDagVan(letter.op, taal, jaar) },
      ],
    },
    voet: praktijknaam,
    paginering: w.paginering,
    stempel: null,
    blokken: [
      kop(w.vroeg),
      { soort: 'citaat', stukken: [{ tekst: v.tekst }] },
      ...letter.blokken,
      { soort: 'kader', vorm: 'zand', alineas: [[{ tekst: w.anderen }]] },
    ],
  }
}

/**
 * The letter as the answer to a request for it, as PDF/UA-1 printed beside the program: the same bytes for the ouder and for who
 * answered, under a name that says nothing. When `maak` gives null there is no such letter (yet), and nothing here.
 */
export async function geefBrief(
  c: Request,
  gevonden: Awaited<ReturnType<typeof findGevraagd>>,
  maak: (brief: Brief) => DrukDocument | null,
): Promise<Response> {
  const praktijk = c.get('praktijk')
  const document = gevonden && maak({ ...gevonden, praktijknaam: praktijk.naam })
  if (!document) throw new NietGevonden()
  const bytes = await drukApart(pdfOpdracht(document, 'ua-1'))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': alsBijlage(praktijk.neutraleNaam, 'pdf'),
    'content-length': String(bytes.byteLength),
  })
}
