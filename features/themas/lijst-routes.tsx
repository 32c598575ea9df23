// The list for who writes the themes: up, down, hidden and shown again, one press each.
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App } from '../../http/omgeving.ts'
import { readPraktijkthemas } from '../../http/praktijkthemas.ts'
import { toon } from '../../http/toon.tsx'
import { themasVan } from '../../inhoud/praktijkthemas.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { BeheerLijst } from './lijst-page.tsx'
import { savePlekken } from './queries.ts'
import { verzet, ZETTEN } from './volgorde.ts'
import { woorden } from './woorden-en.ts'

export function lijstRoutes(app: App): void {
  const pad = '/praktijk/themas'

  app.get(pad, eist('coordinator'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const themas = themasVan(taal, await inHuis(c, readPraktijkthemas))
    const titel = (naam: string) => themas.find(t => t.sleutel === c.req.query(naam))?.titel
    const [weg, weer] = [titel('weg'), titel('weer')]
    const gezegd =
      (weg && w.beheer.weg(weg)) ||
      (weer && w.beheer.weer(weer)) ||
      (c.req.query('verplaatst') !== undefined && w.beheer.verplaatst)
    return toon(
      c,
      {
        titel: w.beheer.titel,
        terug: { href: '/praktijk', tekst: w.beheer.terug },
        boven: gezegd && <Bevestiging>{gezegd}</Bevestiging>,
      },
      <BeheerLijst w={w} taal={taal} themas={themas} />,
    )
  })

  app.post(`${pad}/:thema/plek`, eist('coordinator'), async c => {
    const thema = c.req.param('thema')
    const naar = eerste(await leesVelden(c), 'naar')
    const zet = ZETTEN.find(een => een === naar)
    const klaar = await inHuis(c, async db => {
      const lijst = themasVan('nl', await readPraktijkthemas(db)).map(t => ({
        thema: t.sleutel,
        verborgen: t.verborgen,
      }))
      if (!zet || !lijst.some(plek => plek.thema === thema)) return false
      await savePlekken(db, verzet(lijst, thema, zet))
      return true
    })
    if (!klaar) throw new NietGevonden()
    const gezegd = zet === 'verberg' ? `weg=${thema}` : zet === 'toon' ? `weer=${thema}` : 'verplaatst'
    return c.redirect(`${pad}?${gezegd}`, 303)
  })
}
