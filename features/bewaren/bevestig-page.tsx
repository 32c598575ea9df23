// Before somebody presses: what goes, what stays, and that it never comes back; the same words for who proposes and who decides.

import type { Grond } from '../../domein/bewaren.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag } from '../../ui/tijd.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  inleiding: string
  /** Who proposed it, for who decides. */
  vooraf?: string | undefined
  action: string
  id: string
  knop: { tekst: string; soort: 'eerste' | 'gevaar' }
  terug: { href: string; tekst: string }
  traject: string
  grond: Grond
  gevraagdOp: Temporal.PlainDate | null
  coordinator: boolean
}

export function Bevestigen(props: Props) {
  const { w, grond, gevraagdOp } = props
  const taal = useTaal()
  const lijst = (punten: readonly string[]) => (
    <ul>
      {punten.map(punt => (
        <li key={punt}>{punt}</li>
      ))}
    </ul>
  )
  return (
    <>
      <p class="inleiding">{props.inleiding}</p>
      {props.vooraf && <p>{props.vooraf}</p>}
      <Kaart kop={w.grond.kop}>
        <p>
          {grond === 'verzoek' && gevraagdOp
            ? w.grond.verzoek(formatDag(gevraagdOp, taal, { weekdag: false, jaar: true }))
            : w.grond.bewaartermijn}
        </p>
      </Kaart>
      <Kaart kop={w.weg.kop}>{lijst(w.weg.punten)}</Kaart>
      <Kaart kop={w.blijftStaan.kop}>{lijst(w.blijftStaan.punten)}</Kaart>
      <Kaart kop={w.daarna.kop}>{lijst(w.daarna.punten)}</Kaart>
      {grond === 'verzoek' && <Brief {...props} />}
      <Melding soort="let-op">
        <p>
          <b>{w.daarna.nooitTerug}</b>
        </p>
      </Melding>
      <Knoppen>
        <KnopFormulier action={props.action} soort={props.knop.soort} verborgen={{ id: props.id }}>
          {props.knop.tekst}
        </KnopFormulier>
        <Knop soort="stil" href={props.terug.href}>
          {props.terug.tekst}
        </Knop>
      </Knoppen>
    </>
  )
}

/** On paper before it is done: afterwards nobody knows the name. */
function Brief({ w, traject, coordinator }: Props) {
  return (
    <Kaart kop={w.brief.kop}>
      {coordinator ? (
        <>
          <p>{w.brief.uitleg}</p>
          <p>
            {w.brief.hoe} <a href={`/aanmeldingen/${traject}`}>{w.brief.naarAanmelding}</a>
          </p>
          <Knop soort="tweede" href={`/bewaren/${traject}/brief.pdf`}>
            {w.brief.knop}
          </Knop>
        </>
      ) : (
        <p>{w.brief.doorCoordinator}</p>
      )}
    </Kaart>
  )
}
