// The quick score of a gesprek: the six levels of a GAS scale in one row, without their words.
import { formatNiveau, type GasNiveau } from './schaal.tsx'
import { VeldGroep, type VeldProps } from './veld.tsx'

const niveaus: readonly GasNiveau[] = [-3, -2, -1, 0, 1, 2]

/** Sends the level as text; nothing when none was chosen. */
export function Snelscore(props: VeldProps & { waarde?: string | undefined }) {
  const id = props.id ?? props.naam
  return (
    <VeldGroep {...props} rol="radiogroup">
      <div class="groep schaal zes">
        {niveaus.map((niveau, index) => (
          <label key={niveau} class="trede">
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${index}`}
              name={props.naam}
              value={String(niveau)}
              checked={String(niveau) === props.waarde}
            />
            <span class="cijfer">{formatNiveau(niveau)}</span>
          </label>
        ))}
      </div>
    </VeldGroep>
  )
}
