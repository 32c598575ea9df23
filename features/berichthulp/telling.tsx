// What an ouder keeps of the own behaviour: three buttons after a message, and the numbers read back. Never text.

import { TELLINGSOORTEN, type Telling, telSamen } from '../../domein/telling.ts'
import { Details, Gegevens } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { veldenVan } from './daad.ts'
import type { Invoer } from './invoer.ts'
import { TELLINGPAD } from './paden.ts'
import type { Woorden } from './woorden.ts'

/** The choice, made or not. Its form brings the message along, so that it still stands on the page that follows. */
export function Bijhouden({ w, invoer }: { w: Woorden; invoer: Invoer }) {
  return (
    <Details kop={w.telling.kop}>
      <p>
        {w.telling.uitleg} {w.telling.wie}
      </p>
      <form method="post" action={TELLINGPAD} data-telling>
        {veldenVan(invoer).map(([naam, waarde], i) => (
          <input key={i} type="hidden" name={naam} value={waarde} />
        ))}
        <div class="knoppen">
          {TELLINGSOORTEN.map(soort => (
            <Knop key={soort} soort="tweede" naam="soort" waarde={soort}>
              {w.telling.soorten[soort]}
            </Knop>
          ))}
        </div>
      </form>
    </Details>
  )
}

/** The last thirty days, folded away. */
export function Teruggekeken({ w, telling }: { w: Woorden; telling: readonly Telling[] }) {
  const samen = telSamen(telling)
  return (
    <Details kop={w.telling.terugkijken}>
      <Gegevens
        regels={TELLINGSOORTEN.map(soort => ({
          term: w.telling.lijst[soort],
          waarde: w.telling.keer(samen[soort]),
        }))}
      />
    </Details>
  )
}
