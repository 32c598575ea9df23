// The requests of the ouder about the whole dossier: ask, follow the clock, read the answer and take its letter along.
import { leesVerzoek } from '../../domein/verzoek.ts'
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
import { asBesluitbrief } from './besluitbrief.ts'
import { geefBrief } from './brief.ts'
import { HIER, VERZOEKEN_PAD } from './paden.ts'
import { addVerzoek, findGevraagd, listVerzoeken } from './queries.ts'
import { EenVerzoek, MijnVerzoeken, NieuwVerzoek } from './recht-page.tsx'
import { rechtWoorden } from './recht-woorden.ts'
import { asUitstelbrief } from './uitstelbrief.ts'

const lees = { actie: 'R', onderdeel: 'verzoek' } as const

/** The answer, and before it perhaps the letter that it takes longer. */
const brieven = [
  ['brief', asBesluitbrief],
  ['uitstel', asUitstelbrief],
] as const

export function rechtRoutes(app: App): void {
  app.get(VERZOEKEN_PAD, eist('ouder'), async c => {
    const w = rechtWoorden(c.get('bezoeker').taal)
    const verzoeken = await inMijnTraject(c, lees, listVerzoeken)
    return toon(
      c,
      {
        titel: w.titel,
        terug: { href: HIER, tekst: w.terug },
        boven: c.req.query('verstuurd') !== undefined && <Bevestiging>{w.verstuurd}</Bevestiging>,
      },
      <MijnVerzoeken w={w} verzoeken={verzoeken} />,
    )
  })

  app.get(`${VERZOEKEN_PAD}/nieuw`, eist('ouder'), eistBevestiging(), async c => {
    await inMijnTraject(c, lees, () => Promise.resolve())
    return formulier(c, { soort: '', tekst: '' })
  })

  // Who holds the phone of another does not have a dossier destroyed.
  app.post(VERZOEKEN_PAD, eist('ouder'), eistBevestiging(`${VERZOEKEN_PAD}/nieuw`), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesVerzoek(velden)
    if (!gelezen.ok) {
      const getypt = { soort: eerste(velden, 'soort'), tekst: eerste(velden, 'tekst') }
      return formulier(c, getypt, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
    }
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
    await inMijnTraject(c, { actie: 'C', onderdeel: 'verzoek' }, (db, hier) =>
      addVerzoek(db, hier, { id, stuk: null, ...gelezen.waarde }),
    )
    return c.redirect(`${VERZOEKEN_PAD}?verstuurd`, 303)
  })

  app.get(`${VERZOEKEN_PAD}/:verzoek`, eist('ouder'), eistBevestiging(), async c => {
    const w = rechtWoorden(c.get('bezoeker').taal)
    const v = (await inMijnTraject(c, lees, listVerzoeken)).find(een => een.id === c.req.param('verzoek'))
    if (!v || v.soort === 'klacht') throw new NietGevonden()
    const terug = { href: VERZOEKEN_PAD, tekst: w.terugLijst }
    return toon(c, { titel: w.soort[v.soort], terug }, <EenVerzoek w={w} v={v} />)
  })

  for (const [brief, maak] of brieven)
    app.get(`${VERZOEKEN_PAD}/:verzoek/${brief}.pdf`, eist('ouder'), eistBevestiging(), async c => {
      const { verzoek } = c.req.param()
      const gevonden = await inMijnTraject(c, { actie: 'E', onderdeel: 'verzoek' }, (db, hier) =>
        findGevraagd(db, hier, verzoek),
      )
      return geefBrief(c, gevonden?.verzoek.soort === 'klacht' ? undefined : gevonden, maak)
    })
}

function formulier(c: Request, getypt: { soort: string; tekst: string }, fouten?: Fouten): Response {
  const w = rechtWoorden(c.get('bezoeker').taal)
  return toon(
    c,
    {
      titel: w.nieuwTitel,
      terug: { href: VERZOEKEN_PAD, tekst: w.terugLijst },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 as const }),
    },
    <NieuwVerzoek w={w} id={c.get('poorten').toeval.uuid()} getypt={getypt} fouten={fouten} />,
  )
}
