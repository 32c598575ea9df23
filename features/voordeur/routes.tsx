// The front door (V1, V4): what PSO is and is not, help in danger, how things stay apart. No account, nothing stored.
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type TekstSleutel, tekst } from '../../inhoud/lees.ts'
import { CrisisNummers } from '../../ui/crisisnummers.tsx'
import { Motief } from '../../ui/motief.tsx'
import { Tekstblok } from '../../ui/tekst.tsx'
import { gescheidenRoutes } from './gescheiden-routes.tsx'
import { Begin } from './pages.tsx'
import { securityRoutes } from './security-txt.ts'
import { en, nl } from './woorden.ts'

const teksten: Record<string, TekstSleutel> = {
  '/wat-is-pso': 'openbaar/wat-is-pso',
  '/voor-wie': 'openbaar/voor-wie',
  '/hoe-het-gaat': 'openbaar/hoe-het-gaat',
  '/kosten': 'openbaar/kosten',
  '/jouw-gegevens': 'openbaar/jouw-gegevens',
  '/meten': 'openbaar/meten-niet-beloven',
  '/contact': 'openbaar/contact',
  '/zo-blijft-dit-gescheiden': 'openbaar/zo-blijft-dit-gescheiden',
}

export function voordeur(app: App): void {
  app.get('/', c => {
    const { wie, taal } = c.get('bezoeker')
    if (wie?.soort === 'vol' || wie?.soort === 'afgedekt') return c.redirect(eerstePagina(wie), 303)
    const w = taal === 'en' ? en : nl
    const links = Object.entries(teksten).map(([href, sleutel]) => ({
      href,
      titel: tekst(sleutel, taal).titel,
    }))
    return toon(
      c,
      { titel: w.titel, boven: <Motief /> },
      <Begin w={w} praktijk={c.get('praktijk')} links={links} />,
    )
  })

  gescheidenRoutes(app)
  securityRoutes(app)
  for (const [pad, sleutel] of Object.entries(teksten).filter(
    ([pad]) => pad !== '/zo-blijft-dit-gescheiden',
  )) {
    app.get(pad, c => {
      const t = tekst(sleutel, c.get('bezoeker').taal)
      return toon(c, { titel: t.titel }, <Tekstblok tekst={t} />)
    })
  }

  app.get('/crisis', c => {
    const t = tekst('openbaar/crisis', c.get('bezoeker').taal)
    return toon(
      c,
      { titel: t.titel },
      <>
        <CrisisNummers />
        <Tekstblok tekst={t} />
      </>,
    )
  })
}

/** Where the day of somebody who is signed in begins. Who has no desk of their own here looks after the own sign-in. */
function eerstePagina(wie: { traject: string | null; rollen: readonly string[] }): string {
  if (wie.traject) return '/mijn'
  if (wie.rollen.includes('specialist')) return '/trajecten'
  if (wie.rollen.includes('vertrouwensfunctionaris')) return '/noodtoegang'
  if (wie.rollen.includes('coordinator')) return '/aanmeldingen'
  return wie.rollen.includes('beheerder') ? '/beheer' : '/toegang'
}
