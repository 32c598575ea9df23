// What the coach says of one message: the same page part on the server and, alive, in the browser.
import type { ComponentChildren } from 'preact'
import type { Voorspelling } from '../../berichthulp/soorten.ts'
import type { Zinnen } from '../../berichthulp/zinnen.ts'
import { Binnen } from './binnen.tsx'
import { Buiten } from './buiten.tsx'
import type { Invoer } from './invoer.ts'
import { Veiligheidskaart } from './kaart.tsx'
import type { Woorden } from './woorden.ts'

/** What one can do with a message; the server makes a form of it, the browser a button. */
export type Daad =
  | { doe: 'weg'; sleutel: string }
  | { doe: 'gebruik'; tekst: string }
  | { doe: 'schrijf'; tekst: string }
  | { doe: 'terug' }

/** Makes the control of an act. */
export type MaakKnop = (daad: Daad, tekst: ComponentChildren, soort?: 'tweede' | 'stil') => ComponentChildren

/** What only the living page has. */
export type Levend = {
  /** Selects these words in the field. */
  wijs(start: number, end: number): void
  kopieer(text: string): void
}

export type UitkomstProps = {
  w: Woorden
  z: Zinnen
  invoer: Invoer
  antwoord: Voorspelling
  knop: MaakKnop
  levend?: Levend | undefined
  /** Where the guide about consulting stands. */
  gids: string
  /** Below a draft: the pause, and the own count of an ouder. */
  na?: ComponentChildren
}

/** Safety first; then the draft or what came in. */
export function Uitkomst(props: UitkomstProps) {
  const { antwoord, invoer } = props
  return (
    <>
      {antwoord.safety && <Veiligheidskaart z={props.z} />}
      {invoer.richting === 'in' ? <Binnen {...props} /> : <Buiten {...props} />}
    </>
  )
}
