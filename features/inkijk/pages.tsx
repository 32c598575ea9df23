// Who looked, as sentences by day; what and when is one tap away, without JavaScript too.
import type { Bezoek, Kijkdag } from '../../domein/wie-keek.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  dagen: readonly Kijkdag[]
  /** The day to go on from, or null when there is nothing older. */
  eerder: string | null
  /** Address of the newest days; null when these are. */
  nieuwste: string | null
  pad: string
  voorOuder: boolean
}

/** The list under its heading. */
export function WieKeek({ w, taal, dagen, eerder, nieuwste, pad, voorOuder }: Props) {
  if (dagen.length === 0) return <LegeStaat>{w.leeg}</LegeStaat>
  return (
    <>
      <p class="inleiding">{voorOuder ? w.uitleg : w.uitlegSpecialist}</p>
      {dagen.map(({ dag, bezoeken }) => {
        const kop = formatDag(dag, taal, { jaar: true })
        return (
          <Kaart key={dag} kop={kop}>
            {bezoeken.map((b, i) => (
              <Bezoekregel key={i} w={w} b={b} dag={kop} voorOuder={voorOuder} />
            ))}
          </Kaart>
        )
      })}
      {voorOuder && (
        <>
          <p>
            {w.vreemd} {w.vreemdJij}
          </p>
          <Knoppen>
            <Knop soort="stil" href="/toegang">
              {w.naarToegang}
            </Knop>
          </Knoppen>
        </>
      )}
      {(eerder || nieuwste) && (
        <Knoppen>
          {eerder && (
            <Knop soort="tweede" href={`${pad}?voor=${eerder}`}>
              {w.eerder}
            </Knop>
          )}
          {nieuwste && (
            <Knop soort="stil" href={nieuwste}>
              {w.nieuwste}
            </Knop>
          )}
        </Knoppen>
      )}
    </>
  )
}

function Bezoekregel({ w, b, dag, voorOuder }: { w: Woorden; b: Bezoek; dag: string; voorOuder: boolean }) {
  const functie = (!voorOuder && w.wieVoorSpecialist[b.wie]) || w.wie[b.wie]
  const wie = b.naam ? `${functie} (${b.naam})` : functie
  return (
    <>
      <p>{b.wie === 'aanmelder' ? w.aanmelderKwam : `${wie} ${zegKeren(w, b)}.`}</p>
      {b.wie === 'controle' && <p class="zacht">{zegControle(w, b, voorOuder)}</p>}
      <Details
        kop={
          <>
            {w.wanneer}
            <span class="onzichtbaar">: {w.wanneerVan(wie, dag)}</span>
          </>
        }
      >
        <Tabel
          bijschrift={w.wanneerVan(wie, dag)}
          bijschriftOnzichtbaar
          kolommen={[{ kop: w.deel }, { kop: w.tijd }]}
          rijen={b.delen.map(d => [w.delen[d.onderdeel] ?? w.anders, d.tijden.join(', ')])}
        />
      </Details>
    </>
  )
}

/** What somebody may never have seen before is explained at once, with the hour. */
function zegControle(w: Woorden, { delen }: Bezoek, voorOuder: boolean): string {
  const tijden = delen.flatMap(d => d.tijden).sort()
  const uur = w.tussen(tijden[0] ?? '', tijden.at(-1) ?? '')
  return voorOuder ? `${uur} ${w.controleUitleg}` : uur
}

function zegKeren(w: Woorden, { keer }: Bezoek): string {
  const zinnen = (['keek', 'schreef', 'papier', 'dicht', 'mis'] as const)
    .filter(soort => keer[soort] > 0)
    .map(soort => w[soort](keer[soort]))
  const samen = (deel: string[]) =>
    deel.length > 1 ? `${deel.slice(0, -1).join(', ')}${w.en}${deel.at(-1)}` : (deel[0] ?? '')
  // More than two in one sentence is hard to read.
  return zinnen.length > 2
    ? `${samen(zinnen.slice(0, 2))}. ${w.ook} ${samen(zinnen.slice(2))}`
    : samen(zinnen)
}
