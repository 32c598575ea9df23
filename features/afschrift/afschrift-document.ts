// The copy on paper: PDF/A-2a, to keep. What it says is what was given; the control number is that of its link in the chain.
import { inVieren } from '../../muur/keten-getal.ts'
import type { Blok, DrukDocument } from '../../platform/druk/document.ts'
import { formatDagVan } from '../../ui/tijd.ts'
import type { Papier } from './papier.ts'
import { stukwoorden } from './stukwoorden.ts'

const jaar = { weekdag: false, jaar: true } as const
const kop = (tekst: string, niveau: 1 | 2 = 1): Blok => ({ soort: 'kop', niveau, tekst })
const alinea = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }] })

/** Each paragraph under the line that says where it comes from. The same copy gives the same document. */
export function asDocument(p: Papier, getal: string): DrukDocument {
  const w = stukwoorden(p.taal)
  return {
    taal: p.taal,
    titel: w.titel,
    auteur: p.praktijk,
    gemaaktOp: Temporal.Instant.from(p.gegevenOp)
      .round({ smallestUnit: 'second', roundingMode: 'trunc' })
      .toString(),
    voorblad: {
      boven: p.praktijk,
      regels: [
        { term: w.voor, waarde: p.voor },
        { term: w.standVan, waarde: formatDagVan(p.standVan, p.taal, jaar) },
        { term: w.gegevenOp, waarde: formatDagVan(p.gegevenOp, p.taal, jaar) },
        { term: w.controlegetal, waarde: inVieren(getal) },
      ],
    },
    voet: p.praktijk,
    paginering: w.paginering,
    stempel: null,
    blokken: [
      kop(w.overDit),
      ...p.over.map(alinea),
      ...(p.weggelaten.redenen.length > 0
        ? [{ soort: 'lijst' as const, punten: p.weggelaten.redenen.map(r => w.geteld(r.woorden, r.aantal)) }]
        : []),
      kop(w.niet, 2),
      { soort: 'lijst', punten: p.niet },
      { soort: 'kader', vorm: 'zand', alineas: [[{ tekst: p.anderen }]] },
      ...p.hoofdstukken.flatMap(h => [
        kop(h.kop),
        ...h.alineas.flatMap((a): Blok[] => [
          { soort: 'alinea', stukken: [{ tekst: a.bron, toon: 'zacht' }], bijVolgende: true },
          alinea(a.tekst),
        ]),
      ]),
    ],
  }
}
