// The gallery, pages of an ouder: one next step, a check-in, the line, and nothing to do.
import { Kaart, Lijst } from './blokken.tsx'
import { Formulier, Knop } from './formulier.tsx'
import { Lijn } from './lijn.tsx'
import { Bevestiging, LegeStaat } from './meldingen.tsx'
import { Pagina, type PaginaAssets } from './pagina.tsx'
import { Schaal } from './schaal.tsx'
import { Tekstvak } from './tekstvelden.tsx'
import { Tijdstip } from './tijdstip.tsx'
import type { Taal } from './woorden.ts'

type Props = { assets: PaginaAssets; taal: Taal }

const punten = [
  { dag: '2026-02-05', cijfer: 3, woorden: 'Veel appjes' },
  { dag: '2026-02-19', cijfer: 2 },
  { dag: '2026-03-05', cijfer: 4 },
  { dag: '2026-03-19', cijfer: 4, woorden: 'Een avond stil' },
  { dag: '2026-04-02', cijfer: 6 },
  { dag: '2026-04-23', cijfer: 5 },
  { dag: '2026-05-07', cijfer: 7, woorden: 'Samen gefietst' },
]

/** A page of an ouder: one next step, one check-in, the line. */
export function GalerijOuder({ assets, taal }: Props) {
  return (
    <Pagina
      taal={taal}
      titel="Vandaag"
      soort="ouder"
      naam="Mijn agenda"
      pad="/vandaag"
      assets={assets}
      afmelden
      navigatie={[
        { href: '/vandaag', label: 'Vandaag', huidig: true },
        { href: '/oefeningen', label: 'Oefeningen' },
        { href: '/dossier', label: 'Mijn dossier' },
      ]}
      boven={<Bevestiging>Bewaard. Alleen jij kunt dit lezen.</Bevestiging>}
      kop={<Tijdstip moment="2026-05-14T12:00:00Z" />}
    >
      <p class="inleiding">Je volgende gesprek is met Noor, in de praktijk aan de Lindelaan.</p>
      <Kaart kop="Hoe is het nu?">
        <Formulier action="/check-in" verborgen={{ versie: '1' }}>
          <Schaal
            naam="rust"
            label="Hoeveel rust voel je zelf?"
            links="veel onrust"
            rechts="veel rust"
            waarde={6}
          />
          <Tekstvak naam="woorden" label="In je eigen woorden" nietVerplicht max={500} regels={3} />
          <Knop>Bewaren</Knop>
        </Formulier>
      </Kaart>
      <Kaart kop="Van onrust naar rust" actie={{ href: '/lijn', tekst: 'Alles zien' }}>
        <Lijn id="lijn" punten={punten} />
      </Kaart>
      <Kaart kop="Tot het gesprek">
        <Lijst
          regels={[
            {
              tekst: 'Wat is van mij, en wat niet?',
              href: '/oefeningen/1',
              bij: 'Tien minuten, ook op papier',
            },
            { tekst: 'Een bericht dat kan wachten', href: '/oefeningen/2', bij: 'Vijf minuten' },
          ]}
        />
      </Kaart>
    </Pagina>
  )
}

/** A page of an ouder with nothing to do. */
export function GalerijLeeg({ assets, taal }: Props) {
  return (
    <Pagina taal={taal} titel="Oefeningen" soort="ouder" naam="Mijn agenda" assets={assets} afmelden>
      <LegeStaat
        actie={
          <Knop href="/dagboek" soort="tweede">
            Iets opschrijven
          </Knop>
        }
      >
        Nog niets om te doen. Tot donderdag 14.00 uur.
      </LegeStaat>
      <Lijn id="lijn" punten={punten.slice(0, 1)} />
    </Pagina>
  )
}
