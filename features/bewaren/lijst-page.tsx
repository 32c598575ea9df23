// The list of what is kept nearly long enough or may go on request, in the order of the codes; and below it what went.
import { bewarenTot } from '../../domein/bewaren.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Bewaarkaart } from './kaart.ts'
import type { Vernietiging } from './queries.ts'
import type { Woorden } from './woorden.ts'

const jaar = { weekdag: false, jaar: true } as const

type Props = { w: Woorden; kaarten: readonly Bewaarkaart[]; weg: readonly Vernietiging[] }

export function BewaarLijst({ w, kaarten, weg }: Props) {
  const taal = useTaal()
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <p>{w.nooitVanzelf}</p>
      {kaarten.length === 0 ? (
        <LegeStaat>{w.leeg}</LegeStaat>
      ) : (
        <Kaart kop={w.lijst}>
          <Lijst
            regels={kaarten.map(k => ({
              tekst: w.code(k.code),
              href: `/bewaren/${k.traject}`,
              wanneer: w.wat[k.stap.stap],
              bij: <Regel w={w} k={k} />,
              nu: k.stap.stap === 'besluiten' || k.stap.stap === 'afmaken',
            }))}
          />
        </Kaart>
      )}
      {weg.length > 0 && (
        <Kaart kop={w.vernietigd}>
          <Lijst
            regels={weg.map(v => ({
              tekst: w.code(v.code),
              href: `/bewaren/bewijs/${v.id}`,
              bij: v.vernietigdOp && w.vernietigdOp(formatDagVan(v.vernietigdOp, taal, jaar)),
            }))}
          />
        </Kaart>
      )}
    </>
  )
}

/** What keeps it and until when, in a few short sentences. */
function Regel({ w, k }: { w: Woorden; k: Bewaarkaart }) {
  const taal = useTaal()
  const { rij } = k
  const laatst = rij?.laatst ? vandaagOp(rij.laatst) : null
  const zinnen = [
    laatst
      ? w.regel.laatst(formatDag(laatst, taal, jaar), formatDag(bewarenTot(laatst), taal, jaar))
      : w.loopt,
    ...(rij?.gevraagdOp ? [w.regel.gevraagd(formatDag(rij.gevraagdOp, taal, jaar))] : []),
    ...k.redenen
      .filter(r => r.opgehevenOp === null)
      .map(r => w.regel.reden(w.redenen.soort[r.soort], formatDag(r.sinds, taal, jaar))),
  ]
  return <>{zinnen.join(' ')}</>
}
