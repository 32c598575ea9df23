// One piece to read: its texts, the own words beside them, and what became of a correction that was asked.
import { antwoordVoor } from '../../domein/verzoek.ts'
import type { Stukverklaring } from '../../http/verklaringen.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { Stukverklaringen } from '../../ui/stukverklaring.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import { stukPad, VERZOEKEN_PAD } from './paden.ts'
import type { Verzoek } from './queries.ts'
import type { Stuk, Uitspraak } from './stukken.ts'
import { teksten } from './teksten.ts'
import type { Woorden } from './woorden.ts'
import { besloten, gevraagd } from './zegswijzen.ts'

type Props = {
  w: Woorden
  stuk: Stuk
  verklaringen: readonly Stukverklaring[]
  verzoeken: readonly Verzoek[]
}

export function StukLezen(props: Props) {
  const { w, stuk } = props
  const taal = useTaal()
  const leeg = stuk.delen.length === 0 && stuk.uitspraken.length === 0
  return (
    <>
      {stuk.soort === 'plan' && stuk.dag && (
        <p class="inleiding">{w.vastgesteld(formatDag(stuk.dag, taal, { weekdag: false, jaar: true }))}</p>
      )}
      {leeg && <p class="zacht">{w.leegStuk}</p>}
      {stuk.delen.map(deel => (
        <Kaart key={deel.wat} kop={w.deel[deel.wat]}>
          <p class="letterlijk">{deel.tekst}</p>
        </Kaart>
      ))}
      {stuk.soort === 'plan' && (
        <p>
          {w.doelen} <a href="/mijn/doelen">{w.naarDoelen}</a>
        </p>
      )}
      {stuk.uitspraken.length > 0 && (
        <Kaart kop={w.uitspraken}>
          {stuk.uitspraken.map(u => (
            <EenUitspraak key={u.id} {...props} u={u} />
          ))}
        </Kaart>
      )}
      {stuk.notitie && (
        <p>
          {w.notitie} <a href={`${VERZOEKEN_PAD}/nieuw`}>{w.naarInzage}</a>
        </p>
      )}
      {stuk.soort !== 'uitspraak' && <Erbij {...props} bij={stuk.id} />}
      <Knoppen>
        <Knop href={`${stukPad(stuk.soort, stuk.id)}/erbij`}>{w.zegIets}</Knop>
      </Knoppen>
    </>
  )
}

function EenUitspraak(props: Props & { u: Uitspraak }) {
  const { w, stuk, u } = props
  const taal = useTaal()
  const { kop, voet } = teksten(w, taal).uitspraak(u)
  return (
    <div class="uitspraak">
      <p class="soort">{kop}</p>
      <p class="letterlijk">{u.tekst}</p>
      {voet && <p class="soort letterlijk">{voet}</p>}
      <Erbij {...props} bij={u.id} />
      {stuk.soort === 'gesprek' && (
        <p>
          <a class="knop stil" href={`${stukPad('uitspraak', u.id)}/erbij`}>
            {w.zegIets}
            <span class="onzichtbaar">: {u.tekst.slice(0, 60)}</span>
          </a>
        </p>
      )}
    </div>
  )
}

/** What the ouder said about this piece, and the answers. */
export function Erbij({ w, verklaringen, verzoeken, bij }: Omit<Props, 'stuk'> & { bij: string }) {
  const taal = useTaal()
  const jaar = { weekdag: false, jaar: true } as const
  return (
    <>
      <Stukverklaringen verklaringen={verklaringen} bij={bij} lezer="ouder" />
      {verzoeken
        .filter(v => v.stukId === bij)
        .map(v => (
          <div key={v.id} class="uitspraak">
            <p class="soort">{w.erbij.op(gevraagd(w, v), formatDag(v.ontvangenOp, taal, jaar))}</p>
            <p class="letterlijk">{v.tekst}</p>
            {v.besluit ? (
              <>
                <p class="soort">{w.gevraagd.op(formatDagVan(v.besluit.op, taal, jaar))}</p>
                <p>
                  <b>{besloten(w, v.soort, v.besluit.besluit)}</b>
                </p>
                <p class="letterlijk">{v.besluit.reden}</p>
                {v.besluit.besluit === 'afgewezen' && <p class="zacht">{w.gevraagd.klaar}</p>}
              </>
            ) : (
              <p>{w.gevraagd.wacht(formatDag(antwoordVoor(v) ?? '', taal, jaar))}</p>
            )}
          </div>
        ))}
    </>
  )
}
