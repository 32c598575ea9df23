// All versions of one theme, and going back to one: its text becomes a next version, so that nothing is ever lost.
import { isDeepStrictEqual } from 'node:util'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { themas } from '../../inhoud/lees.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { addVersie, listVersies } from './queries.ts'
import { huisInvoer, invoerVan, schrijfInvoer, titelVan, versieInvoer } from './versie-tekst.ts'
import { VersiesBlad } from './versies-page.tsx'
import { sleutelVan } from './wijzig-routes.tsx'
import { woorden } from './woorden-en.ts'

export function versieRoutes(app: App): void {
  const pad = '/praktijk/themas/:thema/versies'

  app.get(pad, eist('coordinator'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const sleutel = sleutelVan(c)
    const versies = await inHuis(c, db => listVersies(db, sleutel))
    const [laatste] = versies
    const huis = themas('nl').find(t => t.sleutel === sleutel)?.versie ?? null
    const nu = laatste ? invoerVan(laatste) : huisInvoer(sleutel)
    if (!nu) throw new NietGevonden()
    const terug = Number(c.req.query('terug') ?? 0)
    return toon(
      c,
      {
        titel: w.versies.alle,
        kop: w.versies.titel(titelVan(nu, taal)),
        terug: { href: `/praktijk/themas/${sleutel}`, tekst: w.versies.terug },
        boven: terug > 0 && terug === laatste?.versie && (
          <Bevestiging>{w.versies.terugGedaan(terug)}</Bevestiging>
        ),
      },
      <VersiesBlad w={w} taal={taal} sleutel={sleutel} versies={versies} huis={huis} />,
    )
  })

  app.post(pad, eist('coordinator'), async c => {
    const sleutel = sleutelVan(c)
    const welke = eerste(await leesVelden(c), 'versie')
    const nummer = await inHuis(c, async db => {
      const versies = await listVersies(db, sleutel)
      const oud = versieInvoer(sleutel, welke, versies)
      if (!oud) return null
      const [laatste] = versies
      const nu = laatste ? invoerVan(laatste) : huisInvoer(sleutel)
      // A second press finds the text there already.
      if (isDeepStrictEqual(nu, oud)) return laatste?.versie ?? 0
      const versie = (laatste?.versie ?? 0) + 1
      await addVersie(db, ikVan(c).persoon, { thema: sleutel, versie, ...schrijfInvoer(oud) })
      return versie
    })
    if (nummer === null) throw new NietGevonden()
    return c.redirect(`/praktijk/themas/${sleutel}/versies?terug=${nummer}`, 303)
  })
}
