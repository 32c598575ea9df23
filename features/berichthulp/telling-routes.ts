// The route of the own count: one of three words comes in, a number goes up. The message itself never comes along.
import { leesTellingSoort } from '../../domein/telling.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { EIGEN, TELLINGPAD } from './paden.ts'
import { telMee } from './telling-queries.ts'

export function tellingRoutes(app: App): void {
  app.post(TELLINGPAD, eist('ouder'), async c => {
    const soort = leesTellingSoort(eerste(await leesVelden(c), 'soort'))
    if (!soort) throw new NietGevonden()
    const { klok, toeval } = c.get('poorten')
    const dag = vandaagOp(klok.nu())
    await inMijnTraject(c, { actie: 'C', onderdeel: 'telling' }, (db, hier) =>
      telMee(db, hier, { dag, soort, id: toeval.uuid() }),
    )
    return c.redirect(`${EIGEN}?bijgehouden`, 303)
  })
}
