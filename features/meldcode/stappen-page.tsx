// One meldcode from the first sign to what was told: every line as it was recorded, to read, to go on with, and to print.
import {
  leesVolgorde,
  MELDSTAPPEN,
  MELDVRAGEN,
  type Meldstap,
  type Meldvraag,
  type Vraag,
} from '../../domein/meldcode.ts'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { formatDag, formatDagVan, formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Meldcode, Vastgelegd } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; weg: string; naam: string; code: string; meldcode: Meldcode }

export function Stappen(props: Props) {
  const { w, taal, meldcode } = props
  return (
    <>
      <Gegevens
        regels={[
          { term: w.traject, waarde: `${props.naam} · ${props.code}` },
          { term: w.titel, waarde: w.begonnenOp(formatDagVan(meldcode.begonnen, taal, { jaar: true })) },
        ]}
      />
      <p class="geen-druk">{w.volgorde}</p>
      <Melding soort="let-op">
        <p>{w.nietsVerstuurd}</p>
      </Melding>
      {MELDSTAPPEN.map(stap => (
        <Stap key={stap} {...props} stap={stap} />
      ))}
      <p class="zacht geen-druk">{w.afdrukken}</p>
    </>
  )
}

function Stap(props: Props & { stap: Meldstap }) {
  const { w, weg, meldcode, stap } = props
  const regels = leesVolgorde(meldcode.regels.filter(regel => regel.stap === stap))
  return (
    <Kaart kop={w.stap[stap]} id={stap}>
      {regels.length === 0 && <p>{w.nogNiet}</p>}
      {regels.map(regel => (
        <Regel key={regel.id} {...props} regel={regel} />
      ))}
      <p>
        <Knop soort="tweede" href={`${weg}/${meldcode.id}/${stap}`}>
          {regels.length === 0 ? w.leg : w.nogEen}
          <span class="onzichtbaar">{w.over(w.stap[stap])}</span>
        </Knop>
      </p>
    </Kaart>
  )
}

function Regel({ w, taal, weg, meldcode, stap, regel }: Props & { stap: Meldstap; regel: Vastgelegd }) {
  const eerder = meldcode.regels.some(ander => ander.verbetert === regel.id)
  const vragen = Object.entries<Vraag>(MELDVRAGEN[stap]) as [Meldvraag, Vraag][]
  return (
    <div class="uitspraak">
      <p>
        {regel.verbetert && <b>{w.isVerbetering} </b>}
        {w.gedaan(formatDag(regel.gedaanOp, taal, { jaar: true }))}
      </p>
      {eerder && (
        <p>
          <b>{w.verbeterd}</b>
        </p>
      )}
      <Gegevens
        regels={vragen.flatMap(([naam, vraag]) => {
          const antwoord = regel.antwoorden[naam]
          return antwoord === undefined
            ? []
            : [
                {
                  term: w.vraag[naam].label,
                  waarde: (
                    <span class="letterlijk">
                      {'uit' in vraag ? (w.keus[antwoord] ?? antwoord) : antwoord}
                    </span>
                  ),
                },
              ]
        })}
      />
      <p class="soort">{w.vastgelegd(formatMoment(regel.op, taal, { jaar: true }), regel.naam ?? '')}</p>
      {!eerder && (
        <p>
          <Knop soort="stil" href={`${weg}/${meldcode.id}/${stap}?verbetert=${regel.id}`}>
            {w.verbeter}
            <span class="onzichtbaar">{w.over(w.stap[stap])}</span>
          </Knop>
        </p>
      )}
    </div>
  )
}
