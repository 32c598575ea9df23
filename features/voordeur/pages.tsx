// The first page of somebody with a racing heart: what this is in two sentences, and one next step.
import type { PraktijkNaam } from '../../http/omgeving.ts'
import { Kaart, Lijst, Stappen } from '../../ui/blokken.tsx'
import { CrisisNummers } from '../../ui/crisisnummers.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; praktijk: PraktijkNaam; links: { href: string; titel: string }[] }

/** One call to act, how it goes in three steps, the texts to read in peace, and who to call now. */
export function Begin({ w, praktijk, links }: Props) {
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      {praktijk.opgezet ? (
        <Knoppen>
          <Knop href="/aanmelden">{w.aanmelden}</Knop>
          <Knop soort="stil" href="/voor-wie">
            {w.voorWie}
          </Knop>
        </Knoppen>
      ) : (
        <p>{w.nogNietOpen}</p>
      )}
      {praktijk.telefoon && (
        <p>
          {w.bellen} <a href={`tel:${praktijk.telefoon.replace(/[^+\d]/g, '')}`}>{praktijk.telefoon}</a>
        </p>
      )}
      {praktijk.wachttijd && <p>{w.wachttijd(praktijk.wachttijd)}</p>}
      <Kaart kop={w.hoe}>
        <Stappen stappen={w.stappen} />
      </Kaart>
      <Kaart kop={w.bericht}>
        <p>{w.berichtUitleg}</p>
        <Knoppen>
          <Knop soort="tweede" href="/berichthulp">
            {w.berichtKnop}
          </Knop>
          <Knop soort="stil" href="/overleg-nodig">
            {w.overlegKnop}
          </Knop>
        </Knoppen>
      </Kaart>
      <Kaart kop={w.meer}>
        <Lijst regels={links.map(({ href, titel }) => ({ tekst: titel, href }))} />
      </Kaart>
      <Kaart kop={w.nuIemand}>
        <CrisisNummers />
      </Kaart>
    </>
  )
}
