// Every block on one page, with fictional people: what the tests measure and what eyes judge.
import { Details, Gegevens, Kaart, Lijst, Stappen } from './blokken.tsx'
import { CrisisNummers } from './crisisnummers.tsx'
import { DagVeld, GeboorteDatum, TijdVeld } from './dagvelden.tsx'
import { Formulier, Knop, KnopFormulier, Knoppen } from './formulier.tsx'
import { Keuze, Vinkjes } from './keuzes.tsx'
import { Lijn } from './lijn.tsx'
import { Bevestiging, LegeStaat, Melding } from './meldingen.tsx'
import { Motief } from './motief.tsx'
import { Pagina, type PaginaAssets } from './pagina.tsx'
import { GasSchaal, Schaal } from './schaal.tsx'
import { Tabel } from './tabel.tsx'
import { Selectie, Tekstvak, Tekstveld } from './tekstvelden.tsx'
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

/** A page of staff: what needs me today, a table, facts, steps. */
export function GalerijStaf({ assets, taal }: Props) {
  return (
    <Pagina
      taal={taal}
      titel="Vandaag"
      soort="staf"
      naam="Praktijk Lindelaan"
      pad="/werk"
      assets={assets}
      afmelden
      navigatie={[
        { href: '/werk', label: 'Vandaag', huidig: true },
        { href: '/trajecten', label: 'Trajecten' },
        { href: '/agenda', label: 'Agenda' },
        { href: '/themas', label: "Thema's" },
      ]}
    >
      <Melding soort="let-op" kop="Plan voor vrijdag">
        <p>Het plan van Sanne gaat uiterlijk 15 mei op papier mee (Jeugdwet, artikel 4.1.3).</p>
      </Melding>
      <Kaart kop="Wat vandaag aandacht vraagt">
        <Lijst
          regels={[
            {
              tekst: 'Sanne, gesprek 4',
              href: '/trajecten/a',
              bij: 'Praktijk Lindelaan, kamer 2',
              wanneer: '09.30 uur',
              nu: true,
            },
            { tekst: 'Joris, gesprek 9', href: '/trajecten/b', bij: 'Online', wanneer: '13.00 uur' },
            { tekst: 'Verslag van Mira ondertekenen', href: '/trajecten/c', wanneer: 'voor vrijdag' },
          ]}
        />
      </Kaart>
      <Kaart kop="Gesprekken" actie={{ href: '/gesprekken', tekst: 'Reeks verplaatsen' }}>
        <Tabel
          bijschrift="Gesprekken van Sanne"
          bijschriftOnzichtbaar
          kolommen={[
            { kop: 'Gesprek' },
            { kop: 'Wanneer' },
            { kop: 'Plaats' },
            { kop: 'Minuten', getal: true },
          ]}
          rijen={[
            [<a href="/g/1">Gesprek 1</a>, '2 april', 'Praktijk', 60],
            [<a href="/g/2">Gesprek 2</a>, '16 april', 'Thuis', 75],
            [<a href="/g/3">Gesprek 3</a>, '30 april', 'Online', 50],
          ]}
        />
      </Kaart>
      <Kaart kop="Traject">
        <Gegevens
          regels={[
            { term: 'Gestart', waarde: 'donderdag 2 april 2026' },
            { term: 'Kader', waarde: 'Vrijwillig, gemeente Zwolle' },
          ]}
        />
        <Stappen
          stappen={[
            { kop: 'Plan', staat: 'klaar' },
            { kop: 'Gesprekken', tekst: 'Vier van ongeveer tien.', staat: 'nu' },
            { kop: 'Verslag' },
          ]}
        />
      </Kaart>
      <Melding soort="gevaar" kop="Dit kan niet">
        <p>Het gesprek ligt in het verleden. Kies een dag na vandaag.</p>
      </Melding>
      <Details kop="Waarom staat dit hier?">
        <p>Alleen wat vandaag telt, staat op deze pagina.</p>
      </Details>
      <LegeStaat actie={<Knop href="/agenda">Naar de agenda</Knop>}>Verder niets vandaag.</LegeStaat>
    </Pagina>
  )
}

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
