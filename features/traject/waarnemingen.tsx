// Who stands in for the specialist of a traject now or soon, told to both who work there.
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Dossier } from './dossier.ts'
import type { Woorden } from './woorden.ts'

export function Waarnemingen({ w, taal, d }: { w: Woorden; taal: Taal; d: Dossier }) {
  return (
    <>
      {d.waarnemingen.map(a => {
        const van = formatDag(a.van, taal, { weekdag: false })
        const tot = formatDag(a.tot, taal, { weekdag: false, jaar: true })
        return (
          <p key={van} class="inleiding">
            {a.ik ? w.jeNeemtWaar(van, tot) : w.neemtWaar(a.naam, van, tot)}
          </p>
        )
      })}
    </>
  )
}
