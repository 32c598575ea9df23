// The routes of two versions side by side: for the ouder the versions, for the specialist the working text as well (R3).
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject, inTraject } from '../../http/binnen.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { basisVan } from './basis.ts'
import { findConcept, listVersies, type Versie } from './queries.ts'
import { findSinds } from './verschil.ts'
import { type Kant, Naast } from './verschil-page.tsx'
import { verschilWoorden } from './verschil-woorden.ts'

const lees = { actie: 'R', onderdeel: 'verslag' } as const

export function verschilRoutes(app: App): void {
  app.get('/mijn/verslag/verschil', eist('ouder'), async c => {
    const versies = await inMijnTraject(c, lees, listVersies)
    return pagina(c, '/mijn/verslag', asKanten(versies), findSinds(versies), null)
  })

  app.get('/trajecten/:traject/verslag/verschil', eist('specialist'), async c => {
    const [concept, versies] = await inTraject(c, lees, (db, hier) =>
      Promise.all([findConcept(db, hier), listVersies(db, hier)]),
    )
    if (!concept) throw new NietGevonden()
    const [laatste] = versies
    const anders = concept.ruw !== laatste?.ruw
    const werk: Kant = { sleutel: 'concept', inhoud: concept.inhoud, versie: null }
    return pagina(
      c,
      basisVan(c),
      [...asKanten(versies), ...(anders ? [werk] : [])],
      anders ? laatste : findSinds(versies),
      concept.inhoud.ouder.voornaam,
    )
  })
}

/** From the latest first to the oldest first. */
const asKanten = (versies: readonly Versie[]): Kant[] =>
  versies.map(versie => ({ sleutel: String(versie.nummer), inhoud: versie.inhoud, versie })).toReversed()

// Whichever way round they were chosen: the older text is the left one, so that "gone" and "new" are true.
function pagina(
  c: Verzoek,
  basis: string,
  kanten: readonly Kant[],
  sinds: Versie | undefined,
  naam: string | null,
): Response {
  const vind = (sleutel: string | undefined, anders: Kant | undefined) => {
    const kant = sleutel === undefined ? anders : kanten.find(k => k.sleutel === sleutel)
    if (!kant) throw new NietGevonden()
    return kant
  }
  const met = vind(c.req.query('met'), kanten.at(-1))
  const van = vind(c.req.query('van'), kanten.find(k => k.versie && k.versie === sinds) ?? met)
  const [oud, nieuw] = kanten.indexOf(van) <= kanten.indexOf(met) ? [van, met] : [met, van]
  const w = verschilWoorden(c.get('bezoeker').taal)
  return toon(
    c,
    { titel: w.titel, terug: { href: basis, tekst: w.terug } },
    <Naast w={w} action={`${basis}/verschil`} kanten={kanten} oud={oud} nieuw={nieuw} naam={naam} />,
  )
}
