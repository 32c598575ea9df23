// The pages of the aanmelding: one step with the earlier answers travelling along, and the word of thanks.
import { MEESTE_KINDEREN } from '../../domein/aanmelding.ts'
import type { PraktijkNaam } from '../../http/omgeving.ts'
import { type Taal, tekst } from '../../inhoud/lees.ts'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstblok } from '../../ui/tekst.tsx'
import { type Invulling, meereizend, type Plek, type Stap } from './stappen.ts'
import { VELDEN_VAN } from './velden.tsx'
import type { Woorden } from './woorden.ts'

/** The one form of these pages: the language switch sends it too, so that nothing typed is lost. */
export const FORMULIER = 'aanmelding'

type Props = {
  w: Woorden
  invulling: Invulling
  tot: Plek
  fouten: Fouten
  /** A name that no earlier page had. */
  los: string
}

/** One step. Nothing is kept on our side: what was answered before stands in hidden fields. */
export function StapPagina({ w, stap, invulling, tot, fouten, los }: Props & { stap: Stap }) {
  const Velden = VELDEN_VAN[stap]
  return (
    <>
      <p class="inleiding">{w.stappen[stap].uitleg}</p>
      <Formulier
        action="/aanmelden"
        id={FORMULIER}
        // A browser puts back what was typed in a form it knows by its first names. After quick exit it must not know it.
        verborgen={{ [los]: '', ...meereizend(invulling, stap, tot) }}
        fouten={benoemFouten(fouten, labels(w))}
      >
        <Velden w={w} velden={invulling.velden} fouten={fouten} rijen={invulling.rijen} />
        <Knoppen>
          <Knop naam="ga" waarde="verder">
            {w.verder}
          </Knop>
          {stap === 'kinderen' && invulling.rijen < MEESTE_KINDEREN && (
            <Knop soort="tweede" naam="ga" waarde="kind">
              {w.nogEenKind}
            </Knop>
          )}
          {stap !== 'jij' && (
            <Knop soort="stil" naam="ga" waarde="terug">
              {w.terug}
            </Knop>
          )}
        </Knoppen>
      </Formulier>
    </>
  )
}

/** What stands above the first step: how long, that nothing is kept yet, and another way. */
export function Vooraf({ w, praktijk }: { w: Woorden; praktijk: PraktijkNaam }) {
  return (
    <div class="melding">
      <p>
        {w.inleiding} {w.nietsBewaard}
      </p>
      <p>{w.meekijken}</p>
      {praktijk.telefoon && <p>{w.bellen(praktijk.telefoon)}</p>}
    </div>
  )
}

/** After sending: the same words for everybody. */
export function Dank({ taal }: { taal: Taal }) {
  const wat = tekst('aanmelding/wat-nu', taal)
  return (
    <>
      <Tekstblok tekst={tekst('aanmelding/dank', taal)} />
      <section class="kaart">
        <h2>{wat.titel}</h2>
        <Tekstblok tekst={wat} />
      </section>
    </>
  )
}

/** The labels of all fields, for the summary of errors. */
export function labels(w: Woorden): Record<string, string> {
  const uit: Record<string, string> = { ...w.velden }
  for (let nr = 1; nr <= MEESTE_KINDEREN; nr++) {
    uit[`kind${nr}_voornaam`] = `${w.kind(nr)}, ${w.velden.kindVoornaam}`
    uit[`kind${nr}_geboortedatum`] = `${w.kind(nr)}, ${w.velden.kindGeboren}`
  }
  return uit
}
