// Coverage: which routes of the router were asked in the proof, and which never opened (wall.md, proof 4).
import type { App } from '../../http/omgeving.ts'
import type { Actie } from './surfer.ts'

/** Asked how often, and how often it opened (an answer below 400). By route, as `GET /trajecten/:traject`. */
export type Dekking = Record<string, [gevraagd: number, open: number]>

/** Routes that never open for anybody here, with the reason. */
export const blijftDicht: Readonly<Record<string, string>> = {
  'GET /demo/:token': 'bestaat alleen in de fictieve praktijk van npm run demo',
  'POST /demo/:token': 'bestaat alleen in de fictieve praktijk van npm run demo',
  'POST /opzet/praktijk': 'alleen voor de eerste start: deze praktijk is al opgezet',
  'POST /toegang/herstel/:id':
    'een collega met een account bevestigt een ander; daarvoor is features/toegang/herstel.test.ts',
  'POST /toegang/middelen/:id/verwijdering':
    'gaat alleen open met twee middelen en de wachtzin van zojuist: dat treft het toeval zelden; daarvoor is features/toegang/apparaten.test.ts',
  'POST /toegang/middelen/:id/terugkeer':
    'haalt terug wat net is verwijderd; daarvoor is features/toegang/middelen.test.ts',
  ...zonderAanbieder([
    'GET /inloggen/werkaccount',
    'POST /inloggen/werkaccount',
    'POST /inloggen/werkaccount/terug',
    'POST /registreren/werkaccount',
    'POST /toegang/werkaccount',
    'POST /toegang/werkaccount/verwijdering',
    'POST /bevestigen/werkaccount',
  ]),
  'POST /opzet': 'de link van de eerste start; daarna is er alleen nog papier, op /begin',
  'POST /inloggen/passkey':
    'een passkey heeft een apparaat nodig; features/toegang/passkey.walk.test.ts heeft er een',
  'POST /registreren/passkey': 'een passkey heeft een apparaat nodig',
  'POST /toegang/passkeys': 'een passkey heeft een apparaat nodig',
}

function zonderAanbieder(routes: readonly string[]): Record<string, string> {
  const reden =
    'alleen in een praktijk met een aanbieder, en alleen voor medewerkers; daarvoor zijn features/toegang/werkaccount.test.ts en werkaccount-vijand.test.ts'
  return Object.fromEntries(routes.map(route => [route, reden]))
}

/** Every route a feature put on the app; not the middleware, not the files under /vast. */
export function routesVan(app: App): string[] {
  const own = app.routes.filter(r => r.method !== 'ALL' && !r.path.startsWith('/vast/'))
  return [...new Set(own.map(r => `${r.method} ${r.path}`))].sort()
}

/** The route that answers this act, or null when none does. */
export function routeVan(app: App, { method, path }: Pick<Actie, 'method' | 'path'>): string | null {
  const [handlers] = app.router.match(method, path.split('?')[0] as string)
  const found = handlers.map(h => (h[0] as unknown as [unknown, { method: string; path: string }])[1])
  // The first that fits answers; the middleware of a route stands under its own method and path.
  const first = found.find(r => r.method !== 'ALL')
  return first ? `${first.method} ${first.path}` : null
}

/** Counts answers by route, into `dekking`. */
export function telRoutes(app: App, dekking: Dekking): (actie: Actie, gekregen: { status: number }) => void {
  return (actie, { status }) => {
    const route = routeVan(app, actie)
    if (!route) return
    const line = dekking[route] ?? [0, 0]
    dekking[route] = [line[0] + 1, line[1] + (status < 400 ? 1 : 0)]
  }
}

export function voegDekkingSamen(all: readonly Dekking[]): Dekking {
  const sum: Dekking = {}
  for (const one of all)
    for (const [route, [asked, open]] of Object.entries(one)) {
      const line = sum[route] ?? [0, 0]
      sum[route] = [line[0] + asked, line[1] + open]
    }
  return sum
}

/** What the generator missed: routes never asked, and routes that never opened without a reason. */
export function gemist(routes: readonly string[], dekking: Dekking): string[] {
  return routes.flatMap(route => {
    const [asked, open] = dekking[route] ?? [0, 0]
    if (asked === 0) return [`${route}: nooit gevraagd`]
    return open === 0 && !(route in blijftDicht) ? [`${route}: ${asked} keer gevraagd, nooit open`] : []
  })
}
