// What is still planned in the own absence, each with the page that moves it. Nothing where there is nothing.
import { type Dagen, nogGepland } from '../../domein/afwezigheid.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { formatPlaats } from '../../ui/pso-woorden.ts'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { AgendaRegel } from './vandaag.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  agenda: readonly AgendaRegel[]
  afwezig: readonly Dagen[]
}

export function NogGepland({ w, taal, nu, agenda, afwezig }: Props) {
  const gesprekken = nogGepland(agenda, afwezig, nu)
  if (gesprekken.length === 0) return null
  return (
    <Kaart kop={w.nogGepland} id="nog-gepland">
      <p class="zacht">{w.nogGeplandUitleg}</p>
      <Lijst
        regels={gesprekken.map(g => ({
          tekst: w.verplaats(g.naam),
          href: `/trajecten/${g.traject}/gesprekken/${g.id}/verplaatsen`,
          bij: (
            <>
              <Tijdstip moment={g.begint} /> · {formatPlaats(g.plaats, g.locatie, taal)}
            </>
          ),
        }))}
      />
    </Kaart>
  )
}
