// The meldcode of a traject, apart and behind the passphrase: what there is, how to begin, and one of them (J9).
import { leesMeldstap } from '../../domein/meldcode.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { MeldcodeLijst } from './lijst-page.tsx'
import { beginMeldcode, readMeldcodes, saveMeldstap } from './queries.ts'
import { StapFormulier } from './stap-formulier.tsx'
import { stapRoutes } from './stap-routes.tsx'
import { Stappen } from './stappen-page.tsx'
import { woorden } from './woorden-en.ts'

const pad = '/trajecten/:traject/meldcode'
const wegVan = (c: Verzoek) => `/trajecten/${c.req.param('traject')}/meldcode`

export function meldcode(app: App): void {
  app.get(pad, eist('specialist'), eistBevestiging(), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const { naam, alle } = await inTraject(c, { actie: 'R', onderdeel: 'meldcode' }, readMeldcodes)
    const terug = { href: `/trajecten/${c.req.param('traject')}`, tekst: w.terugTraject }
    return toon(
      c,
      { titel: w.titel, kop: `${w.titel}: ${naam}`, terug },
      <MeldcodeLijst w={w} taal={taal} weg={wegVan(c)} alle={alle} />,
    )
  })

  app.get(`${pad}/nieuw`, eist('specialist'), eistBevestiging(), async c => {
    await inTraject(c, { actie: 'R', onderdeel: 'meldcode' }, () => Promise.resolve())
    return toonBegin(c, {}, undefined)
  })

  app.post(
    pad,
    eist('specialist'),
    eistBevestiging(c => `${wegVan(c)}/nieuw`),
    async c => {
      const { klok, toeval } = c.get('poorten')
      const velden = await leesVelden(c)
      const gelezen = leesMeldstap('signalen', velden, klok.nu())
      const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
      await inTraject(c, { actie: gelezen.ok ? 'C' : 'R', onderdeel: 'meldcode' }, async (db, hier) => {
        if (!gelezen.ok) return
        await beginMeldcode(db, hier, id)
        await saveMeldstap(db, hier, { id, meldcode: id, stap: 'signalen', verbetert: null }, gelezen.waarde)
      })
      if (!gelezen.ok) return toonBegin(c, velden, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
      return c.redirect(`${wegVan(c)}/${id}?vast`, 303)
    },
  )

  app.get(`${pad}/:meldcode`, eist('specialist'), eistBevestiging(), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const { naam, code, alle } = await inTraject(c, { actie: 'R', onderdeel: 'meldcode' }, readMeldcodes)
    const deze = alle.find(een => een.id === c.req.param('meldcode'))
    if (!deze) throw new NietGevonden()
    return toon(
      c,
      {
        titel: w.titel,
        kop: `${w.titel}: ${naam}`,
        terug: { href: wegVan(c), tekst: w.terugLijst },
        boven: c.req.query('vast') !== undefined && <Bevestiging>{w.bewaard}</Bevestiging>,
      },
      <Stappen w={w} taal={taal} weg={wegVan(c)} naam={naam} code={code} meldcode={deze} />,
    )
  })

  stapRoutes(app)
}

/** The first step: a meldcode begins with what was seen. */
function toonBegin(c: Verzoek, velden: Velden, fouten: Fouten | undefined): Response {
  const { klok, toeval } = c.get('poorten')
  const w = woorden(c.get('bezoeker').taal)
  const id = eerste(velden, 'id')
  return toon(
    c,
    {
      titel: w.stap.signalen,
      terug: { href: wegVan(c), tekst: w.terugLijst },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    <StapFormulier
      w={w}
      stap="signalen"
      action={wegVan(c)}
      terug={wegVan(c)}
      id={isUuid(id) ? id : toeval.uuid()}
      vandaag={vandaagOp(klok.nu())}
      velden={velden}
      fouten={fouten}
      verbetert={false}
    />,
  )
}
