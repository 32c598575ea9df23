// The practice reads a complaint and answers it: a coordinator who never helped in this traject, with a reason and a letter. Nobody judges
// the own conduct (Jw 4.2.1); who may not read it finds nothing here.
import { vandaagOp } from '../../domein/tijd.ts'
import { leesUitspraakdag, leesVerzoekBesluit } from '../../domein/verzoek.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden, type Velden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek as Request } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { asBesluitbrief } from './besluitbrief.ts'
import { geefBrief } from './brief.ts'
import { findAanhouding, houdAan, listKlachten, saveUitspraak } from './klacht-queries.ts'
import { LIJST_PAD } from './paden.ts'
import { KlachtLezen, Klachtlijst } from './praktijk-klacht-page.tsx'
import { praktijkWoorden } from './praktijk-woorden.ts'
import { besluitVerzoek, findGevraagd, type Verzoek } from './queries.ts'

const pad = '/aanmeldingen/:traject/klacht'
const lees = { actie: 'R', onderdeel: 'klacht' } as const
const basis = (c: Request) => `/aanmeldingen/${c.req.param('traject')}/klacht`

export function praktijkKlachtRoutes(app: App): void {
  app.get(pad, eist('coordinator'), async c => {
    const w = praktijkWoorden(c.get('bezoeker').taal)
    const klachten = await inTraject(c, lees, listKlachten)
    const terug = { href: `/aanmeldingen/${c.req.param('traject')}`, tekst: w.terugAanmelding }
    return toon(c, { titel: w.klachten, terug }, <Klachtlijst w={w} basis={basis(c)} klachten={klachten} />)
  })

  app.get(`${pad}/:verzoek`, eist('coordinator'), async c =>
    toonKlacht(c, await inTraject(c, lees, (db, hier) => vind(c, db, hier))),
  )

  app.post(`${pad}/:verzoek`, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesVerzoekBesluit(velden)
    const actie = gelezen.ok ? 'U' : 'R'
    const uit = await inTraject(c, { actie, onderdeel: 'klacht' }, async (db, hier) => {
      const gevonden = await vind(c, db, hier)
      const gedaan = gelezen.ok && (await besluitVerzoek(db, hier, gevonden.klacht.id, gelezen.waarde))
      if (gedaan && eerste(velden, 'aanhouden') === 'ja')
        await houdAan(db, hier, c.get('poorten').toeval.uuid())
      return { ...gevonden, gedaan }
    })
    if (!gelezen.ok) return toonKlacht(c, uit, velden, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
    const { besluit } = uit.klacht
    const gelijk = besluit?.besluit === gelezen.waarde.besluit && besluit.reden === gelezen.waarde.reden
    if (!uit.gedaan && !gelijk) meldWeigering(c)
    return c.redirect(`${basis(c)}/${uit.klacht.id}?${uit.gedaan || gelijk ? 'gegeven' : 'eerder'}`, 303)
  })

  // From the day of the ruling the law gives a month.
  app.post(`${pad}/:verzoek/uitspraak`, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesUitspraakdag(velden, vandaagOp(c.get('poorten').klok.nu()))
    const actie = gelezen.ok ? 'U' : 'R'
    const uit = await inTraject(c, { actie, onderdeel: 'klacht' }, async (db, hier) => {
      const gevonden = await vind(c, db, hier)
      if (gelezen.ok) await saveUitspraak(db, hier, gevonden.klacht.id, gelezen.waarde.dag)
      return gevonden
    })
    if (!gelezen.ok) return toonKlacht(c, uit, velden, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
    if (uit.klacht.besluit) meldWeigering(c)
    return c.redirect(`${basis(c)}/${uit.klacht.id}?${uit.klacht.besluit ? 'eerder' : 'uitspraak'}`, 303)
  })

  app.post(`${pad}/:verzoek/aanhouding`, eist('coordinator'), async c => {
    const id = await inTraject(c, { actie: 'U', onderdeel: 'klacht' }, async (db, hier) => {
      const { klacht } = await vind(c, db, hier)
      await houdAan(db, hier, c.get('poorten').toeval.uuid())
      return klacht.id
    })
    return c.redirect(`${basis(c)}/${id}?aangehouden`, 303)
  })

  app.get(`${pad}/:verzoek/brief.pdf`, eist('coordinator'), async c => {
    const id = c.req.param('verzoek')
    return geefBrief(
      c,
      await inTraject(c, { actie: 'E', onderdeel: 'klacht' }, (db, hier) => findGevraagd(db, hier, id)),
      asBesluitbrief,
    )
  })
}

type Gevonden = { klacht: Verzoek; aangehouden: Temporal.PlainDate | null }

async function vind(c: Request, db: Db, hier: Hier): Promise<Gevonden> {
  const [klachten, aangehouden] = await Promise.all([listKlachten(db, hier), findAanhouding(db, hier)])
  const klacht = klachten.find(v => v.id === c.req.param('verzoek'))
  if (!klacht) throw new NietGevonden()
  return { klacht, aangehouden }
}

const GEZEGD = ['gegeven', 'uitspraak', 'aangehouden', 'eerder'] as const

function toonKlacht(c: Request, gevonden: Gevonden, velden: Velden = {}, fouten?: Fouten): Response {
  const w = praktijkWoorden(c.get('bezoeker').taal)
  const gezegd = GEZEGD.find(woord => c.req.query(woord) !== undefined)
  return toon(
    c,
    {
      titel: w.klacht,
      terug: { href: LIJST_PAD, tekst: w.titel },
      boven:
        gezegd === 'eerder' ? (
          <Melding soort="let-op">{w.gezegd.eerder}</Melding>
        ) : (
          gezegd && <Bevestiging>{w.gezegd[gezegd]}</Bevestiging>
        ),
      fout: fouten !== undefined,
      ...(fouten && { status: 422 as const }),
    },
    <KlachtLezen
      traject={c.req.param('traject') ?? ''}
      action={`${basis(c)}/${gevonden.klacht.id}`}
      vandaag={vandaagOp(c.get('poorten').klok.nu())}
      getypt={{
        besluit: eerste(velden, 'besluit'),
        reden: eerste(velden, 'reden'),
        aanhouden: eerste(velden, 'aanhouden'),
        dag: eerste(velden, 'dag'),
      }}
      {...{ w, ...gevonden, fouten }}
    />,
  )
}
