// The time of one traject: per month and per kind, what was not filled in yet, and the file.
import { perMaand, telTijd } from '../../domein/tijdstaat.ts'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { formatMaand } from '../../ui/tijd.ts'
import { TrajectWeg } from '../../ui/traject-weg.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { Bestand, NogNiet, Sommen } from './blokken.tsx'
import type { Tijd } from './queries.ts'
import type { Woorden } from './woorden.ts'

export function TrajectTijd({
  w,
  taal,
  nu,
  tijd,
}: {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  tijd: Tijd
}) {
  const maanden = perMaand(tijd.regels)
  const alles = telTijd(tijd.regels)
  return (
    <>
      <TrajectWeg traject={tijd.traject} hier="tijd" />
      {maanden.length === 0 ? (
        <LegeStaat>{w.leeg}</LegeStaat>
      ) : (
        <>
          <p class="groots">{w.voluit(alles.samen)}</p>
          <p class="zacht">{`${w.uitleg} ${w.code(tijd.code)}`}</p>
        </>
      )}
      <NogNiet w={w} nu={nu} van={[{ traject: tijd.traject, regels: tijd.regels }]} />
      {maanden.length > 0 && (
        <>
          <Sommen
            w={w}
            kop={w.perMaand}
            eersteKolom={w.maand}
            rijen={maanden.map(({ maand, som }) => ({ kop: formatMaand(maand, taal), som }))}
            alles={alles}
          />
          <Bestand w={w} href={`/trajecten/${tijd.traject}/tijd.csv`} />
        </>
      )}
    </>
  )
}
