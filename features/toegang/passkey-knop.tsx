// A button that asks the device for a passkey; hidden until the client module shows that it can work.
import { Knop, Knoppen } from '../../ui/formulier.tsx'

/** `doel` decides the ceremony; `zonder` stands there instead when the browser cannot do it. */
export function PasskeyKnop(props: {
  doel: 'maak' | 'inloggen'
  action: string
  uitdaging: string
  knop: string
  zonder: string
  fout: string
  mis?: boolean | undefined
  tweede?: boolean | undefined
}) {
  return (
    <>
      <form
        method="post"
        action={props.action}
        data-passkey={props.doel}
        data-uitdaging={props.uitdaging}
        hidden
      >
        <input type="hidden" name="antwoord" value="" />
        <div class="melding fouten" role="alert" data-mis hidden={!props.mis}>
          <p>{props.fout}</p>
        </div>
        <Knoppen>
          <Knop soort={props.tweede ? 'tweede' : 'eerste'}>{props.knop}</Knop>
        </Knoppen>
      </form>
      <p data-zonder-passkey>{props.zonder}</p>
    </>
  )
}
