// The form with which a request is answered: the decision and why. Below it, whatever belongs to this answer alone.
import type { ComponentChildren } from 'preact'
import { REDEN_MAX, VERZOEKBESLUITEN, type VerzoekBesluit } from '../../domein/verzoek.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'

export function AntwoordFormulier(props: {
  w: {
    besluitKop: string
    besluit: string
    besluiten: Record<VerzoekBesluit, string>
    besluitHint: string
    reden: string
    redenHint: string
    knop: string
  }
  action: string
  /** Lines of the field for why. */
  regels: number
  getypt: { besluit: string; reden: string }
  fouten: Fouten | undefined
  children?: ComponentChildren
}) {
  const { w, action, regels, getypt, fouten } = props
  return (
    <Kaart kop={w.besluitKop}>
      <Formulier
        action={action}
        fouten={fouten && benoemFouten(fouten, { besluit: w.besluit, reden: w.reden })}
      >
        <Keuze
          naam="besluit"
          label={w.besluit}
          hint={w.besluitHint}
          opties={VERZOEKBESLUITEN.map(waarde => ({ waarde, tekst: w.besluiten[waarde] }))}
          waarde={getypt.besluit}
          fout={fouten?.besluit}
        />
        <Tekstvak
          naam="reden"
          label={w.reden}
          hint={w.redenHint}
          regels={regels}
          max={REDEN_MAX}
          waarde={getypt.reden}
          fout={fouten?.reden}
        />
        {props.children}
        <Knop>{w.knop}</Knop>
      </Formulier>
    </Kaart>
  )
}
