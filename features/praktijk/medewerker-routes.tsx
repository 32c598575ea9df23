// Staff: the list, adding somebody (with a pair at once), changing, leaving and coming back (P1).
import { openFormulier } from '../../domein/formulier.ts'
import { leesMedewerker, type MedewerkerGegevens, type MedewerkerVeld } from '../../domein/medewerker.ts'
import { listOpenPlekken } from '../../domein/paar.ts'
import type { Fout } from '../../domein/reden.ts'
import { botsingVan, type MedewerkerRol, ROLLEN } from '../../domein/rollen.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { benoemFouten, toonFouten } from '../../ui/redenen.ts'
import { readBlad, stempelVan, toonBlad } from './blad.tsx'
import { labels, MedewerkerVelden, PaarKeuze } from './medewerker-velden.tsx'
import { MedewerkersPagina } from './medewerkers-page.tsx'
import { probeerPaar } from './paar-routes.ts'
import {
  bewaarMedewerker,
  bewaarPaar,
  listMedewerkers,
  type Medewerker,
  voegToe,
  zetDienst,
} from './queries.ts'
import { woorden } from './woorden-en.ts'

export function medewerkerRoutes(app: App): void {
  const pad = '/praktijk/medewerkers'

  app.get(pad, eist('coordinator'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const nu = c.get('poorten').klok.nu()
    const mensen = await inHuis(c, db => listMedewerkers(db, nu))
    return toon(
      c,
      { titel: w.medewerkers, terug: { href: '/praktijk', tekst: w.terug } },
      <MedewerkersPagina w={w} mensen={mensen} nu={nu} vandaag={vandaagOp(nu)} />,
    )
  })

  app.get(`${pad}/nieuw`, eist('coordinator'), c =>
    toonNieuw(
      c,
      { id: c.get('poorten').toeval.uuid(), rollen: 'specialist', plaatsen: '10', paar: 'later' },
      {},
    ),
  )

  app.post(pad, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const { klok, toeval } = c.get('poorten')
    const gelezen = lees(c, velden)
    if (!gelezen.ok) return toonNieuw(c, velden, zinnen(c, gelezen.fouten, velden))
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    const paar = eerste(velden, 'paar')
    const gelukt = await inHuis(c, async db => {
      const mensen = await listMedewerkers(db, klok.nu(), true)
      if (mensen.some(m => m.id === id)) return true
      const nieuw = { id, naam: gelezen.waarde.naam, paar: null, positie: null, werkt: true } as Medewerker
      const zetten =
        gelezen.waarde.rollen.includes('specialist') && paar !== 'later' && paar !== ''
          ? probeerPaar([...mensen, nieuw], id, paar, toeval.uuid())
          : []
      if (zetten === null) return false
      await voegToe(db, id, gelezen.waarde)
      await bewaarPaar(db, zetten)
      return true
    })
    if (!gelukt) return toonNieuw(c, velden, { paar: woorden(c.get('bezoeker').taal).paar.geenPlek })
    return c.redirect(`${pad}/${id}?bewaard`, 303)
  })

  app.get(`${pad}/:id`, eist('coordinator'), async c => toonBlad(c, await readBlad(c)))

  app.post(`${pad}/:id`, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const blad = await readBlad(c)
    const gelezen = lees(c, velden)
    const w = woorden(c.get('bezoeker').taal)
    if (!gelezen.ok) return toonBlad(c, blad, { velden, fouten: zinnen(c, gelezen.fouten, velden) })
    if (blad.m.id === ikVan(c).persoon && !gelezen.waarde.rollen.includes('coordinator'))
      return toonBlad(c, blad, { velden, fouten: { rollen: w.medewerker.jijzelf } })
    const botst = botsingVan(gelezen.waarde.rollen, blad.trajecten)
    if (botst) return toonBlad(c, blad, { velden, fouten: { rollen: w.medewerker.botst[botst] } })
    const bewaard = await inHuis(c, async db => {
      const nu = (await listMedewerkers(db, c.get('poorten').klok.nu(), true)).find(m => m.id === blad.m.id)
      if (!nu || eerste(velden, 'stempel') !== stempelVan(nu)) return false
      await bewaarMedewerker(db, nu.id, gelezen.waarde)
      return true
    })
    if (!bewaard) return toonBlad(c, await readBlad(c), { velden, botst: true })
    return c.redirect(`${pad}/${blad.m.id}?bewaard`, 303)
  })

  app.post(`${pad}/:id/dienst`, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const { m } = await readBlad(c)
    if (m.id === ikVan(c).persoon) throw new NietGevonden()
    const uit = eerste(velden, 'naar') === 'in' ? null : (m.uitDienstOp ?? c.get('poorten').klok.nu())
    const volmacht = c.get('poorten').deur.volmacht('eindig', m.id)
    await inHuis(c, db => zetDienst(db, m.id, uit, volmacht))
    return c.redirect(`${pad}/${m.id}?bewaard`, 303)
  })
}

function lees(c: Verzoek, velden: Velden) {
  const f = openFormulier<MedewerkerVeld>(velden)
  const waarde: MedewerkerGegevens = leesMedewerker(f, vandaagOp(c.get('poorten').klok.nu()))
  return f.sluit(() => waarde)
}

const zinnen = (c: Verzoek, fouten: readonly Fout<MedewerkerVeld>[], velden: Velden): Fouten => {
  const { taal } = c.get('bezoeker')
  const botst = botsingVan([velden.rollen ?? []].flat().filter(isRol))
  return toonFouten(fouten, taal, fout =>
    fout.veld === 'rollen' && fout.omdat === 'onbekende-keuze' && botst
      ? woorden(taal).medewerker.botst[botst]
      : undefined,
  )
}

const isRol = (rol: string): rol is MedewerkerRol => (ROLLEN as readonly string[]).includes(rol)

async function toonNieuw(c: Verzoek, velden: Velden, fouten: Fouten): Promise<Response> {
  const w = woorden(c.get('bezoeker').taal)
  const { klok } = c.get('poorten')
  const mensen = await inHuis(c, db => listMedewerkers(db, klok.nu()))
  const mis = Object.keys(fouten).length > 0
  return toon(
    c,
    {
      titel: w.medewerker.nieuw,
      terug: { href: '/praktijk/medewerkers', tekst: w.medewerker.terug },
      fout: mis,
      status: mis ? 422 : 200,
    },
    <Formulier
      action="/praktijk/medewerkers"
      verborgen={{ id: eerste(velden, 'id') }}
      fouten={benoemFouten(fouten, labels(w))}
    >
      <MedewerkerVelden w={w} velden={velden} fouten={fouten} />
      <Kaart kop={w.paar.kop}>
        <p>{w.paar.waarom}</p>
        <PaarKeuze w={w} velden={velden} fouten={fouten} plekken={listOpenPlekken(mensen, '')} />
        <p class="zacht">{w.paar.vast}</p>
      </Kaart>
      <Knoppen>
        <Knop>{w.bewaar}</Knop>
      </Knoppen>
    </Formulier>,
  )
}
