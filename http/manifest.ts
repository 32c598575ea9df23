// What a device keeps when somebody puts the site on a home screen: the neutral name and icon, and nothing else.
import type { App } from './omgeving.ts'

/** Where the manifest stands; every page points to it. */
export const MANIFEST = '/site.webmanifest'

export function manifestRoutes(app: App): void {
  // The same for everybody (D1): a browser asks for it without cookies.
  app.get(MANIFEST, c => {
    const { neutraleNaam, icoon } = c.get('praktijk')
    const { svg, klein, groot } = c.get('poorten').assets.iconen[icoon]
    const png = (src: string, side: number) => ({ src, sizes: `${side}x${side}`, type: 'image/png' })
    return c.body(
      JSON.stringify({
        name: neutraleNaam,
        short_name: neutraleNaam,
        // Never the public pages: those tell what this is. Who is signed in goes on to the own begin.
        id: '/inloggen',
        start_url: '/inloggen',
        // In the browser: there quick exit can leave, and nothing of us stays behind it.
        display: 'browser',
        background_color: '#fdfaf3',
        theme_color: '#f7f2e8',
        icons: [{ src: svg, sizes: 'any', type: 'image/svg+xml' }, png(klein, 192), png(groot, 512)],
      }),
      200,
      { 'content-type': 'application/manifest+json' },
    )
  })
}
