// The gallery, forms: every field once empty and once with its error.
import { DagVeld, GeboorteDatum, TijdVeld } from './dagvelden.tsx'
import { Formulier, Knop, KnopFormulier, Knoppen } from './formulier.tsx'
import { Keuze, Vinkjes } from './keuzes.tsx'
import { Pagina, type PaginaAssets } from './pagina.tsx'
import { GasSchaal, Schaal } from './schaal.tsx'
import { Selectie, Tekstvak, Tekstveld } from './tekstvelden.tsx'
import type { Taal } from './woorden.ts'

type Props = { assets: PaginaAssets; taal: Taal }

/** Every field, with and without errors. */
export function GalerijFormulier({ assets, taal }: Props) {
  const fouten = {
    voornaam: 'Vul je voornaam in.',
    geboren: 'Vul een geboortedatum in die bestaat. 30 februari bestaat niet.',
    bellen: 'Kies of we een bericht mogen inspreken.',
  }
  return (
    <Pagina
      taal={taal}
      titel="Aanmelden"
      soort="openbaar"
      naam="Praktijk Lindelaan"
      fout
      assets={assets}
      terug={{ href: '/', tekst: 'Terug naar het begin' }}
    >
      <Formulier action="/aanmelden" uitleg fouten={fouten}>
        <Tekstveld
          naam="voornaam"
          label="Je voornaam"
          aanvullen="given-name"
          fout={fouten.voornaam}
          max={80}
        />
        <Tekstveld
          naam="telefoon"
          label="Telefoonnummer"
          soort="tel"
          aanvullen="tel"
          waarde="06 12 34 56 78"
          hint="Een nummer waarop alleen jij opneemt."
          smal
        />
        <GeboorteDatum
          naam="geboren"
          label="Wanneer is je oudste kind geboren?"
          waarde={{ dag: '30', maand: '2', jaar: '2018' }}
          fout={fouten.geboren}
        />
        <Keuze
          naam="bellen"
          label="Mogen we een bericht inspreken?"
          hint="We zeggen nooit waar het over gaat."
          fout={fouten.bellen}
          opties={[
            { waarde: 'ja', tekst: 'Ja, dat mag' },
            { waarde: 'nee', tekst: 'Nee, liever niet', hint: 'We bellen dan een andere keer terug.' },
          ]}
        />
        <Vinkjes
          naam="dagdelen"
          label="Wanneer kunnen we je bellen?"
          nietVerplicht
          waarden={['ochtend']}
          opties={[
            { waarde: 'ochtend', tekst: "'s Ochtends" },
            { waarde: 'middag', tekst: "'s Middags" },
          ]}
        />
        <Selectie
          naam="gemeente"
          label="In welke gemeente woon je?"
          opties={[
            { waarde: 'GM0193', tekst: 'Zwolle' },
            { waarde: 'GM0150', tekst: 'Deventer' },
          ]}
        />
        <DagVeld naam="start" label="Vanaf welke dag kun je?" waarde="2026-05-14" />
        <TijdVeld naam="tijd" label="Hoe laat?" waarde="14:00" />
        <Tekstvak
          naam="vraag"
          label="Wat wil je dat we weten?"
          nietVerplicht
          max={2000}
          waarde="Het is druk in mijn hoofd."
        />
        <Schaal naam="druk" label="Hoe zwaar is het nu?" links="licht" rechts="heel zwaar" />
        <GasSchaal
          naam="basis"
          label="Doel: een vaste avond"
          waarde={-1}
          niveaus={[
            { niveau: 2, tekst: 'Alle avonden verlopen rustig, ook als er iets tussenkomt.' },
            { niveau: 1, tekst: 'Bijna alle avonden verlopen rustig.' },
            { niveau: 0, tekst: 'Vier van de vijf avonden verlopen rustig.' },
            { niveau: -1, tekst: 'De helft van de avonden verloopt rustig.' },
            { niveau: -2, tekst: 'Een enkele avond verloopt rustig.' },
            { niveau: -3, tekst: 'Geen enkele avond verloopt rustig.' },
          ]}
        />
        <Knoppen>
          <Knop>Verder</Knop>
          <Knop soort="tweede" naam="later" waarde="1">
            Later verder
          </Knop>
          <Knop soort="stil" href="/">
            Annuleren
          </Knop>
        </Knoppen>
      </Formulier>
      <KnopFormulier action="/aanmelding/intrekking" soort="gevaar">
        Aanmelding intrekken
      </KnopFormulier>
    </Pagina>
  )
}
