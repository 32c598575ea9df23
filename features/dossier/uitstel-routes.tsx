// The answer to a request takes longer: the specialist says so once, in the first month, with a reason, and the ouder has a letter.
import { vandaagOp } from '../../domein/tijd.ts'
import { leesUitstel, magUitstellen } from '../../domein/verzoek.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App } from '../../http/omgeving.ts'
import { toonFouten } from '../../ui/redenen.ts'
import { geefBrief } from './brief.ts'
import { findGevraagd, stelUit } from './queries.ts'
import { asUitstelbrief } from './uitstelbrief.ts'
import { toonVerzoek, vindVerzoek } from './verzoek-tonen.tsx'

const pad = '/trajecten/:traject/verzoeken/:verzoek'

export function uitstelRoutes(app: App): void {
  app.post(`${pad}/uitstel`, eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesUitstel(velden)
    const actie = gelezen.ok ? 'U' : 'R'
    const uit = await inTraject(c, { actie, onderdeel: 'verzoek' }, async (db, hier) => {
      const gevonden = await vindVerzoek(c, db, hier)
      const { verzoek } = gevonden
      const mag = magUitstellen({ ...verzoek, open: verzoek.besluit === null }, vandaagOp(hier.nu))
      const gedaan = gelezen.ok && mag.ok && (await stelUit(db, hier, verzoek.id, gelezen.waarde.uitstel))
      return { ...gevonden, gedaan }
    })
    if (!gelezen.ok)
      return toonVerzoek(
        c,
        uit,
        { besluit: '', reden: '', uitstel: eerste(velden, 'uitstel') },
        toonFouten(gelezen.fouten, c.get('bezoeker').taal),
      )
    // The same reason again is a second press.
    const gedaan = uit.gedaan || uit.verzoek.uitstel?.reden === gelezen.waarde.uitstel
    if (!gedaan) meldWeigering(c)
    const hier = `/trajecten/${c.req.param('traject')}/verzoeken/${uit.verzoek.id}`
    return c.redirect(`${hier}?${gedaan ? 'uitgesteld' : 'te-laat'}`, 303)
  })

  app.get(`${pad}/uitstel.pdf`, eist('specialist'), async c => {
    const id = c.req.param('verzoek')
    return geefBrief(
      c,
      await inTraject(c, { actie: 'E', onderdeel: 'verzoek' }, (db, hier) => findGevraagd(db, hier, id)),
      asUitstelbrief,
    )
  })
}
