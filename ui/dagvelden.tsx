// Fields for days and times: three fields for a birth date, the native ones for a day nearby and a time.
import { useWoorden } from './taal.ts'
import { describe, Veld, VeldGroep, type VeldProps } from './veld.tsx'

/** What was typed as a birth date, as it came; nothing is thrown away. */
export type GetypteDatum = { dag: string; maand: string; jaar: string }

/** A birth date in three fields, sent as `<naam>_dag`, `<naam>_maand`, `<naam>_jaar`. */
export function GeboorteDatum(props: VeldProps & { waarde?: Partial<GetypteDatum> | undefined }) {
  const w = useWoorden()
  const id = props.id ?? props.naam
  const delen = [
    { deel: 'dag', tekst: w.dag, cijfers: 2 },
    { deel: 'maand', tekst: w.maand, cijfers: 2 },
    { deel: 'jaar', tekst: w.jaar, cijfers: 4 },
  ] as const
  return (
    <VeldGroep {...props} hint={props.hint ?? w.voorbeeldGeboorte}>
      <div class="groep delen">
        {delen.map(({ deel, tekst, cijfers }) => (
          <label key={deel}>
            {tekst}
            <input
              class={`invoer cijfers${cijfers}`}
              id={deel === 'dag' ? id : `${id}-${deel}`}
              name={`${props.naam}_${deel}`}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={cijfers}
              value={props.waarde?.[deel] ?? ''}
              aria-invalid={props.fout ? 'true' : undefined}
            />
          </label>
        ))}
      </div>
    </VeldGroep>
  )
}

/** A day nearby, `YYYY-MM-DD`; `vroegst` and `laatst` only help, the server judges. */
export function DagVeld(
  props: VeldProps & {
    waarde?: string | undefined
    vroegst?: string | undefined
    laatst?: string | undefined
  },
) {
  const metHint = { ...props, hint: props.hint ?? useWoorden().voorbeeldDag }
  return (
    <Veld {...metHint}>
      <input
        class="invoer smal"
        id={props.id ?? props.naam}
        name={props.naam}
        type="date"
        min={props.vroegst}
        max={props.laatst}
        value={props.waarde ?? ''}
        {...describe(metHint)}
      />
    </Veld>
  )
}

/** A clock time, `HH:MM`, local time. */
export function TijdVeld(props: VeldProps & { waarde?: string | undefined }) {
  const metHint = { ...props, hint: props.hint ?? useWoorden().voorbeeldTijd }
  return (
    <Veld {...metHint}>
      <input
        class="invoer smal"
        id={props.id ?? props.naam}
        name={props.naam}
        type="time"
        value={props.waarde ?? ''}
        {...describe(metHint)}
      />
    </Veld>
  )
}
