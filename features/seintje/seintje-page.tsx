// The agreement on e-mail as the specialist sees it: what it says, the form, or what was agreed and how to end it.
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { formatDag, formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Seintje } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  weg: string
  seintje: Seintje | null
  kan: 'ja' | 'niet-hier' | 'afgesloten'
  id: string
  vandaag: Temporal.PlainDate
  waarden: { adres: string; op: string } | undefined
  fouten: Fouten | undefined
}

export function SeintjePagina(props: Props) {
  const { w, taal, weg, seintje, kan } = props
  if (seintje)
    return (
      <Kaart kop={w.aan}>
        <p>{w.uitleg}</p>
        <Gegevens
          regels={[
            { term: w.adres, waarde: seintje.adres },
            { term: w.afgesprokenOp, waarde: formatDag(seintje.afgesproken_op, taal, { jaar: true }) },
            { term: w.laatste, waarde: seintje.laatste ? formatMoment(seintje.laatste, taal) : w.nooit },
          ]}
        />
        <KnopFormulier action={`${weg}/einde`} soort="tweede">
          {w.stop}
        </KnopFormulier>
      </Kaart>
    )
  if (kan !== 'ja') return <p>{kan === 'afgesloten' ? w.afgesloten : w.nietHier}</p>
  return (
    <>
      <p class="inleiding">{w.uitleg}</p>
      <Melding soort="let-op">
        <p>{w.bespreek}</p>
      </Melding>
      <Invullen {...props} />
    </>
  )
}

function Invullen({ w, weg, id, vandaag, waarden, fouten }: Props) {
  const labels = { adres: w.adres, afgesproken_op: w.afgesproken }
  return (
    <Formulier action={weg} verborgen={{ id }} fouten={fouten && benoemFouten(fouten, labels)}>
      <Tekstveld
        naam="adres"
        label={w.adres}
        soort="email"
        waarde={waarden?.adres.slice(0, 2_000)}
        fout={fouten?.adres}
      />
      <DagVeld
        naam="afgesproken_op"
        label={w.afgesproken}
        waarde={waarden?.op.slice(0, 40)}
        laatst={vandaag.toString()}
        fout={fouten?.afgesproken_op}
      />
      <Knop>{w.maak}</Knop>
    </Formulier>
  )
}
