// Making a copy, by the specialist: begin it, mark piece by piece, lay it before the second person, give it.
import { leesWeglatingen } from '../../domein/weglating.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { Afschriften, EenAfschrift } from './afschrift-page.tsx'
import { DeelPagina } from './deel-page.tsx'
import { geefAfschrift } from './gegeven.ts'
import { listOordelen } from './oordeel-queries.ts'
import {
  beginAfschrift,
  bewaarWeglatingen,
  legVoor,
  listDelen,
  listToegewezen,
  type Stap,
} from './queries.ts'
import { woorden } from './woorden.ts'

const basis = '/trajecten/:traject/afschriften'
const hierPad = (c: Verzoek) => `/trajecten/${c.req.param('traject')}/afschriften`
const eenPad = (c: Verzoek) => `${hierPad(c)}/${c.req.param('afschrift')}`
const lees = { actie: 'R', onderdeel: 'afschrift' } as const
const wijzig = { actie: 'U', onderdeel: 'afschrift' } as const

export function maakRoutes(app: App): void {
  app.get(basis, eist('specialist'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const gevraagd = await inTraject(c, lees, listToegewezen)
    const traject = `/trajecten/${c.req.param('traject')}`
    return toon(
      c,
      { titel: w.staf.titel, terug: { href: traject, tekst: w.staf.terug } },
      <Afschriften
        {...{ w, gevraagd }}
        basis={hierPad(c)}
        verzoekenPad={`${traject}/verzoeken`}
        id={() => c.get('poorten').toeval.uuid()}
      />,
    )
  })

  app.post(basis, eist('specialist'), eistBevestiging(hierPad), async c => {
    const velden = await leesVelden(c)
    const { toeval } = c.get('poorten')
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    const verzoek = eerste(velden, 'verzoek')
    const begonnen = await inTraject(c, { actie: 'C', onderdeel: 'afschrift', id }, (db, hier) =>
      beginAfschrift(db, hier, { id, verzoek, uuid: () => toeval.uuid() }),
    )
    if (!begonnen) throw new NietGevonden()
    return c.redirect(`${hierPad(c)}/${begonnen}`, 303)
  })

  app.get(`${basis}/:afschrift`, eist('specialist'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const alles = await inTraject(c, lees, async (db, hier) => {
      const afschrift = await vind(c, db, hier)
      const [delen, oordelen] = await Promise.all([
        listDelen(db, hier, afschrift.id),
        listOordelen(db, hier, afschrift.id),
      ])
      return { afschrift, delen, oordelen }
    })
    const gezegd = (['voorgelegd', 'isGegeven'] as const).find(woord => c.req.query(woord) !== undefined)
    return toon(
      c,
      {
        titel: w.een.titel,
        terug: { href: hierPad(c), tekst: w.een.terug },
        boven: gezegd ? (
          <Bevestiging>{w.een[gezegd]}</Bevestiging>
        ) : (
          c.req.query('nietMeer') !== undefined && <Melding soort="let-op">{w.een.nietMeer}</Melding>
        ),
      },
      <EenAfschrift w={w} pad={eenPad(c)} {...alles} />,
    )
  })

  app.post(`${basis}/:afschrift/voorlegging`, eist('specialist'), eistBevestiging(eenPad), async c => {
    const gedaan = await inTraject(c, wijzig, async (db, hier) => {
      const { id, stand } = await vind(c, db, hier)
      // A second press finds it lying there.
      return (await legVoor(db, id)) || stand === 'voorgelegd'
    })
    if (!gedaan) meldWeigering(c)
    return c.redirect(`${eenPad(c)}?${gedaan ? 'voorgelegd' : 'nietMeer'}`, 303)
  })

  app.post(`${basis}/:afschrift/uitgifte`, eist('specialist'), eistBevestiging(eenPad), async c => {
    const { toeval } = c.get('poorten')
    const gedaan = await inTraject(c, { actie: 'C', onderdeel: 'afschrift' }, async (db, hier) => {
      const afschrift = await vind(c, db, hier)
      if (afschrift.stand !== 'akkoord') return false
      if (!afschrift.gegeven)
        await geefAfschrift(db, hier, {
          ...{ id: toeval.uuid(), afschrift: afschrift.id },
          ...{ praktijk: c.get('praktijk').naam, standVan: afschrift.op },
        })
      return true
    })
    if (!gedaan) meldWeigering(c)
    return c.redirect(`${eenPad(c)}?${gedaan ? 'isGegeven' : 'nietMeer'}`, 303)
  })

  const deelPad = `${basis}/:afschrift/delen/:deel`
  app.get(deelPad, eist('specialist'), async c =>
    toonDeel(c, await inTraject(c, lees, (db, hier) => vindDeel(c, db, hier))),
  )

  app.post(deelPad, eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const uit = await inTraject(c, wijzig, async (db, hier) => {
      const gevonden = await vindDeel(c, db, hier)
      const { deel, open } = gevonden
      const gelezen = leesWeglatingen(
        velden,
        deel.inhoud.alineas.map(a => a.tekst),
      )
      if (!gelezen.ok || !open) return { ...gevonden, gelezen, bewaard: false }
      const versie = Number(eerste(velden, 'versie'))
      const bewaard = versie === deel.versie && (await bewaarWeglatingen(db, hier, deel, gelezen.waarde))
      return { ...gevonden, gelezen, bewaard }
    })
    if (uit.bewaard) return c.redirect(`${c.req.path}?bewaard`, 303)
    if (!uit.gelezen.ok) return toonDeel(c, uit, 422, toonFouten(uit.gelezen.fouten, c.get('bezoeker').taal))
    return toonDeel(c, uit, 409)
  })
}

async function vind(c: Verzoek, db: Db, hier: Hier): Promise<Stap> {
  const found = (await listToegewezen(db, hier)).find(v => v.afschrift?.id === c.req.param('afschrift'))
  if (!found?.afschrift) throw new NietGevonden()
  return found.afschrift
}

async function vindDeel(c: Verzoek, db: Db, hier: Hier) {
  const afschrift = await vind(c, db, hier)
  const deel = (await listDelen(db, hier, afschrift.id)).find(
    d => d.id === c.req.param('deel') && d.soort === 'woorden',
  )
  if (!deel) throw new NietGevonden()
  return { deel, open: afschrift.stand === 'bezig' }
}

function toonDeel(
  c: Verzoek,
  { deel, open }: Awaited<ReturnType<typeof vindDeel>>,
  status: 200 | 409 | 422 = 200,
  fouten?: Record<string, string>,
): Response {
  const w = woorden(c.get('bezoeker').taal)
  return toon(
    c,
    {
      titel: w.een.titel,
      kop: deel.inhoud.kop,
      terug: { href: eenPad(c), tekst: w.deel.terug },
      boven: c.req.query('bewaard') !== undefined && <Bevestiging>{w.deel.bewaard}</Bevestiging>,
      fout: status === 422,
      status,
    },
    <DeelPagina
      {...{ w, deel, open, fouten }}
      action={`${eenPad(c)}/delen/${deel.id}`}
      weg={deel.weglatingen}
      botsing={status === 409 && open}
    />,
  )
}
