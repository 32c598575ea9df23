// The dagboek (O4): of the ouder alone, sealed in the browser; shown page by page to the own specialist, and taken back.
import { leesSloten } from '../../domein/dagboek.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject, inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { bladRoutes } from './blad-routes.ts'
import { listDelingen } from './deling-queries.ts'
import { GedeeldLezen } from './gedeeld.tsx'
import { EINDE, HIER } from './paden.ts'
import { DagboekPagina } from './page.tsx'
import { deleteDagboek, findDagboek } from './queries.ts'
import { woorden } from './woorden.ts'

export function dagboek(app: App): void {
  app.get(HIER, eist('ouder'), c => bladzijde(c))

  app.post(EINDE, eist('ouder'), async c => {
    const velden = await leesVelden(c)
    if (eerste(velden, 'weg') !== 'ja') return bladzijde(c, woorden(c.get('bezoeker').taal).einde.kruisAan)
    await inMijnTraject(c, { actie: 'D', onderdeel: 'dagboek' }, deleteDagboek)
    return c.redirect(`${HIER}?weg`, 303)
  })

  app.get('/trajecten/:traject/dagboek', eist('specialist'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const gedeeld = await inTraject(c, { actie: 'R', onderdeel: 'dagboek' }, listDelingen)
    const terug = { href: `/trajecten/${c.req.param('traject')}`, tekst: w.specialist.terug }
    return toon(c, { titel: w.specialist.titel, terug }, <GedeeldLezen w={w} gedeeld={gedeeld} />)
  })

  bladRoutes(app)
}

/** The page; `fout`: what must be done before everything is taken away. */
async function bladzijde(c: Verzoek, fout?: string): Promise<Response> {
  const w = woorden(c.get('bezoeker').taal)
  const [dagboek, gedeeld] = await inMijnTraject(c, { actie: 'R', onderdeel: 'dagboek' }, (db, hier) =>
    Promise.all([findDagboek(db, hier), listDelingen(db, hier)]),
  )
  const gedaan = (['teruggehaald', 'weg'] as const).find(wat => c.req.query(wat) !== undefined)
  if (fout) meldWeigering(c)
  return toon(
    c,
    {
      titel: w.titel,
      terug: { href: '/mijn', tekst: w.terug },
      boven: gedaan && <Bevestiging>{w.gedaan[gedaan]}</Bevestiging>,
      modules: [c.get('poorten').assets.modules.dagboek as string],
      ...(fout && { fout: true, status: 422 }),
    },
    <DagboekPagina
      w={w}
      dagboek={dagboek}
      sloten={(dagboek && leesSloten(dagboek.sloten)) ?? []}
      gedeeld={gedeeld}
      fout={fout}
    />,
  )
}
