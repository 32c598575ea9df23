// One dossier: how long it is kept, why, what can be done with it now, and whom a child's birthday lets ask.
import { BEWAARREDENEN, bewarenTot } from '../../domein/bewaren.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { Details, Gegevens, Kaart } from '../../ui/blokken.tsx'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import { type Kindgegevens, WieMagVragenKaart } from '../../ui/wie-mag-vragen.tsx'
import type { Bewaarkaart } from './kaart.ts'
import type { Woorden } from './woorden.ts'

const jaar = { weekdag: false, jaar: true } as const

type Props = {
  w: Woorden
  k: Bewaarkaart
  coordinator: boolean
  vandaag: Temporal.PlainDate
  /** Null for who may not see them. */
  kinderen: readonly Kindgegevens[] | null
  /** Of the form for a new reason. */
  id: string
  getypt: { soort: string; vanaf: string }
  fouten?: Fouten | undefined
}

export function BewaarDossier(props: Props) {
  const { w, k, vandaag, kinderen } = props
  return (
    <>
      <Termijn w={w} k={k} />
      <WatNu {...props} />
      <Redenen {...props} />
      {kinderen && <WieMagVragenKaart kinderen={kinderen} vandaag={vandaag} />}
    </>
  )
}

function Termijn({ w, k }: Pick<Props, 'w' | 'k'>) {
  const taal = useTaal()
  const { rij } = k
  if (!rij) return <p class="inleiding">{w.nietOpLijst}</p>
  const laatst = rij.laatst && vandaagOp(rij.laatst)
  return (
    <>
      {!laatst && <p class="inleiding">{w.loopt}</p>}
      <Gegevens
        regels={[
          ...(laatst
            ? [
                { term: w.laatst, waarde: formatDag(laatst, taal, jaar) },
                { term: w.tot, waarde: formatDag(bewarenTot(laatst), taal, jaar) },
              ]
            : []),
          ...(rij.gevraagdOp
            ? [{ term: w.gevraagd, waarde: w.toegewezen(formatDag(rij.gevraagdOp, taal, jaar)) }]
            : []),
        ]}
      />
    </>
  )
}

function WatNu({ w, k, coordinator }: Props) {
  const taal = useTaal()
  const { stap, voorstel } = k
  if (!k.rij && !voorstel) return null
  const weg = `/bewaren/${k.traject}`
  const gezegd = voorstel && ([voorstel.doorNaam, formatDagVan(voorstel.op, taal, jaar)] as const)
  const zin =
    stap.stap === 'blijft'
      ? w.blijft[stap.omdat]
      : stap.stap === 'voorstellen'
        ? w.stap.voorstellen[stap.grond]
        : stap.stap === 'besluiten'
          ? gezegd && w.stap.besluiten(...gezegd)
          : w.stap[stap.stap]
  return (
    <section class="volgende geen-druk">
      <h2>{w.nu}</h2>
      {stap.stap === 'blijft' && gezegd && <p>{w.ligtVoor(...gezegd)}</p>}
      <p>{zin}</p>
      <Knoppen>
        {stap.stap === 'voorstellen' && <Knop href={`${weg}/voorstel`}>{w.naarVoorstel}</Knop>}
        {stap.stap === 'besluiten' && <Knop href={`${weg}/besluit`}>{w.naarBesluit}</Knop>}
        {stap.stap === 'afmaken' && <Knop href={`${weg}/besluit`}>{w.naarAfmaken}</Knop>}
        {coordinator && stap.stap === 'wacht-op-tweede' && voorstel?.grond === 'verzoek' && (
          <Knop soort="tweede" href={`${weg}/brief.pdf`}>
            {w.brief.knop}
          </Knop>
        )}
        {voorstel && stap.stap !== 'afmaken' && (
          <Knop soort="stil" href={`${weg}/intrekking`}>
            {w.naarIntrekking}
          </Knop>
        )}
      </Knoppen>
    </section>
  )
}

function Redenen({ w, k, coordinator, id, getypt, fouten, vandaag }: Props) {
  const taal = useTaal()
  const r = w.redenen
  const weg = `/bewaren/${k.traject}`
  return (
    <Kaart kop={r.kop}>
      {!k.redenen.some(reden => reden.opgehevenOp === null) && <p>{r.geen}</p>}
      {k.redenen.map(reden => (
        <div key={reden.id}>
          <p>
            <b>{r.soort[reden.soort]}</b>, {r.sinds(formatDag(reden.sinds, taal, jaar))}.
          </p>
          <p class="zacht">
            {r.door(reden.door, formatDagVan(reden.op, taal, jaar))}{' '}
            {reden.opgehevenOp && r.opgeheven(formatDagVan(reden.opgehevenOp, taal, jaar))}
          </p>
          {coordinator && !reden.opgehevenOp && (
            <KnopFormulier action={`${weg}/opheffing`} soort="tweede" verborgen={{ id: reden.id }}>
              {r.hefOp}
            </KnopFormulier>
          )}
        </div>
      ))}
      {coordinator && (
        <Details kop={r.nieuw} open={fouten !== undefined}>
          <Formulier
            action={`${weg}/reden`}
            verborgen={{ id }}
            fouten={fouten && benoemFouten(fouten, { soort: r.welke, vanaf: r.vanaf })}
          >
            <Keuze
              naam="soort"
              label={r.welke}
              opties={BEWAARREDENEN.map(waarde => ({ waarde, tekst: r.soort[waarde] }))}
              waarde={getypt.soort}
              fout={fouten?.soort}
            />
            <DagVeld
              naam="vanaf"
              label={r.vanaf}
              waarde={getypt.vanaf}
              laatst={vandaag.toString()}
              fout={fouten?.vanaf}
            />
            <Knop soort="tweede">{r.knop}</Knop>
          </Formulier>
        </Details>
      )}
    </Kaart>
  )
}
