// The verslag as a file: to read (PDF/UA-1), for the archive (PDF/A-2a), to go on with (DOCX). One source, one neutral name.

import { alsBijlage } from '../../http/bestandsnaam.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject, inTraject } from '../../http/binnen.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import type { DrukDocument } from '../../platform/druk/document.ts'
import { DOCX_SOORT, drukDocx } from '../../platform/druk/docx.ts'
import { readPapier } from './bewaard-papier.ts'
import { type Papier, vulAan } from './druk/verslag-document.ts'
import { drukPapier } from './druk/verslag-pdf.ts'
import { findConcept, listVersies, type Versie } from './queries.ts'
import { gegevenVan, zegVerspreiding } from './verspreiding.ts'
import { type Grondslag, listGrondslagen } from './verstrekkingen.ts'

type Vorm = {
  soort: 'pdf' | 'docx'
  type: string
  druk: (document: DrukDocument) => Uint8Array | Promise<Uint8Array>
}

/** By the end of the address. */
const vormen: Readonly<Record<string, Vorm>> = {
  '.pdf': { soort: 'pdf', type: 'application/pdf', druk: doc => drukPapier(doc) },
  '/archief.pdf': { soort: 'pdf', type: 'application/pdf', druk: doc => drukPapier(doc, 'a-2a') },
  '.docx': { soort: 'docx', type: DOCX_SOORT, druk: drukDocx },
}

const handeling = { actie: 'E', onderdeel: 'verslag' } as const

export function bestandRoutes(app: App): void {
  for (const [einde, vorm] of Object.entries(vormen)) {
    // The version the ouder has, or with ?concept the working text.
    app.get(`/trajecten/:traject/verslag${einde}`, eist('specialist'), async c => {
      const { papier, versie, naar } = await inTraject(c, handeling, async (db, hier) => {
        const concept = await findConcept(db, hier)
        if (!concept) throw new NietGevonden()
        const [versies, naar] = await Promise.all([listVersies(db, hier), listGrondslagen(db, hier)])
        const versie = c.req.query('concept') === undefined ? (versies[0] ?? null) : null
        const inhoud = versie?.inhoud ?? concept.inhoud
        return {
          papier: await readPapier(db, hier, { inhoud, versie, praktijknaam: naamVan(c) }),
          versie,
          naar,
        }
      })
      return antwoord(c, vorm, papier, versie, naar)
    })

    app.get(`/mijn/verslag${einde}`, eist('ouder'), async c => {
      const { papier, versie, naar } = await inMijnTraject(c, handeling, async (db, hier) => {
        const [[versie], naar] = await Promise.all([listVersies(db, hier), listGrondslagen(db, hier)])
        if (!versie) throw new NietGevonden()
        const wat = { inhoud: versie.inhoud, versie, praktijknaam: naamVan(c) }
        return { papier: await readPapier(db, hier, wat), versie, naar }
      })
      return antwoord(c, vorm, papier, versie, naar)
    })
  }
}

const naamVan = (c: Verzoek) => c.get('praktijk').naam

// What it is says nothing outside: its name stays in a folder of downloads.
async function antwoord(
  c: Verzoek,
  vorm: Vorm,
  papier: Papier,
  versie: Versie | null,
  naar: readonly Grondslag[],
) {
  const gegeven = versie ? gegevenVan(naar, versie.id) : []
  const verspreiding = zegVerspreiding(gegeven, papier.verspreiding.zinnen)
  const bytes = await vorm.druk(vulAan(papier, { verspreiding, controlegetal: versie?.controlegetal }))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': vorm.type,
    'content-disposition': alsBijlage(c.get('praktijk').neutraleNaam, vorm.soort),
    'content-length': String(bytes.byteLength),
  })
}
