// The own words of the ouder, right under what they are about: nobody changed them, and what stood there then is one tap away.
import { Details } from './blokken.tsx'
import { useTaal } from './taal.ts'
import { formatDagVan } from './tijd.ts'

const woorden = {
  nl: {
    ouder: (dag: string) => `Jouw verklaring, ${dag}`,
    specialist: (dag: string) => `Verklaring van de ouder, ${dag}`,
    bij: 'Wat er toen stond',
  },
  en: {
    ouder: (dag: string) => `Your verklaring, ${dag}`,
    specialist: (dag: string) => `Verklaring of the ouder, ${dag}`,
    bij: 'What stood there then',
  },
}

type Props = {
  verklaringen: readonly { id: string; stukId: string; tekst: string; bij: string; op: Temporal.Instant }[]
  /** Only beside this piece. */
  bij: string
  lezer: 'ouder' | 'specialist'
}

/** Nothing when there is none. */
export function Stukverklaringen({ verklaringen, bij, lezer }: Props) {
  const taal = useTaal()
  const w = woorden[taal]
  return (
    <>
      {verklaringen
        .filter(v => v.stukId === bij)
        .map(v => (
          <div key={v.id} class="uitspraak">
            <p class="soort">{w[lezer](formatDagVan(v.op, taal, { weekdag: false, jaar: true }))}</p>
            <p class="letterlijk">{v.tekst}</p>
            <Details kop={w.bij}>
              <p class="letterlijk">{v.bij}</p>
            </Details>
          </div>
        ))}
    </>
  )
}
