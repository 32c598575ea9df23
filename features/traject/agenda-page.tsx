// The coming weeks of one specialist, today marked, and the own absence.
import { isAfwezigOp } from '../../domein/afwezigheid.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { Details, Kaart, Lijst } from '../../ui/blokken.tsx'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { formatPlaats } from '../../ui/pso-woorden.ts'
import { formatDag } from '../../ui/tijd.ts'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { NogGepland } from './nog-gepland.tsx'
import type { Afwezigheid } from './queries.ts'
import type { AgendaRegel } from './vandaag.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  agenda: readonly AgendaRegel[]
  afwezig: readonly Afwezigheid[]
  /** Id for the next absence, made when the form was rendered. */
  id: string
  waarden?: { van: string; tot: string } | undefined
  fouten?: Fouten | undefined
}

/** So many weeks stand open; what comes later is folded away. */
const WEKEN = 6

export function Agenda(props: Props) {
  const { w, nu, agenda } = props
  const vandaag = vandaagOp(nu)
  const komend = agenda.filter(
    g => g.stand !== 'afgezegd' && Temporal.PlainDate.compare(vandaagOp(g.begint), vandaag) >= 0,
  )
  const maandag = (dag: Temporal.PlainDate) => dag.subtract({ days: dag.dayOfWeek - 1 })
  const weken = Map.groupBy(komend, g => maandag(vandaagOp(g.begint)).toString())
  const dezeWeek = maandag(vandaag).toString()
  if (!weken.has(dezeWeek)) weken.set(dezeWeek, [])
  const grens = maandag(vandaag).add({ weeks: WEKEN }).toString()
  const inOrde = [...weken].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const nabij = inOrde.filter(([week]) => week < grens)
  const later = inOrde.filter(([week]) => week >= grens).flatMap(([, regels]) => regels)
  return (
    <>
      <NogGepland {...props} />
      {komend.length === 0 ? (
        <LegeStaat>{w.niemand}</LegeStaat>
      ) : (
        <>
          {nabij.map(([week, regels]) => (
            <Kaart key={week} kop={week === dezeWeek ? w.dezeWeek : w.weekVan(formatDag(week, props.taal))}>
              <Week {...props} regels={regels} vandaag={vandaag} vanDezeWeek={week === dezeWeek} />
            </Kaart>
          ))}
          {later.length > 0 && (
            <Details kop={w.later(later.length)}>
              <Week {...props} regels={later} vandaag={vandaag} vanDezeWeek={false} />
            </Details>
          )}
        </>
      )}
      <p>
        <Knop soort="stil" href="/agenda/link">
          {w.elders}
        </Knop>
        <Knop soort="stil" href="/zonder-verbinding">
          {w.zonderVerbinding}
        </Knop>
      </p>
      <Afwezig {...props} />
    </>
  )
}

function Week(
  props: Props & { regels: readonly AgendaRegel[]; vandaag: Temporal.PlainDate; vanDezeWeek: boolean },
) {
  const { w, taal, vandaag, regels, afwezig } = props
  const isVandaag = (g: AgendaRegel) => vandaagOp(g.begint).equals(vandaag)
  return (
    <>
      {props.vanDezeWeek && !regels.some(isVandaag) && (
        <p>
          {w.vandaagIs(formatDag(vandaag, taal))}: {w.geenGesprekken.toLowerCase()}
        </p>
      )}
      {regels.length > 0 && (
        <Lijst
          regels={regels.map(g => ({
            tekst: g.naam,
            href: `/trajecten/${g.traject}/gesprekken/${g.id}`,
            bij: [
              formatPlaats(g.plaats, g.locatie, taal),
              w.minuten(g.minuten),
              ...(isAfwezigOp(vandaagOp(g.begint), afwezig) ? [w.afwezig] : []),
            ].join(' · '),
            wanneer: (
              <>
                {isVandaag(g) && `${w.vandaag}, `}
                <Tijdstip moment={g.begint} alleenTijd={isVandaag(g)} />
              </>
            ),
            nu: isVandaag(g),
          }))}
        />
      )}
    </>
  )
}

function Afwezig({ w, taal, afwezig, id, waarden, fouten, nu }: Props) {
  const vandaag = vandaagOp(nu).toString()
  return (
    <Kaart kop={w.afwezigheid} id="afwezigheid">
      <p class="zacht">{w.afwezigheidUitleg}</p>
      {afwezig.length > 0 ? (
        <ul class="lijst">
          {afwezig.map(a => (
            <li key={a.id}>
              <span>
                {a.van.equals(a.tot)
                  ? formatDag(a.van, taal)
                  : w.afwezigVanTot(formatDag(a.van, taal), formatDag(a.tot, taal))}
              </span>
              <KnopFormulier action={`/agenda/afwezigheid/${a.id}/verwijdering`} soort="stil">
                {w.verwijder}
                <span class="onzichtbaar"> {formatDag(a.van, taal)}</span>
              </KnopFormulier>
            </li>
          ))}
        </ul>
      ) : (
        <p>{w.geenAfwezigheid}</p>
      )}
      <Formulier action="/agenda/afwezigheid" verborgen={{ id }} fouten={fouten} label={w.afwezigheid}>
        <div class="rij">
          <DagVeld naam="van" label={w.van} waarde={waarden?.van} vroegst={vandaag} fout={fouten?.van} />
          <DagVeld naam="tot" label={w.tot} waarde={waarden?.tot} vroegst={vandaag} fout={fouten?.tot} />
          <Knop soort="tweede">{w.toevoegen}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}
