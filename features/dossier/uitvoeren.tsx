// What a yes to destruction asks of the specialist, said before and after: which piece goes where, and that it is still there as long as it is.
import { Melding } from '../../ui/meldingen.tsx'
import type { Verzoek } from './queries.ts'
import type { Stuk } from './stukken.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden['staf']['uitvoeren']; verzoek: Verzoek; stuk: Stuk | undefined }

/** Nothing for what is no destruction, or was refused. */
export function Uitvoeren({ w, verzoek: v, stuk }: Props) {
  if (v.soort !== 'vernietiging') return null
  const hoe = v.stuk ? w.stuk[v.stuk] : w.alles
  if (!v.besluit)
    return (
      <p>
        {hoe} {v.stuk && w.verklaring}
      </p>
    )
  if (v.besluit.besluit !== 'toegewezen' && v.besluit.besluit !== 'deels') return null
  if (!v.stuk) return <p>{hoe}</p>
  if (!isErNog(stuk)) return <p>{w.weg}</p>
  return (
    <Melding soort="let-op">
      <p>
        {v.besluit.besluit === 'deels' ? w.deels : w.erNog} {hoe}
      </p>
    </Melding>
  )
}

/** Of a gesprek the day stays; what was written there goes. */
const isErNog = (stuk: Stuk | undefined): boolean =>
  stuk !== undefined && (stuk.delen.length > 0 || stuk.uitspraken.length > 0 || stuk.notitie)
