// Blocks that order a page: section, list of things to do, steps, details, facts, table.
import type { ComponentChildren } from 'preact'
import { useWoorden } from './taal.ts'

/** A section under a hairline with its own heading and perhaps one link beside it. */
export function Kaart(props: {
  kop: ComponentChildren
  id?: string | undefined
  actie?: { href: string; tekst: string } | undefined
  children?: ComponentChildren
}) {
  return (
    <section class="kaart" id={props.id}>
      <div class="kaart-kop">
        <h2>{props.kop}</h2>
        {props.actie && <a href={props.actie.href}>{props.actie.tekst}</a>}
      </div>
      {props.children}
    </section>
  )
}

/** One thing in a list: what, where it leads, a word beside it, when. `nu` draws the eye, once. */
export type LijstRegel = {
  tekst: ComponentChildren
  href?: string | undefined
  bij?: ComponentChildren
  wanneer?: ComponentChildren
  nu?: boolean | undefined
}

/** A list of things to do or to open. */
export function Lijst(props: { regels: readonly LijstRegel[] }) {
  return (
    <ul class="lijst">
      {props.regels.map((regel, index) => (
        <li key={regel.href ?? index} class={regel.nu ? 'nu' : undefined}>
          {regel.href === undefined ? <span>{regel.tekst}</span> : <a href={regel.href}>{regel.tekst}</a>}
          {regel.wanneer && <span class="wanneer">{regel.wanneer}</span>}
          {regel.bij && <span class="bij">{regel.bij}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Steps in their order, with where one is; the state is also said in words. */
export function Stappen(props: {
  stappen: readonly {
    kop: ComponentChildren
    tekst?: ComponentChildren
    staat?: 'klaar' | 'nu' | undefined
  }[]
}) {
  const w = useWoorden()
  return (
    <ol class="stappen">
      {props.stappen.map((stap, index) => (
        <li
          key={index}
          class={stap.staat === 'klaar' ? 'klaar' : undefined}
          aria-current={stap.staat === 'nu' ? 'step' : undefined}
        >
          <b>{stap.kop}</b>
          {stap.staat === 'klaar' && <span class="onzichtbaar"> ({w.klaar})</span>}
          {stap.tekst && <p>{stap.tekst}</p>}
        </li>
      ))}
    </ol>
  )
}

/** More for who wants it, folded away. */
export function Details(props: { kop: ComponentChildren; open?: boolean; children: ComponentChildren }) {
  return (
    <details open={props.open}>
      <summary>{props.kop}</summary>
      <div>{props.children}</div>
    </details>
  )
}

/** Facts as term and value. */
export function Gegevens(props: {
  regels: readonly { term: ComponentChildren; waarde: ComponentChildren }[]
}) {
  return (
    <dl class="gegevens">
      {props.regels.map((regel, index) => (
        <div key={index}>
          <dt>{regel.term}</dt>
          <dd>{regel.waarde}</dd>
        </div>
      ))}
    </dl>
  )
}
