// Fields to type or pick one thing in: text, long text, a list.
import { useWoorden } from './taal.ts'
import { describe, Veld, type VeldProps } from './veld.tsx'

/** One line of text; `soort` and `aanvullen` (autocomplete) help a phone. Values come back filled in. */
export function Tekstveld(
  props: VeldProps & {
    waarde?: string | undefined
    soort?: 'text' | 'email' | 'tel' | 'password' | 'search' | undefined
    toetsen?: 'numeric' | 'decimal' | 'tel' | undefined
    aanvullen?: string | undefined
    max?: number | undefined
    smal?: boolean | undefined
    alleenLezen?: boolean | undefined
    /** The one thing this page asks: the cursor stands here at once. */
    begin?: boolean | undefined
  },
) {
  return (
    <Veld {...props}>
      <input
        class={props.smal ? 'invoer smal' : 'invoer'}
        id={props.id ?? props.naam}
        name={props.naam}
        // The types tell inputs apart by one literal; every kind here takes the same attributes.
        type={(props.soort ?? 'text') as 'text'}
        inputMode={props.toetsen}
        autocomplete={props.aanvullen ?? 'off'}
        maxLength={props.max}
        value={props.waarde ?? ''}
        readOnly={props.alleenLezen}
        autofocus={props.begin}
        {...describe(props)}
      />
    </Veld>
  )
}

/** Several lines of text, with the greatest length in sight. The length is not cut off: an error is kinder. */
export function Tekstvak(
  props: VeldProps & { waarde?: string | undefined; max?: number | undefined; regels?: number | undefined },
) {
  const w = useWoorden()
  return (
    <Veld {...props}>
      <textarea
        class="invoer"
        id={props.id ?? props.naam}
        name={props.naam}
        rows={props.regels ?? 5}
        data-max={props.max}
        {...describe(props)}
      >
        {props.waarde ?? ''}
      </textarea>
      {props.max !== undefined && <p class="teller">{w.hoogstensTekens(props.max)}</p>}
    </Veld>
  )
}

/** One of many from a native list; starts with "Kies" unless a value is given or `zonderLeeg`. */
export function Selectie(
  props: VeldProps & {
    opties: readonly { waarde: string; tekst: string }[]
    waarde?: string | undefined
    zonderLeeg?: boolean | undefined
  },
) {
  const w = useWoorden()
  return (
    <Veld {...props}>
      <select class="invoer" id={props.id ?? props.naam} name={props.naam} {...describe(props)}>
        {!props.zonderLeeg && <option value="">{w.kies}</option>}
        {props.opties.map(optie => (
          <option key={optie.waarde} value={optie.waarde} selected={optie.waarde === props.waarde}>
            {optie.tekst}
          </option>
        ))}
      </select>
    </Veld>
  )
}
