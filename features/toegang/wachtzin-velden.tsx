// The form that asks for a new passphrase, twice.
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import type { NieuweWachtzin } from './wachtzin.ts'
import type { Woorden } from './woorden.ts'

export function NieuweWachtzinVelden(props: {
  w: Woorden['wachtzin']
  action: string
  redenen: (NieuweWachtzin & { ok: false })['redenen']
}) {
  const { w } = props
  const ongelijk = props.redenen.includes('niet-gelijk') ? w.fouten['niet-gelijk'] : undefined
  // One reason at a time; what is mended shows the next.
  const reden = props.redenen.find(r => r !== 'niet-gelijk')
  const eerste = reden && w.fouten[reden]
  return (
    <Formulier action={props.action}>
      {/* What was typed does not come back: somebody may be looking over a shoulder. */}
      <Tekstveld
        naam="wachtzin"
        label={w.een}
        hint={w.eenHint}
        fout={eerste}
        soort="password"
        aanvullen="new-password"
      />
      <Tekstveld naam="nogmaals" label={w.twee} fout={ongelijk} soort="password" aanvullen="new-password" />
      <Knoppen>
        <Knop>{w.klaar}</Knop>
      </Knoppen>
    </Formulier>
  )
}
