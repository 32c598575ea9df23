// What makes the page work offline: the worker of the browser with the list of what it may keep, and a neutral page to keep.
import { geefBestand } from '../../http/bestand.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { geefWerker } from '../../http/werker.ts'
import { NietGevonden } from '../../muur/deur.ts'
import type { Assets } from '../../ui/assets.ts'
import type { Taal } from '../../ui/woorden.ts'
import { leeg } from './invoer.ts'
import { BerichthulpPagina, type Bronnen } from './pagina.tsx'
import { woordenVan } from './zinnen.ts'

const WERKER = '/berichthulp/werker.js'
const LOS = '/berichthulp/los'
// The reader stands beside the page: a browser looks for what it kept by the address of a worker, not of its page.
const LEZER = '/berichthulp/lezer.js'

const taalVan = (c: Verzoek): Taal => (c.req.query('taal') === 'en' ? 'en' : 'nl')

/** Where the living page finds its parts. The engine and the weights are asked for by no other page. */
export function bronnenVan(c: Verzoek): Bronnen & { modules: string[] } {
  const { modules } = c.get('poorten').assets
  return {
    modules: [modules.berichthulp as string],
    lezer: lezerAdres(modules),
    model: modules.model as string,
    werker: `${WERKER}?taal=${c.get('bezoeker').taal}`,
  }
}

export function werkerRoutes(app: App): void {
  // Nobody's page: no name, no navigation, the same for everybody who asks in this language.
  app.get(LOS, c => {
    const taal = taalVan(c)
    c.set('bezoeker', { geheim: null, wie: null, taal })
    c.set('werkers', true)
    const w = woordenVan(taal)
    const bronnen = bronnenVan(c)
    return toon(
      c,
      { titel: w.titel, kaal: true, modules: bronnen.modules, boven: <p class="zacht">{w.los}</p> },
      <BerichthulpPagina w={w} pad="/berichthulp" invoer={leeg} antwoord={null} bronnen={bronnen} />,
    )
  })

  app.get(LEZER, c => {
    const { files, modules } = c.get('poorten').assets
    const file = files.get(modules.lezer as string)
    if (!file) throw new NietGevonden()
    return geefBestand(c, file, `${LEZER}?v=${c.req.query('v')}` === lezerAdres(modules))
  })

  app.get(WERKER, c => {
    const los = `${LOS}?taal=${taalVan(c)}`
    const files = [...vasteDelen(c.get('poorten').assets), los]
    return geefWerker(c, { soort: 'vast', files, los: { '*': los } })
  })
}

const lezerAdres = (modules: Assets['modules']) =>
  `${LEZER}?v=${/[0-9a-f]{10}(?=\.js$)/.exec(modules.lezer ?? '')?.[0] ?? ''}`

/** The files of the page: the only things that may stay on a device. */
function vasteDelen({ css, js, icon, modules }: Assets): string[] {
  return [css, js, icon, modules.berichthulp, lezerAdres(modules), modules.model].filter(f => f !== undefined)
}
