// The time that was written down as a by-product (J8): of one traject, and of a month over the own caseload; also as a file.
import { leesMaand, maandVan } from '../../domein/tijdstaat.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inEenTraject, inHuis, inTraject } from '../../http/binnen.ts'
import { csvAntwoord } from '../../http/csv.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Handeling } from '../../muur/deur.ts'
import { asRijen } from './bestand.ts'
import { MaandTijd } from './maand-page.tsx'
import { listEigen, readTijd, type Tijd } from './queries.ts'
import { TrajectTijd } from './traject-page.tsx'
import { woorden } from './woorden-en.ts'

const lees = { actie: 'R', onderdeel: 'tijd' } as const
const neemMee = { actie: 'E', onderdeel: 'tijd' } as const

export function tijd(app: App): void {
  app.get('/trajecten/:traject/tijd', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const alles = await inTraject(c, lees, (db, hier) => readTijd(db, hier))
    return toon(
      c,
      { titel: w.titelVan(alles.naam) },
      <TrajectTijd w={w} taal={taal} nu={c.get('poorten').klok.nu()} tijd={alles} />,
    )
  })

  app.get('/trajecten/:traject/tijd.csv', eist('specialist'), eistBevestiging(), async c => {
    const alles = await inTraject(c, neemMee, (db, hier) => readTijd(db, hier))
    return csvAntwoord(c, asRijen([alles], c.get('bezoeker').taal))
  })

  app.get('/tijd', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const { maand, maanden, tijden } = await readMaand(c, lees)
    const nu = c.get('poorten').klok.nu()
    const dezeMaand = maandVan(nu).toString()
    const keuze = [...new Set([...maanden, dezeMaand, maand])].filter(m => m <= dezeMaand || m === maand)
    return toon(
      c,
      { titel: w.titel },
      <MaandTijd
        w={w}
        taal={taal}
        nu={nu}
        maand={maand}
        keuze={keuze.toSorted().reverse()}
        tijden={tijden}
      />,
    )
  })

  app.get('/tijd.csv', eist('specialist'), eistBevestiging(), async c => {
    const { tijden } = await readMaand(c, neemMee)
    return csvAntwoord(c, asRijen(tijden, c.get('bezoeker').taal))
  })
}

/** One month over the own trajecten: one door call for each that has a gesprek in it, so that no other is opened. */
async function readMaand(c: Verzoek, handeling: Handeling) {
  const maand = leesMaand(c.req.query('maand'), c.get('poorten').klok.nu()).toString()
  const eigen = await inHuis(c, db => listEigen(db, ikVan(c).persoon))
  const tijden: Tijd[] = []
  for (const { traject, sinds } of eigen.filter(t => t.maanden.has(maand))) {
    const gelezen = await inEenTraject(c, traject, handeling, (db, hier) => readTijd(db, hier, sinds))
    tijden.push({ ...gelezen, regels: gelezen.regels.filter(r => maandVan(r.begint).toString() === maand) })
  }
  return { maand, maanden: eigen.flatMap(t => [...t.maanden]), tijden }
}
