// Two tabs, or two people, saved the same thing: both texts side by side, and a choice. Nothing is lost (409).
import type { ComponentChildren } from 'preact'
import { Formulier, Knop, Knoppen } from './formulier.tsx'
import { Melding } from './meldingen.tsx'
import { useTaal } from './taal.ts'

const woorden = {
  nl: {
    kop: 'Intussen is hier iets anders bewaard',
    uitleg:
      'Dat gebeurde in een ander venster of op een ander apparaat. Wat jij typte, staat hieronder en is nog niet bewaard. Neem over wat je wilt houden.',
    bewaard: 'Zo staat het nu bewaard',
    leeg: 'Leeg',
    jouw: 'Wat jij typte',
    bewaar: 'Mijn tekst bewaren',
    laat: 'Laten zoals het nu is',
  },
  en: {
    kop: 'Something else was saved here meanwhile',
    uitleg:
      'That happened in another window or on another device. What you typed is below and is not saved yet. Take over what you want to keep.',
    bewaard: 'What is saved now',
    leeg: 'Empty',
    jouw: 'What you typed',
    bewaar: 'Save my text',
    laat: 'Leave it as it is now',
  },
}

/** One field that differs. `lang` gives a text box to change; others are only shown (`toon`) and travel along unseen. */
export type Verschil = {
  naam: string
  label: string
  bewaard: string
  jouw: string
  /** Free text that may be mended here. */
  lang: boolean
  /** What people read for a value that is a word of the program. */
  toon?: { bewaard: ComponentChildren; jouw: ComponentChildren } | undefined
}

/**
 * The body of the 409 page. `verborgen` are the other fields of the form as typed, with the new versie; a press of the
 * first button saves, `terug` leaves what is there.
 */
export function Botsing(props: {
  action: string
  verschillen: readonly Verschil[]
  verborgen: readonly (readonly [string, string])[]
  knop?: { naam: string; waarde: string } | undefined
  terug: string
}) {
  const w = woorden[useTaal()]
  return (
    <>
      <Melding soort="let-op" kop={w.kop}>
        <p>{w.uitleg}</p>
      </Melding>
      <Formulier action={props.action}>
        {props.verborgen.map(([naam, waarde], index) => (
          <input key={index} type="hidden" name={naam} value={waarde} />
        ))}
        {props.verschillen.map(verschil => (
          <Naast key={verschil.naam} {...verschil} w={w} />
        ))}
        <Knoppen>
          <Knop naam={props.knop?.naam} waarde={props.knop?.waarde}>
            {w.bewaar}
          </Knop>
          <Knop soort="tweede" href={props.terug}>
            {w.laat}
          </Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}

function Naast(props: Verschil & { w: (typeof woorden)['nl'] }) {
  const { w, naam } = props
  return (
    <section class="naast" aria-labelledby={`${naam}-kop`}>
      <h2 id={`${naam}-kop`}>{props.label}</h2>
      <div>
        <h3>{w.bewaard}</h3>
        <p class="letterlijk">{props.toon?.bewaard ?? (props.bewaard || w.leeg)}</p>
      </div>
      <div>
        {props.lang ? (
          <>
            <label class="label" for={naam}>
              {w.jouw}
            </label>
            <textarea class="invoer" id={naam} name={naam} rows={8} aria-describedby={`${naam}-kop`}>
              {props.jouw}
            </textarea>
          </>
        ) : (
          <>
            <h3>{w.jouw}</h3>
            <p class="letterlijk">{props.toon?.jouw ?? (props.jouw || w.leeg)}</p>
            <input type="hidden" name={naam} value={props.jouw} />
          </>
        )}
      </div>
    </section>
  )
}
