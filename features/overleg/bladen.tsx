// The pages of the guide: what is it about, one question, and the answer with samples, what may be left, and what it rests on.
import {
  antwoordenOp,
  type Onderwerp,
  onderwerpen,
  type Raad,
  type Vraagonderwerp,
} from '../../domein/overleg.ts'
import type { Tekst } from '../../inhoud/lees.ts'
import { Details, Lijst } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { Tekstblok } from '../../ui/tekst.tsx'
import { padNaar } from './paden.ts'
import { knipVoorbeelden } from './voorbeelden.ts'
import type { Woorden } from './woorden.ts'

/** The first question: the topics. */
export function Begin({ w, tekst }: { w: Woorden; tekst: Tekst }) {
  return (
    <div class="overleg">
      <Tekstblok tekst={tekst} />
      <h2>{w.onderwerp}</h2>
      <Lijst
        regels={onderwerpen.map(onderwerp => {
          const [woord, bij] = w.onderwerpen[onderwerp]
          return { tekst: woord, href: padNaar(onderwerp), bij }
        })}
      />
      <Voorbehoud w={w} />
    </div>
  )
}

/** One question of a topic: its answers are plain links, to an advice or to another topic. */
export function Vraag({
  w,
  onderwerp,
  tekst,
}: {
  w: Woorden
  onderwerp: Vraagonderwerp
  tekst?: Tekst | undefined
}) {
  const { antwoorden } = w.vragen[onderwerp]
  return (
    <div class="overleg">
      {tekst && (
        <>
          <Tekstblok tekst={tekst} />
          <h2>{w.vragen[onderwerp].vraag}</h2>
        </>
      )}
      <Lijst
        regels={antwoordenOp(onderwerp).map(({ antwoord, verder }) => ({
          tekst: (antwoorden as Record<string, string>)[antwoord],
          href: verder ? padNaar(verder) : padNaar(onderwerp, antwoord),
        }))}
      />
      <Voorbehoud w={w} />
    </div>
  )
}

/** The advice under its answer, which is the heading: for which case it is, then the rest. `hulp`: where the Berichthulp of this reader stands. */
export function RaadBlad({ w, raad, tekst, hulp }: { w: Woorden; raad: Raad; tekst: Tekst; hulp: string }) {
  let nummer = 0
  return (
    <div class="overleg">
      <p class="inleiding">{tekst.titel}.</p>
      {knipVoorbeelden(tekst.html).map((stuk, i) =>
        'html' in stuk ? (
          <Tekstblok key={i} tekst={stuk} />
        ) : (
          <Voorbeeld key={i} w={w} hulp={hulp} nummer={++nummer} tekst={stuk.voorbeeld} />
        ),
      )}
      <Details kop={w.bronnen}>
        <ul>
          {raad.bronnen.map(bron => (
            <li key={bron}>{w.bron[bron]}</li>
          ))}
        </ul>
        {raad.bronnen.some(bron => bron.startsWith('bw-')) && (
          <p>
            <a class="heel-doel" href="https://wetten.overheid.nl/BWBR0002656">
              {w.wet}
            </a>
          </p>
        )}
      </Details>
      <Voorbehoud w={w} />
    </div>
  )
}

/** A sample message, and a plain form that takes it to the Berichthulp. */
function Voorbeeld(props: { w: Woorden; hulp: string; nummer: number; tekst: string }) {
  const { w, hulp, nummer, tekst } = props
  return (
    <figure class="voorbeeld">
      <blockquote>{tekst}</blockquote>
      <form class="geen-druk" method="post" action={hulp}>
        <input type="hidden" name="richting" value="uit" />
        <input type="hidden" name="tekst" value={tekst} />
        <Knop soort="stil">
          {w.pasAan}
          <span class="onzichtbaar"> ({w.voorbeeldNaam(nummer)})</span>
        </Knop>
      </form>
    </figure>
  )
}

/** On every page: a ban, fear, and what this is not. */
function Voorbehoud({ w }: { w: Woorden }) {
  return (
    <div class="zacht klein voorbehoud">
      <p>{w.verbod}</p>
      <p>
        {w.bang} <a href="tel:08002000">0800-2000</a>. {w.veiligThuis}
      </p>
      <p>{w.uitleg}</p>
    </div>
  )
}

/** The title of a page that only asks. */
export const vraagVan = (w: Woorden, onderwerp: Onderwerp): string =>
  onderwerp === 'nood' ? w.onderwerpen.nood[0] : w.vragen[onderwerp].vraag
