// Triage and verdeling for the coordinator (T1, T2): the list, one aanmelding, and the acts on it.
import { eist } from '../../http/bezoeker.ts'
import { inHuis, inTraject } from '../../http/binnen.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { afsluitingRoutes } from './afsluiting-routes.tsx'
import { herstelRoutes, readMetHerstel, toonAanmelding } from './herstel-routes.tsx'
import { Aanmeldingen } from './lijst-page.tsx'
import { oordeelRoutes } from './oordeel-routes.tsx'
import { listAanmeldingen } from './queries.ts'
import { toewijzingRoutes } from './toewijzing-routes.tsx'
import { waarnemingRoutes } from './waarneming-routes.tsx'
import { woorden } from './woorden-en.ts'

export function verdelen(app: App): void {
  app.get('/aanmeldingen', eist('coordinator'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const zoek = (c.req.query('zoek') ?? '').trim().slice(0, 80)
    const rijen = await inHuis(c, listAanmeldingen)
    const nu = c.get('poorten').klok.nu()
    return toon(c, { titel: w.titel }, <Aanmeldingen w={w} taal={taal} nu={nu} rijen={rijen} zoek={zoek} />)
  })

  app.get('/aanmeldingen/:traject', eist('coordinator'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const { d, herstel } = await inTraject(c, { actie: 'R', onderdeel: 'aanmelding' }, readMetHerstel)
    const gedaan = (['oordeel', 'toegewezen', 'gesloten', 'herstel'] as const).find(
      woord => c.req.query(woord) !== undefined,
    )
    return toonAanmelding(c, d, herstel, { boven: gedaan && <Bevestiging>{w.melding[gedaan]}</Bevestiging> })
  })

  oordeelRoutes(app)
  toewijzingRoutes(app)
  waarnemingRoutes(app)
  afsluitingRoutes(app)
  herstelRoutes(app)
}
