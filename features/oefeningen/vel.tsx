// The place to write, on paper only: a circle, rings around oneself, or boxes beside each other. On a screen nothing is typed.
import type { Oefening } from '../../inhoud/oefeningen.ts'

/** Stands below the text of an exercise and fills the rest of its one page. */
export function Vel({ vel }: Pick<Oefening, 'vel'>) {
  return (
    <div class={`vel vel-${vel.soort} alleen-druk`}>
      {vel.vakken.map(vak => (
        <p key={vak}>{vak}</p>
      ))}
    </div>
  )
}
