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
      const { concept, laatste } = await inTraject(c, handeling, async (db, hier) => {
        const found = await findConcept(db, hier)
        if (!found) throw new NietGevonden()
        return { concept: found, laatste: (await listVersies(db, hier))[0] }
      })
      const versie = c.req.query('concept') === undefined ? (laatste ?? null) : null
      return antwoord(c, vorm, versie?.inhoud ?? concept.inhoud, versie)
    })

    app.get(`/mijn/verslag${einde}`, eist('ouder'), async c => {
      const [versie] = await inMijnTraject(c, handeling, listVersies)
      if (!versie) throw new NietGevonden()
      return antwoord(c, vorm, versie.inhoud, versie)
    })
  }
}

// What it is says nothing outside: its name stays in a folder of downloads.
async function antwoord(c: Verzoek, vorm: Vorm, inhoud: VerslagInhoud, versie: Versie | null) {
  const praktijk = c.get('praktijk')
  const nu = c.get('poorten').klok.nu()
  const bytes = await vorm.druk(asDruk({ inhoud, versie, praktijknaam: praktijk.naam, nu }))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': vorm.type,
    'content-disposition': alsBijlage(praktijk.neutraleNaam, vorm.soort),
    'content-length': String(bytes.byteLength),
  })
}
