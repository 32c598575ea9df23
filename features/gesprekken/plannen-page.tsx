// Planning a series: first what one wishes, then exactly which dates it becomes and what was skipped.
import { feestdagenIn } from '../../domein/feestdagen.ts'
import type { Overgeslagen } from '../../domein/planning.ts'
import { type Regio, schoolvakantieOp } from '../../domein/schoolvakanties.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { Kaart, Lijst, type LijstRegel } from '../../ui/blokken.tsx'
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { formatDag } from '../../ui/tijd.ts'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { type MomentProps, momentLabels, WaarVelden, Wanneer } from './moment-velden.tsx'
import type { Woorden } from './woorden.ts'

/** The wish. */
export function PlanFormulier(props: MomentProps & { action: string; terug: string }) {
  const { w, waarden, fouten } = props
  const f = w.form
  return (
    <Formulier action={props.action} fouten={fouten && benoemFouten(fouten, momentLabels(w))}>
      <h2>{f.eerste}</h2>
      <Wanneer {...props} />
      <div class="rij">
        <Tekstveld
          naam="aantal"
          label={f.aantal}
          toetsen="numeric"
          smal
          waarde={waarden.aantal ?? '10'}
          fout={fouten?.aantal}
        />
        <Tekstveld
          naam="weken"
          label={f.weken}
          toetsen="numeric"
          smal
          waarde={waarden.weken ?? '2'}
          fout={fouten?.weken}
        />
      </div>
      <WaarVelden {...props} />
      <Knoppen>
        <Knop naam="handeling" waarde="bekijk">
          {f.bekijk}
        </Knop>
        <Knop soort="stil" href={props.terug}>
          {w.terug}
        </Knop>
      </Knoppen>
    </Formulier>
  )
}

type VoorstelProps = {
  w: Woorden
  taal: Taal
  action: string
  /** Nothing was saved because the own agenda changed since the dates were shown. */
  veranderd: boolean
  gesprekken: readonly { moment: Temporal.Instant; bij?: string }[]
  overgeslagen: readonly Overgeslagen[]
  regio: Regio | null
  plaats: string
  verborgen: Readonly<Record<string, string>>
  knop: string
}

/** What it becomes, before anything is saved. */
export function Voorstel(props: VoorstelProps) {
  const { w } = props
  return (
    <>
      {props.veranderd ? (
        <Melding soort="let-op">{w.zo.anders}</Melding>
      ) : (
        <p class="zacht">{w.zo.nogNiet}</p>
      )}
      <Kaart kop={props.plaats}>
        <Lijst regels={voorstelRegels(props)} />
      </Kaart>
      <Formulier action={props.action} verborgen={props.verborgen}>
        <Knoppen>
          <Knop naam="handeling" waarde="bewaar">
            {props.knop}
          </Knop>
          <Knop naam="handeling" waarde="aanpassen" soort="tweede">
            {w.zo.aanpassen}
          </Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}

/** Gesprekken and skipped dates in one list, in order of day. */
function voorstelRegels({ w, taal, gesprekken, overgeslagen, regio }: VoorstelProps): LijstRegel[] {
  const regels = [
    ...gesprekken.map((g, i) => ({
      op: vandaagOp(g.moment).toString(),
      regel: {
        tekst: <Tijdstip moment={g.moment} jaar />,
        wanneer: w.zo.van(i + 1, gesprekken.length),
        bij: g.bij,
      },
    })),
    ...overgeslagen.map(o => ({
      op: o.datum.toString(),
      regel: {
        tekst: (
          <span class="zacht">
            {formatDag(o.datum, taal, { jaar: true })}: {w.zo.overgeslagen}
          </span>
        ),
        wanneer: waarom(o, regio, w),
      },
    })),
  ]
  return regels.toSorted((a, b) => (a.op < b.op ? -1 : 1)).map(r => r.regel)
}

function waarom(o: Overgeslagen, regio: Regio | null, w: Woorden): string {
  if (o.omdat === 'feestdag') return feestdagenIn(o.datum.year).get(o.datum.toString()) ?? w.zo.omdat.feestdag
  if (o.omdat === 'schoolvakantie' && regio)
    return schoolvakantieOp(o.datum, regio) ?? w.zo.omdat.schoolvakantie
  return w.zo.omdat[o.omdat]
}
