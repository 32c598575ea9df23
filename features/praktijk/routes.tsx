// The practice for the coordinator (P1, P2): names, staff, locations; and what asks for attention.
import { openFormulier } from '../../domein/formulier.ts'
import { leesPraktijkNamen, type PraktijkNamenVeld } from '../../domein/praktijk.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { vergeetPraktijk } from '../../http/praktijk.ts'
import { toon } from '../../http/toon.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { listAandacht } from './aandacht.ts'
import { afwezigheidRoutes } from './afwezigheid-routes.ts'
import { codeRoutes } from './code-routes.tsx'
import { listLocaties } from './locatie-queries.ts'
import { locatieRoutes } from './locatie-routes.tsx'
import { medewerkerRoutes } from './medewerker-routes.tsx'
import { paarRoutes } from './paar-routes.ts'
import { PraktijkPagina } from './praktijk-page.tsx'
import { listLopend, listMedewerkers } from './queries.ts'
import { woorden } from './woorden-en.ts'

export function praktijk(app: App): void {
  app.get('/praktijk', eist('coordinator'), c => toonPraktijk(c, null, {}))

  // The names of the practice are few and known to everybody: who saves last, saves.
  app.post('/praktijk', eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const f = openFormulier<PraktijkNamenVeld>(velden)
    const namen = leesPraktijkNamen(f)
    const gelezen = f.sluit(() => namen)
    if (!gelezen.ok) {
      const { taal } = c.get('bezoeker')
      const fouten = toonFouten(gelezen.fouten, taal, fout =>
        fout.veld === 'neutrale_naam' && fout.omdat === 'onbekende-keuze'
          ? woorden(taal).namen.verraadt
          : undefined,
      )
      return toonPraktijk(c, velden, fouten)
    }
    const { naam, neutraleNaam, telefoon, regio, wachttijd, icoon } = gelezen.waarde
    await inHuis(c, db =>
      db
        .updateTable('praktijk')
        .set({ naam, neutrale_naam: neutraleNaam, telefoon, regio, wachttijd, icoon })
        .where('id', '=', 1)
        .execute(),
    )
    vergeetPraktijk(c.get('poorten'))
    return c.redirect('/praktijk?bewaard', 303)
  })

  medewerkerRoutes(app)
  paarRoutes(app)
  codeRoutes(app)
  afwezigheidRoutes(app)
  locatieRoutes(app)
}

async function toonPraktijk(c: Verzoek, getypt: Velden | null, fouten: Fouten): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const nu = c.get('poorten').klok.nu()
  const { mensen, lopend, locaties, namen } = await inHuis(c, async db => ({
    mensen: await listMedewerkers(db, nu),
    lopend: await listLopend(db),
    locaties: await listLocaties(db),
    namen: await db
      .selectFrom('praktijk')
      .select(['naam', 'neutrale_naam', 'icoon', 'telefoon', 'regio', 'wachttijd'])
      .executeTakeFirst(),
  }))
  const velden = getypt ?? { ...namen, regio: namen?.regio ?? '' }
  const mis = Object.keys(fouten).length > 0
  return toon(
    c,
    {
      titel: w.titel,
      boven: c.req.query('bewaard') !== undefined && <Bevestiging>{w.bewaard}</Bevestiging>,
      fout: mis,
      status: mis ? 422 : 200,
    },
    <PraktijkPagina
      w={w}
      taal={taal}
      aandacht={listAandacht(mensen, locaties, lopend, vandaagOp(nu))}
      velden={velden as Velden}
      fouten={fouten}
      iconen={c.get('poorten').assets.iconen}
    />,
  )
}
