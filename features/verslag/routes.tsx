// The verslag (R1, R3 to R6): composed by the specialist, read and answered by the ouder, signed, on accessible paper, given on a ground.
import type { App } from '../../http/omgeving.ts'
import { antwoordRoutes } from './antwoord-routes.tsx'
import { bestandRoutes } from './bestand-routes.ts'
import { ouderRoutes } from './ouder-routes.tsx'
import { reactieRoutes } from './reactie-routes.tsx'
import { specialistRoutes } from './specialist-routes.tsx'
import { toestemmingRoutes } from './toestemming-routes.tsx'
import { verschilRoutes } from './verschil-routes.tsx'
import { verstrekkenRoutes } from './verstrekken-routes.tsx'

export function verslag(app: App): void {
  specialistRoutes(app)
  ouderRoutes(app)
  reactieRoutes(app)
  antwoordRoutes(app)
  verschilRoutes(app)
  bestandRoutes(app)
  verstrekkenRoutes(app)
  toestemmingRoutes(app)
}
