// The letter to an ouder whose dossier goes at the own request, printed before: afterwards nobody knows the name any more.
import type { Blok, DrukDocument } from '../../platform/druk/document.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { zinOverAnderen } from '../../ui/zin-over-anderen.ts'
import { papierWoorden } from './papier-woorden.ts'

export type Brief = {
  /** Of the ouder, who reads it at home. */
  taal: Taal
  praktijknaam: string
  naam: string
  gevraagdOp: Temporal.PlainDate
  /** Today: the day on which it is printed and done. */
  nu: Temporal.Instant
}

const jaar = { weekdag: false, jaar: true } as const
const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
const alinea = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }] })

export function asBrief({ taal, praktijknaam, naam, gevraagdOp, nu }: Brief): DrukDocument {
  const w = papierWoorden(taal)
  const b = w.brief
  const gevraagd = formatDag(gevraagdOp, taal, jaar)
  return {
    taal,
    titel: b.titel,
    // The practice answers for it; who decided is in the certificate.
    auteur: praktijknaam,
    gemaaktOp: nu.round({ smallestUnit: 'second', roundingMode: 'trunc' }).toString(),
    voorblad: {
      boven: praktijknaam,
      regels: [
        { term: b.aan, waarde: naam },
        { term: b.gevraagdOp, waarde: gevraagd },
        { term: b.datum, waarde: formatDagVan(nu, taal, jaar) },
      ],
    },
    voet: praktijknaam,
    paginering: w.paginering,
    stempel: null,
    blokken: [
      alinea(b.gedaan(gevraagd)),
      kop(b.weg),
      { soort: 'lijst', punten: b.wegPunten },
      kop(b.blijft),
      { soort: 'lijst', punten: b.blijftPunten },
      alinea(b.reserve),
      alinea(b.bewaar),
      { soort: 'kader', vorm: 'zand', alineas: [[{ tekst: zinOverAnderen(taal) }]] },
    ],
  }
}
