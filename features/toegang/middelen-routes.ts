// Changing an own means of signing in: its name, its end, and its return within a day. Each asks for the passphrase first.
import { leesEigenNaam } from '../../domein/inlogmiddel.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { klaar } from './klaar.ts'
import { haalTerug, noemMiddel, verwijderMiddel } from './middelen.ts'

export function middelRoutes(app: App): void {
  const eistIk = eist('iedereen')
  const vers = eistBevestiging('/toegang')

  app.post('/toegang/middelen/:id/verwijdering', eistIk, vers, async c => {
    const id = idVan(c)
    await inHuis(c, db => verwijderMiddel(db, c.get('poorten'), ikVan(c), id))
    return klaar(c, 'verwijderd')
  })

  app.post('/toegang/middelen/:id/terugkeer', eistIk, vers, async c => {
    const id = idVan(c)
    const { klok } = c.get('poorten')
    const terug = await inHuis(c, db => haalTerug(db, c.get('poorten'), ikVan(c).persoon, id, klok.nu()))
    return klaar(c, terug ? 'terug' : 'telaat')
  })

  app.post('/toegang/middelen/:id/naam', eistIk, vers, async c => {
    const id = idVan(c)
    const naam = leesEigenNaam(eerste(await leesVelden(c), 'naam'))
    if (!naam.ok) return klaar(c, naam.omdat)
    await inHuis(c, db => noemMiddel(db, c.get('poorten'), ikVan(c).persoon, id, naam.waarde))
    return klaar(c, 'naam')
  })
}

// `code` instead of an id is the code from an app, of which a person has one.
function idVan(c: Verzoek): string {
  const id = c.req.param('id') ?? ''
  if (id === 'code') return ikVan(c).persoon
  if (!isUuid(id)) throw new NietGevonden()
  return id
}
