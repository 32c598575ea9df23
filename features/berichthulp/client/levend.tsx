// The two parts the browser draws: what stands with the field (copy, keep), and what the coach says below it.
import type { Voorspelling } from '../../../berichthulp/soorten.ts'
import type { Zinnen } from '../../../berichthulp/zinnen.ts'
import type { TellingSoort } from '../../../domein/telling.ts'
import type { Daad } from '../daad.ts'
import type { Invoer } from '../invoer.ts'
import { GIDS } from '../paden.ts'
import { Uitkomst } from '../uitkomst.tsx'
import type { Woorden } from '../woorden.ts'
import { Bijhouden, type Geteld } from './bijhouden.tsx'

/** Copy the draft, show what was folded away. */
export function Naast(props: {
  w: Woorden
  leeg: boolean
  gevouwen: boolean
  melding: string
  ontvouw(): void
  kopieer: (() => void) | undefined
}) {
  const { w } = props
  return (
    <>
      {props.melding && <p role="status">{props.melding}</p>}
      {props.gevouwen && (
        <button class="knop stil" type="button" onClick={props.ontvouw}>
          {w.binnen.bericht}
        </button>
      )}
      {props.kopieer && !props.leeg && (
        <button class="knop stil" type="button" onClick={props.kopieer}>
          {w.kopieer}
        </button>
      )}
    </>
  )
}

/** What the coach says, the pause with the choice to keep the draft here, and the own count of an ouder. */
export function Onder(props: {
  w: Woorden
  z: Zinnen
  invoer: Invoer
  antwoord: Voorspelling
  bewaar: boolean
  ouder: boolean
  geteld: Geteld
  doe(daad: Daad): void
  wijs(start: number, end: number): void
  kopieer(text: string): void
  kiesBewaar(aan: boolean): void
  tel(soort: TellingSoort): void
}) {
  const { w, z, invoer, antwoord, wijs, kopieer } = props
  const uit = invoer.richting === 'uit'
  return (
    <>
      <h2>{uit ? w.uitkomst : w.uitkomstBinnen}</h2>
      <Uitkomst
        {...{ w, z, invoer, antwoord }}
        gids={GIDS}
        levend={{ wijs, kopieer }}
        knop={(daad, tekst, soort = 'stil') => (
          <button class={`knop ${soort}`} type="button" onClick={() => props.doe(daad)}>
            {tekst}
          </button>
        )}
      />
      {(props.bewaar || !antwoord.safety) && (
        <div class="laten">
          {uit && !antwoord.safety && <p>{z.pauze}</p>}
          <label class="keus">
            <input
              type="checkbox"
              checked={props.bewaar}
              aria-describedby="bewaar-hint"
              onChange={event => props.kiesBewaar(event.currentTarget.checked)}
            />
            <span>
              {w.bewaar}
              <span class="hint" id="bewaar-hint">
                {w.bewaarHint}
              </span>
            </span>
          </label>
        </div>
      )}
      {uit && props.ouder && !antwoord.safety && <Bijhouden w={w} geteld={props.geteld} kies={props.tel} />}
    </>
  )
}
