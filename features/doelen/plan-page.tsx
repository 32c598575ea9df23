// The plan to read and to print: terms, words, agreements, consent, and the three doelen with every level.
import { DOELEN, type DoelSoort, NIVEAUS } from '../../domein/doel.ts'
import { planOpSchriftVoor, planVastgesteldVoor, standVan } from '../../domein/termijnen.ts'
import type { Stukverklaring } from '../../http/verklaringen.ts'
import { Gegevens, Kaart, Stappen } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { formatNiveau } from '../../ui/schaal.tsx'
import { Stukverklaringen } from '../../ui/stukverklaring.tsx'
import { formatDag } from '../../ui/tijd.ts'
import { TrajectWeg } from '../../ui/traject-weg.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { BewaardDoel, BewaardeScore, BewaardPlan } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  traject: string
  code: string
  vandaag: Temporal.PlainDate
  plan: BewaardPlan | null
  doelen: readonly BewaardDoel[]
  scores: readonly BewaardeScore[]
  /** The own words of the ouder beside pieces of this dossier. */
  verklaringen: readonly Stukverklaring[]
}

export function PlanLezen(props: Props) {
  const { w, traject, plan, doelen } = props
  const weg = `/trajecten/${traject}`
  const d = w.deel
  const t = plan?.tekst
  return (
    <>
      <TrajectWeg traject={traject} hier="plan" />
      <p class="alleen-druk">{w.dossier(props.code)}</p>
      <Klokken {...props} />
      {!t?.vastgesteld_op && <Weg {...props} weg={weg} />}
      <Kaart
        kop={d.familiegroepsplan}
        actie={{ href: `${weg}/plan/wijzigen`, tekst: t ? w.wijzigen : w.invullen }}
      >
        <Gegevens regels={gegevens(props)} />
      </Kaart>
      <Kaart kop={d.aanleiding}>
        <p class="letterlijk">{t?.aanleiding || d.niets}</p>
      </Kaart>
      <Kaart kop={d.veiligheid}>
        <p class="letterlijk">{t?.afspraken_veiligheid || d.niets}</p>
      </Kaart>
      {plan && <Stukverklaringen verklaringen={props.verklaringen} bij={plan.id} lezer="specialist" />}
      {DOELEN.map(soort => (
        <DoelLezen
          key={soort}
          {...props}
          weg={weg}
          soort={soort}
          doel={doelen.find(x => x.soort === soort)}
        />
      ))}
      {doelen.length > 0 && (
        <p>
          <Knop soort="tweede" href={`${weg}/scores`}>
            {w.scores.link}
          </Knop>
        </p>
      )}
      <p class="zacht alleen-scherm">{w.afdrukken}</p>
    </>
  )
}

function gegevens({ w, taal, plan }: Props) {
  const t = plan?.tekst
  const d = w.deel
  const dag = (iso: string | undefined) => (iso ? formatDag(iso, taal, { jaar: true }) : '')
  const hoe = t?.instemming_hoe as keyof Woorden['instemming'] | '' | undefined
  const antwoord = t?.familiegroepsplan as keyof Woorden['antwoord'] | '' | undefined
  return [
    { term: d.antwoord, waarde: antwoord ? w.antwoord[antwoord] : d.niets },
    ...(t?.afgezien_op ? [{ term: d.afgezien, waarde: dag(t.afgezien_op) }] : []),
    ...(t?.op_schrift_gewenst_op ? [{ term: d.opSchrift, waarde: dag(t.op_schrift_gewenst_op) }] : []),
    ...(t?.proforma_op ? [{ term: d.proforma, waarde: dag(t.proforma_op) }] : []),
    { term: d.instemming, waarde: hoe ? w.instemmingOp(w.instemming[hoe], dag(t?.instemming_op)) : d.niets },
    { term: d.vastgesteld, waarde: dag(t?.vastgesteld_op) || d.niets },
  ]
}

