// The three screens of registration, one question each.
import { Formulier, Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { Qr } from '../../ui/qr.tsx'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { appAdres, type Eenmalig, toonGeheim } from './eenmalig.ts'
import { PasskeyKnop } from './passkey-knop.tsx'
import type { NieuweWachtzin } from './wachtzin.ts'
import { NieuweWachtzinVelden } from './wachtzin-velden.tsx'
import type { WerkaccountWoorden } from './werkaccount-woorden.ts'
import type { Woorden } from './woorden.ts'

/** `werk` only for who works here, in a practice with a provider. */
export function MiddelPagina({
  w,
  werk,
  mis,
}: {
  w: Woorden
  werk: WerkaccountWoorden | null
  mis: boolean
}) {
  return (
    <>
      <p>{w.middel.uitleg}</p>
      <Melding>{w.middel.letOp}</Melding>
      <PasskeyKnop
        doel="maak"
        action="/registreren/passkey"
        uitdaging="/registreren/uitdaging"
        knop={w.middel.maak}
        zonder={w.middel.zonderScript}
        fout={w.middel.mis}
        mis={mis}
      />
      <p>
        <a class="knop tweede" href="/registreren/code">
          {w.middel.anders}
        </a>
      </p>
      <p class="zacht">{w.middel.andersUitleg}</p>
      {werk && (
        <>
          <KnopFormulier action="/registreren/werkaccount" soort="tweede">
            {werk.registreer}
          </KnopFormulier>
          <p class="zacht">{werk.registreerUitleg}</p>
        </>
      )}
    </>
  )
}

export function CodePagina(props: { w: Woorden; naam: string; eenmalig: Eenmalig; mis: boolean }) {
  const w = props.w.code
  const { geheim, nummer } = props.eenmalig
  const fout = props.mis ? w.mis : undefined
  return (
    <Formulier action="/registreren/code">
      <section class="kaart">
        <h2>{w.nummer}</h2>
        <p>{w.nummerUitleg}</p>
        <p class="groots">
          <span class="onzichtbaar">{props.w.code.jouwNummer}: </span>
          {nummer.slice(0, 4)} {nummer.slice(4)}
        </p>
      </section>
      <section class="kaart">
        <h2>{w.app}</h2>
        <p>{w.appUitleg}</p>
        <Qr tekst={appAdres(props.naam, geheim)} titel={w.vierkant} />
        <p>
          {w.letters}:
          <br />
          <code>{toonGeheim(geheim)}</code>
        </p>
      </section>
      <section class="kaart">
        <h2>{w.bevestig}</h2>
        <Tekstveld
          naam="cijfers"
          label={w.veld}
          fout={fout}
          toetsen="numeric"
          aanvullen="one-time-code"
          smal
        />
        <Knoppen>
          <Knop>{w.verder}</Knop>
        </Knoppen>
      </section>
    </Formulier>
  )
}

export function WachtzinPagina(props: { w: Woorden; redenen: (NieuweWachtzin & { ok: false })['redenen'] }) {
  const w = props.w.wachtzin
  return (
    <>
      <p>{w.uitleg}</p>
      <p>{w.tip}</p>
      <Melding>{w.geenMail}</Melding>
      <NieuweWachtzinVelden w={w} action="/registreren/wachtzin" redenen={props.redenen} />
    </>
  )
}
