// Choices in full view: one of several (Keuze) or any of several (Vinkjes).
import type { ComponentChildren } from 'preact'
import { VeldGroep, type VeldProps } from './veld.tsx'

/** One choice with an optional word of explanation. */
export type Optie = { waarde: string; tekst: ComponentChildren; hint?: ComponentChildren }

/** One of several. `opeen` puts a few short answers on one line. */
export function Keuze(
  props: VeldProps & { opties: readonly Optie[]; waarde?: string | undefined; opeen?: boolean | undefined },
) {
  return (
    <VeldGroep {...props} rol="radiogroup">
      <Groep {...props} soort="radio" gekozen={props.waarde === undefined ? [] : [props.waarde]} />
    </VeldGroep>
  )
}

/** Any of several; every chosen one is sent under the same name. */
export function Vinkjes(
  props: VeldProps & { opties: readonly Optie[]; waarden?: readonly string[] | undefined },
) {
  return (
    <VeldGroep {...props}>
      <Groep {...props} soort="checkbox" gekozen={props.waarden ?? []} />
    </VeldGroep>
  )
}

type GroepProps = VeldProps & {
  soort: 'radio' | 'checkbox'
  opties: readonly Optie[]
  gekozen: readonly string[]
  opeen?: boolean | undefined
}

function Groep(props: GroepProps) {
  const id = props.id ?? props.naam
  return (
    <div class={props.opeen ? 'groep opeen' : 'groep'}>
      {props.opties.map((optie, index) => (
        <label key={optie.waarde} class="keus">
          <input
            type={props.soort}
            id={index === 0 ? id : `${id}-${index}`}
            name={props.naam}
            value={optie.waarde}
            checked={props.gekozen.includes(optie.waarde)}
          />
          <span>
            {optie.tekst}
            {optie.hint && <span class="hint">{optie.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
