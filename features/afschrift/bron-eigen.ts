// The pieces of a copy that the ouder gave, and who looked: nobody else wrote in them, so nobody has to look at them again.
import { type Antwoorden, gekozen, MHI5, NUT, VERDER, vraagveldenVan } from '../../domein/vragenlijst.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Eigen, Logregel } from './lees-eigen.ts'
import type { Papieren } from './lees-papieren.ts'
import { type Stuk, stuk } from './stuk.ts'
import type { StukWoorden } from './stukwoorden.ts'

const jaar = { weekdag: false, jaar: true } as const

export function eigenStukken(e: Eigen, p: Papieren, w: StukWoorden, taal: Taal): (Stuk | null)[] {
  const op = (moment: Temporal.Instant) => formatDagVan(moment, taal, jaar)
  const dag = (d: Temporal.PlainDate | string) => formatDag(d, taal, jaar)
  return [
    stuk(
      'eigen',
      w.checkins,
      e.checkins.flatMap(c => [
        [dag(c.dag), w.checkin(c.rust_ouder, c.rust_kind, c.verbinding, c.druk)] as const,
        [dag(c.dag), c.woorden] as const,
      ]),
    ),
    stuk(
      'eigen',
      w.tellingen,
      e.tellingen.map(t => [dag(t.dag), `${w.telling[t.soort]}: ${t.aantal}`]),
    ),
    stuk(
      'eigen',
      w.scores,
      e.scores.map(s => [
        w.van(w.score(w.wie[s.door] ?? '', w.moment[s.moment] ?? ''), op(s.op)),
        `${s.titel}: ${s.waarde}`,
      ]),
    ),
    ...e.lijsten.map(l => {
      const antwoorden = JSON.parse(l.antwoorden) as Antwoorden
      const regels = vraagveldenVan(l.moment).map((veld, i) => {
        const keus = gekozen(antwoorden, veld)
        const gezegd =
          typeof keus === 'string'
            ? VERDER[keus].join(' ')
            : veld === 'nut'
              ? keus
              : MHI5.antwoorden[(keus ?? 0) - 1]
        return [veld === 'nut' ? NUT.vraag : (MHI5.vragen[i] ?? w.lijsten), gezegd ?? w.nietGezegd] as const
      })
      return stuk('eigen', w.van(w.lijsten, `${w.moment[l.moment]}, ${op(l.op)}`), regels)
    }),
    stuk(
      'eigen',
      w.delingen,
      e.delingen.map(d => [w.van(w.deling, op(d.gedeeld_op)), d.tekst]),
    ),
    stuk('eigen', w.eigenWoorden, [
      ...e.verklaringen.flatMap(v => [
        [w.van(w.stondEr, op(v.op)), v.bij] as const,
        [w.van(w.zeiErbij, op(v.op)), v.tekst] as const,
      ]),
      ...p.reacties.map(r => [w.van(w.reactie, op(r.op)), r.tekst] as const),
      ...p.verklaringen.flatMap(v => [
        [w.van(w.verklaring, op(v.op)), v.tekst] as const,
        [w.van(w.eigenWoorden, op(v.op)), v.eigen_woorden] as const,
      ]),
      ...p.tekens.map(
        t => [w.van(`${w.tekens}, ${w.wie[t.door]}`, op(t.op)), w.getekend[t.besluit]] as const,
      ),
      ...p.verzoeken.map(
        v => [w.van(`${w.gevraagd}: ${w.verzoek[v.soort]}`, dag(v.ontvangen_op)), v.tekst] as const,
      ),
    ]),
    stuk(
      'eigen',
      w.log,
      e.log.map(l => [dag(l.dag), zegRegel(l, w)]),
    ),
  ]
}

/** Of staff only the specialist has a name; who comes in for a check has none and no function either, as on the page of who looked. */
function zegRegel({ rol, naam, handeling, onderdeel, keer }: Logregel, w: StukWoorden): string {
  const functie = w.rollen[rol] ?? w.controle
  return w.logregel(
    naam ? `${functie} ${naam}` : functie,
    w.handeling[handeling] ?? handeling,
    onderdeel,
    keer,
  )
}
