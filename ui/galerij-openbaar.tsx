// The gallery, the public page: the motif, one thought, one thing to do.
import { Kaart, Stappen } from './blokken.tsx'
import { CrisisNummers } from './crisisnummers.tsx'
import { Knop, Knoppen } from './formulier.tsx'
import { Motief } from './motief.tsx'
import { Pagina, type PaginaAssets } from './pagina.tsx'
import type { Taal } from './woorden.ts'

type Props = { assets: PaginaAssets; taal: Taal }

/** The public page: the motif, one thought, one thing to do. */
export function GalerijOpenbaar({ assets, taal }: Props) {
  return (
    <Pagina
      taal={taal}
      titel="Rust, aan jouw kant"
      soort="openbaar"
      naam="Praktijk Lindelaan"
      pad="/"
      assets={assets}
      boven={<Motief />}
    >
      <p class="inleiding">
        Ouder zijn na een scheiding waarin praten niet meer lukt. Je hoeft het niet samen op te lossen. Je
        begint aan je eigen kant.
      </p>
      <Knoppen>
        <Knop href="/aanmelden">Stel je vraag</Knop>
        <Knop soort="stil" href="/past-dit">
          Past dit bij mij?
        </Knop>
      </Knoppen>
      <Kaart kop="Hoe het gaat">
        <Stappen
          stappen={[
            { kop: 'Je stelt je vraag', tekst: 'Wij bellen terug op een moment dat voor jou veilig is.' },
            { kop: 'Ongeveer tien gesprekken', tekst: 'Eens in de twee weken, met een eigen specialist.' },
            { kop: 'Een verslag', tekst: 'Jij leest het eerst, en zet je eigen woorden erbij.' },
          ]}
        />
      </Kaart>
      <Kaart kop="Nu iemand spreken">
        <CrisisNummers />
      </Kaart>
    </Pagina>
  )
}
