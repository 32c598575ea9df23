// The page of the own ways in and sign-ins: what is there, since when, and how to end it.
import { Kaart } from '../../ui/blokken.tsx'
import { Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { BeheerWoorden } from './beheer-woorden.ts'
import { PasskeyKnop } from './passkey-knop.tsx'
import type { EigenSessie, Middelen } from './queries.ts'

type Props = {
  w: BeheerWoorden['apparaten']
  taal: Taal
  middelen: Middelen
  sessies: readonly EigenSessie[]
  deze: string
  nu: Temporal.Instant
  /** Whether the passphrase was given a moment ago: only then something can be added or removed here. */
  vers: boolean
  mis: boolean
}

export function ApparatenPagina(props: Props) {
  const { w } = props
  return (
    <>
      <Manieren {...props} />
      <Sessies {...props} />
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

function Manieren({ w, taal, middelen, nu, vers, mis }: Props) {
  const wanneer = (moment: Temporal.Instant) => formatMoment(moment, taal, { jaar: true })
  const regels = [
    ...middelen.passkeys.map(p => ({ ...p, naam: w.passkey })),
    ...(middelen.eenmalig ? [{ ...middelen.eenmalig, id: 'code', gebruikt_op: undefined, naam: w.app }] : []),
  ]
  const isNieuw = (moment: Temporal.Instant) => nu.since(moment).total('hours') < 30 * 24
  return (
    <Kaart kop={w.manieren}>
      <p>{w.manierenUitleg}</p>
      <ul class="lijst">
        {regels.map(regel => (
          <li key={regel.id}>
            <span>{regel.naam}</span>
            {isNieuw(regel.gemaakt_op) && <span class="wanneer">{w.nieuw}</span>}
            <span class="bij">
              {w.gemaakt} {wanneer(regel.gemaakt_op)}
              {regel.gebruikt_op !== undefined && (
                <>
                  <br />
                  {regel.gebruikt_op ? `${w.gebruikt} ${wanneer(regel.gebruikt_op)}` : w.nooit}
                </>
              )}
            </span>
            {vers && regels.length > 1 && (
              <KnopFormulier action={`/toegang/middelen/${regel.id}/verwijdering`} soort="stil">
                {w.verwijder}
                <span class="onzichtbaar">
                  : {regel.naam}, {w.gemaakt} {wanneer(regel.gemaakt_op)}
                </span>
              </KnopFormulier>
            )}
          </li>
        ))}
      </ul>
      {regels.length === 1 && <p class="zacht">{w.laatste}</p>}
      {vers ? (
        <PasskeyKnop
          doel="maak"
          action="/toegang/passkeys"
          uitdaging="/toegang/uitdaging"
          knop={w.erbij}
          zonder={w.erbijZonder}
          fout={w.erbijMis}
          mis={mis}
          tweede
        />
      ) : (
        <>
          <p class="zacht">{w.bevestigUitleg}</p>
          <p>
            <Knop soort="tweede" href="/bevestigen?terug=/toegang">
              {w.bevestig}
            </Knop>
          </p>
        </>
      )}
    </Kaart>
  )
}

function Sessies({ w, taal, sessies, deze }: Props) {
  const wanneer = (moment: Temporal.Instant) => formatMoment(moment, taal)
  return (
    <Kaart kop={w.sessies}>
      <ul class="lijst">
        {[...sessies]
          .sort((a, b) => Number(b.id === deze) - Number(a.id === deze))
          .map(s => (
            <li key={s.id}>
              <span>{s.id === deze ? w.deze : w.ander}</span>
              <span class="bij">
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
