// Who looked in the own dossier: the ouder reads it, and the own specialist reads the same (O7, P11).
import { vertelDagen } from '../../domein/wie-keek.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject, inTraject } from '../../http/binnen.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { readNaam } from './naam.ts'
import { WieKeek } from './pages.tsx'
import { type Inkijk, readInkijk } from './queries.ts'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'wie-keek' } as const

export function inkijk(app: App): void {
  app.get('/mijn/wie-keek', eist('ouder'), async c => {
    const voor = dagVan(c.req.query('voor'))
    const { ik, ...gelezen } = await inMijnTraject(c, lees, async (db, hier) => ({
      ...(await readInkijk(db, hier, voor)),
      ik: hier.ik,
    }))
    const w = woorden(c.get('bezoeker').taal)
    return toon(
      c,
      { titel: w.titel, kop: w.kop, terug: { href: '/mijn', tekst: w.terugVandaag } },
      lijst(c, gelezen, ik, voor, true),
    )
  })

  app.get('/trajecten/:traject/wie-keek', eist('specialist'), async c => {
    const voor = dagVan(c.req.query('voor'))
    const { ik, naam, ...gelezen } = await inTraject(c, lees, async (db, hier) => ({
      ...(await readInkijk(db, hier, voor)),
      naam: await readNaam(db, hier),
      ik: hier.ik,
    }))
    const w = woorden(c.get('bezoeker').taal)
    const terug = { href: `/trajecten/${c.req.param('traject')}`, tekst: w.terugTraject }
    return toon(c, { titel: w.titel, kop: w.kopSpecialist(naam), terug }, lijst(c, gelezen, ik, voor, false))
  })
}

/** The day in the address; anything that is no day is as if it was not there. */
function dagVan(tekst: string | undefined): string | null {
  if (!tekst || !/^[12]\d{3}-\d{2}-\d{2}$/.test(tekst)) return null
  try {
    return Temporal.PlainDate.from(tekst, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

function lijst(c: Verzoek, { delen, eerder }: Inkijk, ik: string, voor: string | null, voorOuder: boolean) {
  const { taal } = c.get('bezoeker')
  return (
    <WieKeek
      w={woorden(taal)}
      taal={taal}
      dagen={vertelDagen(delen, ik)}
      eerder={eerder}
      nieuwste={voor && c.req.path}
      pad={c.req.path}
      voorOuder={voorOuder}
    />
  )
}
