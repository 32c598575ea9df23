// One month of one specialist: the sum, per own traject, what was not filled in yet, and the file.
import { telTijd } from '../../domein/tijdstaat.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { Selectie } from '../../ui/tekstvelden.tsx'
import { formatMaand } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { Bestand, NogNiet, Sommen } from './blokken.tsx'
import type { Tijd } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  /** `YYYY-MM`, as are the months one may choose, newest first. */
  maand: string
  keuze: readonly string[]
  tijden: readonly Tijd[]
}

export function MaandTijd({ w, taal, nu, maand, keuze, tijden }: Props) {
  const sommen = tijden
    .map(tijd => ({ tijd, som: telTijd(tijd.regels) }))
    .filter(({ som }) => som.samen > 0 || som.gehouden > 0)
    .toSorted((a, b) => a.tijd.naam.localeCompare(b.tijd.naam, 'nl') || (a.tijd.code < b.tijd.code ? -1 : 1))
  const alles = telTijd(tijden.flatMap(tijd => tijd.regels))
  const voluit = formatMaand(maand, taal)
  return (
    <>
      <form class="rij geen-druk" method="get" action="/tijd">
        <Selectie
          naam="maand"
          label={w.kies}
          zonderLeeg
          waarde={maand}
          opties={keuze.map(m => ({ waarde: m, tekst: formatMaand(m, taal) }))}
        />
        <Knop soort="tweede">{w.toon}</Knop>
      </form>
      {sommen.length === 0 ? (
        <LegeStaat>{w.leegMaand(voluit)}</LegeStaat>
      ) : (
        <Kaart kop={w.inMaand(voluit)}>
          <p class="groots">{w.voluit(alles.samen)}</p>
          <p class="zacht">{w.somVan(alles.gehouden)}</p>
        </Kaart>
      )}
      <NogNiet w={w} nu={nu} van={tijden} />
      {sommen.length > 0 && (
        <>
          <Sommen
            w={w}
            kop={w.perTraject}
            eersteKolom={w.traject}
            rijen={sommen.map(({ tijd, som }) => ({
              kop: <a href={`/trajecten/${tijd.traject}/tijd`}>{`${tijd.naam} · ${tijd.code}`}</a>,
              som,
            }))}
            alles={alles}
          />
          <Bestand w={w} href={`/tijd.csv?maand=${maand}`} />
        </>
      )}
      <p class="zacht">{w.alleenMijn}</p>
    </>
  )
}
