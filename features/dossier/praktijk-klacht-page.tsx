// A complaint, for the coordinator who answers it: what was written, the ruling of the committee, keeping the dossier, and the answer.
import { antwoordVoor, isTeLaat } from '../../domein/verzoek.ts'
import { Gegevens, Kaart, Lijst } from '../../ui/blokken.tsx'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { Vinkjes } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import { AntwoordFormulier } from './antwoord-formulier.tsx'
import { BesluitKaart } from './besluit-kaart.tsx'
import type { PraktijkWoorden } from './praktijk-woorden.ts'
import type { Verzoek } from './queries.ts'

const jaar = { weekdag: false, jaar: true } as const

export function Klachtlijst(props: { w: PraktijkWoorden; basis: string; klachten: readonly Verzoek[] }) {
  const { w, basis, klachten } = props
  const taal = useTaal()
  if (klachten.length === 0) return <p class="zacht">{w.geenKlacht}</p>
  return (
    <Lijst
      regels={klachten.map(v => ({
        tekst: w.klachtVan(formatDag(v.ontvangenOp, taal, jaar)),
        href: `${basis}/${v.id}`,
        bij: v.besluit ? w.antwoord(formatDagVan(v.besluit.op, taal, jaar)) : w.open,
        nu: v.besluit === null,
      }))}
    />
  )
}

type Props = {
  w: PraktijkWoorden
  traject: string
  action: string
  vandaag: Temporal.PlainDate
  klacht: Verzoek
  aangehouden: Temporal.PlainDate | null
  getypt: { besluit: string; reden: string; aanhouden: string; dag: string }
  fouten: Fouten | undefined
}

export function KlachtLezen(props: Props) {
  const { w, action, vandaag, klacht: v } = props
  const taal = useTaal()
  const dag = antwoordVoor(v)
  const termijn = dag && formatDag(dag, taal, jaar)
  return (
    <>
      <Gegevens
        regels={[
          { term: w.ontvangen, waarde: formatDag(v.ontvangenOp, taal, jaar) },
          ...(termijn && !v.besluit
            ? [{ term: w.termijn, waarde: isTeLaat(v, vandaag) ? w.teLaat(termijn) : termijn }]
            : []),
          { term: w.geschreven, waarde: <span class="letterlijk">{v.tekst}</span> },
        ]}
      />
      <Bewaren {...props} />
      {v.besluit ? (
        <BesluitKaart
          kop={w.antwoord(formatDagVan(v.besluit.op, taal, jaar))}
          besluit={w.besluiten[v.besluit.besluit]}
          reden={v.besluit.reden}
          brief={{ href: `${action}/brief.pdf`, tekst: w.brief }}
        />
      ) : (
        <>
          <Commissie {...props} />
          <Antwoorden {...props} />
        </>
      )}
    </>
  )
}

/** Whether the dossier is kept because of it, and the press that does so. */
function Bewaren({ w: woorden, action, traject, aangehouden }: Props) {
  const w = woorden.bewaren
  const taal = useTaal()
  return (
    <Kaart
      kop={w.kop}
      actie={aangehouden ? { href: `/bewaren/${traject}`, tekst: w.naarBewaren } : undefined}
    >
      {aangehouden ? (
        <p>{w.sinds(formatDag(aangehouden, taal, jaar))}</p>
      ) : (
        <>
          <p>{w.uitleg}</p>
          <KnopFormulier action={`${action}/aanhouding`} soort="tweede">
            {w.knop}
          </KnopFormulier>
        </>
      )}
    </Kaart>
  )
}

function Commissie({ w: woorden, action, vandaag, klacht, getypt, fouten }: Props) {
  const w = woorden.commissie
  const eigen = fouten?.dag ? fouten : undefined
  return (
    <Kaart kop={w.kop}>
      <p>{w.uitleg}</p>
      <Formulier action={`${action}/uitspraak`} fouten={eigen && benoemFouten(eigen, { dag: w.dag })}>
        <DagVeld
          naam="dag"
          label={w.dag}
          laatst={`${vandaag}`}
          waarde={eigen ? getypt.dag : `${klacht.uitspraakOp ?? ''}`}
          fout={eigen?.dag}
        />
        <Knop soort="tweede">{w.knop}</Knop>
      </Formulier>
    </Kaart>
  )
}

function Antwoorden({ w, action, aangehouden, getypt, fouten }: Props) {
  return (
    <AntwoordFormulier {...{ w, action, getypt }} regels={6} fouten={fouten?.dag ? undefined : fouten}>
      {!aangehouden && (
        <Vinkjes
          naam="aanhouden"
          label={w.bewaren.erbij}
          opties={[{ waarde: 'ja', tekst: w.bewaren.ook, hint: w.bewaren.ookHint }]}
          waarden={getypt.aanhouden ? [getypt.aanhouden] : []}
        />
      )}
    </AntwoordFormulier>
  )
}
