// One traject at a glance: the next step large, who, where we are.
import { DOELEN } from '../../domein/doel.ts'
import { planOpSchriftVoor, planVastgesteldVoor } from '../../domein/termijnen.ts'
import { Details, Kaart, Lijst } from '../../ui/blokken.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { Lijn } from '../../ui/lijn.tsx'
import { formatPlaats, psoWoorden } from '../../ui/pso-woorden.ts'
import { formatNiveau } from '../../ui/schaal.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { formatDag, formatDagVan, formatTijd } from '../../ui/tijd.ts'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import { TrajectWeg } from '../../ui/traject-weg.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { type Dossier, laatsteScore } from './dossier.ts'
import { Gevraagd } from './gevraagd.tsx'
import { volgendeStap } from './stap.ts'
import { Toegang } from './toegang-kaart.tsx'
import { Waarnemingen } from './waarnemingen.tsx'
import { Wie } from './wie-kaart.tsx'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; nu: Temporal.Instant; d: Dossier }

export function Overzicht(props: Props) {
  const { w, d } = props
  const weg = `/trajecten/${d.traject.traject_id}`
  return (
    <>
      <TrajectWeg traject={d.traject.traject_id} hier="overzicht" />
      <Waarnemingen {...props} />
      <Gevraagd w={w} taal={props.taal} d={d} weg={weg} />
      <Stap {...props} weg={weg} />
      <Wie {...props} weg={weg} />
      <Plan {...props} weg={weg} />
      <Gesprekken {...props} weg={weg} />
      <Kaart kop={w.lijn}>
        <p class="zacht">{w.lijnUitleg}</p>
        <Lijn
          id="lijn"
          wie={d.naam}
          punten={d.checkins.map(c => ({
            dag: c.dag.toString(),
            cijfer: c.rust_ouder,
            woorden: c.woorden ?? undefined,
          }))}
        />
        {d.checkins.length > 0 && <Checkins {...props} />}
      </Kaart>
      <Kaart kop={w.verslag} actie={{ href: `${weg}/verslag`, tekst: w.planOpen }}>
        <p>{w.verslagStand[d.verslag ?? 'geen']}</p>
      </Kaart>
      <Toegang {...props} weg={weg} />
      <Knoppen>
        <Knop soort="stil" href={`${weg}/wie-keek`}>
          {w.wieKeek}
        </Knop>
        <Knop soort="stil" href={`${weg}/dagboek`}>
          {w.dagboek}
        </Knop>
        <Knop soort="stil" href={`${weg}/verzoeken`}>
          {w.verzoeken}
        </Knop>
        <Knop soort="stil" href={`${weg}/afschriften`}>
          {w.afschriften}
        </Knop>
        <Knop soort="stil" href={`${weg}/meenemen`}>
          {w.meenemen}
        </Knop>
        {d.traject.stand === 'gestart' && (
          <Knop soort="stil" href={`${weg}/afsluiting`}>
            {w.afsluiten}
          </Knop>
        )}
      </Knoppen>
    </>
  )
}

function Stap({ w, taal, nu, d, weg }: Props & { weg: string }) {
  const stap = volgendeStap(d, nu)
  const waar = {
    inplannen: '/gesprekken/plannen',
    plan: '/plan',
    doelen: '/plan',
    beginscores: '/scores?moment=begin',
  }
  const dan = {
    verslag: '/verslag',
    'wacht-op-ouder': '/verslag',
    afronden: '/afsluiting',
    gesloten: '/verslag',
  }
  return (
    <section class="volgende" aria-labelledby="stap">
      <h2 class="soort" id="stap">
        {stap.stap === 'gesprek' || stap.stap === 'vastleggen' ? w.stap[stap.stap] : w.volgende}
      </h2>
      {'gesprek' in stap ? (
        <>
          <p class="groots">
            <Tijdstip moment={stap.gesprek.begint_op} />
          </p>
          <p>
            {formatPlaats(stap.gesprek.plaats, stap.gesprek.locatie ?? stap.gesprek.plaats_tekst, taal)}
            {` · ${w.minuten(stap.gesprek.minuten)}`}
          </p>
          <Knop href={`${weg}/gesprekken/${stap.gesprek.id}`}>{w.openGesprek}</Knop>
        </>
      ) : (
        <>
          <p class="groots">{w.stap[stap.stap]}</p>
          <Knop href={weg + { ...waar, ...dan }[stap.stap]}>{w.ga[stap.stap]}</Knop>
        </>
      )}
    </section>
  )
}

