// Working without a connection (J3): getting a device ready, and the page of nobody that stands in. Nothing is kept on the server.
import { beginVanDag, vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { geefWerker } from '../../http/werker.ts'
import type { Taal } from '../../ui/woorden.ts'
import { Klaarzetten, Los } from './bladen.tsx'
import { HIER, LOS, WERKER } from './paden.ts'
import { listVandaag } from './queries.ts'
import { woorden } from './woorden.ts'

const taalVan = (c: Verzoek): Taal => (c.req.query('taal') === 'en' ? 'en' : 'nl')

export function zonderVerbinding(app: App): void {
  app.get(HIER, eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const vandaag = vandaagOp(c.get('poorten').klok.nu())
    const morgen = vandaag.add({ days: 1 })
    const gesprekken = await inHuis(c, db => listVandaag(db, beginVanDag(vandaag), beginVanDag(morgen)))
    // Only here the worker is asked for: a browser looks by itself whether there is a newer one.
    c.set('werkers', true)
    const w = woorden(taal)
    return toon(
      c,
      {
        titel: w.titel,
        terug: { href: '/agenda', tekst: w.agenda },
        modules: [c.get('poorten').assets.modules.klaarzetten as string],
      },
      <Klaarzetten w={w} taal={taal} gesprekken={gesprekken} werker={`${WERKER}?taal=${taal}`} />,
    )
  })

  app.get(LOS, c => {
    const taal = taalVan(c)
    c.set('bezoeker', { geheim: null, wie: null, taal })
    const w = woorden(taal)
    return toon(
      c,
      { titel: w.zonderKop, kaal: true, modules: [c.get('poorten').assets.modules.los as string] },
      <Los w={w} />,
    )
  })

  app.get(WERKER, c => {
    const taal = taalVan(c)
    const { css, js, icon, modules } = c.get('poorten').assets
    const los = `${LOS}?taal=${taal}`
    return geefWerker(c, {
      soort: 'koffer',
      files: [css, js, icon, modules.los as string, los],
      los: { '*': los },
      woorden: JSON.stringify(woorden(taal)),
    })
  })
}
