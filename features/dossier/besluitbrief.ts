// The letter with which a request is answered: what was asked, what was decided and why, and where else one can go. In every letter
// stands the same sentence about others, whoever asks and whatever there is.
import { type Blok, type DrukDocument, listTeksten } from '../../platform/druk/document.ts'
import { pdfOpdracht } from '../../platform/druk/document-pdf.ts'
import { drukApart } from '../../platform/druk/druk-apart.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { besluitbriefWoorden } from './besluitbrief-woorden.ts'
import type { Verzoek } from './queries.ts'

export type Besluitbrief = {
  taal: Taal
  praktijknaam: string
  /** Of the ouder, in full. */
  naam: string
  verzoek: Verzoek
}

const jaar = { weekdag: false, jaar: true } as const
const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
const alinea = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }] })

/** The document of an answer. Throws RangeError when nobody decided yet. */
export function asBesluitbrief({ taal, praktijknaam, naam, verzoek: v }: Besluitbrief): DrukDocument {
  if (!v.besluit) throw new RangeError('there is no answer yet')
  const w = besluitbriefWoorden(taal)
  return {
    taal,
    titel: w.titel[v.soort],
    // The practice answers for it; who decided is in the dossier.
    auteur: praktijknaam,
    gemaaktOp: v.besluit.op.round({ smallestUnit: 'second', roundingMode: 'trunc' }).toString(),
    voorblad: {
      boven: praktijknaam,
      regels: [
        { term: w.aan, waarde: naam },
        { term: w.gevraagdOp, waarde: formatDag(v.ontvangenOp, taal, jaar) },
        { term: w.antwoordOp, waarde: formatDagVan(v.besluit.op, taal, jaar) },
      ],
    },
    voet: praktijknaam,
    paginering: w.paginering,
    stempel: null,
    blokken: [
      kop(w.vroeg),
      { soort: 'citaat', stukken: [{ tekst: v.tekst }] },
      kop(w.besluit),
      alinea(w.besluiten[v.soort][v.besluit.besluit]),
      kop(w.reden),
      alinea(v.besluit.reden),
      ...(v.besluit.besluit === 'toegewezen' ? [] : [kop(w.oneens), ...w.wegen[v.soort].map(alinea)]),
      { soort: 'kader', vorm: 'zand', alineas: [[{ tekst: w.anderen }]] },
    ],
  }
}

/** The letter as PDF/UA-1, printed beside the program. The same request gives the same bytes. */
export const drukBesluitbrief = (brief: Besluitbrief): Promise<Uint8Array> =>
  drukApart(pdfOpdracht(asBesluitbrief(brief), 'ua-1'))

/** Every text of it, for a test. */
export const leesBesluitbrief = (brief: Besluitbrief): string[] => listTeksten(asBesluitbrief(brief))
