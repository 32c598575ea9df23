// What was shared of a dagboek: to the own specialist to read, to the ouder to read and take back.
import { Kaart } from '../../ui/blokken.tsx'
import { KnopFormulier } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDagVan } from '../../ui/tijd.ts'
import type { Deling } from './deling-queries.ts'
import { delingEinde } from './paden.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; gedeeld: readonly Deling[] }

export function GedeeldLezen({ w, gedeeld }: Props) {
  const taal = useTaal()
  if (gedeeld.length === 0) return <LegeStaat>{w.specialist.leeg}</LegeStaat>
  return (
    <>
      <p class="inleiding">{w.specialist.uitleg}</p>
      {gedeeld.map(d => (
        <Kaart key={d.blad} kop={w.gedeeld.op(formatDagVan(d.gedeeld, taal))}>
          <p class="letterlijk">{d.tekst}</p>
        </Kaart>
      ))}
    </>
  )
}

/** Works without JavaScript: what is shared can always be taken back. The module shows the same in its own list. */
export function GedeeldTerughalen({ w, gedeeld }: Props) {
  const taal = useTaal()
  if (gedeeld.length === 0) return null
  return (
    <div data-gedeeld>
      <Kaart kop={w.gedeeld.kop}>
        <p>{w.gedeeld.uitleg}</p>
        {gedeeld.map(d => (
          <div key={d.blad}>
            <h3>{w.gedeeld.op(formatDagVan(d.gedeeld, taal))}</h3>
            <p class="letterlijk">{d.tekst}</p>
            <KnopFormulier action={delingEinde(d.blad)} soort="tweede">
              {w.bladen.terughalen}
            </KnopFormulier>
          </div>
        ))}
      </Kaart>
    </div>
  )
}
