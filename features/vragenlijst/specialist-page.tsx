// The vragenlijst at the desk of the specialist: what lies ready for which moment, and what came of it.
import { EVALUATIES, type Evaluatie } from '../../domein/evaluatie.ts'
import { isLeeg } from '../../domein/vragenlijst.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { KnopFormulier } from '../../ui/formulier.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { formatDagVan } from '../../ui/tijd.ts'
import { TrajectWeg } from '../../ui/traject-weg.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { type Lijst, openLijst } from './queries.ts'
import { Uitkomst } from './uitkomst.tsx'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  traject: string
  lijsten: readonly Lijst[]
  /** Whether the traject still runs. */
  loopt: boolean
  /** An id for each that can be put ready. */
  uuid: () => string
}

export function Vragenlijsten(props: Props) {
  const { w, taal, traject, lijsten, loopt } = props
  const p = psoWoorden(taal)
  return (
    <>
      <TrajectWeg traject={traject} hier="plan" />
      <p class="inleiding">{w.inleiding}</p>
      {EVALUATIES.map(moment => (
        <Kaart key={moment} kop={p.moment[moment]}>
          <p>{vertelStand(props, moment)}</p>
          {loopt && !lijsten.some(lijst => lijst.moment === moment) && (
            <KnopFormulier
              soort="tweede"
              action={`/trajecten/${traject}/vragenlijst`}
              verborgen={{ id: props.uuid(), moment }}
            >
              {w.klaarzetten}
              <span class="onzichtbaar">: {p.moment[moment]}</span>
            </KnopFormulier>
          )}
        </Kaart>
      ))}
      <Uitkomst w={w} taal={taal} lijsten={lijsten} />
    </>
  )
}

function vertelStand({ w, taal, lijsten }: Props, moment: Evaluatie): string {
  const lijst = lijsten.find(een => een.moment === moment)
  const dag = (op: Temporal.Instant) => formatDagVan(op, taal, { weekdag: false, jaar: true })
  if (!lijst) return w.stand.niet
  if (!lijst.antwoord) return openLijst(lijsten) === lijst ? w.stand.ligt(dag(lijst.op)) : w.stand.voorbij
  const { antwoorden, op } = lijst.antwoord
  return isLeeg(antwoorden) ? w.stand.overgeslagen(dag(op)) : w.stand.ingevuld(dag(op))
}
