// The route of the own count: one of three words comes in, a number goes up. A message that came along goes back onto the page.
import { leesTellingSoort } from '../../domein/telling.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { EIGEN, TELLINGPAD } from './paden.ts'
import { telMee } from './telling-queries.ts'

/** `lees`: the page again with the message of these fields, for who has no JavaScript; only the number is kept. */
export function tellingRoutes(app: App, lees: (c: Verzoek, velden: Velden) => Promise<Response>): void {
  app.post(TELLINGPAD, eist('ouder'), async c => {
    const velden = await leesVelden(c)
    const soort = leesTellingSoort(eerste(velden, 'soort'))
    if (!soort) throw new NietGevonden()
    const { klok, toeval } = c.get('poorten')
    const dag = vandaagOp(klok.nu())
    await inMijnTraject(c, { actie: 'C', onderdeel: 'telling' }, (db, hier) =>
      telMee(db, hier, { dag, soort, id: toeval.uuid() }),
    )
    return eerste(velden, 'tekst') === '' ? c.redirect(`${EIGEN}?bijgehouden`, 303) : lees(c, velden)
  })
}
