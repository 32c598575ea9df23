// Shows a page: puts the words of a feature into the document that fits this visitor.
import { createHmac } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import { Melding } from '../ui/meldingen.tsx'
import { Pagina, type PaginaProps, type Wegwijzer } from '../ui/pagina.tsx'
import { renderPagina } from '../ui/render.ts'
import { vulTerug } from '../ui/terug-invullen.ts'
import { MANIFEST } from './manifest.ts'
import type { Verzoek } from './omgeving.ts'
import { woorden } from './woorden.ts'

type Status = 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503

type Toon = Pick<PaginaProps, 'titel'> &
  Partial<Pick<PaginaProps, 'kop' | 'terug' | 'fout' | 'modules' | 'boven' | 'taalIn'>> & {
    /** Without navigation: sign-in, one question at a time. */
    kaal?: boolean
    status?: Status
  }

/** The answer with this page: layout, name and navigation follow from who is signed in. */
export function toon(c: Verzoek, wat: Toon, inhoud: ComponentChildren): Response {
  const { wie, taal } = c.get('bezoeker')
  const praktijk = c.get('praktijk')
  const binnen = wie?.soort === 'vol' ? wie : null
  const soort = binnen ? (binnen.traject ? 'ouder' : 'staf') : 'openbaar'
  const { kaal, status, ...props } = wat
  const { assets } = c.get('poorten')
  const koffer =
    binnen?.rollen.includes('specialist') && !binnen.traject ? kofferVan(c, binnen.persoon) : undefined
  const modules = [...(props.modules ?? []), ...(koffer ? [assets.modules.koffer as string] : [])]
  const icoon = assets.iconen[praktijk.icoon]
  const pagina = (boven: ComponentChildren) =>
    renderPagina(
      <Pagina
        {...props}
        boven={boven}
        modules={modules}
        koffer={koffer}
        traject={koffer && trajectVan(c.req.path, status)}
        taal={taal}
        // Without navigation staff has the quiet page of everybody: their layout keeps a column for it.
        soort={kaal && soort === 'staf' ? 'openbaar' : soort}
        naam={soort === 'ouder' || kaal ? praktijk.neutraleNaam : praktijk.naam}
        navigatie={kaal ? [] : navigatie(c)}
        afmelden={binnen !== null}
        assets={{ ...assets, icon: icoon.svg }}
        beginscherm={{ naam: praktijk.neutraleNaam, icoon: icoon.klein, manifest: MANIFEST }}
        pad={c.req.method === 'GET' && status === undefined ? c.req.path : undefined}
      >
        {inhoud}
      </Pagina>,
    )
  return c.html(metGetypt(c, pagina, props.boven) ?? pagina(props.boven), status ?? 200)
}

/** A name for this person that only this practice can make, and that tells nothing: whose koffer lies in a browser. */
function kofferVan(c: Verzoek, persoon: string): string {
  return createHmac('sha256', c.get('poorten').persoonssleutel)
    .update(`koffer ${persoon}`)
    .digest('hex')
    .slice(0, 20)
}

/** The traject that a page of a specialist is in. An error says nothing of an address: it is the same for every one. */
const trajectVan = (path: string, status: Status = 200): string | undefined =>
  [200, 409, 422].includes(status) ? /^\/trajecten\/([0-9a-f-]{36})(?=\/|$)/.exec(path)?.[1] : undefined

/** The page with what somebody typed before the passphrase came in between (getypt.ts): in its form, or else to take over. */
function metGetypt(c: Verzoek, pagina: (boven: ComponentChildren) => string, boven: ComponentChildren) {
  const getypt = c.env?.getypt
  if (!getypt) return null
  const w = woorden(c.get('bezoeker').taal).getypt
  const filled = vulTerug(
    pagina(
      <Melding soort="let-op" kop={w.kop}>
        <p>{w.terug}</p>
      </Melding>,
    ),
    getypt,
  )
  getypt.gelukt = filled !== null
  const texts = Object.values(getypt.velden)
    .flat()
    .filter(text => /\s/.test(text.trim()))
  if (filled !== null || texts.length === 0) return filled
  return pagina(
    <>
      <Melding soort="let-op" kop={w.kop}>
        <p>{w.weg}</p>
        {texts.map((text, i) => (
          <p key={i} class="letterlijk">
            {text}
          </p>
        ))}
      </Melding>
      {boven}
    </>,
  )
}

function navigatie(c: Verzoek): Wegwijzer[] {
  const { wie, taal } = c.get('bezoeker')
  const w = woorden(taal).nav
  const links: [string, string][] =
    wie?.soort !== 'vol'
      ? [
          ['/', w.watIsPso],
          ['/aanmelden', w.aanmelden],
          ['/inloggen', w.inloggen],
        ]
      : wie.traject
        ? [
            ['/mijn', w.vandaag],
            ['/mijn/lijn', w.lijn],
            ['/mijn/berichthulp', w.berichthulp],
            ['/mijn/oefeningen', w.oefeningen],
            ['/mijn/verslag', w.verslag],
            ['/toegang', w.toegang],
          ]
        : [
            ...(wie.rollen.includes('specialist')
              ? ([
                  ['/trajecten', w.trajecten],
                  ['/agenda', w.agenda],
                  ['/tijd', w.tijd],
                  ['/themas', w.themas],
                ] as [string, string][])
              : []),
            ...(wie.rollen.includes('coordinator')
              ? ([
                  ['/aanmeldingen', w.aanmeldingen],
                  ['/verzoeken', w.verzoeken],
                  ['/praktijk', w.praktijk],
                ] as [string, string][])
              : []),
            ...(wie.rollen.includes('beheerder') && !wie.rollen.includes('coordinator')
              ? ([['/praktijk/gezondheid', w.gezondheid]] as [string, string][])
              : []),
            ...(wie.rollen.includes('vertrouwensfunctionaris')
              ? ([
                  ['/noodtoegang', w.noodtoegang],
                  ['/nachtwacht', w.nachtwacht],
                  ['/bewaren', w.bewaren],
                ] as [string, string][])
              : []),
            ...(wie.rollen.includes('beheerder') ? ([['/beheer', w.beheer]] as [string, string][]) : []),
            ['/toegang', w.toegang],
          ]
  // The part of the site one is in: the longest address that begins the path.
  const here = links
    .map(([href]) => href)
    .filter(href => c.req.path === href || (href !== '/' && c.req.path.startsWith(`${href}/`)))
    .sort((a, b) => b.length - a.length)[0]
  return links.map(([href, label]) => ({ href, label, huidig: href === here }))
}
