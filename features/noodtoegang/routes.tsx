// Emergency access (P12; wall.md, D4): a coordinator puts a traject ready, a vertrouwensfunctionaris says why, the coordinator confirms.
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { dossierRoutes } from './dossier-routes.tsx'
import { eindig } from './queries.ts'
import { redenRoutes, toonThuis } from './reden-routes.tsx'
import { toonVerzoeken, tweedeRoutes } from './tweede-routes.tsx'

export function noodtoegang(app: App): void {
  app.get('/noodtoegang', eist('staf'), c => {
    const { rollen } = ikVan(c)
    if (rollen.includes('vertrouwensfunctionaris')) return toonThuis(c)
    if (rollen.includes('coordinator')) return toonVerzoeken(c)
    throw new NietGevonden()
  })

  app.post('/noodtoegang/:traject/einde', eist('staf'), async c => {
    const [traject, id] = [trajectVan(c), eerste(await leesVelden(c), 'id')]
    const regel = c.get('poorten').toeval.uuid()
    if (!isUuid(id) || !(await inHuis(c, db => eindig(db, traject, id, regel)))) throw new NietGevonden()
    const naar = ikVan(c).rollen.includes('coordinator')
      ? `/noodtoegang/${traject}/klaarzetten`
      : '/noodtoegang'
    return c.redirect(`${naar}?gedaan=gesloten`, 303)
  })

  tweedeRoutes(app)
  redenRoutes(app)
  dossierRoutes(app)
}

function trajectVan(c: Verzoek): string {
  const traject = c.req.param('traject') ?? ''
  if (!isUuid(traject)) throw new NietGevonden()
  return traject
}
