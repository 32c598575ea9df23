// Letting a colleague stand in: who does now, and a form with only the colleagues of the lane.
import { vandaagOp } from '../../domein/tijd.ts'
import { standVanWaarneming } from '../../domein/waarneming.ts'
import { eerste, type Velden } from '../../http/formulier.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Kandidaat, WaarnemingRij } from './waarneming-queries.ts'
import type { Woorden } from './waarneming-woorden.ts'

export type WaarnemingProps = {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  traject: string
  /** Null when there is nobody to stand in for. */
  specialist: string | null
  waarnemingen: readonly WaarnemingRij[]
  kandidaten: readonly Kandidaat[]
  id: string
  velden: Velden
  fouten: Fouten
  intussen?: boolean
}

export function WaarnemingPagina(props: WaarnemingProps) {
  const { w, specialist, kandidaten, intussen } = props
  return (
    <>
      {intussen && (
        <Melding soort="let-op">
          <p>{w.nietMeer}</p>
        </Melding>
      )}
      <p class="inleiding">{specialist === null ? w.geenSpecialist : w.uitleg(specialist)}</p>
      <Bestaand {...props} />
      {specialist !== null &&
        (kandidaten.length === 0 ? <LegeStaat>{w.niemand}</LegeStaat> : <Kies {...props} />)}
    </>
  )
}

function Bestaand({ w, taal, nu, traject, waarnemingen }: WaarnemingProps) {
  if (waarnemingen.length === 0) return null
  return (
    <Kaart kop={w.kop}>
      <ul class="lijst">
        {waarnemingen.map(rij => {
          const stand = standVanWaarneming(rij, vandaagOp(nu))
          const tekst = w.regel(rij.naam, zegDag(rij.van, taal), zegDag(rij.tot, taal))
          return (
            <li key={rij.id}>
              <span>
                {tekst} <span class="zacht">({w.stand[stand]})</span>
              </span>
              {stand !== 'voorbij' && (
                <KnopFormulier action={`/aanmeldingen/${traject}/waarneming/${rij.id}/einde`} soort="stil">
                  {w.einde}
                  <span class="onzichtbaar">: {tekst}</span>
                </KnopFormulier>
              )}
            </li>
          )
        })}
      </ul>
    </Kaart>
  )
}

function Kies({ w, taal, traject, kandidaten, id, velden, fouten }: WaarnemingProps) {
  const veld = (naam: string) => eerste(velden, naam).slice(0, 40)
  return (
    <Formulier
      action={`/aanmeldingen/${traject}/waarneming`}
      verborgen={{ id }}
      fouten={benoemFouten(fouten, { waarnemer: w.label, van: w.van, tot: w.tot })}
    >
      <p class="zacht">{w.wie}</p>
      <Keuze
        naam="waarnemer"
        label={w.label}
        waarde={veld('waarnemer')}
        fout={fouten.waarnemer}
        opties={kandidaten.map(k => ({
          waarde: k.id,
          tekst: k.naam,
          hint:
            k.afwezig.map(a => w.afwezig(zegDag(a.van, taal), zegDag(a.tot, taal))).join(', ') || undefined,
        }))}
      />
      <div class="rij">
        <DagVeld naam="van" label={w.van} waarde={veld('van')} fout={fouten.van} />
        <DagVeld naam="tot" label={w.tot} hint={w.totHint} waarde={veld('tot')} fout={fouten.tot} />
      </div>
      <p class="zacht">{w.ouderZiet}</p>
      <Knoppen>
        <Knop>{w.kies}</Knop>
      </Knoppen>
    </Formulier>
  )
}

const zegDag = (dag: Temporal.PlainDate, taal: Taal) => formatDag(dag, taal, { weekdag: false, jaar: true })
