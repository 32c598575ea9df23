// The exercises (O3): to read in the own room, open to anybody, and offline after the first opening. No traject is touched.
import { eist } from '../../http/bezoeker.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { geefWerker } from '../../http/werker.ts'
import * as inhoud from '../../inhoud/oefeningen.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { OefeningBlad, OefeningenLijst } from './bladen.tsx'
import { EIGEN, OPEN, WERKER } from './paden.ts'
import { woorden } from './woorden.ts'

export function oefeningen(app: App): void {
  app.get(EIGEN, eist('ouder'), c => toonLijst(c, eigen(c)))
  app.get(`${EIGEN}/:naam`, eist('ouder'), c => toonOefening(c, eigen(c)))
  app.get(WERKER, geefLijst)
  app.get(OPEN, c => toonLijst(c, open(c)))
  app.get(`${OPEN}/:naam`, c => toonOefening(c, open(c)))
}

/** Where the reader came in: under which address the exercises stand, and whether the page may be kept. */
type Deur = { pad: string; werker?: string; kaal?: boolean }

function eigen(c: Verzoek): Deur {
  // General texts, nothing of the dossier: which of them somebody reads is nobody's business, so no line says so.
  c.set('buitenHetLog', true)
  const { taal, wie } = c.get('bezoeker')
  // On a device of more people nothing stays.
  if (wie?.gedeeld) return { pad: EIGEN }
  c.set('werkers', true)
  return { pad: EIGEN, werker: `${WERKER}?taal=${taal}` }
}

function open(c: Verzoek): Deur {
  const taal = c.req.query('taal')
  if (taal === undefined) return { pad: OPEN }
  // To keep on a device: no name, no navigation, the same for everybody who asks in this language.
  c.set('bezoeker', { geheim: null, wie: null, taal: taal === 'en' ? 'en' : 'nl' })
  return { pad: EIGEN, kaal: true }
}

const modulesVan = (c: Verzoek, { werker }: Deur) =>
  werker ? [c.get('poorten').assets.modules.oefeningen as string] : []

function toonLijst(c: Verzoek, deur: Deur): Response {
  const w = woorden(c.get('bezoeker').taal)
  return toon(
    c,
    { titel: w.titel, kaal: deur.kaal ?? false, modules: modulesVan(c, deur) },
    <OefeningenLijst pad={deur.pad} werker={deur.werker} />,
  )
}

function toonOefening(c: Verzoek, deur: Deur): Response {
  const { taal } = c.get('bezoeker')
  const gevonden = inhoud.oefening(c.req.param('naam') ?? '', taal)
  if (!gevonden) throw new NietGevonden()
  return toon(
    c,
    {
      titel: gevonden.titel,
      terug: { href: deur.pad, tekst: woorden(taal).alle },
      kaal: deur.kaal ?? false,
      modules: modulesVan(c, deur),
    },
    <OefeningBlad oefening={gevonden} werker={deur.werker} />,
  )
}

/** The worker, with every exercise in this language: one that was opened brings all. */
function geefLijst(c: Verzoek): Response {
  const taal = c.req.query('taal') === 'en' ? 'en' : 'nl'
  const { css, js, icon } = c.get('poorten').assets
  const alle = inhoud.oefeningen(taal)
  const los: Record<string, string> = { '*': `${OPEN}?taal=${taal}` }
  for (const { naam } of alle) los[`${EIGEN}/${naam}`] = `${OPEN}/${naam}?taal=${taal}`
  const files = [css, js, icon, ...Object.values(los)]
  return geefWerker(c, { soort: 'oefening', files, los, woorden: JSON.stringify(alle) })
}
