// The practice at a glance: what asks for attention, where the set-up is, and the names.
import { REGIOS } from '../../domein/schoolvakanties.ts'
import { eerste, type Velden } from '../../http/formulier.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { ICONEN, type Iconen } from '../../ui/iconen.ts'
import { Keuze } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Aandacht } from './aandacht.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  aandacht: readonly Aandacht[]
  velden: Velden
  fouten: Fouten
  iconen: Iconen
}

export function PraktijkPagina({ w, taal, aandacht, velden, fouten, iconen }: Props) {
  return (
    <>
      {aandacht.length > 0 && (
        <Kaart kop={w.aandacht}>
          <Lijst
            regels={aandacht.map(a => ({
              tekst: zin(w, taal, a),
              href:
                a.soort === 'geen-specialist'
                  ? '/praktijk/medewerkers/nieuw'
                  : `/praktijk/${a.soort === 'lege-baan' ? 'locaties' : 'medewerkers'}/${a.id}`,
            }))}
          />
        </Kaart>
      )}
      <Kaart kop={w.inrichting}>
        <Lijst
          regels={[
            { tekst: w.medewerkers, href: '/praktijk/medewerkers', bij: w.medewerkersBij },
            { tekst: w.locaties, href: '/praktijk/locaties', bij: w.locatiesBij },
            { tekst: w.themas, href: '/praktijk/themas', bij: w.themasBij },
            { tekst: w.gezondheid, href: '/praktijk/gezondheid', bij: w.gezondheidBij },
            { tekst: w.toetsen, href: '/praktijk/toetsen', bij: w.toetsenBij },
            { tekst: w.bewaren, href: '/bewaren', bij: w.bewarenBij },
          ]}
        />
      </Kaart>
      <Kaart kop={w.namen.kop}>
        <Namen w={w} velden={velden} fouten={fouten} iconen={iconen} />
      </Kaart>
    </>
  )
}

function Namen({ w, velden, fouten, iconen }: Pick<Props, 'w' | 'velden' | 'fouten' | 'iconen'>) {
  const n = w.namen
  const veld = (naam: string) => ({ naam, waarde: eerste(velden, naam).slice(0, 2_000), fout: fouten[naam] })
  const labels = {
    naam: n.naam,
    neutrale_naam: n.neutraal,
    icoon: n.icoon,
    telefoon: n.telefoon,
    regio: n.regio,
    wachttijd: n.wachttijd,
  }
  return (
    <Formulier action="/praktijk" fouten={benoemFouten(fouten, labels)}>
      <Tekstveld {...veld('naam')} label={n.naam} />
      <Tekstveld {...veld('neutrale_naam')} label={n.neutraal} hint={n.neutraalHint} />
      <Keuze
        {...veld('icoon')}
        label={n.icoon}
        hint={n.icoonHint}
        opeen
        opties={ICONEN.map(i => ({
          waarde: i,
          tekst: (
            <>
              <img src={iconen[i].svg} alt="" width="24" height="24" /> {n.iconen[i]}
            </>
          ),
        }))}
      />
      <Tekstveld {...veld('telefoon')} label={n.telefoon} soort="tel" nietVerplicht />
      <Keuze
        {...veld('regio')}
        label={n.regio}
        opeen
        opties={REGIOS.map(r => ({ waarde: r, tekst: n.regios[r] }))}
      />
      <Tekstveld {...veld('wachttijd')} label={n.wachttijd} hint={n.wachttijdHint} nietVerplicht />
      <Knoppen>
        <Knop>{w.bewaar}</Knop>
      </Knoppen>
    </Formulier>
  )
}

function zin(w: Woorden, taal: Taal, a: Aandacht): string {
  switch (a.soort) {
    case 'geen-specialist':
      return w.let.geenSpecialist
    case 'geen-paar':
      return w.let.geenPaar(a.naam)
    case 'onbekend':
    case 'twijfel':
      return w.let[a.soort](a.naam)
    case 'overdracht':
      return w.let.overdracht(a.naam, a.aantal)
    case 'lege-baan':
      return w.let.legeBaan(a.naam, a.baan)
    default:
      return w.let[a.soort](a.naam, formatDag(a.dag, taal, { jaar: true, weekdag: false }))
  }
}
