// A form that never loses what was typed: the form itself, its summary of errors, its buttons.
import type { ComponentChildren } from 'preact'
import { useWoorden } from './taal.ts'

/** Field name (id of its first control) to the sentence what to do, in the order of the form. */
export type Fouten = Readonly<Record<string, string>>

/** A POST form with an explicit action. `verborgen` travels along unseen; `uitleg` shows "Vul alle velden in…". */
export function Formulier(props: {
  action: string
  id?: string | undefined
  verborgen?: Readonly<Record<string, string>> | undefined
  fouten?: Fouten | undefined
  uitleg?: boolean | undefined
  /** Name for who listens, when a page has more than one form. */
  label?: string | undefined
  /** Ctrl (or Cmd) with S presses the first button; with Enter that of a `data-deel` one is in, or of `data-afronden`, or the first. */
  sneltoets?: boolean | undefined
  children: ComponentChildren
}) {
  const w = useWoorden()
  return (
    <form
      id={props.id}
      method="post"
      action={props.action}
      noValidate
      aria-label={props.label}
      data-bewaak
      data-sneltoets={props.sneltoets}
      data-geen-verbinding={w.geenVerbinding}
    >
      {Object.entries(props.verborgen ?? {}).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      {props.fouten && <Foutlijst fouten={props.fouten} />}
      {props.uitleg && <p class="zacht">{w.vulAllesIn}</p>}
      {props.children}
    </form>
  )
}

/** Summary of what is not right yet, with a link to each field; gets the focus. Nothing when there are no errors. */
export function Foutlijst(props: { fouten: Fouten; kop?: string | undefined }) {
  const w = useWoorden()
  const lijst = Object.entries(props.fouten)
  if (lijst.length === 0) return null
  return (
    <div class="melding fouten" role="alert" tabIndex={-1} data-foutlijst>
      <h2>{props.kop ?? w.nogNietGoed}</h2>
      <p>{w.kijkNog}</p>
      <ul>
        {lijst.map(([veld, tekst]) => (
          <li key={veld}>
            <a href={`#${veld}`}>{tekst}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The looks of a button: what one came for, another way, a quiet one, one that takes something away. */
export type KnopSoort = 'eerste' | 'tweede' | 'stil' | 'gevaar'

type KnopProps = { soort?: KnopSoort | undefined; children: ComponentChildren }

/** A button that sends its form, or with `href` a link that looks like one. */
export function Knop(
  props: KnopProps &
    (
      | { href: string; naam?: never; waarde?: never; action?: never }
      | {
          href?: never
          naam?: string | undefined
          waarde?: string | undefined
          /** Send to another address than the form's. */
          action?: string | undefined
        }
    ),
) {
  const soort = props.soort ?? 'eerste'
  const klasse = soort === 'eerste' ? 'knop' : `knop ${soort}`
  if (props.href !== undefined) {
    return (
      <a class={klasse} href={props.href}>
        {props.children}
      </a>
    )
  }
  return (
    <button class={klasse} type="submit" name={props.naam} value={props.waarde} formAction={props.action}>
      {props.children}
    </button>
  )
}

/** Buttons beside each other, below each other on a phone. */
export function Knoppen(props: { children: ComponentChildren }) {
  return <div class="knoppen">{props.children}</div>
}

/** A button in a form of its own: one act, one address. */
export function KnopFormulier(
  props: KnopProps & { action: string; verborgen?: Readonly<Record<string, string>> | undefined },
) {
  return (
    <form method="post" action={props.action}>
      {Object.entries(props.verborgen ?? {}).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <Knop soort={props.soort}>{props.children}</Knop>
    </form>
  )
}
