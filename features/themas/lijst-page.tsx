// The list of the themes: to read for staff, and for the coordinator to put in order, to hide and to write.

import type { PraktijkThema } from '../../inhoud/praktijkthemas.ts'
import type { ThemaDoel } from '../../inhoud/sleutels.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Zet } from './volgorde.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; themas: readonly PraktijkThema[] }

/** "Bij het doel: Basis". */
export function doelZin(w: Woorden, taal: Taal, doel: ThemaDoel): string {
  return doel === 'alle' ? w.alleDoelen : w.voorDoel(psoWoorden(taal).doelKort[doel])
}

/** What a specialist may choose, to read. */
export function ThemaLijst({ w, taal, themas }: Props) {
  const zichtbaar = themas.filter(t => !t.verborgen)
  if (zichtbaar.length === 0) return <LegeStaat>{w.leeg}</LegeStaat>
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <Lijst
        regels={zichtbaar.map(t => ({
          tekst: w.regel(t.nummer, t.titel),
          href: `/themas/${t.sleutel}`,
          bij: doelZin(w, taal, t.doel),
        }))}
      />
    </>
  )
}

/** The same for who writes them: every theme with what can be done with it. */
export function BeheerLijst({ w, taal, themas }: Props) {
  const b = w.beheer
  const zichtbaar = themas.filter(t => !t.verborgen)
  const verborgen = themas.filter(t => t.verborgen)
  return (
    <>
      <p class="inleiding">{b.inleiding}</p>
      <Knoppen>
        <Knop href="/praktijk/themas/nieuw">{b.nieuw}</Knop>
      </Knoppen>
      <Kaart kop={b.inBeeld}>
        {zichtbaar.length === 0 ? (
          <p>{b.allesVerborgen}</p>
        ) : (
          <ol class="lijst">
            {zichtbaar.map((t, i) => (
              <Rij
                key={t.sleutel}
                w={w}
                taal={taal}
                thema={t}
                zetten={[
                  ...(i > 0 ? (['omhoog'] as const) : []),
                  ...(i < zichtbaar.length - 1 ? (['omlaag'] as const) : []),
                  'verberg',
                ]}
              />
            ))}
          </ol>
        )}
      </Kaart>
      <Kaart kop={b.verborgen}>
        {verborgen.length === 0 ? (
          <p class="zacht">{b.geenVerborgen}</p>
        ) : (
          <ul class="lijst">
            {verborgen.map(t => (
              <Rij key={t.sleutel} w={w} taal={taal} thema={t} zetten={['toon']} />
            ))}
          </ul>
        )}
      </Kaart>
    </>
  )
}

function Rij(props: { w: Woorden; taal: Taal; thema: PraktijkThema; zetten: readonly Zet[] }) {
  const { w, taal, thema, zetten } = props
  const pad = `/praktijk/themas/${thema.sleutel}`
  return (
    <li>
      <a href={pad}>{w.regel(thema.nummer, thema.titel)}</a>
      <span class="bij">{doelZin(w, taal, thema.doel)}</span>
      <div class="bij knoppen">
        {zetten.map(zet => (
          <KnopFormulier key={zet} action={`${pad}/plek`} verborgen={{ naar: zet }} soort="stil">
            <span aria-hidden="true">{w.beheer[zet]}</span>
            <span class="onzichtbaar">{w.beheer.bij(w.beheer[zet], thema.titel)}</span>
          </KnopFormulier>
        ))}
      </div>
    </li>
  )
}
