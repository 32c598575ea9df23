// Whom a birthday lets ask: for each child who may ask now about what is written of that child, and the day on which that changes.
import { volgendeGrens, wieMagVragen } from '../domein/bewaren.ts'
import { Details, Kaart } from './blokken.tsx'
import { useTaal } from './taal.ts'
import { formatDag } from './tijd.ts'
import { vraagWoorden } from './wie-mag-vragen-woorden.ts'

/** A child as who reads this may see it. */
export type Kindgegevens = { id: string; voornaam: string; geboren: Temporal.PlainDate }

type Props = { kinderen: readonly Kindgegevens[]; vandaag: Temporal.PlainDate }

/** Folded away; nothing when no child is known. The ages are those of Jw 7.3.4, 7.3.5 and 7.3.15. */
export function WieMagVragen(props: Props) {
  const w = vraagWoorden(useTaal())
  if (props.kinderen.length === 0) return null
  return (
    <Details kop={w.kop}>
      <Vraaglijst {...props} />
    </Details>
  )
}

/** The same in full view, as a part of the page. */
export function WieMagVragenKaart(props: Props) {
  const w = vraagWoorden(useTaal())
  if (props.kinderen.length === 0) return null
  return (
    <Kaart kop={w.kop}>
      <Vraaglijst {...props} />
    </Kaart>
  )
}

function Vraaglijst(props: Props) {
  const taal = useTaal()
  const w = vraagWoorden(taal)
  const zin = ({ voornaam, geboren }: Kindgegevens) => {
    const nu = w.nu[wieMagVragen(geboren, props.vandaag)](voornaam)
    const grens = volgendeGrens(geboren, props.vandaag)
    if (!grens) return nu
    const dag = formatDag(grens.dag, taal, { weekdag: false, jaar: true })
    return `${nu} ${w.vanaf[grens.leeftijd](dag, voornaam)}`
  }
  return (
    <>
      <p class="zacht">{w.uitleg}</p>
      <ul>
        {props.kinderen.map(kind => (
          <li key={kind.id}>{zin(kind)}</li>
        ))}
      </ul>
    </>
  )
}
