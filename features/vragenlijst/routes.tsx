// The vragenlijst of begin, tussen and eind (J5): put ready by the own specialist, answered by the ouder, explained at the desk.
import { EVALUATIES } from '../../domein/evaluatie.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { ouderRoutes } from './ouder-routes.tsx'
import { listLijsten, readTraject, saveLijst } from './queries.ts'
import { Vragenlijsten } from './specialist-page.tsx'
import { woorden } from './woorden.ts'

export function vragenlijst(app: App): void {
  app.get('/trajecten/:traject/vragenlijst', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const [{ naam, loopt }, lijsten] = await inTraject(
      c,
      { actie: 'R', onderdeel: 'vragenlijst' },
      (db, hier) => Promise.all([readTraject(db, hier), listLijsten(db, hier)]),
    )
    const traject = c.req.param('traject')
    return toon(
      c,
      {
        titel: w.titel(naam),
        terug: { href: `/trajecten/${traject}/scores`, tekst: w.terug },
        boven: c.req.query('klaargezet') !== undefined && <Bevestiging>{w.klaargezet}</Bevestiging>,
      },
      <Vragenlijsten
        w={w}
        taal={taal}
        traject={traject}
        lijsten={lijsten}
        loopt={loopt}
        uuid={() => c.get('poorten').toeval.uuid()}
      />,
    )
  })

  app.post('/trajecten/:traject/vragenlijst', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const moment = EVALUATIES.find(m => m === eerste(velden, 'moment'))
    const id = eerste(velden, 'id')
    const gezet = await inTraject(c, { actie: 'C', onderdeel: 'vragenlijst' }, async (db, hier) => {
      // The page offers nothing else: a moment or an id that it did not give is not there.
      if (!moment || !isUuid(id)) throw new NietGevonden()
      const { loopt } = await readTraject(db, hier)
      if (loopt) await saveLijst(db, hier, id, moment)
      return loopt
    })
    if (!gezet) meldWeigering(c)
    return c.redirect(`/trajecten/${c.req.param('traject')}/vragenlijst${gezet ? '?klaargezet' : ''}`, 303)
  })

  ouderRoutes(app)
}
