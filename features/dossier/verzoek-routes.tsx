// The specialist reads what the ouder asked and wrote beside a piece, and answers with a reason, once.
import { vandaagOp } from '../../domein/tijd.ts'
import { leesVerzoekBesluit } from '../../domein/verzoek.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek as Request } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { listVerklaringen } from '../../http/verklaringen.ts'
import { toonFouten } from '../../ui/redenen.ts'
import { asBesluitbrief } from './besluitbrief.ts'
import { geefBrief } from './brief.ts'
import { besluitVerzoek, findGevraagd, listVerzoeken } from './queries.ts'
import { uitstelRoutes } from './uitstel-routes.tsx'
import { Verzoeklijst } from './verzoek-page.tsx'
import { toonVerzoek, vindVerzoek } from './verzoek-tonen.tsx'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'verzoek' } as const
const basis = (c: Request) => `/trajecten/${c.req.param('traject')}/verzoeken`

export function verzoekRoutes(app: App): void {
  app.get('/trajecten/:traject/verzoeken', eist('specialist'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const [verzoeken, verklaringen] = await inTraject(c, lees, (db, hier) =>
      Promise.all([listVerzoeken(db, hier), listVerklaringen(db, hier)]),
    )
    const terug = { href: `/trajecten/${c.req.param('traject')}`, tekst: w.staf.terug }
    const vandaag = vandaagOp(c.get('poorten').klok.nu())
    return toon(
      c,
      { titel: w.staf.titel, terug },
      <Verzoeklijst basis={basis(c)} {...{ w, vandaag, verzoeken, verklaringen }} />,
    )
  })

  app.get('/trajecten/:traject/verzoeken/:verzoek', eist('specialist'), async c =>
    toonVerzoek(c, await inTraject(c, lees, (db, hier) => vindVerzoek(c, db, hier))),
  )

  app.get('/trajecten/:traject/verzoeken/:verzoek/brief.pdf', eist('specialist'), async c => {
    const id = c.req.param('verzoek')
    return geefBrief(
      c,
      await inTraject(c, { actie: 'E', onderdeel: 'verzoek' }, (db, hier) => findGevraagd(db, hier, id)),
      asBesluitbrief,
    )
  })

  uitstelRoutes(app)

  app.post('/trajecten/:traject/verzoeken/:verzoek', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesVerzoekBesluit(velden)
    const actie = gelezen.ok ? 'U' : 'R'
    const uit = await inTraject(c, { actie, onderdeel: 'verzoek' }, async (db, hier) => {
      const gevonden = await vindVerzoek(c, db, hier)
      const gedaan = gelezen.ok && (await besluitVerzoek(db, hier, gevonden.verzoek.id, gelezen.waarde))
      return { ...gevonden, gedaan }
    })
    if (!gelezen.ok) {
      const getypt = { besluit: eerste(velden, 'besluit'), reden: eerste(velden, 'reden'), uitstel: '' }
      return toonVerzoek(c, uit, getypt, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
    }
    // The same answer again is a second press; another answer comes too late.
    const gelijk =
      uit.verzoek.besluit?.besluit === gelezen.waarde.besluit &&
      uit.verzoek.besluit.reden === gelezen.waarde.reden
    if (!uit.gedaan && !gelijk) meldWeigering(c)
    return c.redirect(`${basis(c)}/${uit.verzoek.id}?${uit.gedaan || gelijk ? 'gegeven' : 'eerder'}`, 303)
  })
}
