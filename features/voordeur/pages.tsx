// The first page of somebody with a racing heart: what this is in two sentences, and one next step.
import type { PraktijkNaam } from '../../http/omgeving.ts'
import { type Taal, tekst } from '../../inhoud/lees.ts'
import { Motief } from '../../ui/motief.tsx'
import { Tekstblok } from '../../ui/tekst.tsx'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; praktijk: PraktijkNaam; taal: Taal; links: { href: string; titel: string }[] }

/** Shows one call to act, then the text of "Wat is PSO", then the way to the other texts. */
export function Begin({ w, praktijk, taal, links }: Props) {
  const wat = tekst('openbaar/wat-is-pso', taal)
  return (
    <>
      <Motief sier />
      <h1>{w.titel}</h1>
      <p class="inleiding">{w.inleiding}</p>
      {praktijk.opgezet ? (
        <p>
          <a class="knop eerste" href="/aanmelden">
            {w.aanmelden}
          </a>
        </p>
      ) : (
        <p>{w.nogNietOpen}</p>
      )}
      {praktijk.telefoon && <p>{w.bellen(praktijk.telefoon)}</p>}
      {praktijk.wachttijd && <p>{w.wachttijd(praktijk.wachttijd)}</p>}
      <h2>{wat.titel}</h2>
      <Tekstblok tekst={wat} />
      <h2>{w.meer}</h2>
      <ul>
        {links.slice(1).map(link => (
          <li key={link.href}>
            <a href={link.href}>{link.titel}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
