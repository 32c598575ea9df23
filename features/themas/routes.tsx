// The themes (J4, P3): staff reads and prints them, the coordinator keeps the own copy of the practice. No traject is touched.
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import type { App } from '../../http/omgeving.ts'
import { readPraktijkthemas, readThemaversies } from '../../http/praktijkthemas.ts'
import { toon } from '../../http/toon.tsx'
import { themasVan, themaVan } from '../../inhoud/praktijkthemas.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { ThemaLijst } from './lijst-page.tsx'
import { lijstRoutes } from './lijst-routes.tsx'
import { ThemaBlad } from './thema-page.tsx'
import { versieRoutes } from './versie-routes.tsx'
import { sleutelVan, wijzigRoutes } from './wijzig-routes.tsx'
import { woorden } from './woorden-en.ts'

export function themas(app: App): void {
  app.get('/themas', eist('staf'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const eigen = await inHuis(c, readPraktijkthemas)
    return toon(c, { titel: w.titel }, <ThemaLijst w={w} taal={taal} themas={themasVan(taal, eigen)} />)
  })

  app.get('/themas/:thema', eist('staf'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const sleutel = sleutelVan(c)
    const { eigen, versies } = await inHuis(c, async db => ({
      eigen: await readPraktijkthemas(db),
      versies: await readThemaversies(db, [sleutel]),
    }))
    const nu = themasVan(taal, eigen).find(t => t.sleutel === sleutel)
    const versie = c.req.query('versie')
    const thema = versie === undefined ? nu : themaVan(sleutel, versie, taal, versies)
    if (!nu || !thema) throw new NietGevonden()
    return toon(
      c,
      { titel: thema.titel, terug: { href: '/themas', tekst: w.terug } },
      <ThemaBlad
        w={w}
        taal={taal}
        thema={thema}
        eerder={thema.versie !== nu.versie}
        verborgen={nu.verborgen}
        magWijzigen={ikVan(c).rollen.includes('coordinator')}
      />,
    )
  })

  lijstRoutes(app)
  // Before what takes any name: "nieuw" is no theme.
  wijzigRoutes(app)
  versieRoutes(app)
}
