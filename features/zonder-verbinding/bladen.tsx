// Two pages: getting this device ready, told plainly; and the page that stands in where there is no connection.
import { Kaart } from '../../ui/blokken.tsx'
import { formatTijd } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { VanVandaag } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; gesprekken: readonly VanVandaag[]; werker: string }

/** The parts with `data-stand` are shown by the client module, one at a time (client/klaarzetten.ts). */
export function Klaarzetten({ w, taal, gesprekken, werker }: Props) {
  return (
    <div data-klaarzetten={werker}>
      <p class="inleiding">{w.inleiding}</p>
      <Kaart kop={w.watMee}>
        <p>{gesprekken.length > 0 ? w.vandaag : w.geenGesprekken}</p>
        <ul class="lijst">
          {[
            { href: '/agenda', tekst: w.agenda },
            { href: '/trajecten', tekst: w.lijst },
            ...gesprekken.map(g => ({
              href: `/trajecten/${g.traject}/gesprekken/${g.id}`,
              tekst: w.om(formatTijd(g.begint, taal), g.naam),
            })),
          ].map(regel => (
            <li key={regel.href}>
              <a href={regel.href} data-neem-mee>
                {regel.tekst}
              </a>
            </li>
          ))}
        </ul>
        <p data-zonder-script>{w.zonderScript}</p>
        <div data-stand="geen" hidden>
          <Doe wat="maak">{w.klaarzetten}</Doe>
        </div>
        <div data-stand="zwak" hidden>
          <h3>{w.zwakKop}</h3>
          <p>{w.zwak}</p>
          <Doe wat="toch">{w.toch}</Doe>
        </div>
        <div data-stand="klaar" hidden>
          <div class="knoppen">
            <Doe wat="bijwerken">{w.bijwerken}</Doe>
            <Doe wat="wis" stil>
              {w.wissen}
            </Doe>
          </div>
        </div>
        <p
          role="status"
          data-uitslag
          data-gelukt={w.gelukt}
          data-mislukt={w.mislukt}
          data-gewist={w.gewist}
        />
      </Kaart>
      <Kaart kop={w.hoeVeilig}>
        <p>{w.verzegeld}</p>
        <p data-slot="passkey">{w.metPasskey}</p>
        <p data-slot="browser" hidden>
          {w.inBrowser}
        </p>
      </Kaart>
    </div>
  )
}

function Doe(props: { wat: string; stil?: boolean; children: string }) {
  return (
    <button class={props.stil ? 'knop stil' : 'knop'} type="button" data-doe={props.wat}>
      {props.children}
    </button>
  )
}

/** Says what it is until the client module has looked what was taken along (client/los.ts). */
export function Los({ w }: { w: Woorden }) {
  return (
    <div data-los>
      <p>{w.niets}</p>
    </div>
  )
}
