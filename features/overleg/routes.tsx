// The guide "moet ik contact opnemen?" (O6): plain links from topic to answer, for everybody, without JavaScript, and nothing is kept.
import { findRaad, type Onderwerp, onderwerpen, type Vraagonderwerp } from '../../domein/overleg.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { tekst } from '../../inhoud/lees.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { Begin, RaadBlad, Vraag, vraagVan } from './bladen.tsx'
import { BEGIN, padNaar } from './paden.ts'
import { woorden } from './woorden.ts'

export function overleg(app: App): void {
  app.get(BEGIN, c => {
    const { taal } = c.get('bezoeker')
    const t = tekst('overleg/begin', taal)
    return toon(c, { titel: t.titel }, <Begin w={woorden(taal)} tekst={t} />)
  })

  app.get(`${BEGIN}/:onderwerp`, c => {
    const naam = c.req.param('onderwerp')
    const onderwerp = onderwerpen.find(een => een === naam)
    if (!onderwerp) throw new NietGevonden()
    return onderwerp === 'nood' ? toonRaad(c, onderwerp) : toonVraag(c, onderwerp)
  })

  app.get(`${BEGIN}/:onderwerp/:antwoord`, c => {
    const onderwerp = onderwerpen.find(een => een === c.req.param('onderwerp'))
    if (!onderwerp) throw new NietGevonden()
    return toonRaad(c, onderwerp, c.req.param('antwoord'))
  })
}

function toonVraag(c: Verzoek, onderwerp: Vraagonderwerp): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const vooraf = onderwerp === 'beslissing' ? tekst('overleg/beslissing', taal) : undefined
  return toon(
    c,
    { titel: vooraf?.titel ?? vraagVan(w, onderwerp), terug: { href: BEGIN, tekst: w.opnieuw } },
    <Vraag w={w} onderwerp={onderwerp} tekst={vooraf} />,
  )
}

function toonRaad(c: Verzoek, onderwerp: Onderwerp, antwoord?: string): Response {
  const { taal, wie } = c.get('bezoeker')
  const raad = findRaad(onderwerp, antwoord)
  if (!raad) throw new NietGevonden()
  const w = woorden(taal)
  const t = tekst(`overleg/${raad.naam}`, taal)
  const terug =
    antwoord === undefined
      ? { href: BEGIN, tekst: w.opnieuw }
      : { href: padNaar(onderwerp), tekst: vraagVan(w, onderwerp) }
  const hulp = wie?.soort === 'vol' && wie.traject ? '/mijn/berichthulp' : '/berichthulp'
  return toon(
    c,
    { titel: t.titel, kop: w.uitkomst[raad.soort], terug },
    <RaadBlad w={w} raad={raad} tekst={t} hulp={hulp} />,
  )
}
