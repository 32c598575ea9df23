// The routes of the check-in: one per day, saved once however often the button is pressed.
import { CHECKINMATEN, leesCheckin } from '../../domein/checkin.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { CheckinFormulier, type Ingevuld } from './checkin.tsx'
import { findCheckin, saveCheckin } from './checkin-queries.ts'
import { woorden } from './woorden.ts'

/** What the page is around its form. */
function blad(c: Verzoek) {
  const w = woorden(c.get('bezoeker').taal)
  return {
    titel: w.checkin.titel,
    terug: { href: '/mijn', tekst: w.terugNaarVandaag },
    modules: [c.get('poorten').assets.modules.schuif as string],
  }
}

export function checkinRoutes(app: App): void {
  app.get('/mijn/checkin', eist('ouder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const nu = c.get('poorten').klok.nu()
    const vandaag = await inMijnTraject(c, { actie: 'R', onderdeel: 'checkin' }, (db, hier) =>
      findCheckin(db, hier, vandaagOp(nu)),
    )
    const ingevuld: Ingevuld = vandaag
      ? {
          ...Object.fromEntries(CHECKINMATEN.map(maat => [maat, String(vandaag[maat])])),
          woorden: vandaag.woorden,
        }
      : {}
    return toon(
      c,
      blad(c),
      <CheckinFormulier
        w={w}
        id={c.get('poorten').toeval.uuid()}
        ingevuld={ingevuld}
        alGedaan={vandaag !== null}
      />,
    )
  })

  app.post('/mijn/checkin', eist('ouder'), async c => {
    const { taal } = c.get('bezoeker')
    const { klok, toeval } = c.get('poorten')
    const w = woorden(taal)
    const velden = await leesVelden(c)
    const gelezen = leesCheckin(velden, klok.nu())
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    if (!gelezen.ok) {
      const ingevuld: Ingevuld = {
        ...Object.fromEntries(CHECKINMATEN.map(maat => [maat, eerste(velden, maat)])),
        woorden: eerste(velden, 'woorden'),
      }
      const fouten = toonFouten(gelezen.fouten, taal, fout =>
        fout.veld === 'woorden' ? undefined : w.checkin.kiesCijfer,
      )
      return toon(
        c,
        { ...blad(c), fout: true, status: 422 },
        <CheckinFormulier w={w} id={id} ingevuld={ingevuld} alGedaan={false} fouten={fouten} />,
      )
    }
    await inMijnTraject(c, { actie: 'C', onderdeel: 'checkin' }, (db, hier) =>
      saveCheckin(db, hier, gelezen.waarde, id),
    )
    return c.redirect('/mijn?bewaard', 303)
  })
}
