// The pieces of a copy about papers: each version of the verslag, answers, decisions, and what was given to others.
import type { Verslag } from '../../domein/verslag.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Papieren } from './lees-papieren.ts'
import { type Stuk, stuk } from './stuk.ts'
import type { StukWoorden } from './stukwoorden.ts'

const jaar = { weekdag: false, jaar: true } as const

/** The working text only while it is no version yet: what was handed over says the same. */
export function papierStukken(p: Papieren, w: StukWoorden, taal: Taal): (Stuk | null)[] {
  const dag = (op: Temporal.Instant) => formatDagVan(op, taal, jaar)
  return [
    ...p.versies.map(v => verslagStuk(w.van(w.versie(v.nummer), dag(v.gedeeld_op)), v.inhoud, w)),
    p.concept && p.concept.stand === 'concept' ? verslagStuk(w.werktekst, p.concept.inhoud, w) : null,
    stuk(
      'woorden',
      w.antwoorden,
      p.antwoorden.map(a => [w.van(w.antwoord[a.besluit] ?? '', dag(a.op)), a.tekst]),
    ),
    stuk(
      'woorden',
      w.besluiten,
      p.verzoeken.map(v => [
        w.van(
          `${w.verzoek[v.soort]}: ${w.besluit[v.besluit ?? ''] ?? ''}`,
          v.besloten_op ? dag(v.besloten_op) : '',
        ),
        v.reden,
      ]),
    ),
    stuk(
      'woorden',
      w.gegeven,
      p.gronden.flatMap(g => [
        [w.van(w.aan(g.ontvanger, g.doel), dag(g.op)), g.woorden] as const,
        ...p.gezegd
          .filter(t => t.grondslag_id === g.id)
          .map(t => [w.toestemming[t.besluit] ?? '', formatDag(t.dag, taal, jaar)] as const),
        ...p.gegeven.filter(e => e.grondslag_id === g.id).map(e => [w.ging, dag(e.op)] as const),
      ]),
    ),
  ]
}

function verslagStuk(kop: string, inhoud: string, w: StukWoorden): Stuk | null {
  const { verslag: v, toelichting = {} } = JSON.parse(inhoud) as {
    verslag?: Verslag
    toelichting?: Record<string, string>
  }
  const d = w.delen
  if (!v) return null
  return stuk('woorden', kop, [
    ...v.opdracht.map(t => [d.opdracht, t] as const),
    ...v.proces.inleiding.map(t => [d.inleiding, t] as const),
    ...v.doelen.map(x => [`${d.doel}: ${x.titel}`, toelichting[x.soort]] as const),
    [d.lijn, v.lijn?.zin],
    [d.geoefend, v.geoefend.join('; ')],
    ...v.feiten.map(u => [`${d.feit}, ${u.bron}`, u.tekst] as const),
    ...v.volgens.map(u => [`${d.volgens} ${u.wie}`, u.tekst] as const),
    ...v.oordelen.flatMap(u => [[d.oordeel, u.tekst] as const, [d.grond, u.grond] as const]),
    [d.eigen, v.eigenWoorden],
    ...v.advies.map(t => [d.advies, t] as const),
  ])
}
