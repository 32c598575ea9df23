// The own registration (SKJ or BIG) that ends soon or has ended: said where the day of the specialist begins.
import { registratieStand } from '../../domein/registratie.ts'
import { Melding } from '../../ui/meldingen.tsx'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; tot: Temporal.PlainDate | null; vandaag: Temporal.PlainDate }

/** Nothing while it is far away or unknown: the practice is asked for that, not the specialist. */
export function Registratie({ w, taal, tot, vandaag }: Props) {
  const stand = registratieStand(tot, vandaag)
  if (tot === null || (stand !== 'nadert' && stand !== 'verlopen')) return null
  return (
    <Melding soort="let-op">
      <p>{w.registratie[stand](formatDag(tot, taal, { jaar: true, weekdag: false }))}</p>
    </Melding>
  )
}
