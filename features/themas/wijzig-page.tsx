// Writing a theme: one form with the five parts in Dutch, and folded away the same in English.
import { eerste, type Velden } from '../../http/formulier.ts'
import { oefeningen } from '../../inhoud/oefeningen.ts'
import { type Taal as InhoudTaal, themaDoelen } from '../../inhoud/sleutels.ts'
import { themaDelen } from '../../inhoud/thema-bron.ts'
import { Details } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze, Vinkjes } from '../../ui/keuzes.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstvak, Tekstveld } from '../../ui/tekstvelden.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { MATEN, TEKSTVELDEN, type TekstVeld, veldVan } from './invoer.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  /** Address of this theme among those of the practice. */
  pad: string
  velden: Velden
  /** Number of the last version of the practice when the form was opened, 0 when there was none. */
  versie: string
  nieuw: boolean
  fouten: Fouten
}

/** What a field of the form is called. */
export function labelVan(w: Woorden, veld: string): string {
  const v = w.wijzigen
  const naam = veld.replace(/^en_/, '')
  const label =
    naam === 'titel'
      ? v.titel
      : naam === 'huiswerk_titel'
        ? v.huiswerkTitel
        : (v.delen[naam as keyof typeof v.delen] ?? naam)
  return veld.startsWith('en_') ? v.inEngels(label) : label
}

export function WijzigBlad({ w, taal, pad, velden, versie, nieuw, fouten }: Props) {
  const v = w.wijzigen
  const deel = { w, velden, fouten }
  const engels = TEKSTVELDEN.some(
    veld => veld.startsWith('en_') && (eerste(velden, veld) !== '' || veld in fouten),
  )
  return (
    <Formulier
      action={pad}
      verborgen={{ versie }}
      sneltoets
      fouten={benoemFouten(fouten, {
        ...Object.fromEntries(TEKSTVELDEN.map(veld => [veld, labelVan(w, veld)])),
        doel: v.doel,
        oefeningen: v.oefeningen,
      })}
    >
      <p class="zacht">{v.niemand}</p>
      <Titel {...deel} naam="titel" inTaal="nl" />
      <Keuze
        naam="doel"
        label={v.doel}
        opeen
        waarde={eerste(velden, 'doel')}
        fout={fouten.doel}
        opties={themaDoelen.map(doel => ({
          waarde: doel,
          tekst: doel === 'alle' ? v.alle : psoWoorden(taal).doelKort[doel],
        }))}
      />
      <Delen {...deel} inTaal="nl" />
      <Vinkjes
        naam="oefeningen"
        label={v.oefeningen}
        hint={v.oefeningenHint}
        nietVerplicht
        waarden={[velden.oefeningen ?? []].flat()}
        fout={fouten.oefeningen}
        opties={oefeningen(taal).map(o => ({ waarde: o.naam, tekst: o.titel }))}
      />
      <Details kop={v.engels} open={engels}>
        <p class="zacht">{v.engelsHint}</p>
        <Titel {...deel} naam="titel" inTaal="en" />
        <Delen {...deel} inTaal="en" />
      </Details>
      <Knoppen>
        <Knop>{nieuw ? v.bewaarNieuw : v.bewaar}</Knop>
        {!nieuw && (
          <Knop href={`${pad}/versies`} soort="stil">
            {v.versies}
          </Knop>
        )}
      </Knoppen>
    </Formulier>
  )
}

type Deel = Pick<Props, 'w' | 'velden' | 'fouten'> & { inTaal: InhoudTaal }

function Titel({ w, velden, fouten, inTaal, naam }: Deel & { naam: TekstVeld }) {
  const veld = veldVan(naam, inTaal)
  return (
    <Tekstveld
      naam={veld}
      label={labelVan(w, veld)}
      nietVerplicht={naam === 'huiswerk_titel'}
      waarde={eerste(velden, veld).slice(0, 2_000)}
      fout={fouten[veld]}
    />
  )
}

function Delen({ w, velden, fouten, inTaal }: Deel) {
  const v = w.wijzigen
  return (
    <>
      {themaDelen.map(deel => {
        const veld = veldVan(deel, inTaal)
        return (
          <div key={deel}>
            {deel === 'huiswerk' && (
              <Titel w={w} velden={velden} fouten={fouten} inTaal={inTaal} naam="huiswerk_titel" />
            )}
            <Tekstvak
              naam={veld}
              label={labelVan(w, veld)}
              hint={deel === 'huiswerk' ? v.huiswerkHint : deel === 'bedoeling' ? v.opmaakHint : undefined}
              max={MATEN.deel}
              regels={deel === 'bedoeling' ? 3 : 8}
              nietVerplicht={deel !== 'bedoeling' && deel !== 'stappen'}
              waarde={eerste(velden, veld)}
              fout={fouten[veld]}
            />
          </div>
        )
      })}
    </>
  )
}
