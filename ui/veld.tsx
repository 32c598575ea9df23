// The frame around a field: label above, hint, error above the field, all tied together for who listens.
import type { ComponentChildren } from 'preact'
import { useWoorden } from './taal.ts'

/** What every field shares. The first control of a field always has `id` = `id ?? naam`, where errors link to. */
export type VeldProps = {
  naam: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** The sentence what to do, shown above the field. */
  fout?: string | undefined
  /** Adds "(niet verplicht)" to the label. */
  nietVerplicht?: boolean | undefined
  id?: string | undefined
}

/** The attributes that tie hint and error to a control. */
export function describe(props: VeldProps) {
  const id = props.id ?? props.naam
  const delen = [props.hint && `${id}-hint`, props.fout && `${id}-fout`].filter(Boolean)
  return {
    'aria-describedby': delen.length > 0 ? delen.join(' ') : undefined,
    'aria-invalid': props.fout ? ('true' as const) : undefined,
  }
}

/** One control with its label. */
export function Veld(props: VeldProps & { children: ComponentChildren }) {
  return (
    <div class={props.fout ? 'veld mis' : 'veld'}>
      <label class="label" for={props.id ?? props.naam}>
        <Label {...props} />
      </label>
      <Toelichting {...props} />
      {props.children}
    </div>
  )
}

/** Several controls under one question. */
export function VeldGroep(props: VeldProps & { rol?: 'radiogroup'; children: ComponentChildren }) {
  const { 'aria-describedby': beschreven, 'aria-invalid': mis } = describe(props)
  return (
    <fieldset
      class={props.fout ? 'veld mis' : 'veld'}
      role={props.rol}
      aria-describedby={beschreven}
      aria-invalid={props.rol && mis}
    >
      <legend class="label">
        <Label {...props} />
      </legend>
      <Toelichting {...props} />
      {props.children}
    </fieldset>
  )
}

function Label(props: VeldProps) {
  const w = useWoorden()
  return (
    <>
      {props.label}
      {props.nietVerplicht && <span class="bij"> {w.nietVerplicht}</span>}
    </>
  )
}

function Toelichting(props: VeldProps) {
  const id = props.id ?? props.naam
  const w = useWoorden()
  return (
    <>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.fout && (
        <p class="fout" id={`${id}-fout`}>
          <span class="onzichtbaar">{w.fout}</span>
          {props.fout}
        </p>
      )}
    </>
  )
}
