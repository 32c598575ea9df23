// Who gets the verslag, as the specialist sees it: each ground with where it stands and what can be done, and the form for a new one.
import { magAntwoorden } from '../../domein/verstrekking.ts'
import { Details, Gegevens, Kaart } from '../../ui/blokken.tsx'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatMoment } from '../../ui/tijd.ts'
import type { VerstrekWoorden } from './verstrekken-woorden.ts'
import { besluitenVan, type Grondslag, uitstelVan } from './verstrekkingen.ts'

type W = VerstrekWoorden['staf']
/** What came back of the form under one ground. */
export type AntwoordTerug = { grondslag: string; besluit: string; dag: string; fouten: Fouten }
type Props = {
  woorden: VerstrekWoorden
  basis: string
  grondslagen: Grondslag[]
  nu: Temporal.Instant
  /** A fresh id for each form. */
  id: () => string
  terug?: AntwoordTerug | undefined
}

export function Verstrekken(props: Props) {
  const w = props.woorden.staf
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      {props.grondslagen.length === 0 && <LegeStaat>{w.leeg}</LegeStaat>}
      {props.grondslagen.map(g => (
        <EenGrondslag key={g.id} {...props} g={g} />
      ))}
      <Knoppen>
        <Knop soort={props.grondslagen.length === 0 ? 'eerste' : 'tweede'} href={`${props.basis}/nieuw`}>
          {w.nieuw}
        </Knop>
      </Knoppen>
    </>
  )
}

function EenGrondslag({ woorden, basis, g, nu, id, terug }: Props & { g: Grondslag }) {
  const w = woorden.staf
  const taal = useTaal()
  const dag = (d: Temporal.PlainDate) => formatDag(d, taal, { weekdag: false, jaar: true })
  const mag = uitstelVan(g, nu)
  const kan = g.soort === 'toestemming' ? magAntwoorden(besluitenVan(g)) : []
  const stand = [
    ...g.antwoorden.map(
      a => `${w.gezegd[a.besluit](dag(a.dag))}${a.door === 'specialist' ? ` ${w.opgeschreven}` : ''}`,
    ),
    ...g.gegaan.map(op => w.gegaan(formatMoment(op, taal, { jaar: true }))),
    mag.ok ? w.kan : w.nietUit[mag.omdat],
    ...(g.zwijgen ? [w.stil] : []),
  ]
  const hier = terug?.grondslag === g.id ? terug : undefined
  return (
    <Kaart kop={g.ontvanger} id={`g-${g.id}`}>
      <Gegevens
        regels={[
          { term: w.waarvoor, waarde: g.doel },
          { term: w.waarop, waarde: `${w.soort[g.soort]}. ${woorden.versie(g.nummer)}.` },
          ...(g.otsTot ? [{ term: w.otsTot, waarde: dag(g.otsTot) }] : []),
          ...(g.soort === 'toestemming' ? [] : [{ term: w.waarom, waarde: g.woorden }]),
          { term: w.stand, waarde: stand.join(' ') },
        ]}
      />
      <Knoppen>
        {mag.ok && (
          <KnopFormulier
            action={`${basis}/${g.id}/verslag`}
            soort={g.gegaan.length > 0 ? 'stil' : 'eerste'}
            verborgen={{ id: id() }}
          >
            {g.gegaan.length > 0 ? w.weer : w.verstrekken}
          </KnopFormulier>
        )}
        {mag.ok && g.gegaan.length > 0 && (
          <Knop soort="tweede" href={`${basis}/${g.id}/verslag.pdf`}>
            {w.bestand}
          </Knop>
        )}
        {g.zwijgen && (
          <KnopFormulier action={`${basis}/${g.id}/verteld`} soort="tweede">
            {w.vertel}
          </KnopFormulier>
        )}
      </Knoppen>
      {kan.length > 0 && (
        <Details kop={w.zei} open={hier !== undefined}>
          <Formulier
            action={`${basis}/${g.id}/antwoord`}
            label={`${w.zei}: ${g.ontvanger}`}
            verborgen={{ id: id() }}
            fouten={hier && named(hier.fouten, g.id)}
          >
            <Keuze
              naam="besluit"
              id={`besluit-${g.id}`}
              label={w.besluit}
              opties={kan.map(waarde => ({ waarde, tekst: w.besluiten[waarde] }))}
              waarde={hier?.besluit}
              fout={hier?.fouten.besluit}
            />
            <DagVeld naam="dag" id={`dag-${g.id}`} label={w.dag} waarde={hier?.dag} fout={hier?.fouten.dag} />
            <Knop soort="tweede">{w.bewaren}</Knop>
          </Formulier>
        </Details>
      )}
    </Kaart>
  )
}

const named = (fouten: Fouten, id: string): Fouten =>
  Object.fromEntries(Object.entries(fouten).map(([veld, zin]) => [`${veld}-${id}`, zin]))

export type { W as StafWoorden }
