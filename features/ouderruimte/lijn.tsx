// The line van onrust naar rust of this ouder; the three other values one at a time, by a plain link.
import { CHECKINMATEN, type Checkin, type CheckinMaat, lijn } from '../../domein/checkin.ts'
import { Knop } from '../../ui/formulier.tsx'
import { Lijn } from '../../ui/lijn.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import type { Woorden } from './woorden.ts'

/** Reads the value asked for in the address; anything unknown is the own rust. */
export const kiesMaat = (waarde: string | undefined): CheckinMaat =>
  CHECKINMATEN.find(maat => maat === waarde) ?? 'rust_ouder'

export function MijnLijn(props: { w: Woorden; checkins: Checkin[]; maat: CheckinMaat }) {
  const { w, maat } = props
  if (props.checkins.length === 0) {
    return (
      <LegeStaat actie={<Knop href="/mijn/checkin">{w.thuis.stap.checkin.knop}</Knop>}>
        {w.lijn.leeg}
      </LegeStaat>
    )
  }
  const { kop, boven, onder } = w.maten[maat]
  return (
    <>
      <h2>{kop}</h2>
      <Lijn
        id="lijn"
        kop={kop}
        einden={maat === 'rust_ouder' ? undefined : { boven, onder }}
        punten={lijn(props.checkins, maat).punten.map(({ dag, cijfer, woorden }) => ({
          dag,
          cijfer,
          woorden: woorden || undefined,
        }))}
      />
      <p class="zacht">{w.lijn.dit}</p>
      <nav class="deelweg" aria-label={w.lijn.anders}>
        <ul>
          {CHECKINMATEN.map(ander => (
            <li key={ander}>
              <a
                href={ander === 'rust_ouder' ? '/mijn/lijn' : `/mijn/lijn?maat=${ander}`}
                aria-current={ander === maat ? 'page' : undefined}
              >
                {w.maten[ander].naam}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
