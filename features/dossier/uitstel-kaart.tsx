// Putting off an answer, for who gives it: folded away until it is wanted, with what it means and until when it can be done.

import { uitstellenTot } from '../../domein/termijnen.ts'
import { magUitstellen, REDEN_MAX } from '../../domein/verzoek.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { useTaal } from '../../ui/taal.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Verzoek } from './queries.ts'
import type { Woorden } from './woorden.ts'

const jaar = { weekdag: false, jaar: true } as const

type Props = {
  w: Woorden['staf']['uitstel']
  /** Of the request. */
  action: string
  verzoek: Verzoek
  vandaag: Temporal.PlainDate
  getypt: string
  fouten: Fouten | undefined
}

/** What was said about it, or the form when it can still be done; nothing when it cannot. */
export function UitstelKaart({ w, action, verzoek: v, vandaag, getypt, fouten }: Props) {
  const taal = useTaal()
  if (v.uitstel)
    return (
      <Kaart kop={w.gedaan(formatDagVan(v.uitstel.op, taal, jaar))}>
        <p class="letterlijk">{v.uitstel.reden}</p>
        <Knop soort="tweede" href={`${action}/uitstel.pdf`}>
          {w.brief}
        </Knop>
      </Kaart>
    )
  const mag = magUitstellen({ ...v, open: v.besluit === null }, vandaag)
  if (!mag.ok) return null
  const [tot, nieuw] = [uitstellenTot(v.ontvangenOp), mag.waarde.nieuw].map(dag => formatDag(dag, taal, jaar))
  return (
    <Kaart kop={w.kop}>
      <Details kop={w.knop} open={fouten !== undefined}>
        <p>{w.uitleg(tot ?? '', nieuw ?? '')}</p>
        <Formulier action={`${action}/uitstel`} fouten={fouten && benoemFouten(fouten, { uitstel: w.reden })}>
          <Tekstvak
            naam="uitstel"
            label={w.reden}
            hint={w.redenHint}
            regels={4}
            max={REDEN_MAX}
            waarde={getypt}
            fout={fouten?.uitstel}
          />
          <Knop soort="tweede">{w.verstuur}</Knop>
        </Formulier>
      </Details>
    </Kaart>
  )
}
