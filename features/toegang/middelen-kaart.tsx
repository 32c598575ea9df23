// The own ways in on a page: each with its own name, since when, last used; removed ones for as long as they may come back.
import { isNieuw, LANGSTE_NAAM, magTerug, terugTot } from '../../domein/inlogmiddel.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Formulier, Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { BeheerWoorden } from './beheer-woorden.ts'
import { type Middel, werkt } from './middelen.ts'
import { PasskeyKnop } from './passkey-knop.tsx'

type Props = {
  w: BeheerWoorden['apparaten']
  taal: Taal
  middelen: readonly Middel[]
  nu: Temporal.Instant
  /** Whether the passphrase was given a moment ago: only then something can be changed here. */
  vers: boolean
  mis: boolean
}

/** What a means is called: the own name, or the kind. */
export const noem = (w: BeheerWoorden['apparaten'], m: Pick<Middel, 'naam' | 'soort'>): string =>
  m.naam ?? (m.soort === 'code' ? w.app : w.passkey)

const wegVan = (m: Middel) => `/toegang/middelen/${m.soort === 'code' ? 'code' : m.id}`

export function Manieren(props: Props) {
  const { w, middelen, nu, vers } = props
  const nuWerkend = middelen.filter(werkt)
  const weg = middelen.filter(m => m.verwijderdOp !== null && magTerug(m.verwijderdOp, nu))
  return (
    <Kaart kop={w.manieren}>
      <p>{w.manierenUitleg}</p>
      <ul class="lijst">
        {nuWerkend.map(m => (
          <Manier key={m.id} {...props} m={m} enige={nuWerkend.length === 1} />
        ))}
        {weg.map(m => (
          <Verwijderd key={m.id} {...props} m={m} />
        ))}
      </ul>
      {nuWerkend.length === 1 && <p class="zacht">{w.laatste}</p>}
      {vers ? (
        <PasskeyKnop
          doel="maak"
          action="/toegang/passkeys"
          uitdaging="/toegang/uitdaging"
          knop={w.erbij}
          zonder={w.erbijZonder}
          fout={w.erbijMis}
          mis={props.mis}
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

function Manier({ w, taal, nu, vers, m, enige }: Props & { m: Middel; enige: boolean }) {
  const wanneer = (moment: Temporal.Instant) => formatMoment(moment, taal, { jaar: true })
  const naam = noem(w, m)
  const veld = `naam-${m.soort === 'code' ? 'code' : m.id}`
  return (
    <li>
      <span>{naam}</span>
      {isNieuw(m.gemaaktOp, nu) && <span class="wanneer">{w.nieuw}</span>}
      <span class="bij">
        {m.naam && (
          <>
            {m.soort === 'code' ? w.app : w.passkey}
            <br />
          </>
        )}
        {w.gemaakt} {wanneer(m.gemaaktOp)}
        <br />
        {m.gebruiktOp ? `${w.gebruikt} ${wanneer(m.gebruiktOp)}` : w.nooit}
      </span>
      {vers && (
        <Details kop={w.naamGeven}>
          <Formulier action={`${wegVan(m)}/naam`} label={`${w.naamGeven}: ${naam}`}>
            <Tekstveld
              naam="naam"
              id={veld}
              label={w.naam}
              hint={w.naamHint}
              waarde={m.naam ?? ''}
              max={LANGSTE_NAAM}
            />
            <Knop soort="tweede">{w.naamBewaar}</Knop>
          </Formulier>
        </Details>
      )}
      {vers && !enige && (
        <KnopFormulier action={`${wegVan(m)}/verwijdering`} soort="stil">
          {w.verwijder}
          <span class="onzichtbaar">
            : {naam}, {w.gemaakt} {wanneer(m.gemaaktOp)}
          </span>
        </KnopFormulier>
      )}
    </li>
  )
}

function Verwijderd({ w, taal, vers, m }: Props & { m: Middel }) {
  const tot = m.verwijderdOp && formatMoment(terugTot(m.verwijderdOp), taal)
  return (
    <li>
      <span>{noem(w, m)}</span>
      <span class="bij">
        {w.weg} {w.terugTot(tot ?? '')}
      </span>
      {vers && (
        <KnopFormulier action={`${wegVan(m)}/terugkeer`} soort="stil">
          {w.terughalen}
          <span class="onzichtbaar">: {noem(w, m)}</span>
        </KnopFormulier>
      )}
    </li>
  )
}
