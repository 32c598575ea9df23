// The line "van onrust naar rust": a thin line with open points, own words, a sentence, and the figures as a table.
import { formatCijfer, type LijnPunt, placeWoorden, vertelLijn } from './lijn-woorden.ts'
import { useTaal, useWoorden } from './taal.ts'
import { Tabel } from './tabel.tsx'
import { formatDag } from './tijd.ts'

const hoogte = 240
const boven = 28
const onder = 196

/**
 * One value 0 to 10 per day, in order of day, of one person; no target, no average, no second line (S4, S8).
 * `wie` is the first name of the ouder on a page of somebody else; `verhaal` tells the line in words that are there already
 * (a verslag). `id` must be unique in the page. `kop` and `einden` name the line where it is not the rust of the ouder.
 */
export function Lijn(props: {
  id: string
  punten: readonly LijnPunt[]
  kop?: string | undefined
  wie?: string | undefined
  verhaal?: string | undefined
  /** The words at 10 and at 0. */
  einden?: { boven: string; onder: string } | undefined
}) {
  const w = useWoorden().lijn
  const taal = useTaal()
  const punten = props.punten.toSorted((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0))
  const verhaal = props.verhaal ?? vertelLijn(punten, taal, props.wie)
  const einden = props.einden ?? { boven: w.rust, onder: w.onrust }
  const uitleg = props.einden ? `0: ${einden.onder}. 10: ${einden.boven}.` : w.uitleg
  const kop = props.kop ?? w.kop
  const eerste = punten[0]
  const laatste = punten.at(-1)
  if (!eerste || !laatste) return <p class="zacht">{verhaal}</p>
  const plaatsen = placePunten(punten)
  const dag = (iso: string) => formatDag(iso, taal, { weekdag: false })
  return (
    <div class="lijn">
      <figure>
        <svg role="img" aria-labelledby={`${props.id}-t ${props.id}-d`} height={hoogte}>
          <title id={`${props.id}-t`}>{kop}</title>
          <desc id={`${props.id}-d`}>{`${verhaal} ${uitleg}`}</desc>
          <line class="l-hulp" x1="0" x2="100%" y1={boven} y2={boven} />
          <line class="l-hulp" x1="0" x2="100%" y1={onder} y2={onder} />
          <text x="0" y={boven - 9}>
            {einden.boven}
          </text>
          <text x="0" y={onder + 18}>
            {einden.onder}
          </text>
          {plaatsen.slice(1).map((plaats, index) => {
            const vorige = plaatsen[index] ?? plaats
            return (
              <line
                key={plaats.x}
                class="l-lijn"
                x1={`${vorige.x}%`}
                y1={vorige.y}
                x2={`${plaats.x}%`}
                y2={plaats.y}
              />
            )
          })}
          {plaatsen.map(plaats => (
            <circle key={plaats.x} class="l-punt" cx={`${plaats.x}%`} cy={plaats.y} r="5" />
          ))}
          {placeWoorden(plaatsen, onder).map(label => (
            <text key={label.x} class="l-woord" y={label.y} text-anchor={label.anker}>
              {label.regels.map((regel, nr) => (
                <tspan key={regel} x={`${label.x}%`} dy={nr === 0 ? 0 : 19}>
                  {regel}
                </tspan>
              ))}
            </text>
          ))}
          <text x="0" y={hoogte - 4}>
            {dag(eerste.dag)}
          </text>
          {punten.length > 1 && (
            <text x="100%" y={hoogte - 4} text-anchor="end">
              {dag(laatste.dag)}
            </text>
          )}
        </svg>
        <figcaption class="zacht">{verhaal}</figcaption>
      </figure>
      <details>
        <summary>{w.cijfers}</summary>
        <Tabel
          bijschrift={kop}
          bijschriftOnzichtbaar
          kolommen={[{ kop: w.datum }, { kop: w.cijfer }, { kop: w.woorden }]}
          rijen={punten.map(punt => [
            formatDag(punt.dag, taal, { weekdag: false, jaar: true }),
            formatCijfer(punt.cijfer, taal),
            punt.woorden ?? '',
          ])}
        />
      </details>
    </div>
  )
}

/** x in percent by day, y in pixels by value; one point alone stands in the middle. */
function placePunten(punten: readonly LijnPunt[]) {
  const dagen = punten.map(punt => Date.parse(`${punt.dag}T12:00:00Z`) / 86_400_000)
  const begin = dagen[0] ?? 0
  const lengte = (dagen.at(-1) ?? 0) - begin
  return punten.map((punt, index) => ({
    x: lengte === 0 ? 50 : Math.round((3 + (94 * ((dagen[index] ?? 0) - begin)) / lengte) * 10) / 10,
    y: Math.round(onder - (punt.cijfer / 10) * (onder - boven)),
    woorden: punt.woorden,
  }))
}
