// The page of the own ways in and sign-ins: what is there, since when, and how to end it.
import { Kaart } from '../../ui/blokken.tsx'
import { Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { BeheerWoorden } from './beheer-woorden.ts'
import type { Middel } from './middelen.ts'
import { Manieren, noem } from './middelen-kaart.tsx'
import type { EigenSessie } from './queries.ts'

type Props = {
  w: BeheerWoorden['apparaten']
  taal: Taal
  middelen: readonly Middel[]
  sessies: readonly EigenSessie[]
  deze: string
  nu: Temporal.Instant
  /** Whether the passphrase was given a moment ago: only then something can be changed here. */
  vers: boolean
  mis: boolean
  /** Whether this sign-in is on a shared device; null for staff, who have no such page. */
  gedeeld: boolean | null
  /** Whether the account of the organisation is the only way in: then there is no passkey and no passphrase to look after. */
  alleenWerkaccount: boolean
}

export function ApparatenPagina(props: Props) {
  const { w } = props
  return (
    <>
      {!props.alleenWerkaccount && <Manieren {...props} />}
      <Sessies {...props} />
      {props.gedeeld !== null && <Gedeeld w={w} gedeeld={props.gedeeld} />}
      {props.gedeeld !== null && (
        <Kaart kop={w.beginscherm.kop}>
          <p>{w.beginscherm.uitleg}</p>
          <p>
            <Knop soort="tweede" href="/mijn/beginscherm">
              {w.beginscherm.lees}
            </Knop>
          </p>
        </Kaart>
      )}
      {props.gedeeld === null && (
        <Kaart kop={w.melding}>
          <p>
            <Knop soort="tweede" href="/toegang/meldingen">
              {w.meldingKies}
            </Knop>
          </p>
        </Kaart>
      )}
      {!props.alleenWerkaccount && (
        <Kaart kop={w.wachtzin}>
          <p>
            <Knop soort="tweede" href="/toegang/wachtzin">
              {w.wachtzinWijzigen}
            </Knop>
          </p>
        </Kaart>
      )}
      <Kaart kop={w.taal}>
        <form method="post" action="/toegang/taal">
          <div class="knoppen">
            {(['nl', 'en'] as const)
              .filter(t => t !== props.taal)
              .map(t => (
                <button key={t} class="knop tweede" type="submit" name="taal" value={t} lang={t}>
                  {w.talen[t]}
                </button>
              ))}
          </div>
        </form>
      </Kaart>
    </>
  )
}

function Gedeeld({ w, gedeeld }: { w: BeheerWoorden['apparaten']; gedeeld: boolean }) {
  return (
    <Kaart kop={w.gedeeld.kop}>
      <p>{gedeeld ? w.gedeeld.aan : w.gedeeld.uit}</p>
      <KnopFormulier action="/toegang/gedeeld" soort="tweede" verborgen={{ gedeeld: gedeeld ? 'nee' : 'ja' }}>
        {gedeeld ? w.gedeeld.zetUit : w.gedeeld.zetAan}
      </KnopFormulier>
    </Kaart>
  )
}

function Sessies({ w, taal, sessies, deze, middelen }: Props) {
  const met = (id: string | null) => middelen.find(m => m.id === id)
  const wanneer = (moment: Temporal.Instant) => formatMoment(moment, taal)
  return (
    <Kaart kop={w.sessies}>
      <ul class="lijst">
        {[...sessies]
          .sort((a, b) => Number(b.id === deze) - Number(a.id === deze))
          .map(s => (
            <li key={s.id}>
              <span>{s.id === deze ? w.deze : w.ander}</span>
              {s.gedeeld && <span class="wanneer">{w.gedeeld.kop}</span>}
              <span class="bij">
                {met(s.middel) && (
                  <>
                    {w.met} {noem(w, met(s.middel) as Middel)}
                    <br />
                  </>
                )}
                {w.begonnen} {wanneer(s.begonnen_op)}
                {s.id !== deze && (
                  <>
                    <br />
                    {w.gezien} {wanneer(s.gebruikt_op)}
                  </>
                )}
              </span>
              {s.id !== deze && (
                <KnopFormulier action={`/toegang/sessies/${s.id}/einde`} soort="stil">
                  {w.stop}
                  <span class="onzichtbaar">
                    : {w.begonnen} {wanneer(s.begonnen_op)}
                  </span>
                </KnopFormulier>
              )}
            </li>
          ))}
      </ul>
      {sessies.length > 1 && (
        <KnopFormulier action="/toegang/sessies/andere/einde" soort="tweede">
          {w.stopAlle}
        </KnopFormulier>
      )}
    </Kaart>
  )
}