/** The two clocks of the law, while they run. */
function Klokken({ w, taal, vandaag, plan }: Props) {
  const t = plan?.tekst
  if (!t || t.vastgesteld_op) return null
  const klok = (
    begin: string,
    voor: (dag: Temporal.PlainDate) => Temporal.PlainDate,
    zin: (dag: string) => string,
  ) => {
    if (!begin) return []
    const termijn = voor(Temporal.PlainDate.from(begin))
    const { dagen, stand } = standVan(termijn, vandaag)
    const rest = stand === 'verstreken' ? w.klokVoorbij(-dagen) : w.klokNadert(dagen)
    return [{ zin: `${zin(formatDag(termijn, taal, { jaar: true }))} ${rest}`, stand }]
  }
  const klokken = [
    ...klok(t.afgezien_op, dag => planVastgesteldVoor(dag), w.klokZesWeken),
    ...klok(t.op_schrift_gewenst_op, dag => planOpSchriftVoor(dag), w.klokVeertien),
  ]
  if (klokken.length === 0) return null
  return (
    <div class="alleen-scherm">
      <Melding soort={klokken.some(k => k.stand !== 'ruim') ? 'let-op' : 'gewoon'} kop={w.klokken}>
        {klokken.map(k => (
          <p key={k.zin}>{k.zin}</p>
        ))}
      </Melding>
    </div>
  )
}

/** What is still to be done before the plan can be settled. */
function Weg({ w, plan, doelen, scores, weg }: Props & { weg: string }) {
  const t = plan?.tekst
  const begin = new Set(scores.filter(s => s.moment === 'begin').map(s => `${s.doel} ${s.door}`))
  const rest = DOELEN.find(soort => !doelen.some(d => d.soort === soort))
  const stappen = [
    { kop: w.stap.familiegroepsplan, klaar: !!t?.familiegroepsplan, href: '/plan/wijzigen' },
    { kop: w.stap.woorden, klaar: !!t?.aanleiding && !!t.afspraken_veiligheid, href: '/plan/wijzigen' },
    { kop: w.stap.doelen, klaar: !rest, href: `/plan/doelen/${rest ?? 'basis'}` },
    { kop: w.stap.beginscores, klaar: begin.size === 6, href: '/scores?moment=begin' },
    { kop: w.stap.vaststellen, klaar: false, href: '/plan/wijzigen' },
  ]
  const nu = stappen.findIndex(stap => !stap.klaar)
  return (
    <section class="alleen-scherm kaart" aria-labelledby="stappen">
      <h2 id="stappen">{w.stappen}</h2>
      <Stappen
        stappen={stappen.map((stap, i) => ({
          kop: stap.klaar ? stap.kop : <a href={weg + stap.href}>{stap.kop}</a>,
          staat: stap.klaar ? 'klaar' : i === nu ? 'nu' : undefined,
        }))}
      />
    </section>
  )
}

function DoelLezen(props: Props & { weg: string; soort: DoelSoort; doel: BewaardDoel | undefined }) {
  const { w, taal, doel, soort, weg, scores } = props
  const p = psoWoorden(taal)
  const begin = (['ouder', 'specialist'] as const).flatMap(door => {
    const score = scores.find(s => s.doel === soort && s.door === door && s.moment === 'begin')
    return score ? [`${p.door[door]} ${formatNiveau(score.waarde)}`] : []
  })
  return (
    <Kaart
      kop={p.doel[soort]}
      actie={{ href: `${weg}/plan/doelen/${soort}`, tekst: doel ? w.wijzigen : w.invullen }}
    >
      {doel ? (
        <>
          <p class="groots">{doel.titel}</p>
          <dl class="niveaus">
            {[...NIVEAUS].reverse().map(([niveau, veld]) => (
              <>
                <dt>{formatNiveau(niveau)}</dt>
                <dd class="letterlijk">{doel[veld]}</dd>
              </>
            ))}
          </dl>
          {begin.length > 0 && (
            <p>
              {p.moment.begin}: {begin.join(' · ')}
            </p>
          )}
        </>
      ) : (
        <p>{w.doel.geen}</p>
      )}
    </Kaart>
  )
}
