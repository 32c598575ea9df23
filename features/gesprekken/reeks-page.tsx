// All gesprekken of one traject: what comes, what waits to be written down, what was.
import { vandaagOp } from '../../domein/tijd.ts'
import { isAfgesloten, type Stand } from '../../domein/traject.ts'
import { Kaart, Lijst, type LijstRegel } from '../../ui/blokken.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { formatPlaats, psoWoorden } from '../../ui/pso-woorden.ts'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import { TrajectWeg } from '../../ui/traject-weg.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { ReeksRij } from './reeks-queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  traject: string
  stand: Stand
  reeks: readonly ReeksRij[]
  /** Title of a theme by its key. */
  /** Title of the theme of a gesprek, '' when it has none. */
  themaTitel(g: ReeksRij): string
}

export function Reeks(props: Props) {
  const { w, traject, reeks, nu } = props
  const weg = `/trajecten/${traject}/gesprekken`
  const vandaag = vandaagOp(nu)
  const later = (g: ReeksRij) => Temporal.PlainDate.compare(vandaagOp(g.begint_op), vandaag) >= 0
  const nummers = nummersVan(reeks)
  const regel = (g: ReeksRij) => regelVan(props, g, nummers.get(g.id))
  const komend = reeks.filter(g => g.stand === 'gepland' && later(g))
  const open = reeks.filter(g => g.stand === 'gepland' && !later(g))
  const geweest = reeks.filter(g => g.stand !== 'gepland')
  const plan = !isAfgesloten(props.stand) && (
    <Knoppen>
      <Knop href={`${weg}/plannen`} soort={komend.length > 0 ? 'tweede' : 'eerste'}>
        {w.plannen}
      </Knop>
    </Knoppen>
  )
  return (
    <>
      <TrajectWeg traject={traject} hier="gesprekken" />
      {reeks.length === 0 && <LegeStaat actie={plan}>{w.geen}</LegeStaat>}
      {open.length > 0 && (
        <Kaart kop={w.nogVastleggen}>
          <Lijst regels={open.map(g => ({ ...regel(g), nu: true }))} />
        </Kaart>
      )}
      {komend.length > 0 && (
        <Kaart kop={w.komend}>
          <Lijst regels={komend.map(regel)} />
        </Kaart>
      )}
      {geweest.length > 0 && (
        <Kaart kop={w.geweest}>
          <Lijst regels={geweest.toReversed().map(regel)} />
        </Kaart>
      )}
      {reeks.length > 0 && plan}
    </>
  )
}

/** Gesprekken count within the traject; one that was cancelled takes no number. */
export function nummersVan(reeks: readonly ReeksRij[]): Map<string, number> {
  const tellen = reeks.filter(g => g.stand === 'gepland' || g.stand === 'gehouden')
  return new Map(tellen.map((g, i) => [g.id, i + 1]))
}

function regelVan(
  { w, taal, traject, themaTitel }: Props,
  g: ReeksRij,
  nummer: number | undefined,
): LijstRegel {
  const stand = psoWoorden(taal).gesprek[g.stand]
  return {
    tekst: <Tijdstip moment={g.begint_op} />,
    href: `/trajecten/${traject}/gesprekken/${g.id}`,
    wanneer:
      g.stand === 'gepland'
        ? nummer && w.nummer(nummer)
        : [stand, g.afgezegd_door && w.door[g.afgezegd_door]].filter(Boolean).join(' '),
    bij: [
      formatPlaats(g.plaats, g.locatie ?? g.plaats_tekst, taal),
      themaTitel(g),
      g.stand === 'afgezegd' && g.afgezegd_reden && w.redenVan(g.afgezegd_reden),
    ]
      .filter(Boolean)
      .join(' · '),
  }
}
