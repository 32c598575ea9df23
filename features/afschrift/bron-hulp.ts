// The pieces of a copy about the help: the aanmelding, the judgement, plan and doelen, each gesprek, the letters, the end.
import type { Aanmelding } from '../../domein/aanmelding.ts'
import type { Oordeel, Triagepunt } from '../../domein/triage.ts'
import * as aanmelding from '../../ui/aanmelding-woorden.ts'
import { formatDag, formatDagVan, formatMoment } from '../../ui/tijd.ts'
import { triagePunten } from '../../ui/triage-woorden.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Hulp } from './lees-hulp.ts'
import { type Stuk, stuk } from './stuk.ts'
import type { StukWoorden } from './stukwoorden.ts'

const jaar = { weekdag: false, jaar: true } as const
const TREDEN = [
  ['−2', 'min2'],
  ['−1', 'min1'],
  ['0', 'nul'],
  ['+1', 'plus1'],
  ['+2', 'plus2'],
] as const

/** In the order in which it happened. Names of children stand with the aanmelding, as the ouder gave them. */
export function hulpStukken(h: Hulp, w: StukWoorden, taal: Taal): (Stuk | null)[] {
  return [
    aanmeldingStuk(h, w, taal),
    ...h.triage.map(t => oordeelStuk(t, w, taal)),
    planStuk(h, w, taal),
    stuk(
      'woorden',
      w.doelen,
      h.doelen.flatMap(d => TREDEN.map(([trede, veld]) => [w.doel(d.titel, trede), d[veld]] as const)),
    ),
    ...h.gesprekken.map(g => gesprekStuk(g, h.uitspraken, w, taal)),
    ...h.oproepen.map(o => {
      const brief = JSON.parse(o.inhoud) as { kop: string; alineas: string[] }
      const bron = w.van(w.brief, formatDagVan(o.op, taal, jaar))
      return stuk('woorden', bron, [[brief.kop, brief.alineas.join('\n\n')]])
    }),
    h.einde
      ? stuk('woorden', w.einde, [
          [w.van(w.einde, formatDagVan(h.einde.op, taal, jaar)), w.eindeSoort[h.einde.soort]],
          [w.reden, h.einde.reden],
        ])
      : null,
  ]
}

function aanmeldingStuk({ aanmelding: rij }: Hulp, w: StukWoorden, taal: Taal): Stuk | null {
  if (!rij) return null
  const a = JSON.parse(rij.inhoud) as Aanmelding
  const { antwoord } = taal === 'en' ? aanmelding.en : aanmelding.nl
  const zeg = (code: string) => antwoord[code] ?? code
  const dag = (iso: string | null) => iso && formatDag(iso, taal, jaar)
  return stuk('woorden', w.van(w.aanmelding, formatDagVan(rij.ontvangen_op, taal, jaar)), [
    [w.naam, `${a.voornaam} ${a.achternaam}`],
    [w.kinderen, a.kinderen.map(k => w.kind(k.voornaam, dag(k.geboortedatum) ?? '')).join('; ')],
    [w.taalTolk, [a.taal, a.tolk ? w.tolk : ''].filter(Boolean).join(', ')],
    [w.kader, zeg(a.kader)],
    [w.otsTot, dag(a.otsTot)],
    [w.zitting, [a.zitting, a.proforma].map(dag).filter(Boolean).join(', ')],
    [w.conflict, zeg(a.conflictduur)],
    [w.hulp, [a.eerdereHulp.map(zeg).join(', '), a.eerdereHulpTekst].filter(Boolean).join('. ')],
    [w.contactverbod, [zeg(a.contactverbod), a.contactverbodToelichting].filter(Boolean).join('. ')],
    [w.veiligheid, a.veiligheid.tekst],
    [w.aanleiding, a.aanleiding],
  ])
}

function oordeelStuk(t: Hulp['triage'][number], w: StukWoorden, taal: Taal): Stuk | null {
  const namen = triagePunten(taal)
  const punten = Object.entries(JSON.parse(t.punten) as Oordeel['punten'])
  return stuk('woorden', w.van(w.oordeel, formatDagVan(t.op, taal, jaar)), [
    [w.conclusie, w.conclusies[t.oordeel]],
    [w.reden, t.reden],
    ...punten.map(
      ([punt, p]) =>
        [
          namen[punt as Triagepunt] ?? punt,
          [w.weet[p.antwoord], p.notitie].filter(Boolean).join('. '),
        ] as const,
    ),
  ])
}

function planStuk({ plan: p }: Hulp, w: StukWoorden, taal: Taal): Stuk | null {
  const dag = (d: Temporal.PlainDate | null) => d && formatDag(d, taal, jaar)
  return (
    (p &&
      stuk('woorden', w.plan, [
        [w.familiegroepsplan, w.familiegroep[p.familiegroepsplan ?? '']],
        [w.afgezien, dag(p.afgezien_op)],
        [w.opSchrift, dag(p.op_schrift_gewenst_op)],
        [w.vastgesteld, dag(p.vastgesteld_op)],
        [w.aanleiding, p.aanleiding],
        [w.afspraken, p.afspraken_veiligheid],
        [w.instemming, p.instemming],
      ])) ||
    null
  )
}

type Gesprek = Hulp['gesprekken'][number]

function gesprekStuk(g: Gesprek, uitspraken: Hulp['uitspraken'], w: StukWoorden, taal: Taal): Stuk | null {
  const tijd = [g.tijd_gesprek, g.tijd_reis, g.tijd_administratie].filter(t => t !== null)
  return stuk('woorden', w.van(w.gesprek, formatMoment(g.begint_op, taal, { jaar: true })), [
    [w.soort, [w.stand[g.stand], w.plaats[g.plaats], w.minuten(g.minuten)].join(', ')],
    [w.afgezegd, g.afgezegd_reden],
    [w.thema, g.thema],
    [w.voorbereiding, g.voorbereiding],
    [w.notitie, g.notitie],
    [w.huiswerk, g.huiswerk],
    ...uitspraken
      .filter(u => u.gesprek_id === g.id)
      .map(u => {
        const dag = u.datum ? formatDag(u.datum, taal, jaar) : ''
        if (u.soort === 'feit') return [w.feit(u.bron ?? '', dag), u.tekst] as const
        return [
          u.soort === 'volgens' ? w.volgens(u.wie ?? '', dag) : w.mening(u.grond ?? ''),
          u.tekst,
        ] as const
      }),
    [w.tijd, tijd.length > 0 ? tijd.join(' + ') : null],
  ])
}
