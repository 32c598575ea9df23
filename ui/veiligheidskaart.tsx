// The safety card of a traject: the numbers, the steps of the meldcode, and the way to record them. One tap away on every page of it (S16, J9).
import { Details } from './blokken.tsx'
import { CrisisNummers } from './crisisnummers.tsx'
import { Knop } from './formulier.tsx'
import { useTaal } from './taal.ts'
import { en, nl } from './veiligheid-woorden.ts'

/** Folded away. It opens nothing of the traject and says the same in each; `traject` is the id as it stands in the address. */
export function Veiligheidskaart(props: { traject: string }) {
  const w = useTaal() === 'en' ? en : nl
  return (
    <div class="veiligheidskaart geen-druk">
      <Details kop={w.kop}>
        <p>{w.nu}</p>
        <CrisisNummers />
        <ol>
          {w.stappen.map(stap => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
        <p>{w.mens}</p>
        <p>
          <Knop soort="tweede" href={`/trajecten/${props.traject}/meldcode`}>
            {w.openen}
          </Knop>
        </p>
      </Details>
    </div>
  )
}
