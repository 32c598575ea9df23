// The copy of a dossier: made by the specialist, looked at by a second person, given to the ouder in three files (decision 0044).
import type { App } from '../../http/omgeving.ts'
import { kiesRoutes } from './kies-routes.tsx'
import { maakRoutes } from './maak-routes.tsx'
import { meeleesRoutes } from './meelees-routes.tsx'
import { mijnRoutes } from './mijn-routes.tsx'

export function afschrift(app: App): void {
  maakRoutes(app)
  meeleesRoutes(app)
  kiesRoutes(app)
  mijnRoutes(app)
}
