// The app: ports in, middleware in order, the routes of every feature, one way for what goes wrong.
import { Hono } from 'hono'
import { maakBoek } from '../muur/logboek.ts'
import { geefBestand } from './bestand.ts'
import { bezoeker } from './bezoeker.ts'
import { asFout, foutPagina } from './fouten.tsx'
import { vervolg } from './getypt.ts'
import { herkomst } from './herkomst.ts'
import { koppen } from './koppen.ts'
import { logboek } from './logboek.ts'
import { manifestRoutes } from './manifest.ts'
import type { App, Feature, Omgeving, Poorten } from './omgeving.ts'
import { nogNiet, praktijk } from './praktijk.ts'
import { terugNaWeg, wegRoutes } from './weg.ts'

/** Builds the app. `app.request()` makes every route a test. */
export function maakApp(poorten: Poorten, features: readonly Feature[]): App {
  const app = new Hono<Omgeving>({ strict: true })
  app.use(async (c, next) => {
    c.set('poorten', poorten)
    c.set('boek', maakBoek())
    // Until we know who it is; an error before that still gets a page.
    c.set('bezoeker', { geheim: null, wie: null, taal: 'nl' })
    c.set('praktijk', nogNiet)
    await next()
  })
  app.use(vervolg(app))
  app.use(koppen)
  for (const [path, file] of poorten.assets.files) app.get(path, c => geefBestand(c, file))
  app.use(terugNaWeg)
  app.use(praktijk)
  app.use(bezoeker)
  app.use(logboek)
  app.use(herkomst)
  wegRoutes(app)
  manifestRoutes(app)
  for (const feature of features) feature(app)
  app.notFound(c => foutPagina(c, 404))
  app.onError((error, c) => asFout(c, error))
  return app
}
