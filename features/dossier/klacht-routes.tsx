// A complaint of the ouder: written behind the passphrase, read by the practice and not by the specialist, followed here until its letter.
import { leesKlacht } from '../../domein/verzoek.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek as Request } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { formatDag } from '../../ui/tijd.ts'
import { asBesluitbrief } from './besluitbrief.ts'
import { geefBrief } from './brief.ts'
import { EenKlacht, MijnKlacht } from './klacht-page.tsx'
import { listKlachten } from './klacht-queries.ts'
import { klachtWoorden } from './klacht-woorden.ts'
import { KLACHT_PAD, VERZOEKEN_PAD } from './paden.ts'
import { addVerzoek, findGevraagd, type Verzoek } from './queries.ts'

// Under a name of its own: no line of it stands in the log that the specialist reads (muur.sql).
const lees = { actie: 'R', onderdeel: 'klacht' } as const

export function klachtRoutes(app: App): void {
  app.get(KLACHT_PAD, eist('ouder'), eistBevestiging(), async c =>
    toonKlachten(c, await inMijnTraject(c, lees, listKlachten)),
  )

  app.post(KLACHT_PAD, eist('ouder'), eistBevestiging(KLACHT_PAD), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesKlacht(velden)
    if (!gelezen.ok) {
      const klachten = await inMijnTraject(c, lees, listKlachten)
      const fouten = toonFouten(gelezen.fouten, c.get('bezoeker').taal)
      return toonKlachten(c, klachten, eerste(velden, 'tekst'), fouten)
    }
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
    await inMijnTraject(c, { actie: 'C', onderdeel: 'klacht' }, (db, hier) =>
      addVerzoek(db, hier, { id, soort: 'klacht', stuk: null, tekst: gelezen.waarde.tekst }),
    )
    return c.redirect(`${KLACHT_PAD}/${id}?verstuurd`, 303)
  })

  app.get(`${KLACHT_PAD}/:verzoek`, eist('ouder'), eistBevestiging(), async c => {
    const { taal } = c.get('bezoeker')
    const w = klachtWoorden(taal)
    const v = (await inMijnTraject(c, lees, listKlachten)).find(een => een.id === c.req.param('verzoek'))
    if (!v) throw new NietGevonden()
    return toon(
      c,
      {
        titel: w.van(formatDag(v.ontvangenOp, taal, { weekdag: false, jaar: true })),
        terug: { href: KLACHT_PAD, tekst: w.terugLijst },
        boven: c.req.query('verstuurd') !== undefined && <Bevestiging>{w.verstuurd}</Bevestiging>,
      },
      <EenKlacht w={w} v={v} />,
    )
  })

  app.get(`${KLACHT_PAD}/:verzoek/brief.pdf`, eist('ouder'), eistBevestiging(), async c => {
    const { verzoek } = c.req.param()
    const gevonden = await inMijnTraject(c, { actie: 'E', onderdeel: 'klacht' }, (db, hier) =>
      findGevraagd(db, hier, verzoek),
    )
    return geefBrief(c, gevonden?.verzoek.soort === 'klacht' ? gevonden : undefined, asBesluitbrief)
  })
}

function toonKlachten(
  c: Request,
  klachten: readonly Verzoek[],
  getypt = '',
  fouten: Fouten | undefined = undefined,
): Response {
  const w = klachtWoorden(c.get('bezoeker').taal)
  return toon(
    c,
    {
      titel: w.titel,
      terug: { href: VERZOEKEN_PAD, tekst: w.terug },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 as const }),
    },
    <MijnKlacht
      id={c.get('poorten').toeval.uuid()}
      telefoon={c.get('praktijk').telefoon}
      {...{ w, klachten, getypt, fouten }}
    />,
  )
}
