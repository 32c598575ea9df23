// Three quiet pages: on the way to the organisation, back from it, and that it did not work (always the same bytes).
import type { Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { werkaccountWoorden } from './werkaccount-woorden.ts'

const woorden = (c: Verzoek) => werkaccountWoorden(c.get('bezoeker').taal)

/** On the way. Not a redirect of the form: the policy that forms stay on our own site would stop it; the page moves on by itself. */
export function toonWeg(c: Verzoek, adres: string): Response {
  const w = woorden(c).weg
  c.header('refresh', `0; url=${adres}`)
  return toon(
    c,
    { titel: w.titel, kaal: true },
    <>
      <p>{w.uitleg}</p>
      <p>
        <Knop href={adres}>{w.ga}</Knop>
      </p>
    </>,
  )
}

/** What the provider may send along; nothing else is passed on. */
export const TERUGVELDEN = ['code', 'state', 'iss', 'error'] as const
export const LANGST = 4_000

/** Back: a GET changes nothing, so a form of our own says it again, by itself where there is JavaScript. */
export function toonTerug(c: Verzoek, velden: Record<string, string>): Response {
  const w = woorden(c).terug
  return toon(
    c,
    { titel: w.titel, kaal: true, modules: [c.get('poorten').assets.modules.verder as string] },
    <>
      <p>{w.uitleg}</p>
      <Formulier action="/inloggen/werkaccount/terug" verborgen={velden}>
        <Knoppen>
          <Knop>{w.verder}</Knop>
        </Knoppen>
      </Formulier>
    </>,
  )
}

/** Whatever was wrong: one page, without a reason that would help who tries. */
export function toonMis(c: Verzoek): Response {
  const w = woorden(c).mis
  return toon(
    c,
    { titel: w.titel, kaal: true, fout: true, status: 422 },
    <>
      <p>{w.uitleg}</p>
      <p>
        <Knop soort="tweede" href="/inloggen">
          {w.opnieuw}
        </Knop>
      </p>
    </>,
  )
}
