// Keeping and destroying (P6, decision 0036): a list, two people, a certificate. Nothing here happens by itself.
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { besluitRoutes } from './besluit-routes.tsx'
import { dossierRoutes } from './dossier-routes.tsx'
import { maakKaarten } from './kaart.ts'
import { BewaarLijst } from './lijst-page.tsx'
import { papierRoutes } from './papier-routes.tsx'
import { listBewaard, listRedenen, listVernietigingen, magErover } from './queries.ts'
import { voorstelRoutes } from './voorstel-routes.tsx'
import { eistBewaarder, kijkerVan } from './wie.ts'
import { woorden } from './woorden.ts'

export function bewaren(app: App): void {
  app.get('/bewaren', eist('staf'), eistBewaarder, async c => {
    const w = woorden(c.get('bezoeker').taal)
    const wie = kijkerVan(c)
    const [mag, rijen, redenen, voorstellen] = await inHuis(c, db =>
      Promise.all([magErover(db), listBewaard(db), listRedenen(db), listVernietigingen(db)]),
    )
    if (!mag) return toon(c, { titel: w.titel }, <p class="inleiding">{w.nietJij}</p>)
    const kaarten = maakKaarten(rijen, redenen, voorstellen, wie, c.get('poorten').klok.nu())
    return toon(
      c,
      {
        titel: w.titel,
        ...(wie.coordinator && { terug: { href: '/praktijk', tekst: w.naarPraktijk } }),
      },
      <BewaarLijst w={w} kaarten={kaarten} weg={voorstellen.filter(v => v.vernietigdOp !== null)} />,
    )
  })

  papierRoutes(app)
  dossierRoutes(app)
  voorstelRoutes(app)
  besluitRoutes(app)
}
