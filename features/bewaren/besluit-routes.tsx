// The second person decides, with the passphrase given just now, and the door destroys. Stopped halfway, pressing again makes it whole.
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Geheim } from '../../muur/deur.ts'
import { Melding } from '../../ui/meldingen.tsx'
import { formatDagVan } from '../../ui/tijd.ts'
import { Bevestigen } from './bevestig-page.tsx'
import { besluit, listVernietigingen } from './queries.ts'
import { eistBewaarder, kijkerVan, readKaart, trajectVan } from './wie.ts'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'vernietiging' } as const

export function besluitRoutes(app: App): void {
  app.get('/bewaren/:traject/besluit', eist('staf'), eistBewaarder, eistBevestiging(), c => toonBesluit(c))

  app.post(
    '/bewaren/:traject/besluit',
    eist('staf'),
    eistBewaarder,
    eistBevestiging(c => `/bewaren/${c.req.param('traject')}/besluit`),
    async c => {
      const [traject, id] = [trajectVan(c), eerste(await leesVelden(c), 'id')]
      if (isUuid(id) && (await vernietig(c, traject, id)))
        return c.redirect(`/bewaren/bewijs/${id}?gedaan`, 303)
      meldWeigering(c)
      return await toonBesluit(c, id)
    },
  )
}

/** True when it is gone, by this press or an earlier one. Which traject an id of an earlier one belongs to is not asked: it has none. */
async function vernietig(c: Verzoek, traject: string, id: string): Promise<boolean> {
  await inHuis(c, db => besluit(db, traject, id))
  const geheim = c.get('bezoeker').geheim as Geheim
  if (await c.get('poorten').deur.vernietig(geheim, traject, id)) return true
  return (await inHuis(c, db => listVernietigingen(db))).some(v => v.id === id && v.vernietigdOp !== null)
}

/** The page; `geweigerd` is the id of a decision that was refused just now. */
async function toonBesluit(c: Verzoek, geweigerd?: string): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const { kaart } = await readKaart(c, lees)
  const { stap, voorstel, traject, code } = kaart
  const terug = { href: `/bewaren/${traject}`, tekst: w.naarDossier(code) }
  const mag = voorstel && (stap.stap === 'besluiten' || stap.stap === 'afmaken')
  if (!mag && geweigerd === undefined) return c.redirect(terug.href, 303)
  const omdat =
    stap.stap === 'blijft'
      ? w.blijft[stap.omdat]
      : voorstel?.id !== geweigerd
        ? w.weigering.weg
        : voorstel?.door === ikVan(c).persoon
          ? w.weigering.zelf
          : w.weigering.database
  return toon(
    c,
    {
      titel: w.besluit.titel,
      terug,
      boven: geweigerd !== undefined && <Melding soort="let-op">{omdat}</Melding>,
      ...(geweigerd !== undefined && { status: 409 as const }),
    },
    mag && (
      <Bevestigen
        {...{ w, traject, grond: voorstel.grond, gevraagdOp: voorstel.gevraagdOp }}
        // Decided already: the name is gone, so there is no letter to print.
        coordinator={kijkerVan(c).coordinator && stap.stap === 'besluiten'}
        inleiding={stap.stap === 'afmaken' ? w.stap.afmaken : w.besluit.inleiding(code)}
        vooraf={w.besluit.vooraf(
          voorstel.doorNaam,
          formatDagVan(voorstel.op, taal, { weekdag: false, jaar: true }),
        )}
        action={`/bewaren/${traject}/besluit`}
        id={voorstel.id}
        knop={{ tekst: w.besluit.knop, soort: 'gevaar' }}
        terug={{ href: terug.href, tekst: w.besluit.klaar }}
      />
    ),
  )
}
