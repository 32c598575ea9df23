// Scales to answer with a thumb: 0 to 10, and the six levels of a GAS scale (S8, S14).
import type { ComponentChildren } from 'preact'
import { VeldGroep, type VeldProps } from './veld.tsx'

const cijfers = Array.from({ length: 11 }, (_, cijfer) => cijfer)

/**
 * 0 to 10 in one row, two rows on a phone, with a word at each end. Sends the figure as text. With `schuif`, the words for a figure
 * that was not chosen yet, a page that has the module for it lays a slider over the buttons (features/ouderruimte/client/schuif.ts).
 */
export function Schaal(
  props: VeldProps & {
    waarde?: number | string | undefined
    links: string
    rechts: string
    schuif?: string | undefined
  },
) {
  const id = props.id ?? props.naam
  return (
    <VeldGroep {...props} rol="radiogroup">
      <div class="groep schaal" data-schuif={props.schuif}>
        {cijfers.map(cijfer => (
          <label key={cijfer} class="trede">
            <input
              type="radio"
              id={cijfer === 0 ? id : `${id}-${cijfer}`}
              name={props.naam}
              value={String(cijfer)}
              checked={String(cijfer) === String(props.waarde ?? '')}
            />
            <span class="cijfer">
              {cijfer}
              {cijfer === 0 && <span class="onzichtbaar"> {props.links}</span>}
              {cijfer === 10 && <span class="onzichtbaar"> {props.rechts}</span>}
            </span>
          </label>
        ))}
      </div>
      <p class="einden" aria-hidden="true">
        <span>0: {props.links}</span>
        <span>10: {props.rechts}</span>
      </p>
    </VeldGroep>
  )
}

/** A level of a GAS scale: −3 (worse than at the start) to +2 (much better than hoped). */
export type GasNiveau = -3 | -2 | -1 | 0 | 1 | 2

/** One level of a GAS scale, with the words that ouder and specialist chose for it. */
export function GasSchaal(
  props: VeldProps & {
    niveaus: readonly { niveau: GasNiveau; tekst: ComponentChildren }[]
    waarde?: GasNiveau | string | undefined
  },
) {
  const id = props.id ?? props.naam
  return (
    <VeldGroep {...props} rol="radiogroup">
      <div class="groep gas">
        {props.niveaus.map(({ niveau, tekst }, index) => (
          <label key={niveau} class="keus">
            <input
              type="radio"
              id={index === 0 ? id : `${id}${niveau < 0 ? '-min' : '-plus'}${Math.abs(niveau)}`}
              name={props.naam}
              value={String(niveau)}
              checked={String(niveau) === String(props.waarde ?? '')}
            />
            <b>{formatNiveau(niveau)}</b>
            <span>{tekst}</span>
          </label>
        ))}
      </div>
    </VeldGroep>
  )
}

/** A level as it is written: "−2", "0", "+1" (with a real minus sign). */
export function formatNiveau(niveau: number): string {
  if (niveau === 0) return '0'
  return niveau < 0 ? `\u2212${-niveau}` : `+${niveau}`
}
