// A message that came in: first what it asks and says, by when, and whether it needs an answer; the sharp parts folded away.

import { antwoordSkelet } from '../../berichthulp/kern/antwoord.ts'
import type { GezagTopic, KernItem, Voorspelling } from '../../berichthulp/soorten.ts'
import { nl } from '../../berichthulp/zinnen.ts'
import { vouw } from './kies.ts'
import type { UitkomstProps } from './uitkomst.tsx'

const groepen = [
  ['request', 'vraag'],
  ['decision', 'besluit'],
  ['information', 'informatie'],
] as const

/** The kernel. With a reason for the safety card nothing is folded: the message stands there as it came. */
export function Binnen(props: UitkomstProps) {
  const { w, z, antwoord, invoer } = props
  const kern = antwoord.kernel
  if (!kern) return null
  const scherp = vouw(antwoord)
  const wanneer = [...new Map(kern.when.map(m => [`${m.role} ${m.text}`, m])).values()]
  return (
    <>
      {antwoord.safety && <Letterlijk kop={w.binnen.terug} tekst={invoer.tekst} />}
      {groepen.map(([type, naam]) => (
        <Groep key={type} kop={z.binnen[naam]} items={kern.items.filter(i => i.type === type)} />
      ))}
      {wanneer.length > 0 && (
        <section class="kern">
          <h3>{z.binnen.wanneer}</h3>
          <ul>
            {wanneer.map((m, i) => (
              <li key={i}>
                {m.role === 'deadline' && <span class="zacht">{z.binnen.voor}: </span>}
                {m.role === 'deadline' ? m.text.replace(/^(voor|vóór|uiterlijk) /i, '') : m.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="kern">
        <h3>{w.binnen.antwoord}</h3>
        <p>{zegAntwoord(kern, scherp.length > 0, z)}</p>
        {kern.gezag && kern.gezag.length > 0 && <Gezag {...props} topics={kern.gezag} />}
        {kern.needs_answer && !antwoord.safety && <Skelet {...props} kern={kern} />}
      </section>
      {scherp.length > 0 && (
        <details>
          <summary>{z.binnen.ingeklapt}</summary>
          <ul class="letterlijk scherp">
            {scherp.map(s => (
              <li key={s.start}>{invoer.tekst.slice(s.start, s.end)}</li>
            ))}
          </ul>
        </details>
      )}
      {!antwoord.safety && (
        <details>
          <summary>{w.binnen.hele}</summary>
          <p class="letterlijk">{invoer.tekst}</p>
        </details>
      )}
    </>
  )
}

type Kern = NonNullable<Voorspelling['kernel']>

function zegAntwoord(kern: Kern, scherp: boolean, z: UitkomstProps['z']): string {
  if (kern.needs_answer) {
    const gevraagd = kern.items.some(i => i.type === 'request') || kern.when.some(m => m.role === 'deadline')
    return gevraagd ? z.binnen.antwoordNodig : z.binnen.besluitNodig
  }
  return scherp && kern.items.length === 0 ? z.binnen.alleenScherp : z.binnen.geenAntwoord
}

function Letterlijk({ kop, tekst }: { kop: string; tekst: string }) {
  return (
    <section class="kern">
      <h3>{kop}</h3>
      <p class="letterlijk">{tekst}</p>
    </section>
  )
}

function Groep({ kop, items }: { kop: string; items: readonly KernItem[] }) {
  if (items.length === 0) return null
  return (
    <section class="kern">
      <h3>{kop}</h3>
      <ul>
        {items.map(i => (
          <li key={i.start}>{i.text}</li>
        ))}
      </ul>
    </section>
  )
}

function Gezag({ z, w, gids, topics }: UitkomstProps & { topics: readonly GezagTopic[] }) {
  return (
    <div class="melding">
      {topics.map(topic => (
        <p key={topic}>{z.gezag[topic]}</p>
      ))}
      <p>
        <a class="heel-doel" href={gids}>
          {w.binnen.gids}
        </a>
      </p>
    </div>
  )
}

/** A start for an answer, to fill in; never a sent one. It is in Dutch, as the message is; another page says what it means. */
function Skelet({ w, z, kern, knop }: UitkomstProps & { kern: Kern }) {
  const regels = kern.skeleton ?? []
  if (regels.length === 0) return null
  const gezag = (kern.gezag ?? []).length > 0
  const vertaald = z === nl ? [] : antwoordSkelet(kern.items, kern.when, { gezag, zinnen: z })
  const tekst = regels.join('\n')
  return (
    <div class="voorstel">
      <h3>{w.binnen.skelet}</h3>
      <blockquote class="letterlijk" lang="nl">
        {tekst}
      </blockquote>
      {vertaald.length > 0 && (
        <p class="letterlijk zacht klein">{`${w.binnen.skeletVertaald}\n${vertaald.join('\n')}`}</p>
      )}
      <p class="zacht klein">{w.binnen.skeletUitleg}</p>
      <div class="knoppen">{knop({ doe: 'schrijf', tekst }, w.binnen.schrijf, 'tweede')}</div>
    </div>
  )
}
