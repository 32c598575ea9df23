// The specialist reads what the ouder asked and wrote beside a piece, and answers with a reason, once.

import { vandaagOp } from '../../domein/tijd.ts'
import { leesVerzoekBesluit } from '../../domein/verzoek.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek as Request } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { listVerklaringen } from '../../http/verklaringen.ts'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { geefBesluitbrief } from './besluitbrief-antwoord.ts'
import { besluitVerzoek, findBesluitbrief, listVerzoeken, type Verzoek } from './queries.ts'
import { findStuk, type Stuk } from './stukken.ts'
import { VerzoekLezen, Verzoeklijst } from './verzoek-page.tsx'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'verzoek' } as const
const basis = (c: Request) => `/trajecten/${c.req.param('traject')}/verzoeken`

export function verzoekRoutes(app: App): void {
  app.get('/trajecten/:traject/verzoeken', eist('specialist'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const [verzoeken, verklaringen] = await inTraject(c, lees, (db, hier) =>
      Promise.all([listVerzoeken(db, hier), listVerklaringen(db, hier)]),
    )
    const terug = { href: `/trajecten/${c.req.param('traject')}`, tekst: w.staf.terug }
    const vandaag = vandaagOp(c.get('poorten').klok.nu())
    return toon(
      c,
      { titel: w.staf.titel, terug },
      <Verzoeklijst basis={basis(c)} {...{ w, vandaag, verzoeken, verklaringen }} />,
    )
  })

  app.get('/trajecten/:traject/verzoeken/:verzoek', eist('specialist'), async c =>
    toonVerzoek(c, await inTraject(c, lees, (db, hier) => vind(c, db, hier))),
  )

  app.get('/trajecten/:traject/verzoeken/:verzoek/brief.pdf', eist('specialist'), async c => {
    const id = c.req.param('verzoek')
    return geefBesluitbrief(
      c,
      await inTraject(c, { actie: 'E', onderdeel: 'verzoek' }, (db, hier) => findBesluitbrief(db, hier, id)),
    )
  })

  app.post('/trajecten/:traject/verzoeken/:verzoek', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesVerzoekBesluit(velden)
    const actie = gelezen.ok ? 'U' : 'R'
    const uit = await inTraject(c, { actie, onderdeel: 'verzoek' }, async (db, hier) => {
      const gevonden = await vind(c, db, hier)
      const gedaan = gelezen.ok && (await besluitVerzoek(db, hier, gevonden.verzoek.id, gelezen.waarde))
      return { ...gevonden, gedaan }
    })
    if (!gelezen.ok) {
      const getypt = { besluit: eerste(velden, 'besluit'), reden: eerste(velden, 'reden') }
      return toonVerzoek(c, uit, getypt, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
    }
    // The same answer again is a second press; another answer comes too late.
    const gelijk =
      uit.verzoek.besluit?.besluit === gelezen.waarde.besluit &&
      uit.verzoek.besluit.reden === gelezen.waarde.reden
    if (!uit.gedaan && !gelijk) meldWeigering(c)
    return c.redirect(`${basis(c)}/${uit.verzoek.id}?${uit.gedaan || gelijk ? 'gegeven' : 'eerder'}`, 303)
  })
}

type Gevonden = { verzoek: Verzoek; stuk: Stuk | undefined }

async function vind(c: Request, db: Db, hier: Hier): Promise<Gevonden> {
  const verzoek = (await listVerzoeken(db, hier)).find(v => v.id === c.req.param('verzoek'))
  if (!verzoek) throw new NietGevonden()
  const { stuk, stukId } = verzoek
  return { verzoek, stuk: stuk && stukId ? await findStuk(db, hier, stuk, stukId) : undefined }
}

function toonVerzoek(
  c: Request,
  { verzoek, stuk }: Gevonden,
  getypt: { besluit: string; reden: string } = { besluit: '', reden: '' },
  fouten?: Fouten,
): Response {
  const w = woorden(c.get('bezoeker').taal)
  const { soort } = verzoek
  const boven =
    c.req.query('gegeven') !== undefined ? (
      <Bevestiging>{w.staf.gegeven}</Bevestiging>
    ) : (
      c.req.query('eerder') !== undefined && <Melding soort="let-op">{w.staf.eerder}</Melding>
    )
  return toon(
    c,
    {
      titel: w.staf.soort[soort],
      terug: { href: basis(c), tekst: w.staf.terugLijst },
      boven,
      fout: fouten !== undefined,
      ...(fouten && { status: 422 as const }),
    },
    <VerzoekLezen
      traject={c.req.param('traject') ?? ''}
      action={`${basis(c)}/${verzoek.id}`}
      {...{ w, verzoek, stuk, getypt, fouten }}
    />,
  )
}
