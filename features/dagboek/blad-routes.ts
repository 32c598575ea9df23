// What the module in the browser asks and sends: sealed pages and locks. Whatever is not sealed is refused before it is kept.
import { isVerzegeld, leesGedeeld, leesSloten } from '../../domein/dagboek.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { deel, listDelingen, neemTerug } from './deling-queries.ts'
import { BLADEN, HIER, SLOTEN } from './paden.ts'
import { type Bewaard, deleteBlad, listBladen, saveBlad, saveSloten } from './queries.ts'

const handeling = (actie: 'R' | 'C' | 'U' | 'D') => ({ actie, onderdeel: 'dagboek' }) as const

export function bladRoutes(app: App): void {
  app.get(BLADEN, eist('ouder'), async c => {
    const [bladen, gedeeld] = await inMijnTraject(c, handeling('R'), (db, hier) =>
      Promise.all([listBladen(db, hier), listDelingen(db, hier)]),
    )
    const op = new Map(gedeeld.map(d => [d.blad, d.gedeeld.toString()]))
    return c.json(
      bladen.map(({ id, tekst, versie, geschreven }) => ({
        ...{ id, tekst, versie, geschreven: geschreven.toString() },
        gedeeld: op.get(id) ?? null,
      })),
    )
  })

  app.post(SLOTEN, eist('ouder'), async c => {
    const velden = await leesVelden(c)
    const [id, sloten] = [eerste(velden, 'id'), eerste(velden, 'sloten')]
    const versie = leesVersie(velden)
    if (!isUuid(id) || versie === null || !leesSloten(sloten)) return nee(c)
    const actie = handeling(versie === 0 ? 'C' : 'U')
    return zeg(c, await inMijnTraject(c, actie, (db, hier) => saveSloten(db, hier, { id, sloten, versie })))
  })

  app.post(BLADEN, eist('ouder'), async c => {
    const velden = await leesVelden(c)
    const [id, dagboek] = [eerste(velden, 'id'), eerste(velden, 'dagboek')]
    const [tekst, versie] = [eerste(velden, 'tekst'), leesVersie(velden)]
    if (!isUuid(id) || !isUuid(dagboek) || versie === null || !isVerzegeld(tekst)) return nee(c)
    const actie = handeling(versie === 0 ? 'C' : 'U')
    const blad = { id, dagboek, tekst, versie }
    return zeg(c, await inMijnTraject(c, actie, (db, hier) => saveBlad(db, hier, blad)))
  })

  app.post(`${BLADEN}/:blad/verwijdering`, eist('ouder'), async c => {
    const blad = bladVan(c)
    await inMijnTraject(c, handeling('D'), (db, hier) => deleteBlad(db, hier, blad))
    return c.body(null, 204)
  })

  app.post(`${BLADEN}/:blad/deling`, eist('ouder'), async c => {
    const blad = bladVan(c)
    const tekst = leesGedeeld(eerste(await leesVelden(c), 'tekst'))
    if (tekst === null) return nee(c)
    const id = c.get('poorten').toeval.uuid()
    await inMijnTraject(c, handeling('C'), (db, hier) => deel(db, hier, blad, tekst, id))
    return c.body(null, 204)
  })

  // A form without JavaScript presses this too: the page says that it is done.
  app.post(`${BLADEN}/:blad/deling/einde`, eist('ouder'), async c => {
    const blad = bladVan(c)
    const stil = eerste(await leesVelden(c), 'stil') === 'ja'
    await inMijnTraject(c, handeling('D'), (db, hier) => neemTerug(db, hier, blad))
    return stil ? c.body(null, 204) : c.redirect(`${HIER}?teruggehaald`, 303)
  })
}

function bladVan(c: Verzoek): string {
  const id = c.req.param('blad') ?? ''
  if (!isUuid(id)) throw new NietGevonden()
  return id
}

function leesVersie(velden: Velden): number | null {
  const text = eerste(velden, 'versie')
  return /^(0|[1-9]\d{0,6})$/.test(text) ? Number(text) : null
}

/** What was sent has no shape that may be kept. */
function nee(c: Verzoek): Response {
  meldWeigering(c)
  return c.text('nee', 422)
}

function zeg(c: Verzoek, uit: Bewaard): Response {
  if (uit.ok) return c.text(String(uit.versie))
  meldWeigering(c)
  return c.text(uit.omdat, 409)
}
