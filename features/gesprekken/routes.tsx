// The gesprekken of a traject: the series, and one gesprek to prepare, to hold and to write down (J2, J3, J6, J8).
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import type { App } from '../../http/omgeving.ts'
import { readThemaversies } from '../../http/praktijkthemas.ts'
import { toon } from '../../http/toon.tsx'
import { themaVan } from '../../inhoud/praktijkthemas.ts'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { gesprekRoutes } from './gesprek-routes.tsx'
import { plannenRoutes } from './plannen-routes.tsx'
import { Reeks } from './reeks-page.tsx'
import { listReeks, readTraject } from './reeks-queries.ts'
import { verplaatsRoutes } from './verplaats-routes.tsx'
import { woorden } from './woorden-en.ts'

export function gesprekken(app: App): void {
  app.get('/trajecten/:traject/gesprekken', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const wat = await inTraject(c, { actie: 'R', onderdeel: 'gesprek' }, async (db, hier) => {
      const reeks = await listReeks(db, hier)
      const versies = await readThemaversies(
        db,
        reeks.map(g => g.thema),
      )
      return { ...(await readTraject(db, hier)), reeks, versies }
    })
    const aantal = Number(c.req.query('bewaard') ?? 0)
    const gezegd =
      aantal >= 1 && aantal <= 30
        ? w.bewaard(Math.trunc(aantal))
        : c.req.query('verplaatst') !== undefined && w.verplaatst
    return toon(
      c,
      { titel: w.gesprekken(wat.naam), boven: gezegd && <Bevestiging>{gezegd}</Bevestiging> },
      <Reeks
        w={w}
        taal={taal}
        nu={c.get('poorten').klok.nu()}
        traject={c.req.param('traject')}
        themaTitel={g => themaVan(g.thema ?? '', g.thema_versie, taal, wat.versies)?.titel ?? ''}
        {...wat}
      />,
    )
  })

  plannenRoutes(app)
  verplaatsRoutes(app)
  gesprekRoutes(app)
}
