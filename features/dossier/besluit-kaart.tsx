// The answer to a request with its reason and its letter, the same for who asked and for who answered.
import { Kaart } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'

export function BesluitKaart(props: {
  kop: string
  besluit: string
  reden: string
  brief: { href: string; tekst: string }
}) {
  return (
    <Kaart kop={props.kop}>
      <p>
        <b>{props.besluit}</b>
      </p>
      <p class="letterlijk">{props.reden}</p>
      <Knop soort="tweede" href={props.brief.href}>
        {props.brief.tekst}
      </Knop>
    </Kaart>
  )
}
