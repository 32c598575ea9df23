// What the coach says of one message: the same page part on the server and, alive, in the browser.
import type { ComponentChildren } from 'preact'
import type { Voorspelling } from '../../berichthulp/soorten.ts'
import type { Zinnen } from '../../berichthulp/zinnen.ts'
import { Binnen } from './binnen.tsx'
import { Buiten } from './buiten.tsx'
import type { Daad } from './daad.ts'
import type { Invoer } from './invoer.ts'
import { Veiligheidskaart } from './kaart.tsx'
import type { Woorden } from './woorden.ts'

/** Makes the control of an act: a form on the server, a button in the browser. */
export type MaakKnop = (daad: Daad, tekst: ComponentChildren, soort?: 'tweede' | 'stil') => ComponentChildren

/** What only the living page has. */
type Levend = {
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
