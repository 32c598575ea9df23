// The two pages of the exercises (O3): the list by doel, and one exercise to read, to do, or to print on one page.
import { type Oefening, oefeningen } from '../../inhoud/oefeningen.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { useTaal } from '../../ui/taal.ts'
import { Tekstblok } from '../../ui/tekst.tsx'
import { Vel } from './vel.tsx'
import { woorden } from './woorden.ts'

/** `pad`: under which address the exercises stand for this reader. `werker`: what keeps them on the device, where that may be. */
type Props = { pad: string; werker: string | undefined }

const DOELEN = ['basis', 'verbinding', 'deescalatie'] as const

/** All exercises, grouped by the doel they serve. */
export function OefeningenLijst({ pad, werker }: Props) {
  const taal = useTaal()
  const w = woorden(taal)
  const alle = oefeningen(taal)
  return (
    <div class="oefeningen" data-werker={werker}>
      <p class="inleiding">{w.inleiding}</p>
      {DOELEN.map(doel => (
        <Kaart key={doel} kop={w.doelen[doel]}>
          <Lijst
            regels={alle
              .filter(een => een.doel === doel)
              .map(een => ({ tekst: een.titel, href: `${pad}/${een.naam}`, bij: een.kort }))}
          />
        </Kaart>
      ))}
      <p class="zacht">{w.vanJou}</p>
    </div>
  )
}

/** One exercise. Nothing is asked and nothing is kept: no field that would lose what somebody wrote. */
export function OefeningBlad({ oefening, werker }: { oefening: Oefening } & Pick<Props, 'werker'>) {
  const w = woorden(useTaal())
  return (
    <div class="oefening" data-werker={werker}>
      <Tekstblok tekst={oefening} />
      <Vel vel={oefening.vel} />
      <p class="zacht geen-druk">
        {w.papier} {w.vanJou}
      </p>
    </div>
  )
}
