// Every request of the practice that waits for an answer, for a coordinator: which kind, of which traject, by when. Without its words.
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { LIJST_PAD } from './paden.ts'
import { PraktijkLijst } from './praktijk-lijst-page.tsx'
import { listOpen } from './praktijk-queries.ts'
import { praktijkWoorden } from './praktijk-woorden.ts'

export function praktijkLijstRoutes(app: App): void {
  app.get(LIJST_PAD, eist('coordinator'), async c => {
    const w = praktijkWoorden(c.get('bezoeker').taal)
    const open = await inHuis(c, listOpen)
    const vandaag = vandaagOp(c.get('poorten').klok.nu())
    const alleenLaat = c.req.query('laat') !== undefined
    return toon(c, { titel: w.titel }, <PraktijkLijst {...{ w, open, vandaag, alleenLaat }} />)
  })
}
