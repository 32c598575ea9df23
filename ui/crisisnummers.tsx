// Numbers for help in danger: 112, Veilig Thuis, 113, Kindertelefoon (V4, S16). Never softened, never hidden.
import { useWoorden } from './taal.ts'

/** The list of help numbers; `uitklapbaar` folds it under "Hulp nodig?" (footer, where 112 already stands). */
export function CrisisNummers(props: { uitklapbaar?: boolean }) {
  const w = useWoorden().crisis
  const lijst = (
    <ul class="nummers">
      {!props.uitklapbaar && <Nummer wie="112" bel="112" tekst={w.gevaarNu} />}
      <Nummer wie="0800-2000" bel="08002000" tekst={w.veiligThuis} />
      <Nummer wie="113" bel="113" tekst={w.zelfmoord} />
      <Nummer wie="0800-0432" bel="08000432" tekst={w.kindertelefoon} />
    </ul>
  )
  if (!props.uitklapbaar) return lijst
  return (
    <details>
      <summary>{w.kop}</summary>
      {lijst}
    </details>
  )
}

function Nummer(props: { wie: string; bel: string; tekst: string }) {
  return (
    <li>
      <span>{props.tekst}</span>
      <a href={`tel:${props.bel}`}>{props.wie}</a>
    </li>
  )
}
