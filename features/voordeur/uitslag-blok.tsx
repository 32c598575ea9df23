// The figures of the last proof of the wall, exactly as the prover wrote them; or plainly that there are none.
import { figuren, type Uitslag } from '../../muur/uitslag.ts'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { en, nl } from './uitslag-woorden.ts'

/** `muur` is the hash of the wall as it stands; a result about another one says so. */
export function UitslagBlok(props: { uitslag: Uitslag | null; muur: string; taal: Taal }) {
  const { uitslag, taal } = props
  const w = taal === 'en' ? en : nl
  if (!uitslag)
    return (
      <Kaart kop={w.kop}>
        <p>{w.geen}</p>
      </Kaart>
    )
  const getal = new Intl.NumberFormat(taal === 'en' ? 'en-GB' : 'nl-NL')
  return (
    <Kaart kop={w.kop}>
      <p>{w.uitleg}</p>
      {uitslag.muur !== props.muur && <p>{w.anders}</p>}
      <Gegevens
        regels={[
          { term: w.gedaan, waarde: formatMoment(uitslag.gedaanOp, taal, { jaar: true }) },
          ...figuren.map(naam => ({ term: w[naam], waarde: getal.format(uitslag[naam]) })),
          { term: w.versie, waarde: uitslag.versie },
          { term: w.zaad, waarde: uitslag.zaad },
        ]}
      />
    </Kaart>
  )
}
