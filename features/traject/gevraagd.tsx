// What the ouder asked about the dossier and nobody answered yet, on top of the traject.
import { antwoordVoor } from '../../domein/verzoek.ts'
import { Melding } from '../../ui/meldingen.tsx'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Dossier } from './dossier.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; d: Dossier; weg: string }

/** With the first day that the law gives; nothing when nothing waits. */
export function Gevraagd({ w, taal, d, weg }: Props) {
  const dagen = d.gevraagd.flatMap(v => antwoordVoor(v) ?? [])
  const [eerste] = dagen.toSorted(Temporal.PlainDate.compare)
  if (!eerste) return null
  return (
    <Melding soort="let-op">
      <p>
        {w.gevraagd(formatDag(eerste, taal, { jaar: true }))}{' '}
        <a href={`${weg}/verzoeken`}>{w.naarVerzoeken}</a>
      </p>
    </Melding>
  )
}
