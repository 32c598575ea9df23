// Coming in as a fictional person, in the demo only: a page with one button, because a GET changes nothing.
import { leesDemoLink } from '../../http/demo-link.ts'
import { foutPagina } from '../../http/fouten.tsx'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { beginSessie } from '../../http/sessie.ts'
import { toon } from '../../http/toon.tsx'
import { KnopFormulier } from '../../ui/formulier.tsx'
import { beheerWoorden } from './beheer-woorden.ts'

export function demo(app: App): void {
  const lees = (c: Verzoek) => leesDemoLink(c.get('poorten'), c.req.param('token') ?? '')

  app.get('/demo/:token', c => {
    const wie = lees(c)
    if (!wie) return foutPagina(c, 404)
    const w = beheerWoorden(c.get('bezoeker').taal).demo
    return toon(
      c,
      { titel: w.titel, kaal: true },
      <>
        <p>{w.uitleg}</p>
        <KnopFormulier action={c.req.path}>
          {w.binnen(wie.naam || (wie.traject ? w.ouder : w.medewerker))}
        </KnopFormulier>
      </>,
    )
  })

  app.post('/demo/:token', async c => {
    const wie = lees(c)
    if (!wie) return foutPagina(c, 404)
    await beginSessie(c, 'vol', wie.persoon, wie.traject)
    return c.redirect(wie.traject ? '/mijn' : '/', 303)
  })
}
