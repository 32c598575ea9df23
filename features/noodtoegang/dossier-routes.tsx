// The one page of an emergency: the traject, to read, for as long as the hour lasts. Every time it opens is a line in the log.
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { readNooddossier } from './dossier.ts'
import { DossierLezen } from './dossier-page.tsx'
import { woorden } from './woorden.ts'

export function dossierRoutes(app: App): void {
  app.get('/noodtoegang/:traject', eist('vertrouwensfunctionaris'), eistBevestiging(), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const d = await inTraject(c, { actie: 'R', onderdeel: 'dossier' }, readNooddossier)
    return toon(
      c,
      { titel: w.titel, kop: w.dossier.kop(d.naam), terug: { href: '/noodtoegang', tekst: w.terug } },
      <DossierLezen w={w} taal={taal} d={d} />,
    )
  })
}
