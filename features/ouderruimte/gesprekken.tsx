// The gesprekken of the ouder: what comes, what has been, and the homework of each.
import { Details, Kaart, Lijst, type LijstRegel } from '../../ui/blokken.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import { zegPlaats } from './plaats.tsx'
import type { GesprekRij, Waarnemer } from './queries.ts'
import { ZegWaarnemer } from './waarnemer.tsx'
import type { Woorden } from './woorden.ts'

/** Coming first, then past, the latest on top. */
export function Gesprekken({
  w,
  nu,
  gesprekken,
  specialist,
  waarnemer,
}: {
  w: Woorden
  nu: Temporal.Instant
  gesprekken: GesprekRij[]
  /** The name of the own specialist. */
  specialist: string | null
  waarnemer: Waarnemer | null
}) {
  const g = w.gesprekken
  const met = (
    <>
      {specialist && <p class="inleiding">{g.met(specialist)}</p>}
      <ZegWaarnemer w={w} waarnemer={waarnemer} />
    </>
  )
  if (gesprekken.length === 0)
    return (
      <>
        {met}
        <LegeStaat>{g.leeg}</LegeStaat>
        <Eraandenken w={w} />
      </>
    )
  const komt = (rij: GesprekRij) =>
    rij.stand !== 'gehouden' && Temporal.Instant.compare(rij.begint_op, nu) > 0
  const straks = gesprekken.filter(komt)
  const geweest = gesprekken.filter(rij => !komt(rij)).toReversed()
  return (
    <>
      {met}
      <Kaart kop={g.straks}>
        {straks.length === 0 ? (
          <p class="zacht">{g.geenStraks}</p>
        ) : (
          <Lijst regels={straks.map(rij => regel(rij, w, true))} />
        )}
      </Kaart>
      {geweest.length > 0 && (
        <Kaart kop={g.geweest}>
          <Lijst regels={geweest.map(rij => regel(rij, w, false))} />
        </Kaart>
      )}
      <Eraandenken w={w} />
    </>
  )
}

/** Both only when the ouder wants them: by default nothing goes out. */
function Eraandenken({ w }: { w: Woorden }) {
  const g = w.gesprekken
  return (
    <Details kop={g.meer}>
      <Lijst
        regels={[
          { tekst: g.seintje, href: '/mijn/seintje' },
          { tekst: g.elders, href: '/mijn/agenda' },
        ]}
      />
    </Details>
  )
}

// The word says only that it did not happen. Why, and because of whom, is nobody's business on a phone.
function regel(rij: GesprekRij, w: Woorden, komt: boolean): LijstRegel {
  const g = w.gesprekken
  const valtUit = rij.stand === 'afgezegd' || rij.stand === 'niet-verschenen'
  return {
    tekst: <Tijdstip moment={rij.begint_op} />,
    bij: valtUit ? (
      komt ? (
        g.gaatNietDoor
      ) : (
        g.gingNietDoor
      )
    ) : (
      <>
        {komt && zegPlaats(rij, w)}
        {rij.huiswerk && <a href={`/mijn/gesprekken/${rij.id}/huiswerk`}>{g.huiswerk}</a>}
      </>
    ),
  }
}
