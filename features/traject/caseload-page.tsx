// The caseload: what needs me today on top, then my trajecten. Calm when there is nothing.
import { vandaagOp } from '../../domein/tijd.ts'
import { isAfgesloten } from '../../domein/traject.ts'
import { Details, Kaart, Lijst, type LijstRegel } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { formatPlaats } from '../../ui/pso-woorden.ts'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { formatDag, formatDagVan, formatTijd } from '../../ui/tijd.ts'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { type AgendaRegel, type CaseloadRegel, gesprekkenVandaag, listTaken, type Taak } from './vandaag.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  caseload: readonly CaseloadRegel[]
  agenda: readonly AgendaRegel[]
  zoek: string
}

export function Caseload(props: Props) {
  const { w, caseload, zoek } = props
  if (caseload.length === 0)
    return (
      <>
        <LegeStaat>{w.leeg}</LegeStaat>
        <Gescheiden w={w} />
      </>
    )
  const gevonden = zoek === '' ? caseload : caseload.filter(regel => past(regel, zoek))
  const lopend = gevonden.filter(regel => !isAfgesloten(regel.stand))
  const gesloten = gevonden.filter(regel => isAfgesloten(regel.stand))
  return (
    <>
      {zoek === '' && <Vandaag {...props} />}
      <Kaart kop={w.lopend}>
        {caseload.length > 5 || zoek !== '' ? <Zoek {...props} /> : null}
        {lopend.length > 0 ? (
          <Lijst regels={lopend.map(regel => trajectRegel(props, regel))} />
        ) : (
          <p>{zoek === '' ? w.leeg : w.nietGevonden(zoek)}</p>
        )}
        {gesloten.length > 0 && (
          <Details kop={w.gesloten(gesloten.length)} open={zoek !== ''}>
            <Lijst regels={gesloten.map(regel => trajectRegel(props, regel))} />
          </Details>
        )}
      </Kaart>
      <Gescheiden w={w} />
    </>
  )
}

const Gescheiden = ({ w }: { w: Woorden }) => (
  <Knop soort="stil" href="/zo-blijft-dit-gescheiden">
    {w.gescheiden}
  </Knop>
)

function Vandaag(props: Props) {
  const { w, taal, nu, caseload, agenda } = props
  const gesprekken = gesprekkenVandaag(agenda, nu)
  const taken = listTaken(caseload, agenda, nu)
  return (
    <>
      <Kaart kop={w.vandaagIs(formatDag(vandaagOp(nu), taal))}>
        {gesprekken.length > 0 ? (
          <Lijst
            regels={gesprekken.map(g => ({
              tekst: g.naam,
              // A gesprek of today is opened to write: the cursor stands in the note at once.
              href: `/trajecten/${g.traject}/gesprekken/${g.id}${g.stand === 'gepland' ? '#notitie' : ''}`,
              bij: [formatPlaats(g.plaats, g.locatie, taal), g.adres, w.minuten(g.minuten)]
                .filter(Boolean)
                .join(' · '),
              wanneer: <Tijdstip moment={g.begint} alleenTijd />,
              nu: g.stand === 'gepland',
            }))}
          />
        ) : (
          <p>{taken.length > 0 ? w.geenGesprekken : w.niets}</p>
        )}
      </Kaart>
      {taken.length > 0 && (
        <Kaart kop={w.wachtOpJou}>
          <Lijst regels={taken.map(taak => taakRegel(props, taak))} />
        </Kaart>
      )}
    </>
  )
}

function taakRegel({ w, taal }: Props, taak: Taak): LijstRegel {
  const weg = `/trajecten/${taak.traject}`
  if (taak.soort === 'vastleggen') {
    const tekst = w.taak.vastleggen(formatDagVan(taak.begint, taal))
    return { tekst, href: `${weg}/gesprekken/${taak.gesprek}`, bij: taak.naam }
  }
  if ('dagen' in taak) {
    return {
      tekst: w.taak[taak.soort](formatDag(taak.voor, taal)),
      href: `${weg}/${taak.soort === 'plan-termijn' ? 'plan' : 'verslag'}`,
      bij: taak.naam,
      wanneer: taak.dagen < 0 ? w.voorbij(-taak.dagen) : w.nogDagen(taak.dagen),
      nu: true,
    }
  }
  const waar = {
    beginnen: '/gesprekken/plannen',
    gedaald: '',
    'plan-maken': '/plan',
    tussenevaluatie: '/scores?moment=tussen',
    eindevaluatie: '/scores?moment=eind',
    inplannen: '/gesprekken/plannen',
    'verslag-concept': '/verslag',
    afronden: '/afsluiting',
  }[taak.soort]
  return { tekst: w.taak[taak.soort], href: weg + waar, bij: taak.naam }
}

function trajectRegel({ w, taal, nu, agenda }: Props, regel: CaseloadRegel): LijstRegel {
  const volgende = agenda.find(
    g => g.traject === regel.traject && g.stand === 'gepland' && Temporal.Instant.compare(g.begint, nu) > 0,
  )
  const delen = [
    regel.code,
    regel.stand === 'gestart' ? null : w.stand[regel.stand],
    w.gehouden(regel.gehouden),
    regel.waarTot && w.waarTot(formatDag(regel.waarTot, taal, { weekdag: false })),
  ]
  return {
    tekst: regel.naam,
    href: `/trajecten/${regel.traject}`,
    bij: delen.filter(Boolean).join(' · '),
    wanneer: isAfgesloten(regel.stand)
      ? undefined
      : volgende
        ? `${formatDagVan(volgende.begint, taal)}, ${formatTijd(volgende.begint, taal)}`
        : w.geenVolgende,
  }
}

function Zoek({ w, zoek }: Props) {
  return (
    <search>
      <form class="rij" method="get" action="/trajecten">
        <Tekstveld naam="zoek" label={w.zoek} soort="search" waarde={zoek} max={80} />
        <Knop soort="tweede">{w.zoeken}</Knop>
        {zoek !== '' && (
          <Knop soort="stil" href="/trajecten">
            {w.alles}
          </Knop>
        )}
      </form>
    </search>
  )
}

/** Whether the first name or the code holds what was typed; capitals and accents do not matter. */
function past(regel: CaseloadRegel, zoek: string): boolean {
  const plat = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plat(regel.naam).includes(plat(zoek)) || plat(regel.code).includes(plat(zoek).replace(/[\s-]/g, ''))
}
