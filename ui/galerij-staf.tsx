// The gallery, a page of staff: what needs me today, a table, facts, steps.
import { Details, Gegevens, Kaart, Lijst, Stappen } from './blokken.tsx'
import { Knop } from './formulier.tsx'
import { LegeStaat, Melding } from './meldingen.tsx'
import { Pagina, type PaginaAssets } from './pagina.tsx'
import { Tabel } from './tabel.tsx'
import type { Taal } from './woorden.ts'

type Props = { assets: PaginaAssets; taal: Taal }

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
