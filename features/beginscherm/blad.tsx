// The page about the home screen: first what stays in sight of everybody, then how to put it there and how to take it off.
import { tekst } from '../../inhoud/lees.ts'
import { Melding } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { Tekstblok } from '../../ui/tekst.tsx'
import { woorden } from './woorden.ts'

type Props = {
  /** The neutral name and the picture, as they stand on a device. */
  naam: string
  plaatje: string
  /** On a device of more people the way to do it is left out. */
  gedeeld: boolean
}

export function BeginschermBlad({ naam, plaatje, gedeeld }: Props) {
  const taal = useTaal()
  const w = woorden(taal)
  return (
    <>
      <p class="inleiding">
        {w.inleiding} {w.hoeftNiet}
      </p>
      <Melding soort="let-op" kop={gedeeld ? w.gedeeldKop : w.kop}>
        <p>{gedeeld ? w.gedeeld : w.meekijken}</p>
      </Melding>
      <figure class="op-telefoon">
        <img src={plaatje} alt="" width="64" height="64" />
        <figcaption>{naam}</figcaption>
      </figure>
      <Tekstblok tekst={tekst('beginscherm/te-zien', taal)} />
      {!gedeeld && (
        <>
          {/* Shown where the browser can ask by itself (ui/client/beginscherm.ts). */}
          <div hidden data-beginscherm>
            <p>
              <button class="knop tweede" type="button">
                {w.knop}
              </button>
            </p>
            <p class="zacht">{w.vraagt}</p>
          </div>
          <Tekstblok tekst={tekst('beginscherm/erop-en-eraf', taal)} />
        </>
      )}
    </>
  )
}
