// What the page tells: saved, a notice, or that there is nothing here yet.
import type { ComponentChildren } from 'preact'
import { Motief } from './motief.tsx'

/** "Bewaard. Alleen jij kunt dit lezen." Said aloud politely. */
export function Bevestiging(props: { children: ComponentChildren }) {
  return (
    <div class="melding geen-druk" role="status">
      <p>{props.children}</p>
    </div>
  )
}

/** A notice. `let-op` draws the eye once; `gevaar` only for danger and refusals, always with a `kop`. */
export function Melding(
  props: { children: ComponentChildren } & (
    | { soort?: 'gewoon' | 'let-op'; kop?: ComponentChildren }
    | { soort: 'gevaar'; kop: ComponentChildren }
  ),
) {
  const soort = props.soort ?? 'gewoon'
  return (
    <div class={soort === 'gewoon' ? 'melding' : `melding ${soort === 'gevaar' ? 'fouten' : soort}`}>
      {props.kop && <h2>{props.kop}</h2>}
      <div>{props.children}</div>
    </div>
  )
}

/** Nothing here yet, and that is fine: the wall, one sentence, perhaps one thing to do. */
export function LegeStaat(props: { children: ComponentChildren; actie?: ComponentChildren }) {
  return (
    <div class="leeg">
      <Motief sier />
      <p>{props.children}</p>
      {props.actie}
    </div>
  )
}
