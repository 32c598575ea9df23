// The whole html document: bar with "Snel weg", navigation of the role, main, footer with help numbers.
import type { ComponentChildren } from 'preact'
import { CrisisNummers } from './crisisnummers.tsx'
import { TaalContext } from './taal.ts'
import { Veiligheidskaart } from './veiligheidskaart.tsx'
import { PAPIER } from './vensterkleur.ts'
import { type Taal, type Woorden, woorden } from './woorden.ts'

/** Who the page is for: it decides the layout and where the name in the bar leads. */
export type Soort = 'openbaar' | 'ouder' | 'staf'

/** One entry of the navigation; `huidig` marks the page (or the part) where one is. */
export type Wegwijzer = { href: string; label: string; huidig?: boolean | undefined }

/** Addresses of the stylesheet, the client module and the icon, as `buildAssets` names them. */
export type PaginaAssets = { css: string; js: string; icon: string }

/** What stays on a device when somebody puts the site on its home screen. */
export type Beginscherm = { naam: string; icoon: string; manifest: string }

export type PaginaProps = {
  taal: Taal
  /** Title of the document and, unless `kop` is given, the h1. */
  titel: string
  soort: Soort
  /** Neutral name of the site: never a word that tells what it is. */
  naam: string
  navigatie?: readonly Wegwijzer[] | undefined
  /** Shows "Afmelden" (POST /afmelden). */
  afmelden?: boolean | undefined
  assets: PaginaAssets
  beginscherm?: Beginscherm | undefined
  /** Address of this page, so that the language switch comes back here. */
  pad?: string | undefined
  /** Name of a form on this page that changes the language itself (`ga`), so that nothing typed in it is lost. */
  taalIn?: string | undefined
  /** Another h1 than the title; `null` when the children bring their own. */
  kop?: ComponentChildren | null
  /** A link back above the h1. */
  terug?: { href: string; tekst: string } | undefined
  /** The form on this page came back with errors: the title says so first. */
  fout?: boolean | undefined
  /** More client modules for a page that is an instrument. */
  modules?: readonly string[] | undefined
  /** Who works here, as the koffer of this browser knows them: what was not sent yet is told on every page (decision 0023). */
  koffer?: string | undefined
  /** Above the h1: a confirmation or a notice. */
  boven?: ComponentChildren
  /** The id of the traject a specialist works in, as it stands in the address: its safety card stands right under the h1. */
  traject?: string | undefined
  children?: ComponentChildren
}

/** A complete page. Works without JavaScript; holds no inline style or script. */
export function Pagina(props: PaginaProps) {
  const w = woorden(props.taal)
  return (
    <TaalContext.Provider value={props.taal}>
      <html lang={props.taal} class={props.soort}>
        <Hoofd {...props} w={w} />
        <body>
          <a class="sla-over" href="#inhoud">
            {w.slaOver}
          </a>
          <Balk naam={props.naam} w={w} vraag={props.soort === 'staf'} />
          {props.navigatie && props.navigatie.length > 0 && <Navigatie wegen={props.navigatie} w={w} />}
          <main id="inhoud" tabIndex={-1}>
            {props.koffer && <div class="melding let-op" role="status" data-koffer={props.koffer} hidden />}
            {props.terug && (
              <a class="terug" href={props.terug.href}>
                {props.terug.tekst}
              </a>
            )}
            {props.boven}
            {props.kop !== null && <h1>{props.kop ?? props.titel}</h1>}
            {props.traject && <Veiligheidskaart traject={props.traject} />}
            {props.children}
          </main>
          <Voet {...props} w={w} />
        </body>
      </html>
    </TaalContext.Provider>
  )
}

function Hoofd(props: PaginaProps & { w: Woorden }) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${props.fout ? props.w.titelFout : ''}${props.titel} · ${props.naam}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={PAPIER.dag} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={PAPIER.nacht} media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      {props.soort !== 'openbaar' && <meta name="robots" content="noindex, nofollow" />}
      <link rel="icon" href={props.assets.icon} type="image/svg+xml" />
      {props.beginscherm && (
        <>
          <meta name="apple-mobile-web-app-title" content={props.beginscherm.naam} />
          <link rel="apple-touch-icon" href={props.beginscherm.icoon} />
          <link rel="manifest" href={props.beginscherm.manifest} />
        </>
      )}
      <link rel="stylesheet" href={props.assets.css} />
      {[props.assets.js, ...(props.modules ?? [])].map(src => (
        <script key={src} type="module" src={src} />
      ))}
    </head>
  )
}

function Balk(props: { naam: string; w: Woorden; vraag: boolean }) {
  return (
    <header class="balk">
      <a class="naam" href="/">
        {props.naam}
      </a>
      {/* Who works here is asked first when text would be lost; an ouder never is: then every second counts. */}
      <form method="post" action="/weg" data-weg data-vraag={props.vraag ? props.w.snelWegVraag : undefined}>
        <button class="knop tweede" type="submit">
          {props.w.snelWeg}
        </button>
      </form>
    </header>
  )
}

function Navigatie(props: { wegen: readonly Wegwijzer[]; w: Woorden }) {
  return (
    <nav class="wegwijzer" aria-label={props.w.navigatie}>
      <ul>
        {props.wegen.map(weg => (
          <li key={weg.href}>
            <a href={weg.href} aria-current={weg.huidig ? 'page' : undefined}>
              {weg.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Voet(props: PaginaProps & { w: Woorden }) {
  const andere: Taal = props.taal === 'nl' ? 'en' : 'nl'
  return (
    <footer class="voet">
      <div class="voet-rij">
        <div>
          <a href="tel:112">{props.w.crisis.gevaar}</a>
          <CrisisNummers uitklapbaar />
        </div>
        <div>
          {props.afmelden && (
            <form method="post" action="/afmelden">
              <button class="knop stil" type="submit">
                {props.w.afmelden}
              </button>
            </form>
          )}
          {props.taalIn ? (
            <button
              class="knop stil"
              type="submit"
              lang={andere}
              form={props.taalIn}
              name="ga"
              value={`taal-${andere}`}
            >
              {props.w.andereTaal}
            </button>
          ) : (
            <form method="post" action="/taal">
              <input type="hidden" name="taal" value={andere} />
              {props.pad !== undefined && <input type="hidden" name="terug" value={props.pad} />}
              <button class="knop stil" type="submit" lang={andere}>
                {props.w.andereTaal}
              </button>
            </form>
          )}
        </div>
      </div>
    </footer>
  )
}
