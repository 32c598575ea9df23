// Who stands in for the own specialist, and until when: told on the first page and with the gesprekken.
import { useTaal } from '../../ui/taal.ts'
import { formatDag } from '../../ui/tijd.ts'
import type { Waarnemer } from './queries.ts'
import type { Woorden } from './woorden.ts'

export function ZegWaarnemer({ w, waarnemer }: { w: Woorden; waarnemer: Waarnemer | null }) {
  const taal = useTaal()
  if (!waarnemer) return null
  const dag = (d: Temporal.PlainDate) => formatDag(d, taal, { weekdag: false })
  return <p>{w.gesprekken.waarnemer(waarnemer.naam, dag(waarnemer.van), dag(waarnemer.tot))}</p>
}
