// One form beside a piece: own words that stand there at once, or a correction to ask.
import { ERBIJ_MAX, WENSEN } from '../../domein/verzoek.ts'
import { Details } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  action: string
  id: string
  /** The piece as it stands there now. */
  stuk: string
  getypt: { wat: string; tekst: string }
  fouten?: Fouten | undefined
}

export function ZegErbij({ w: woorden, action, id, stuk, getypt, fouten }: Props) {
  const w = woorden.zeg
  const hint = { verklaring: w.verklaringHint, correctie: w.correctieHint, vernietiging: w.vernietigingHint }
  return (
    <Formulier
      action={action}
      verborgen={{ id }}
      fouten={fouten && benoemFouten(fouten, { wat: w.wat, tekst: w.tekst })}
    >
      <Details kop={w.overig}>
        <p class="letterlijk">{stuk}</p>
      </Details>
      <Keuze
        naam="wat"
        label={w.wat}
        opties={WENSEN.map(waarde => ({ waarde, tekst: w[waarde], hint: hint[waarde] }))}
        waarde={getypt.wat}
        fout={fouten?.wat}
      />
      <Tekstvak
        naam="tekst"
        label={w.tekst}
        hint={w.wieLeest}
        regels={8}
        max={ERBIJ_MAX}
        waarde={getypt.tekst}
        fout={fouten?.tekst}
      />
      <Knop>{w.knop}</Knop>
    </Formulier>
  )
}
