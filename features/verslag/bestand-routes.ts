// The verslag as a file: to read (PDF/UA-1), for the archive (PDF/A-2a), to go on with (DOCX). One source, one neutral name.

import { alsBijlage } from '../../http/bestandsnaam.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject, inTraject } from '../../http/binnen.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { DOCX_SOORT, drukDocx } from '../../platform/druk/docx.ts'
import { asDocument } from './druk/verslag-document.ts'
import { drukVerslag, type VerslagDruk } from './druk/verslag-pdf.ts'
import type { VerslagInhoud } from './inhoud.ts'
import { asDruk } from './papier.ts'
import { findConcept, listVersies, type Versie } from './queries.ts'
import { gegevenVan, zegVerspreiding } from './verspreiding.ts'
import { type Grondslag, listGrondslagen } from './verstrekkingen.ts'

type Vorm = {
  soort: 'pdf' | 'docx'
  type: string
  druk: (verslag: VerslagDruk) => Uint8Array | Promise<Uint8Array>
}

/** By the end of the address. */
const vormen: Readonly<Record<string, Vorm>> = {
  '.pdf': { soort: 'pdf', type: 'application/pdf', druk: verslag => drukVerslag(verslag) },
  '/archief.pdf': { soort: 'pdf', type: 'application/pdf', druk: verslag => drukVerslag(verslag, 'a-2a') },
  '.docx': { soort: 'docx', type: DOCX_SOORT, druk: verslag => drukDocx(asDocument(verslag)) },
}

const handeling = { actie: 'E', onderdeel: 'verslag' } as const

export function bestandRoutes(app: App): void {
  for (const [einde, vorm] of Object.entries(vormen)) {
    // The version the ouder has, or with ?concept the working text.
    app.get(`/trajecten/:traject/verslag${einde}`, eist('specialist'), async c => {
      const { concept, laatste, naar } = await inTraject(c, handeling, async (db, hier) => {
        const found = await findConcept(db, hier)
        if (!found) throw new NietGevonden()
        const [versies, naar] = await Promise.all([listVersies(db, hier), listGrondslagen(db, hier)])
        return { concept: found, laatste: versies[0], naar }
      })
      const versie = c.req.query('concept') === undefined ? (laatste ?? null) : null
      return antwoord(c, vorm, versie?.inhoud ?? concept.inhoud, versie, naar)
    })

    app.get(`/mijn/verslag${einde}`, eist('ouder'), async c => {
      const [[versie], naar] = await inMijnTraject(c, handeling, (db, hier) =>
        Promise.all([listVersies(db, hier), listGrondslagen(db, hier)]),
      )
      if (!versie) throw new NietGevonden()
      return antwoord(c, vorm, versie.inhoud, versie, naar)
    })
  }
}

// What it is says nothing outside: its name stays in a folder of downloads.
async function antwoord(
  c: Verzoek,
  vorm: Vorm,
  inhoud: VerslagInhoud,
  versie: Versie | null,
  naar: readonly Grondslag[],
) {
  const praktijk = c.get('praktijk')
  const nu = c.get('poorten').klok.nu()
  const verspreiding = versie ? zegVerspreiding(gegevenVan(naar, versie.id)) : []
  const bytes = await vorm.druk(asDruk({ inhoud, versie, praktijknaam: praktijk.naam, nu, verspreiding }))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': vorm.type,
    'content-disposition': alsBijlage(praktijk.neutraleNaam, vorm.soort),
    'content-length': String(bytes.byteLength),
  })
}