function Plan({ w, taal, d, weg }: Props & { weg: string }) {
  const p = psoWoorden(taal)
  const dag = (datum: Temporal.PlainDate) => formatDag(datum, taal, { jaar: true })
  const { plan } = d
  const tekst = plan?.vastgesteld_op
    ? w.planVast(dag(plan.vastgesteld_op))
    : plan?.afgezien_op
      ? w.planVoor(dag(planVastgesteldVoor(plan.afgezien_op)))
      : w.planNogNiet
  const score = (soort: (typeof DOELEN)[number], door: 'ouder' | 'specialist') => {
    const waarde = laatsteScore(d, soort, door)
    return waarde === null ? w.geenScore : formatNiveau(waarde)
  }
  return (
    <Kaart kop={w.planDoelen} actie={{ href: `${weg}/plan`, tekst: w.planOpen }}>
      <p>{tekst}</p>
      {plan?.op_schrift_gewenst_op && !plan.vastgesteld_op && (
        <p>{w.opSchriftVoor(dag(planOpSchriftVoor(plan.op_schrift_gewenst_op)))}</p>
      )}
      {d.doelen.length > 0 && (
        <Tabel
          bijschrift={w.scoresBijschrift}
          bijschriftOnzichtbaar
          kolommen={[
            { kop: w.doel },
            { kop: p.door.ouder, getal: true },
            { kop: p.door.specialist, getal: true },
          ]}
          rijen={DOELEN.flatMap(soort => {
            const doel = d.doelen.find(x => x.soort === soort)
            return doel ? [[doel.titel, score(soort, 'ouder'), score(soort, 'specialist')]] : []
          })}
        />
      )}
    </Kaart>
  )
}

function Gesprekken({ w, taal, d, weg }: Props & { weg: string }) {
  const p = psoWoorden(taal)
  return (
    <Kaart kop={w.gesprekken} actie={{ href: `${weg}/gesprekken`, tekst: w.gesprekkenAlle }}>
      {d.gesprekken.length === 0 ? (
        <p>{w.geenReeks}</p>
      ) : (
        <Lijst
          regels={naastNu(d.gesprekken).map(g => ({
            tekst: formatDagVan(g.begint_op, taal),
            href: `${weg}/gesprekken/${g.id}`,
            wanneer: g.stand === 'gepland' ? formatTijd(g.begint_op, taal) : p.gesprek[g.stand],
          }))}
        />
      )}
      <p>
        <Knop soort="stil" href={`${weg}/seintje`}>
          {w.seintje}
        </Knop>
      </p>
    </Kaart>
  )
}

/** The last two that were and the next four; the rest is one tap away. */
function naastNu(alle: Dossier['gesprekken']): Dossier['gesprekken'] {
  const eerste = alle.findIndex(g => g.stand === 'gepland')
  const nu = eerste < 0 ? alle.length : eerste
  return alle.slice(Math.max(0, nu - 2), nu + 4)
}

function Checkins({ w, taal, d }: Props) {
  return (
    <Details kop={w.checkins}>
      <Tabel
        bijschrift={w.checkins}
        bijschriftOnzichtbaar
        kolommen={[
          { kop: w.dag },
          { kop: w.rustOuder, getal: true },
          { kop: w.rustKind, getal: true },
          { kop: w.verbinding, getal: true },
          { kop: w.druk, getal: true },
        ]}
        rijen={d.checkins.map(c => [
          formatDag(c.dag, taal, { weekdag: false, jaar: true }),
          c.rust_ouder,
          c.rust_kind,
          c.verbinding,
          c.druk,
        ])}
      />
    </Details>
  )
}
