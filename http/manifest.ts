// What a device keeps when somebody puts the site on a home screen: the neutral name and icon, and nothing else.
import { BLAD, PAPIER } from '../ui/vensterkleur.ts'
import type { App } from './omgeving.ts'

/** Where the manifest stands; every page points to it. */
export const MANIFEST = '/site.webmanifest'

export function manifestRoutes(app: App): void {
  // The same for everybody (D1): a browser asks for it without cookies.
  app.get(MANIFEST, c => {
    const { neutraleNaam, icoon } = c.get('praktijk')
    const { svg, klein, groot } = c.get('poorten').assets.iconen[icoon]
    // A phone cuts the picture to its own shape: what is drawn stands well within the circle that always stays (ui/iconen).
    const png = (src: string, side: number) =>
      (['any', 'maskable'] as const).map(purpose => ({
        src,
        sizes: `${side}x${side}`,
        type: 'image/png',
        purpose,
      }))
    return c.body(
      JSON.stringify({
        name: neutraleNaam,
        short_name: neutraleNaam,
        // Asked for without cookies, so in one language for everybody; the name is the practice's own.
        lang: 'nl',
        dir: 'ltr',
        // Never the public pages: those tell what this is. Who is signed in goes on to the own begin.
        id: '/inloggen',
        start_url: '/inloggen',
        scope: '/',
        // With a bar to go back, and in Safari a plain tab: wherever it opens, quick exit leaves as it does in a tab (0022).
        display: 'minimal-ui',
        background_color: BLAD,
        // A manifest knows one colour; by night each page says its own (ui/pagina.tsx).
        theme_color: PAPIER.dag,
        icons: [
          { src: svg, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          ...png(klein, 192),
          ...png(groot, 512),
        ],
      }),
      200,
      { 'content-type': 'application/manifest+json' },
    )
  })
}
