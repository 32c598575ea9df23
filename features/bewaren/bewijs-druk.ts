// The certificate: that a traject was destroyed, who decided, on which ground, and the end of a chain that says nothing of what.
import { inVieren, ketengetal } from '../../muur/keten-getal.ts'
import type { Blok, DrukDocument } from '../../platform/druk/document.ts'
import { formatDag, formatDagVan, formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { papierWoorden } from './papier-woorden.ts'
import type { Vernietiging } from './queries.ts'
import { woorden } from './woorden.ts'

const jaar = { weekdag: false, jaar: true } as const
const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
const alinea = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }] })

/** What it says, part by part: the page and the paper say the same. Throws RangeError for what was not destroyed. */
export function bewijsDelen(
  v: Vernietiging,
  taal: Taal,
): { kop: string; zinnen?: string[]; punten?: string[] }[] {
  const { beslotenNaam, beslotenOp, gevraagdOp } = v
  if (!v.vernietigdOp || !beslotenOp) throw new RangeError('nothing was destroyed')
  const w = papierWoorden(taal).bewijs
  const zeg = woorden(taal)
  const wanneer = (moment: Temporal.Instant) => formatMoment(moment, taal, { jaar: true })
  return [
    {
      kop: w.wie,
      zinnen: [w.voorgesteld(v.doorNaam, wanneer(v.op)), w.besloten(beslotenNaam ?? '', wanneer(beslotenOp))],
    },
    { kop: w.grond, zinnen: [w.gronden[v.grond](gevraagdOp ? formatDag(gevraagdOp, taal, jaar) : '')] },
    { kop: w.weg, punten: zeg.weg.punten },
    { kop: w.blijft, punten: zeg.blijftStaan.punten },
    {
      kop: w.keten,
      zinnen: v.ketenhash
        ? [w.schakels(v.schakels ?? 0), w.getal(inVieren(ketengetal(v.ketenhash))), w.klopt]
        : [w.geenSchakels],
    },
  ]
}

/** The facts above it. */
export function bewijsRegels(v: Vernietiging, taal: Taal): { term: string; waarde: string }[] {
  const w = papierWoorden(taal).bewijs
  const dag = (moment: Temporal.Instant) => formatDagVan(moment, taal, jaar)
  return [
    { term: w.code, waarde: v.code },
    { term: w.aangemeld, waarde: dag(v.aangemeldOp) },
    ...(v.geslotenOp ? [{ term: w.einde, waarde: dag(v.geslotenOp) }] : []),
    ...(v.vernietigdOp ? [{ term: w.vernietigd, waarde: dag(v.vernietigdOp) }] : []),
  ]
}

/** The document. The same destruction gives the same bytes for as long as there are these words. */
export function asBewijs(v: Vernietiging, praktijknaam: string, taal: Taal): DrukDocument {
  const w = papierWoorden(taal)
  const delen = bewijsDelen(v, taal)
  return {
    taal,
    titel: w.bewijs.titel,
    auteur: praktijknaam,
    gemaaktOp: (v.vernietigdOp ?? v.op).round({ smallestUnit: 'second', roundingMode: 'trunc' }).toString(),
    voorblad: { boven: praktijknaam, regels: bewijsRegels(v, taal) },
    voet: praktijknaam,
    paginering: w.paginering,
    stempel: null,
    blokken: [
      ...delen.flatMap(deel => [
        kop(deel.kop),
        ...(deel.zinnen ?? []).map(alinea),
        ...(deel.punten ? [{ soort: 'lijst', punten: deel.punten } as const] : []),
      ]),
      { soort: 'kader', vorm: 'zand', alineas: [[{ tekst: w.bewijs.reserve }]] },
    ],
  }
}
