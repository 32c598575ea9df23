// The form that asks for the passphrase: after a passkey, and again before what needs a step-up.
import type { ComponentChildren } from 'preact'
import { MEE } from '../../http/getypt.ts'
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import type { InlogWoorden } from './inlog-woorden.ts'

export function WachtzinVraag(props: {
  w: InlogWoorden
  action: string
  mis: boolean
  /** What was typed on another page, sealed: it goes along (http/getypt.ts). */
  mee?: string
  verborgen?: Readonly<Record<string, string>>
  /** What is asked beside the passphrase. */
  children?: ComponentChildren
}) {
  const w = props.w.wachtzin
  const fout = props.mis ? w.mis : undefined
  const verborgen = { ...props.verborgen, ...(props.mee ? { [MEE]: props.mee } : {}) }
  return (
    <Formulier action={props.action} verborgen={verborgen}>
      {props.mee && <p>{w.mee}</p>}
      <Tekstveld
        naam="wachtzin"
        label={w.veld}
        fout={fout}
        soort="password"
        aanvullen="current-password"
        begin
      />
      {props.children}
      <Knoppen>
        <Knop>{w.verder}</Knop>
      </Knoppen>
    </Formulier>
  )
}
