// The list of requests of the practice: by code, with what is late marked in words and to be seen alone.
import { antwoordVoor, isTeLaat } from '../../domein/verzoek.ts'
import { Lijst, type LijstRegel } from '../../ui/blokken.tsx'
import { LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag } from '../../ui/tijd.ts'
import { LIJST_PAD } from './paden.ts'
import type { OpenVerzoek } from './praktijk-queries.ts'
import type { PraktijkWoorden } from './praktijk-woorden.ts'

type Props = {
  w: PraktijkWoorden
  open: readonly OpenVerzoek[]
  vandaag: Temporal.PlainDate
  alleenLaat: boolean
}

export function PraktijkLijst({ w, open, vandaag, alleenLaat }: Props) {
  const taal = useTaal()
  const dagVan = (dag: Temporal.PlainDate) => formatDag(dag, taal, { weekdag: false, jaar: true })
  const laat = open.filter(v => isTeLaat(v, vandaag))
  const regel = (v: OpenVerzoek): LijstRegel => {
    const klacht = v.soort === 'klacht'
    const dag = antwoordVoor(v)
    const delen = [
      v.code,
      w.op(dagVan(v.ontvangenOp)),
      dag ? w.uiterlijk(dagVan(dag)) : w.zonderKlok,
      v.uitgesteld && w.uitgesteld,
      klacht && v.eigen && w.eigen,
    ]
    return {
      tekst: w.soort[v.soort],
      href: klacht && v.eigen ? undefined : `/aanmeldingen/${v.traject}${klacht ? `/klacht/${v.id}` : ''}`,
      bij: delen.filter(Boolean).join(' · '),
      wanneer: laat.includes(v) ? w.laat : undefined,
      nu: laat.includes(v),
    }
  }
  if (open.length === 0) return <LegeStaat>{w.leeg}</LegeStaat>
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      {laat.length > 0 && (
        <Melding soort="let-op">
          <p>
            {w.aantalLaat(laat.length)}{' '}
            <a href={alleenLaat ? LIJST_PAD : `${LIJST_PAD}?laat`}>
              {alleenLaat ? w.allemaal : w.alleenLaat}
            </a>
          </p>
        </Melding>
      )}
      <Lijst regels={(alleenLaat && laat.length > 0 ? laat : open).map(regel)} />
    </>
  )
}
