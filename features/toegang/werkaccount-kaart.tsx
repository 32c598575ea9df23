// The own account at the organisation: linked or not, since when, and how to link it or let it go.
import { Kaart } from '../../ui/blokken.tsx'
import { Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { EigenWerkaccount } from './werkaccount-queries.ts'
import { werkaccountWoorden } from './werkaccount-woorden.ts'

type Props = EigenWerkaccount & {
  taal: Taal
  /** Whether who visits proved it a moment ago: only then something can be changed here. */
  vers: boolean
}

export function WerkaccountKaart({ taal, vers, werkaccount, wachtzin }: Props) {
  const w = werkaccountWoorden(taal).kaart
  const wanneer = (moment: Temporal.Instant) => formatMoment(moment, taal, { jaar: true })
  return (
    <Kaart kop={w.kop}>
      {werkaccount ? (
        <>
          <p>
            {w.gekoppeld(wanneer(werkaccount.gemaakt_op))}{' '}
            {werkaccount.gebruikt_op && w.gebruikt(wanneer(werkaccount.gebruikt_op))}
          </p>
          {!wachtzin && <p class="zacht">{w.enige}</p>}
        </>
      ) : (
        <p>{w.geen}</p>
      )}
      {vers && werkaccount && wachtzin && (
        <KnopFormulier action="/toegang/werkaccount/verwijdering" soort="stil">
          {w.ontkoppel}
        </KnopFormulier>
      )}
      {vers && !werkaccount && (
        <KnopFormulier action="/toegang/werkaccount" soort="tweede">
          {w.koppel}
        </KnopFormulier>
      )}
      {!vers && (wachtzin || !werkaccount) && (
        <p>
          <Knop soort="tweede" href="/bevestigen?terug=/toegang">
            {werkaccount ? w.ontkoppel : w.koppel}
          </Knop>
        </p>
      )}
    </Kaart>
  )
}
