// The forms of the plan and of one doel.
import { DOEL_MATEN, type DoelSoort, NIVEAUS } from '../../domein/doel.ts'
import { Details, Gegevens } from '../../ui/blokken.tsx'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstvak, Tekstveld } from '../../ui/tekstvelden.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { hulp } from './hulp.ts'
import { ANTWOORDEN, INSTEMMINGEN, PLAN_MATEN, type PlanVeld } from './plan-invoer.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  traject: string
  waarden: Readonly<Record<string, string>>
  verborgen: Readonly<Record<string, string>>
  fouten: Fouten | undefined
}

export function PlanFormulier({ w, traject, waarden, verborgen, fouten }: Props) {
  const f = w.form
  const veld = (naam: PlanVeld) => ({ naam, fout: fouten?.[naam], waarde: waarden[naam] ?? '' })
  return (
    <Formulier
      action={`/trajecten/${traject}/plan`}
      verborgen={verborgen}
      fouten={
        fouten &&
        benoemFouten(fouten, {
          aanleiding: f.aanleiding,
          afspraken_veiligheid: f.veiligheid,
          afgezien_op: f.afgezien,
          op_schrift_gewenst_op: f.opSchrift,
          proforma_op: f.proforma,
          instemming_op: w.deel.instemming,
        })
      }
    >
      <Keuze
        {...veld('familiegroepsplan')}
        label={f.familiegroepsplan}
        hint={f.familiegroepsplanHint}
        opties={ANTWOORDEN.map(waarde => ({ waarde, tekst: w.antwoord[waarde] }))}
      />
      <DagVeld {...veld('afgezien_op')} label={f.afgezien} hint={f.afgezienHint} nietVerplicht />
      <DagVeld {...veld('op_schrift_gewenst_op')} label={f.opSchrift} hint={f.opSchriftHint} nietVerplicht />
      <DagVeld {...veld('proforma_op')} label={f.proforma} hint={f.proformaHint} nietVerplicht />
      <Tekstvak
        {...veld('aanleiding')}
        label={f.aanleiding}
        hint={f.aanleidingHint}
        max={PLAN_MATEN.aanleiding}
        regels={6}
        nietVerplicht
      />
      <Tekstvak
        {...veld('afspraken_veiligheid')}
        label={f.veiligheid}
        hint={f.veiligheidHint}
        max={PLAN_MATEN.veiligheid}
        regels={6}
        nietVerplicht
      />
      <Keuze
        {...veld('instemming_hoe')}
        label={f.instemmingHoe}
        nietVerplicht
        opties={INSTEMMINGEN.map(waarde => ({ waarde, tekst: w.instemming[waarde] }))}
      />
      <DagVeld {...veld('instemming_op')} label={f.instemmingOp} nietVerplicht />
      <DagVeld {...veld('vastgesteld_op')} label={f.vastgesteld} hint={f.vastgesteldHint} nietVerplicht />
      <Bewaar w={w} terug={`/trajecten/${traject}/plan`} />
    </Formulier>
  )
}

export function DoelFormulier(props: Props & { taal: Taal; soort: DoelSoort }) {
  const { w, taal, traject, soort, waarden, verborgen, fouten } = props
  const voorbeeld = hulp(taal)[soort]
  return (
    <>
      <p>{voorbeeld.uitleg}</p>
      <p>{w.doel.samen}</p>
      <Details kop={w.doel.voorbeeld}>
        <p>
          <strong>{voorbeeld.titel}</strong>
        </p>
        <Gegevens
          regels={[...NIVEAUS]
            .reverse()
            .map(([, veld]) => ({ term: w.doel.niveau[veld], waarde: voorbeeld[veld] }))}
        />
      </Details>
      <Formulier
        action={`/trajecten/${traject}/plan/doelen/${soort}`}
        verborgen={verborgen}
        fouten={fouten && benoemFouten(fouten, { titel: w.doel.titel, ...w.doel.niveau })}
        uitleg
      >
        <Tekstveld
          naam="titel"
          label={w.doel.titel}
          hint={w.doel.titelHint}
          waarde={waarden.titel ?? ''}
          fout={fouten?.titel}
          max={DOEL_MATEN.titel}
        />
        {NIVEAUS.map(([, veld]) => (
          <Tekstvak
            key={veld}
            naam={veld}
            label={w.doel.niveau[veld]}
            waarde={waarden[veld] ?? ''}
            fout={fouten?.[veld]}
            max={DOEL_MATEN.niveau}
            regels={2}
          />
        ))}
        <p class="zacht">{w.doel.achteruit}</p>
        <Bewaar w={w} terug={`/trajecten/${traject}/plan`} />
      </Formulier>
    </>
  )
}

function Bewaar({ w, terug }: { w: Woorden; terug: string }) {
  return (
    <Knoppen>
      <Knop>{w.bewaren}</Knop>
      <Knop soort="stil" href={terug}>
        {w.annuleren}
      </Knop>
    </Knoppen>
  )
}
