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

/** Copy the draft, keep it on this device, show what was folded away. */
export function Naast(props: {
  w: Woorden
  leeg: boolean
  bewaar: boolean
  gevouwen: boolean
  melding: string
  ontvouw(): void
  kopieer: (() => void) | undefined
  kiesBewaar(aan: boolean): void
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
        <button class="knop tweede" type="button" onClick={props.kopieer}>
          {w.kopieer}
        </button>
      )}
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
    </>
  )
}

/** What the coach says, the pause, and the own count of an ouder. */
export function Onder(props: {
  w: Woorden
  z: Zinnen
  invoer: Invoer
  antwoord: Voorspelling
  wachten: boolean
  bewaar: boolean
  ouder: boolean
  geteld: Geteld
  doe(daad: Daad): void
  wijs(start: number, end: number): void
  kopieer(text: string): void
  wacht(): void
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
      {uit && !antwoord.safety && (
        <div>
          <p>{z.pauze}</p>
          {props.wachten ? (
            <p role="status">{props.bewaar ? w.pauzeBewaard : w.pauzeBewaar}</p>
          ) : (
            <button class="knop stil" type="button" onClick={props.wacht}>
              {w.pauze}
            </button>
          )}
        </div>
      )}
      {uit && props.ouder && <Bijhouden w={w} geteld={props.geteld} kies={props.tel} />}
    </>
  )
}
