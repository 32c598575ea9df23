// Recording a judgement (T1). It may be done again: the earlier one stays, the newest counts.
import { isAfgesloten, stapNaar } from '../../domein/traject.ts'
import { leesOordeel, TRIAGEPUNTEN } from '../../domein/triage.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { OordeelPagina } from './oordeel-page.tsx'
import { bewaarOordeel, type Dossier, readDossier, zetStand } from './queries.ts'
import { woorden } from './woorden-en.ts'

export function oordeelRoutes(app: App): void {
  const pad = '/aanmeldingen/:traject/oordeel'

  app.get(pad, eist('coordinator'), async c => {
    const d = await inTraject(c, { actie: 'R', onderdeel: 'oordeel' }, readDossier)
    return toonOordeel(c, d, c.get('poorten').toeval.uuid(), velden(d), {})
  })

  app.post(pad, eist('coordinator'), async c => {
    const gepost = await leesVelden(c)
    const gelezen = leesOordeel(gepost)
    const id = isUuid(eerste(gepost, 'id')) ? eerste(gepost, 'id') : c.get('poorten').toeval.uuid()
    const { d, bewaard } = await inTraject(
      c,
      { actie: gelezen.ok ? 'C' : 'R', onderdeel: 'oordeel' },
      async (db, hier) => {
        const d = await readDossier(db, hier, gelezen.ok)
        if (!gelezen.ok || isAfgesloten(d.stand)) return { d, bewaard: false }
        await bewaarOordeel(db, hier, id, gelezen.waarde)
        if (gelezen.waarde.conclusie === 'passend' && stapNaar(d.stand, 'wacht').ok)
          await zetStand(db, hier, 'wacht')
        return { d, bewaard: true }
      },
    )
    if (bewaard) return c.redirect(`/aanmeldingen/${d.traject}?oordeel`, 303)
    const fouten = gelezen.ok ? {} : toonFouten(gelezen.fouten, c.get('bezoeker').taal)
    return toonOordeel(c, d, id, gepost, fouten)
  })
}

/** The newest judgement is where a new one begins; the conclusion and its reason are always anew. */
function velden(d: Dossier): Velden {
  const eerder = d.oordelen[0]?.punten
  if (!eerder) return {}
  return Object.fromEntries(
    TRIAGEPUNTEN.filter(punt => eerder[punt]).flatMap(punt => [
      [`punt_${punt}`, eerder[punt].antwoord],
      [`notitie_${punt}`, eerder[punt].notitie],
    ]),
  )
}

function toonOordeel(c: Verzoek, d: Dossier, id: string, waarden: Velden, fouten: Fouten): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const mis = Object.keys(fouten).length > 0
  const dicht = isAfgesloten(d.stand)
  return toon(
    c,
    {
      titel: w.oordeel.titel,
      terug: { href: `/aanmeldingen/${d.traject}`, tekst: w.terugNaar(d.naam ?? w.zonderNaam) },
      fout: mis,
      status: dicht && c.req.method === 'POST' ? 409 : mis ? 422 : 200,
    },
    dicht ? (
      <p>{w.oordeel.gesloten}</p>
    ) : (
      <OordeelPagina w={w} taal={taal} traject={d.traject} id={id} velden={waarden} fouten={fouten} />
    ),
  )
}
